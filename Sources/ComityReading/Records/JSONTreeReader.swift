import ComityModel

/// Reads JSON (RFC 8259) into a tree, each value at its place; iterative, so depth costs no stack.
struct JSONTreeReader {
  private let bytes: ArraySlice<UInt8>
  private var position: Int
  private var builder = RecordTreeBuilder()
  /// Open containers, innermost last: true for a mapping.
  private var open: [Bool] = []

  private init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  /// Reads one JSON value that fills `bytes`; offsets in the tree and in errors are indices of the slice.
  static func read(_ bytes: ArraySlice<UInt8>) throws(RecordSyntaxError) -> RecordTree {
    var reader = JSONTreeReader(bytes)
    try reader.document()
    return reader.builder.tree
  }

  private mutating func document() throws(RecordSyntaxError) {
    skipSpace()
    try value()
    while !open.isEmpty { try next() }
    skipSpace()
    guard position == bytes.endIndex else {
      throw RecordSyntaxError(
        "\(found()) after the end of the value; expected the end of the file", at: position)
    }
  }

  /// One step inside the innermost container: a comma and a value, or its end.
  private mutating func next() throws(RecordSyntaxError) {
    let isMapping = open[open.count - 1]
    let end = UInt8(ascii: isMapping ? "}" : "]")
    skipSpace()
    if peek == end { return closeContainer() }
    if !isFresh {
      guard peek == UInt8(ascii: ",") else {
        throw RecordSyntaxError("\(found()); expected ',' or '\(isMapping ? "}" : "]")'", at: position)
      }
      position += 1
      skipSpace()
      if peek == end {
        throw RecordSyntaxError(
          "a comma before '\(isMapping ? "}" : "]")'; expected another value", at: position)
      }
    }
    isFresh = false
    if isMapping { try key() }
    try value()
  }

  /// Whether the innermost container was just opened, so that no comma is due.
  private var isFresh = false

  private mutating func closeContainer() {
    position += 1
    open.removeLast()
    builder.close(end: position)
    isFresh = false
  }

  private mutating func key() throws(RecordSyntaxError) {
    guard peek == UInt8(ascii: "\"") else {
      throw RecordSyntaxError("\(found()); expected a key in double quotes", at: position)
    }
    let start = position
    let text = try string()
    try builder.key(text, range: ByteRange(start, position))
    skipSpace()
    guard peek == UInt8(ascii: ":") else {
      throw RecordSyntaxError("\(found()) after a key; expected ':'", at: position)
    }
    position += 1
    skipSpace()
  }

  private mutating func value() throws(RecordSyntaxError) {
    let start = position
    switch peek {
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      let isMapping = peek == UInt8(ascii: "{")
      try builder.open(isMapping ? .mapping : .sequence, range: ByteRange(start, start + 1))
      open.append(isMapping)
      position += 1
      isFresh = true
    case UInt8(ascii: "\""):
      let text = try string()
      builder.scalar(.string, text, range: ByteRange(start, position))
    case nil:
      throw RecordSyntaxError("the file ends here; expected a value", at: position)
    default:
      try literal()
    }
  }

  private mutating func literal() throws(RecordSyntaxError) {
    let start = position
    while let byte = peek, isLiteralByte(byte) { position += 1 }
    let text = bytes[start..<position]
    let kind: RecordTree.Node.Kind
    if text.elementsEqual("null".utf8) {
      kind = .null
    } else if text.elementsEqual("true".utf8) || text.elementsEqual("false".utf8) {
      kind = .boolean
    } else if let number = JSONNumber.kind(text) {
      kind = number
    } else {
      position = start
      throw RecordSyntaxError("\(found()); expected a value", at: start)
    }
    builder.scalar(kind, text, range: ByteRange(start, position))
  }

  private func isLiteralByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
      true
    default: false
    }
  }

  /// Reads a string at its opening quote and returns its decoded UTF-8.
  private mutating func string() throws(RecordSyntaxError) -> [UInt8] {
    let start = position
    position += 1
    var result: [UInt8] = []
    var from = position
    while let byte = peek {
      switch byte {
      case UInt8(ascii: "\""):
        result.append(contentsOf: bytes[from..<position])
        position += 1
        return result
      case UInt8(ascii: "\\"):
        result.append(contentsOf: bytes[from..<position])
        try escape(into: &result)
        from = position
      case 0..<0x20:
        throw RecordSyntaxError(
          "a control character inside a string; expected it escaped, such as \\n", at: position)
      default:
        position += 1
      }
    }
    throw RecordSyntaxError("a string that is never closed; expected '\"'", at: start)
  }

  private mutating func escape(into result: inout [UInt8]) throws(RecordSyntaxError) {
    let start = position
    position += 1
    switch peek {
    case UInt8(ascii: "\""): result.append(UInt8(ascii: "\""))
    case UInt8(ascii: "\\"): result.append(UInt8(ascii: "\\"))
    case UInt8(ascii: "/"): result.append(UInt8(ascii: "/"))
    case UInt8(ascii: "b"): result.append(0x08)
    case UInt8(ascii: "f"): result.append(0x0C)
    case UInt8(ascii: "n"): result.append(0x0A)
    case UInt8(ascii: "r"): result.append(0x0D)
    case UInt8(ascii: "t"): result.append(0x09)
    case UInt8(ascii: "u"):
      position += 1
      let scalar = try unicodeEscape(start)
      result.append(contentsOf: Array(String(scalar).utf8))
      return
    default:
      throw RecordSyntaxError(
        "an unknown escape; expected one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u", at: start)
    }
    position += 1
  }

  private mutating func unicodeEscape(_ start: Int) throws(RecordSyntaxError) -> Unicode.Scalar {
    let first = try hexadecimal(start)
    if let scalar = Unicode.Scalar(first) { return scalar }
    // A high surrogate needs its low half right after it.
    guard first < 0xDC00, peek == UInt8(ascii: "\\"), position + 1 < bytes.endIndex,
      bytes[position + 1] == UInt8(ascii: "u")
    else { throw RecordSyntaxError("half of a surrogate pair; expected both halves", at: start) }
    position += 2
    let second = try hexadecimal(start)
    guard (0xDC00..<0xE000).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw RecordSyntaxError("half of a surrogate pair; expected both halves", at: start) }
    return scalar
  }

  private mutating func hexadecimal(_ start: Int) throws(RecordSyntaxError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = peek, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw RecordSyntaxError("an incomplete \\u escape; expected four hexadecimal digits", at: start)
      }
      value = value << 4 + UInt32(digit)
      position += 1
    }
    return value
  }

  private var peek: UInt8? { position < bytes.endIndex ? bytes[position] : nil }

  private mutating func skipSpace() {
    while position < bytes.endIndex {
      switch bytes[position] {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      default: return
      }
    }
  }

  /// What stands at the position, for a message.
  private func found() -> String {
    guard position < bytes.endIndex else { return "the file ends here" }
    var end = position + 1
    while end < bytes.endIndex, end - position < 16, bytes[end] & 0xC0 == 0x80 || isLiteralByte(bytes[end]) {
      end += 1
    }
    return "found '\(String(decoding: bytes[position..<end], as: UTF8.self))'"
  }
}

/// The grammar of JSON numbers.
enum JSONNumber {
  /// Integer or number; nil where the text is no JSON number.
  static func kind(_ text: ArraySlice<UInt8>) -> RecordTree.Node.Kind? {
    var rest = text
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    let whole = digits(&rest)
    guard whole > 0, !(whole > 1 && text.drop { $0 == UInt8(ascii: "-") }.first == UInt8(ascii: "0")) else {
      return nil
    }
    if rest.isEmpty { return .integer }
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      guard digits(&rest) > 0 else { return nil }
    }
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      rest = rest.dropFirst()
      if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
      guard digits(&rest) > 0 else { return nil }
    }
    return rest.isEmpty ? .number : nil
  }

  private static func digits(_ rest: inout ArraySlice<UInt8>) -> Int {
    let run = rest.prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    rest = rest.dropFirst(run.count)
    return run.count
  }
}
