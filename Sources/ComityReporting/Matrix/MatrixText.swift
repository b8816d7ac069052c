import ComityModel

/// The matrix for a terminal: one sign a verdict, so that twenty meetings stand side by side.
public struct MatrixText: Sendable {
  private let palette: Palette
  private static let cell = 4

  /// Makes a writer; `color` writes escape sequences of terminals.
  public init(color: Bool = false) { palette = Palette(isOn: color) }

  /// Appends the matrix to `output`.
  public func write(_ matrix: Matrix, into output: inout TextBuffer) {
    let columns = matrix.meetings
    output.line("\(matrix.text) and \(Tally.counted(columns.count, "meeting"))")
    output.endLine()
    let width = columns.map { MatrixText.width($0.name) }.max() ?? 0
    for (number, column) in columns.enumerated() {
      let name = MatrixText.shown(column.name)
      output.line(
        "\(MatrixText.left("\(number + 1)", 4))  \(name)\(MatrixText.gap(name, width + 2))"
          + palette.paint(MatrixText.shown(column.path), .place))
    }
    if matrix.series.count > 1 {
      for (number, series) in matrix.series.enumerated() {
        output.line(
          "\(MatrixText.left(MatrixText.letter(number), 4))  \(MatrixText.shown(series.name)), all meetings")
      }
    }
    output.endLine()
    requirements(matrix, &output)
    if !matrix.articles.isEmpty { breaches(matrix, &output) }
    legend(matrix, &output)
  }

  // MARK: Tables

  private func requirements(_ matrix: Matrix, _ output: inout TextBuffer) {
    let names = MatrixText.names(matrix)
    let width = names.map { MatrixText.width($0) }.max() ?? 0
    let head = MatrixText.gap("Requirement", width + 1)
    let bodies = matrix.series.indices.map { matrix.series.count > 1 ? MatrixText.letter($0) : "all" }
    line("Requirement" + head, ["text"] + numbers(matrix) + bodies, "articles", .strong, &output)
    for (row, name) in zip(matrix.asked, names) {
      let cells = ([row.text] + row.meetings + row.series).map(sign)
      line(
        name + MatrixText.gap(name, width + 1), cells, row.articles.joined(separator: ", "), nil, &output)
    }
    if let leftOut = matrix.leftOut { output.line(leftOut) }
    output.endLine()
  }

  private func breaches(_ matrix: Matrix, _ output: inout TextBuffer) {
    let width = max(matrix.articles.map { MatrixText.width($0.label) }.max() ?? 0, 14)
    output.line(palette.paint("Where practice breaks the text, and how often", .strong))
    line("Article" + MatrixText.gap("Article", width + 1), numbers(matrix), "", .strong, &output)
    for article in matrix.articles {
      let cells = article.breaches.map { count in
        count == 0 ? MatrixText.left("·", MatrixText.cell) : paint("\(count)", .error)
      }
      line(article.label + MatrixText.gap(article.label, width + 1), cells, "", nil, &output)
    }
    output.endLine()
  }

  private func line(
    _ name: String, _ cells: [String], _ rest: String, _ role: Palette.Role?, _ output: inout TextBuffer
  ) {
    let padded = cells.map { role == nil ? $0 : MatrixText.left($0, MatrixText.cell) }
    let text = name + padded.joined() + (rest.isEmpty ? "" : "  " + rest)
    output.append(role.map { palette.paint(text, $0) } ?? text)
    if role == nil { output.trimTrailingBlanks() }
    output.endLine()
  }

  private func numbers(_ matrix: Matrix) -> [String] { matrix.meetings.indices.map { "\($0 + 1)" } }

  private func legend(_ matrix: Matrix, _ output: inout TextBuffer) {
    let used = Set(matrix.asked.flatMap { [$0.text] + $0.meetings + $0.series }.compactMap { $0 })
    let words = VerdictWord.all.filter { used.contains($0.verdict) }
    output.line(words.map { "\(HTMLMatrix.sign($0.verdict)) \($0.text)" }.joined(separator: "   "))
  }

  // MARK: Cells

  private func sign(_ verdict: Verdict?) -> String {
    guard let verdict else { return MatrixText.left("", MatrixText.cell) }
    return paint(HTMLMatrix.sign(verdict), MatrixText.role(verdict))
  }

  private func paint(_ text: String, _ role: Palette.Role?) -> String {
    let blanks = MatrixText.left("", max(0, MatrixText.cell - text.unicodeScalars.count))
    return blanks + (role.map { palette.paint(text, $0) } ?? text)
  }

  private static func role(_ verdict: Verdict) -> Palette.Role? {
    switch verdict {
    case .satisfied: .good
    case .violated, .missing, .error: .error
    case .partial, .disputed: .warning
    case .undetermined: .info
    case .notApplicable, .notChecked, .waived: nil
    }
  }

  /// Ids without the pack's name where all are of one pack.
  private static func names(_ matrix: Matrix) -> [String] {
    let packs = Set(matrix.rows.map { $0.requirement.prefix { $0 != "/" } })
    guard packs.count == 1, let pack = packs.first else { return matrix.asked.map(\.requirement) }
    return matrix.asked.map { String($0.requirement.dropFirst(pack.count + 1)) }
  }

  /// Text from a record on one line, with nothing in it that a terminal would act on.
  private static func shown(_ text: String) -> String { ConciseReporter.oneLine(text) }

  private static func letter(_ number: Int) -> String {
    number < 26 ? String(UnicodeScalar(UInt8(0x41 + number))) : "S\(number + 1)"
  }

  private static func width(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + Scalars.width($1.value) }
  }

  private static func left(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - self.width(text))) + text
  }

  private static func gap(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(1, width - self.width(text)))
  }
}
