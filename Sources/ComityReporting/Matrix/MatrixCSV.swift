import ComityModel

/// The first table of the matrix as comma-separated values (RFC 4180), for spreadsheets.
public struct MatrixCSV: Sendable {
  /// Makes a writer.
  public init() {}

  /// Appends the matrix to `output`.
  public func write(_ matrix: Matrix, into output: inout TextBuffer) {
    let columns = matrix.meetings.map(\.name) + matrix.series.map { "all meetings of \($0.name)" }
    line(["requirement", "strength", "text", "articles"] + columns, &output)
    for row in matrix.rows {
      line(
        [
          row.requirement, row.strength.rawValue, MatrixCSV.word(row.text),
          row.articles.joined(separator: "; "),
        ]
          + (row.meetings + row.series).map(MatrixCSV.word), &output)
    }
  }

  /// What a verdict is called; empty where there is none.
  static func word(_ verdict: Verdict?) -> String { verdict.map { VerdictWord.of($0).text } ?? "" }

  private func line(_ cells: [String], _ output: inout TextBuffer) {
    output.append(cells.map(MatrixCSV.quoted).joined(separator: ","))
    output.append("\r\n")
  }

  /// A cell that no spreadsheet takes for a formula: an id such as `=A1` comes from a record that anybody may have written.
  private static func quoted(_ cell: String) -> String {
    var text = ConciseReporter.oneLine(cell)
    if let first = text.unicodeScalars.first, ["=", "+", "-", "@"].contains(first) { text = "'" + text }
    guard text.contains(where: { $0 == "," || $0 == "\"" }) else { return text }
    return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }
}
