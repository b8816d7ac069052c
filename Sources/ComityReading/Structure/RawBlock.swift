import ComityModel

/// A block as the reader of a format sees it, before its place in the outline is known.
struct RawBlock: Sendable {
  /// A cell's place in its table.
  struct Cell: Sendable {
    var table: Int
    var row: Int
    var column: Int
  }

  var kind: Block.Kind
  /// Heading depth, or depth of quotation.
  var level: Int
  /// Column of the number or the text.
  var indent: Int
  var enumerator: Enumerator?
  /// "Option 2:" and its kind, with the bytes of the name.
  var option: ByteRange?
  /// Its pieces in `RawText.pieces`.
  var pieces: Range<Int>
  var start: Int
  var end: Int
  var cell: Cell?
  /// Inside a block quotation.
  var quoted = false
  /// Whether a blank line or another block stands before it; a line of its own otherwise.
  var afterBlank = true
}

/// All blocks of a source with the pieces of their text.
struct RawText: Sendable {
  var pieces: [Piece] = []
  var blocks: [RawBlock] = []
  /// Labels of Markdown link definitions.
  var linkLabels = WordSet()

  /// Adds a block with one piece of text.
  mutating func add(
    _ kind: Block.Kind, _ start: Int, _ end: Int, text: Piece? = nil, level: Int = 0, indent: Int = 0,
    cell: RawBlock.Cell? = nil
  ) {
    let first = pieces.count
    if let text, !text.isEmpty { pieces.append(text) }
    blocks.append(
      RawBlock(
        kind: kind, level: level, indent: indent, pieces: first..<pieces.count, start: start, end: end,
        cell: cell))
  }
}
