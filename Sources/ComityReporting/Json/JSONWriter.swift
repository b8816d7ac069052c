/// Writes JSON text value by value; commas are its own business, balance is the caller's.
///
/// Strings are UTF-8 and stay so; only what JSON forbids is escaped, and U+2028/9, which break scripts that embed it.
public struct JSONWriter {
  /// The text so far.
  public var output: TextBuffer
  private var needsComma = false

  /// Writes into a buffer that is handed in and taken back by `output`.
  public init(_ output: TextBuffer) { self.output = output }

  /// Opens an object, after a key where one is due.
  public mutating func beginObject(_ key: String? = nil) { open(0x7B, key) }
  /// Closes the innermost object.
  public mutating func endObject() { close(0x7D) }
  /// Opens an array, after a key where one is due.
  public mutating func beginArray(_ key: String? = nil) { open(0x5B, key) }
  /// Closes the innermost array.
  public mutating func endArray() { close(0x5D) }

  /// Starts a new line before the next value: reports stay readable by line tools.
  public mutating func breakLine(_ indent: Int) {
    if needsComma { output.append(byte: 0x2C) }
    needsComma = false
    output.endLine()
    output.append(" ", times: indent)
  }

  /// Writes a string member.
  public mutating func member(_ key: String, _ value: String) {
    name(key)
    write(string: value.utf8)
    needsComma = true
  }

  /// Writes a string member from bytes of a source.
  public mutating func member(_ key: String, bytes: ArraySlice<UInt8>) {
    name(key)
    write(string: bytes)
    needsComma = true
  }

  /// Writes a number member.
  public mutating func member(_ key: String, _ value: Int) {
    name(key)
    output.append(value)
    needsComma = true
  }

  /// Writes a truth member.
  public mutating func member(_ key: String, _ value: Bool) {
    name(key)
    output.append(value ? "true" : "false")
    needsComma = true
  }

  /// Writes a number member; what JSON has no number for is null.
  public mutating func member(_ key: String, _ value: Double) {
    name(key)
    output.append(value.isFinite ? "\(value)" : "null")
    needsComma = true
  }

  /// Writes an array of strings.
  public mutating func member(_ key: String, _ values: [String]) {
    beginArray(key)
    for value in values { element(value) }
    endArray()
  }

  /// Writes a string element of an array.
  public mutating func element(_ value: String) {
    separate()
    write(string: value.utf8)
    needsComma = true
  }

  /// Writes a number element of an array.
  public mutating func element(_ value: Int) {
    separate()
    output.append(value)
    needsComma = true
  }

  /// Writes a number element of an array; what JSON has no number for is null.
  public mutating func element(_ value: Double) {
    separate()
    output.append(value.isFinite ? "\(value)" : "null")
    needsComma = true
  }

  /// Writes a truth element of an array.
  public mutating func element(_ value: Bool) {
    separate()
    output.append(value ? "true" : "false")
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { output.append(byte: 0x2C) }
    needsComma = false
  }

  private mutating func name(_ key: String) {
    separate()
    write(string: key.utf8)
    output.append(byte: 0x3A)
  }

  private mutating func open(_ sign: UInt8, _ key: String?) {
    if let key { name(key) } else { separate() }
    output.append(byte: sign)
    needsComma = false
  }

  private mutating func close(_ sign: UInt8) {
    output.append(byte: sign)
    needsComma = true
  }

  private mutating func write(string bytes: some Collection<UInt8>) {
    output.append(byte: 0x22)
    // Most strings hold nothing that must be escaped, and go in one move.
    let isPlain = bytes.allSatisfy { $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C && $0 != 0x7F && $0 != 0xE2 }
    if isPlain {
      output.append(whole: bytes)
      return output.append(byte: 0x22)
    }
    var previous: (UInt8, UInt8) = (0, 0)
    for byte in bytes {
      switch byte {
      case 0x22: output.append("\\\"")
      case 0x5C: output.append("\\\\")
      case 0x0A: output.append("\\n")
      case 0x0D: output.append("\\r")
      case 0x09: output.append("\\t")
      case 0..<0x20, 0x7F: escape(UInt16(byte))
      case 0xA8 where previous == (0xE2, 0x80), 0xA9 where previous == (0xE2, 0x80):
        output.removeLast(2)
        escape(byte == 0xA8 ? 0x2028 : 0x2029)
      default: output.append(byte: byte)
      }
      previous = (previous.1, byte)
    }
    output.append(byte: 0x22)
  }

  private mutating func escape(_ unit: UInt16) {
    let digits = String(unit, radix: 16)
    output.append("\\u")
    output.append("0", times: 4 - digits.utf8.count)
    output.append(digits)
  }
}
