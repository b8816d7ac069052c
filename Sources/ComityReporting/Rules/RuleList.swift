public import ComityModel

/// Rules as `comity rules list` shows them.
public struct RuleList: Sendable {
  /// One rule.
  public struct Row: Sendable {
    /// Name of its pack.
    public var pack: String
    /// The rule.
    public var rule: RuleDeclaration
    /// How strongly its requirement is asked for; nil where it checks none.
    public var strength: Strength?

    /// Makes a row.
    public init(pack: String, rule: RuleDeclaration, strength: Strength?) {
      (self.pack, self.rule, self.strength) = (pack, rule, strength)
    }
  }

  private let rows: [Row]

  /// Makes a list.
  public init(_ rows: [Row]) { self.rows = rows }

  /// One line a rule: id, requirement, strength, title.
  public var text: String {
    let cells = rows.map { row in
      [row.rule.id, row.rule.requirement ?? "-", row.strength?.rawValue ?? "-", row.rule.title]
    }
    let widths = (0..<3).map { column in cells.map { $0[column].count }.max() ?? 0 }
    return cells.map { cells in
      (0..<3).map { cells[$0] + String(repeating: " ", count: widths[$0] - cells[$0].count) + "  " }.joined()
        + cells[3]
    }.joined(separator: "\n")
  }

  /// Everything that the rules declare about themselves: `comity.rules/1`.
  public var json: String {
    var writer = JSONWriter(TextBuffer())
    writer.beginObject()
    writer.member("schema", "comity.rules/1")
    writer.beginArray("rules")
    for row in rows {
      writer.breakLine(1)
      write(row, &writer)
    }
    writer.endArray()
    writer.endObject()
    return writer.output.text
  }

  private func write(_ row: Row, _ writer: inout JSONWriter) {
    let rule = row.rule
    writer.beginObject()
    writer.member("id", rule.id)
    writer.member("pack", row.pack)
    writer.member("file", rule.file)
    writer.member("title", rule.title)
    if let requirement = rule.requirement { writer.member("requirement", "\(row.pack)/\(requirement)") }
    if let strength = row.strength { writer.member("strength", strength.rawValue) }
    writer.member("against", rule.against.rawValue)
    writer.member("scope", rule.scope.rawValue)
    if !rule.why.isEmpty { writer.member("why", rule.why) }
    if let severity = rule.severity { writer.member("severity", severity.rawValue) }
    writer.beginObject("options")
    for (name, value) in rule.options.sorted(by: { $0.key < $1.key }) { write(value, name, &writer) }
    writer.endObject()
    writer.beginObject("examples")
    for verdict in Verdict.allCases {
      let count = rule.examples.filter { $0.verdict == verdict }.count
      if count > 0 { writer.member(verdict.rawValue, count) }
    }
    writer.endObject()
    writer.endObject()
  }

  private func write(_ value: OptionValue, _ name: String, _ writer: inout JSONWriter) {
    switch value {
    case .boolean(let flag): writer.member(name, flag)
    case .integer(let number): writer.member(name, number)
    case .number(let number): writer.member(name, number)
    case .string(let text): writer.member(name, text)
    case .list(let items):
      writer.beginArray(name)
      for item in items { write(item, &writer) }
      writer.endArray()
    }
  }

  private func write(_ value: OptionValue, _ writer: inout JSONWriter) {
    switch value {
    case .boolean(let flag): writer.element(flag)
    case .integer(let number): writer.element(number)
    case .number(let number): writer.element(number)
    case .string(let text): writer.element(text)
    case .list(let items):
      writer.beginArray()
      for item in items { write(item, &writer) }
      writer.endArray()
    }
  }
}
