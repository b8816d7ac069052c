import ComityModel

/// What a table cell inherits: the cells before it in its row, each behind its header, and its own header.
struct TableRow {
  private var cell = RawBlock.Cell(table: 0, row: -1, column: 0)
  private var headers: [Range<Int>] = []
  private var done: [Range<Int>] = []

  /// Goes to the next cell.
  mutating func move(to next: RawBlock.Cell) {
    if next.table != cell.table { headers.removeAll() }
    if next.table != cell.table || next.row != cell.row { done.removeAll() }
    cell = next
  }

  /// Remembers the sentence of the cell that was just written; an empty cell leaves a gap.
  mutating func add(_ sentences: [Sentence], _ block: Int, isHeader: Bool) {
    var range = 0..<0
    if let last = sentences.last, last.block == block { range = last.words }
    if isHeader {
      while headers.count < cell.column { headers.append(0..<0) }
      headers.append(range)
    } else if !range.isEmpty {
      done = [range]
    }
  }

  /// Appends the row so far, which already holds its headers, and the header of this column.
  func inherit(into document: inout Document, limit: Int, budget: Int) {
    guard cell.row > 0 else { return }
    let header = cell.column < headers.count ? headers[cell.column] : 0..<0
    let before = done.first ?? 0..<0
    guard header.count + before.count <= Swift.min(limit, budget) else { return }
    document.repeatWords(before)
    document.repeatWords(header)
  }
}
