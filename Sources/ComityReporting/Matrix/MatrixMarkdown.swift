/// The matrix as GitHub-flavoured Markdown, with the verdicts in words.
public struct MatrixMarkdown: Sendable {
  /// Makes a writer.
  public init() {}

  /// Appends the matrix to `output`.
  public func write(_ matrix: Matrix, into output: inout TextBuffer) {
    output.line("## Requirements, text and meetings")
    output.endLine()
    let bodies = matrix.series.map { matrix.series.count > 1 ? "all meetings of \($0.name)" : "all meetings" }
    let names = matrix.meetings.map(\.name)
    table(
      ["requirement", "strength", matrix.text, "articles"] + names + bodies,
      matrix.asked.map { row in
        let verdicts = (row.meetings + row.series).map(MatrixCSV.word)
        return [
          row.requirement, row.strength.rawValue, MatrixCSV.word(row.text),
          row.articles.joined(separator: ", "),
        ]
          + verdicts
      }, &output)
    if let leftOut = matrix.leftOut {
      output.endLine()
      output.line(leftOut)
    }
    guard !matrix.articles.isEmpty else { return }
    output.endLine()
    output.line("## Where practice breaks the text, and how often")
    output.endLine()
    table(
      ["article"] + names,
      matrix.articles.map { [$0.label] + $0.breaches.map { $0 == 0 ? "" : "\($0)" } }, &output)
  }

  private func table(_ head: [String], _ rows: [[String]], _ output: inout TextBuffer) {
    line(head, &output)
    output.line("|" + String(repeating: " --- |", count: head.count))
    for row in rows { line(row, &output) }
  }

  private func line(_ cells: [String], _ output: inout TextBuffer) {
    output.line("| " + cells.map { Markdown.escaped($0) }.joined(separator: " | ") + " |")
  }
}
