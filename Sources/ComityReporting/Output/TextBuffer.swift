/// Growing UTF-8 text: what every reporter writes into and what a caller hands to a file at once.
public struct TextBuffer: Sendable {
  /// The text so far.
  public private(set) var bytes: [UInt8] = []

  /// Makes an empty buffer.
  public init() { bytes.reserveCapacity(1 << 12) }

  /// The text as a string.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether nothing was written yet.
  public var isEmpty: Bool { bytes.isEmpty }

  /// Appends a string.
  @inlinable public mutating func append(_ string: String) { append(contentsOf: string.utf8) }

  /// Appends bytes that are UTF-8 already.
  @inlinable public mutating func append(contentsOf more: some Sequence<UInt8>) {
    for byte in more { append(byte: byte) }
  }

  /// Appends a slice of bytes that are UTF-8 already, in one move.
  public mutating func append(slice: ArraySlice<UInt8>) { bytes.append(contentsOf: slice) }

  /// Appends bytes that are UTF-8 already, in one move.
  mutating func append(whole text: some Collection<UInt8>) { bytes.append(contentsOf: text) }

  /// Appends one byte.
  @usableFromInline mutating func append(byte: UInt8) { bytes.append(byte) }

  /// Appends a number in digits.
  public mutating func append(_ number: Int) { append(String(number)) }

  /// Appends one string several times: padding, carets.
  public mutating func append(_ string: String, times: Int) {
    guard times > 0 else { return }
    for _ in 0..<times { append(string) }
  }

  /// Ends the line.
  public mutating func endLine() { bytes.append(0x0A) }

  /// Appends a string and ends the line.
  public mutating func line(_ string: String) {
    append(string)
    endLine()
  }

  /// Removes the last `count` bytes.
  mutating func removeLast(_ count: Int) { bytes.removeLast(count) }

  /// Removes blanks before the end, so that no line carries trailing white space.
  public mutating func trimTrailingBlanks() {
    while bytes.last == 0x20 { bytes.removeLast() }
  }
}
