/// A half-open range of UTF-8 byte offsets in one source.
public struct ByteRange: Hashable, Sendable {
  /// First byte of the range.
  public var start: UInt32
  /// First byte after the range.
  public var end: UInt32

  /// Makes the range of bytes from `start` up to, not including, `end`.
  public init(_ start: Int, _ end: Int) {
    self.start = UInt32(start)
    self.end = UInt32(Swift.max(start, end))
  }

  /// Number of bytes.
  public var count: Int { Int(end - start) }

  /// Whether the range holds no byte.
  public var isEmpty: Bool { start == end }

  /// The range as array indices.
  public var indices: Range<Int> { Int(start)..<Int(end) }

  /// Whether the byte at `offset` lies inside.
  public func contains(_ offset: Int) -> Bool { offset >= Int(start) && offset < Int(end) }

  /// Whether both ranges share at least one byte.
  public func overlaps(_ other: ByteRange) -> Bool { start < other.end && other.start < end }

  /// The smallest range that covers both.
  public func union(_ other: ByteRange) -> ByteRange {
    ByteRange(Int(Swift.min(start, other.start)), Int(Swift.max(end, other.end)))
  }
}

extension ByteRange: Comparable {
  /// Orders by first byte, then by last.
  public static func < (left: ByteRange, right: ByteRange) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}
