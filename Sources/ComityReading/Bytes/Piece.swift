/// A run of a block's text on one line of the source: bytes without indentation, markers and line break.
struct Piece: Sendable {
  var start: UInt32
  var end: UInt32

  init(_ start: Int, _ end: Int) {
    self.start = UInt32(start)
    self.end = UInt32(Swift.max(start, end))
  }

  var indices: Range<Int> { Int(start)..<Int(end) }
  var isEmpty: Bool { start == end }
}
