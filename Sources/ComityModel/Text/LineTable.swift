/// Turns byte offsets of one source into lines and columns.
public struct LineTable: Sendable {
  /// A place as people count it.
  public struct Position: Hashable, Sendable {
    /// Line, 1-based.
    public var line: Int
    /// Column in Unicode scalars, 1-based.
    public var column: Int

    /// Makes a position from 1-based numbers.
    public init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }
  }

  private let bytes: [UInt8]
  private let starts: [UInt32]
  /// For each step of `stride` bytes the number of scalars that begin before it; empty where no line is that long.
  private let scalars: [UInt32]
  private static let stride = 1024

  /// Finds the line starts of a source: after LF, CRLF or a lone CR.
  public init(_ source: Source) {
    bytes = source.bytes
    var starts: [UInt32] = [0]
    bytes.withUnsafeBufferPointer { buffer in
      var index = 0
      while index < buffer.count {
        let byte = buffer[index]
        index += 1
        if byte == 0x0A || (byte == 0x0D && !(index < buffer.count && buffer[index] == 0x0A)) {
          starts.append(UInt32(index))
        }
      }
    }
    self.starts = starts
    let isLong = zip(starts, starts.dropFirst() + [UInt32(bytes.count)]).contains {
      $1 - $0 > LineTable.stride
    }
    scalars = isLong ? LineTable.count(bytes) : []
  }

  private static func count(_ bytes: [UInt8]) -> [UInt32] {
    var counts: [UInt32] = [0]
    var first = 0
    while first < bytes.count {
      let end = Swift.min(first + stride, bytes.count)
      counts.append(counts[counts.count - 1] + scalars(bytes, first..<end))
      first = end
    }
    return counts
  }

  /// Number of scalars that begin in a range of bytes.
  private static func scalars(_ bytes: [UInt8], _ range: Range<Int>) -> UInt32 {
    bytes.withUnsafeBufferPointer { buffer in
      var count: UInt32 = 0
      for index in range where buffer[index] & 0xC0 != 0x80 { count += 1 }
      return count
    }
  }

  /// Number of scalars that begin before a byte.
  private func scalars(before offset: Int) -> Int {
    let step = offset / LineTable.stride
    return Int(scalars[step] + LineTable.scalars(bytes, step * LineTable.stride..<offset))
  }

  /// Number of lines; a final line break does not open another one that users would count.
  public var count: Int { starts.count }

  /// Line and column of the byte at `offset`; an offset past the end is the end.
  public func position(of offset: Int) -> Position {
    let offset = Swift.min(offset, bytes.count)
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(starts[middle]) <= offset { low = middle } else { high = middle }
    }
    let start = Int(starts[low])
    let isNear = scalars.isEmpty || offset - start <= LineTable.stride
    let before =
      isNear
      ? Int(LineTable.scalars(bytes, start..<offset)) : scalars(before: offset) - scalars(before: start)
    return Position(line: low + 1, column: before + 1)
  }

  /// Bytes of the 1-based `line` without its line break.
  public func range(ofLine line: Int) -> ByteRange {
    let start = Int(starts[line - 1])
    var end = line < starts.count ? Int(starts[line]) : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return ByteRange(start, end)
  }
}
