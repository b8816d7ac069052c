import ComityModel

/// Reads JSON (RFC 8259) into a tree, each value at its place; iterative, so depth costs no stack.
struct JSONTreeReader {
  /// The slice that is read; it outlives the reader.
  private let bytes: UnsafeBufferPointer<UInt8>
  /// What is added to an index of `bytes` to get an offset in the source.
  private let base: Int
  private var position = 0
  private var builder: RecordTreeBuilder
  /// A decoded string that held escapes.
  private var decoded: [UInt8] = []

  private init(_ bytes: UnsafeBufferPointer<UInt8>, base: Int, text: [UInt8]) {
    self.bytes = bytes
    self.base = base
    builder = RecordTreeBuilder(text: text)
  }

  /// Reads one JSON value that fills `bytes`; offsets in the tree and in errors count from `base`, or are indices of
  /// the slice where there is none.
  static func read(_ bytes: ArraySlice<UInt8>, base: Int? = nil) throws(RecordSyntaxError) -> RecordTree {
    // Of a whole source no copy is made.
    let text = Array(bytes)
    let result = text.withUnsafeBufferPointer { buffer -> Result<RecordTree, RecordSyntaxError> in
      var reader = JSONTreeReader(buffer, base: base ?? bytes.startIndex, text: text)
      do throws(RecordSyntaxError) { return .success(try reader.document()) } catch { return .failure(error) }
    }
    return try result.get()
  }

  private mutating func document() throws(RecordSyntaxError) -> RecordTree {
    skipSpace()
    try value()
    while builder.isOpen { try next() }
    skipSpace()
    guard position == bytes.endIndex else {
      throw error("\(found()) after the end of the value; expected the end of the file")
    }
    return builder.finished()
  }

  private func error(_ message: String, at index: Int? = nil) -> RecordSyntaxError {
    RecordSyntaxError(message, at: base + (index ?? position))
  }

  private func range(from start: Int) -> ByteRange { ByteRange(base + start, base + position) }

  /// One step inside the innermost container: a comma and a value, or its end.
  private mutating func next() throws(RecordSyntaxError) {
    let isMapping = builder.isInMapping
    let end = UInt8(ascii: isMapping ? "}" : "]")
    skipSpace()
    if peek == end { return closeContainer() }
    if !isFresh {
      guard peek == UInt8(ascii: ",") else {
        throw error("\(found()); expected ',' or '\(isMapping ? "}" : "]")'")
      }
      position += 1
      skipSpace()
      if peek == end {
        throw error("a comma before '\(isMapping ? "}" : "]")'; expected another value")
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
    builder.close(end: base + position)
    isFresh = false
  }

  private mutating func key() throws(RecordSyntaxError) {
    guard peek == UInt8(ascii: "\"") else {
      throw error("\(found()); expected a key in double quotes")
    }
    let start = position
    switch try string() {
    case .plain(let text):
      try builder.key(UnsafeBufferPointer(rebasing: bytes[text]), range: range(from: start))
    case .decoded: try builder.key(String(decoding: decoded, as: UTF8.self), at: range(from: start))
    }
    skipSpace()
    guard peek == UInt8(ascii: ":") else {
      throw error("\(found()) after a key; expected ':'")
    }
    position += 1
    skipSpace()
  }

  private mutating func value() throws(RecordSyntaxError) {
    let start = position
    switch peek {
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      let isMapping = peek == UInt8(ascii: "{")
      try builder.open(isMapping ? .mapping : .sequence, range: ByteRange(base + start, base + start + 1))
      position += 1
      isFresh = true
    case UInt8(ascii: "\""):
      switch try string() {
      case .plain(let text): builder.scalar(.string, at: text, range: range(from: start))
      case .decoded:
        decoded.withUnsafeBufferPointer { builder.scalar(.string, $0, range: range(from: start)) }
      }
    case nil:
      throw error("the file ends here; expected a value")
    default:
      try literal()
    }
  }

  private mutating func literal() throws(RecordSyntaxError) {
    let start = position
    while let byte = peek, isLiteralByte(byte) { position += 1 }
    let text = UnsafeBufferPointer(rebasing: bytes[start..<position])
    let kind: RecordTree.Node.Kind
    if text.elementsEqual("null".utf8) {
      kind = .null
    } else if text.elementsEqual("true".utf8) || text.elementsEqual("false".utf8) {
      kind = .boolean
    } else if let number = JSONNumber.kind(text) {
      kind = number
    } else {
      position = start
      throw error("\(found()); expected a value", at: start)
    }
    builder.scalar(kind, at: start..<position, range: range(from: start))
  }

  private func isLiteralByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
      true
    default: false
    }
  }

  /// Text of a string: a slice of the bytes, or in `decoded` where it held escapes.
  private enum Text {
    case plain(Range<Int>)
    case decoded
  }

  /// Reads a string at its opening quote.
  private mutating func string() throws(RecordSyntaxError) -> Text {
    let start = position
    position += 1
    var from = position
    var isPlain = true
    while true {
      position = JSONText.endOfPlain(bytes, from: position)
      guard position < bytes.count else { break }
      let byte = bytes[position]
      if byte == UInt8(ascii: "\"") {
        position += 1
        if isPlain { return .plain(from..<position - 1) }
        decoded.append(contentsOf: bytes[from..<position - 1])
        return .decoded
      }
      if byte == UInt8(ascii: "\\") {
        if isPlain { decoded.removeAll(keepingCapacity: true) }
        isPlain = false
        decoded.append(contentsOf: bytes[from..<position])
        try escape()
        from = position
      } else {
        throw error("a control character inside a string; expected it escaped, such as \\n")
      }
    }
    throw error("a string that is never closed; expected '\"'", at: start)
  }

  private mutating func escape() throws(RecordSyntaxError) {
    let start = position
    position += 1
    switch peek {
    case UInt8(ascii: "\""): decoded.append(UInt8(ascii: "\""))
    case UInt8(ascii: "\\"): decoded.append(UInt8(ascii: "\\"))
    case UInt8(ascii: "/"): decoded.append(UInt8(ascii: "/"))
    case UInt8(ascii: "b"): decoded.append(0x08)
    case UInt8(ascii: "f"): decoded.append(0x0C)
    case UInt8(ascii: "n"): decoded.append(0x0A)
    case UInt8(ascii: "r"): decoded.append(0x0D)
    case UInt8(ascii: "t"): decoded.append(0x09)
    case UInt8(ascii: "u"):
      position += 1
      let scalar = try unicodeEscape(start)
      decoded.append(contentsOf: Array(String(scalar).utf8))
      return
    default:
      throw error("an unknown escape; expected one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u", at: start)
    }
    position += 1
  }

  private mutating func unicodeEscape(_ start: Int) throws(RecordSyntaxError) -> Unicode.Scalar {
    let first = try hexadecimal(start)
    if let scalar = Unicode.Scalar(first) { return scalar }
    // A high surrogate needs its low half right after it.
    guard first < 0xDC00, peek == UInt8(ascii: "\\"), position + 1 < bytes.endIndex,
      bytes[position + 1] == UInt8(ascii: "u")
    else { throw error("half of a surrogate pair; expected both halves", at: start) }
    position += 2
    let second = try hexadecimal(start)
    guard (0xDC00..<0xE000).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw error("half of a surrogate pair; expected both halves", at: start) }
    return scalar
  }

  private mutating func hexadecimal(_ start: Int) throws(RecordSyntaxError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = peek, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw error("an incomplete \\u escape; expected four hexadecimal digits", at: start)
      }
      value = value << 4 + UInt32(digit)
      position += 1
    }
    return value
  }

  private var peek: UInt8? { position < bytes.endIndex ? bytes[position] : nil }

  private mutating func skipSpace() {
    var index = position
    while index < bytes.endIndex {
      let byte = bytes[index]
      guard byte <= 0x20, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { break }
      index += 1
    }
    position = index
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
