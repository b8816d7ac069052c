import ComityModel

/// Cuts the bytes of one phrase pattern into tokens.
struct PatternLexer {
  /// What a token is.
  enum Kind: Equatable {
    case word, prefix, exact, concept
    case openGroup, closeGroup, openOption, closeOption, bar
    /// Up to this many words between.
    case gap(Int)
    case end
  }

  /// One token; `range` holds the bytes of the word or name without its signs, `offset` the first byte of the token.
  struct Token {
    var kind: Kind
    var range: Range<Int>
    var offset: Int
  }

  /// A mistake before it is tied to its pattern.
  struct Fault: Error {
    var message: String
    var offset: Int
  }

  /// Words that a bare `...` may skip.
  static let usualGap = 8
  /// Words that any gap may skip.
  static let widestGap = 50

  /// Bytes that hold the pattern; several patterns may share them.
  let bytes: [UInt8]
  /// Where the pattern stands in `bytes`.
  let range: Range<Int>
  private(set) var position: Int

  /// Makes a lexer at the beginning of the pattern at `range` of `bytes`.
  init(bytes: [UInt8], range: Range<Int>) {
    self.bytes = bytes
    self.range = range
    position = range.lowerBound
  }

  /// Reads the next token.
  mutating func next() throws(Fault) -> Token {
    while position < range.upperBound, Self.separates(bytes[position]) { position += 1 }
    let start = position
    guard start < range.upperBound else { return Token(kind: .end, range: start..<start, offset: start) }
    switch bytes[start] {
    case UInt8(ascii: "("): return sign(.openGroup)
    case UInt8(ascii: ")"): return sign(.closeGroup)
    case UInt8(ascii: "["): return sign(.openOption)
    case UInt8(ascii: "]"): return sign(.closeOption)
    case UInt8(ascii: "|"): return sign(.bar)
    case UInt8(ascii: "<"): return try concept()
    case UInt8(ascii: ">"): throw Fault(message: "`>` without `<`", offset: start)
    case UInt8(ascii: "*"):
      throw Fault(message: "`*` stands right after the beginning of a word: `establish*`", offset: start)
    case UInt8(ascii: ";"), UInt8(ascii: ":"):
      throw Fault(message: "no phrase runs across `;` or `:`: use two patterns", offset: start)
    case UInt8(ascii: "."): return try gap()
    case UInt8(ascii: "="):
      position += 1
      let word = wordRange()
      guard !word.isEmpty else {
        throw Fault(message: "`=` stands right before a word whose spelling must be exact: `=WHO`", offset: start)
      }
      return Token(kind: .exact, range: word, offset: start)
    default: return try word()
    }
  }

  private mutating func sign(_ kind: Kind) -> Token {
    position += 1
    return Token(kind: kind, range: position - 1..<position, offset: position - 1)
  }

  private mutating func word() throws(Fault) -> Token {
    let start = position
    let word = wordRange()
    guard position < range.upperBound, bytes[position] == UInt8(ascii: "*") else {
      return Token(kind: .word, range: word, offset: start)
    }
    guard word.count >= 2 else {
      throw Fault(message: "the beginning of a word needs at least two letters before `*`", offset: start)
    }
    position += 1
    if position < range.upperBound, !Self.ends(bytes[position]) {
      throw Fault(message: "`*` ends a word; leave a space after it", offset: position - 1)
    }
    return Token(kind: .prefix, range: word, offset: start)
  }

  private mutating func wordRange() -> Range<Int> {
    let start = position
    while position < range.upperBound {
      let byte = bytes[position]
      if (byte | 0x20) &- 0x61 >= 26, Self.ends(byte) || atGap(position) { break }
      position += 1
    }
    return start..<position
  }

  private mutating func concept() throws(Fault) -> Token {
    let open = position
    position += 1
    while position < range.upperBound, Self.names(bytes[position]) { position += 1 }
    let name = open + 1..<position
    guard position < range.upperBound, bytes[position] == UInt8(ascii: ">") else {
      throw Fault(message: "`<` opens the name of a concept and needs its `>`: `<yearly-meeting>`", offset: open)
    }
    guard !name.isEmpty else { throw Fault(message: "`<>` names no concept", offset: open) }
    position += 1
    return Token(kind: .concept, range: name, offset: open)
  }

  private mutating func gap() throws(Fault) -> Token {
    let start = position
    guard atGap(start) else {
      throw Fault(message: "a gap is written `...`, and a phrase never runs across a full stop", offset: start)
    }
    position += 3
    let digits = position
    var words = 0
    while position < range.upperBound, (48...57).contains(bytes[position]), words <= Self.widestGap {
      words = words * 10 + Int(bytes[position] - 48)
      position += 1
    }
    if position == digits { words = Self.usualGap }
    guard words > 0, words <= Self.widestGap else {
      throw Fault(message: "a gap skips 1 to \(Self.widestGap) words", offset: digits)
    }
    return Token(kind: .gap(words), range: start..<position, offset: start)
  }

  private func atGap(_ index: Int) -> Bool {
    index + 2 < range.upperBound && bytes[index] == UInt8(ascii: ".") && bytes[index + 1] == UInt8(ascii: ".")
      && bytes[index + 2] == UInt8(ascii: ".")
  }

  /// Blanks, and the signs that matching skips between words: commas and straight quotation marks.
  private static func separates(_ byte: UInt8) -> Bool {
    byte <= UInt8(ascii: " ") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"")
  }

  private static func ends(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "|"),
      UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "*"), UInt8(ascii: ";"), UInt8(ascii: ":"):
      true
    default: separates(byte)
    }
  }

  private static func names(_ byte: UInt8) -> Bool {
    (97...122).contains(byte) || (48...57).contains(byte) || byte == UInt8(ascii: "-")
  }
}
