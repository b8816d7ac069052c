/// One word of a Lua file, for finding where its author wrote a value.
struct LuaToken: Equatable {
  enum Kind: Equatable {
    case name, string, number, sign
  }

  /// What it is; keywords are names.
  var kind: Kind
  /// Text of a name, number or sign; the value of a string.
  var text: String
  /// First byte in the file.
  var start: Int
  /// First byte of a string's content; else the same as `start`.
  var content: Int
}

/// Splits a Lua file into words. Files that do not compile are refused before, so this need not complain.
struct LuaLexer {
  private let bytes: [UInt8]
  private var at = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// All words in order, comments left out.
  static func tokens(of bytes: [UInt8]) -> [LuaToken] {
    var lexer = LuaLexer(bytes)
    var tokens: [LuaToken] = []
    while let token = lexer.next() { tokens.append(token) }
    return tokens
  }

  private func peek(_ ahead: Int = 0) -> UInt8 { at + ahead < bytes.count ? bytes[at + ahead] : 0 }

  private mutating func next() -> LuaToken? {
    skipSpaceAndComments()
    guard at < bytes.count else { return nil }
    let (start, byte) = (at, peek())
    switch byte {
    case _ where LuaLexer.isLetter(byte):
      while LuaLexer.isLetter(peek()) || LuaLexer.isDigit(peek()) { at += 1 }
      return token(.name, start)
    case _ where LuaLexer.isDigit(byte) || (byte == UInt8(ascii: ".") && LuaLexer.isDigit(peek(1))):
      while LuaLexer.isLetter(peek()) || LuaLexer.isDigit(peek()) || peek() == UInt8(ascii: ".") { at += 1 }
      return token(.number, start)
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return quoted(byte)
    case UInt8(ascii: "["):
      if let level = longLevel() { return long(level, start) }
      fallthrough
    default:
      at += 1
      if byte == UInt8(ascii: "."), peek() == byte { at += peek(1) == byte ? 2 : 1 }
      let doubled = peek() == byte && "=/:<>".utf8.contains(byte)
      if doubled || (peek() == UInt8(ascii: "=") && "~<>".utf8.contains(byte)) { at += 1 }
      return token(.sign, start)
    }
  }

  private func token(_ kind: LuaToken.Kind, _ start: Int) -> LuaToken {
    LuaToken(
      kind: kind, text: String(decoding: bytes[start..<at], as: UTF8.self), start: start, content: start)
  }

  private mutating func skipSpaceAndComments() {
    while at < bytes.count {
      if peek() == UInt8(ascii: "-"), peek(1) == UInt8(ascii: "-") {
        at += 2
        if peek() == UInt8(ascii: "["), let level = longLevel() { _ = long(level, at) } else { skipLine() }
      } else if peek() == UInt8(ascii: "#"), at == 0 {
        skipLine()
      } else if peek() <= 0x20 {
        at += 1
      } else {
        return
      }
    }
  }

  private mutating func skipLine() {
    while at < bytes.count, peek() != 0x0A { at += 1 }
  }

  /// Number of equals signs between the two brackets that open a long string; nil where none opens here.
  private func longLevel() -> Int? {
    var level = 0
    while peek(1 + level) == UInt8(ascii: "=") { level += 1 }
    return peek(1 + level) == UInt8(ascii: "[") ? level : nil
  }

  private mutating func long(_ level: Int, _ start: Int) -> LuaToken {
    at += level + 2
    if peek() == 0x0D { at += 1 }
    if peek() == 0x0A { at += 1 }
    let content = at
    let close = [UInt8(ascii: "]")] + Array(repeating: UInt8(ascii: "="), count: level) + [UInt8(ascii: "]")]
    while at < bytes.count, !bytes[at...].starts(with: close) { at += 1 }
    let text = String(decoding: bytes[content..<min(at, bytes.count)], as: UTF8.self)
    at = min(at + close.count, bytes.count)
    return LuaToken(kind: .string, text: text, start: start, content: content)
  }

  private mutating func quoted(_ quote: UInt8) -> LuaToken {
    let start = at
    at += 1
    while at < bytes.count, bytes[at] != quote, bytes[at] != UInt8(ascii: "\\") { at += 1 }
    var text = bytes[start + 1..<at]
    while at < bytes.count, peek() != quote {
      if peek() == UInt8(ascii: "\\") {
        escape(into: &text)
      } else {
        text.append(peek())
        at += 1
      }
    }
    at = min(at + 1, bytes.count)
    return LuaToken(
      kind: .string, text: String(decoding: text, as: UTF8.self), start: start, content: start + 1)
  }

  private mutating func escape(into text: inout ArraySlice<UInt8>) {
    at += 1
    let byte = peek()
    at += 1
    switch byte {
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "z"): while at < bytes.count, peek() <= 0x20 { at += 1 }
    case UInt8(ascii: "x"):
      text.append(
        UInt8(String(decoding: bytes[at..<min(at + 2, bytes.count)], as: UTF8.self), radix: 16) ?? 0)
      at += 2
    case UInt8(ascii: "u"):
      var code: UInt32 = 0
      while at < bytes.count, peek() != UInt8(ascii: "}") {
        if let digit = Character(Unicode.Scalar(peek())).hexDigitValue { code = code &* 16 &+ UInt32(digit) }
        at += 1
      }
      at += 1
      if let scalar = Unicode.Scalar(code) { text.append(contentsOf: String(Character(scalar)).utf8) }
    case _ where LuaLexer.isDigit(byte):
      var (value, digits) = (Int(byte) - 48, 1)
      while digits < 3, LuaLexer.isDigit(peek()) {
        value = value * 10 + Int(peek()) - 48
        digits += 1
        at += 1
      }
      text.append(UInt8(truncatingIfNeeded: value))
    default: text.append(byte)
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122) || byte == 95
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }
}
