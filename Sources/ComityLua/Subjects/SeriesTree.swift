public import ComityModel
public import ComityReading

/// A series of meeting records as rules see it: the series, its meetings, and every value inside a record.
///
/// A node is the number of its record and the index of its value; the fields of a value are those of the schema.
public final class SeriesTree: RuleTree {
  /// The records.
  public let series: Series
  private let schema: RecordSchema
  /// What breaks the schema, by record; found out when a rule first asks.
  private lazy var violations = series.records.map { schema.violations(in: $0) }

  private static let whole = 0xFFFF << 32
  private static let fault = 0x8000_0000

  /// Makes the tree of a series.
  public init(_ series: Series, schema: RecordSchema) {
    self.series = series
    self.schema = schema
  }

  /// The series itself.
  public var root: Int { SeriesTree.whole }

  /// The nodes that a rule with this scope is called with; empty for the scopes of drafts.
  public func nodes(in scope: RuleDeclaration.Scope) -> [Int] {
    switch scope {
    case .series: [root]
    case .meeting: meetings
    case .decision: members("decisions")
    case .group: members("groups")
    case .recommendation: members("recommendations")
    case .participant: members("participants")
    case .document, .provision, .sentence, .heading, .section: []
    }
  }

  private var meetings: [Int] { series.records.indices.map { node($0, series.records[$0].root) } }

  private func members(_ key: String) -> [Int] {
    series.records.indices.flatMap { record in
      let tree = series.records[record].tree
      return tree.value(key, of: series.records[record].root).map {
        tree.children(of: $0).map { node(record, $0) }
      } ?? []
    }
  }

  private func node(_ record: Int, _ index: Int) -> Int { record << 32 | index }

  /// The record and the value that a node stands for; nil for the series.
  public func value(of node: Int) -> (record: Int, index: RecordTree.Index)? {
    guard node != SeriesTree.whole else { return nil }
    let (record, index) = (node >> 32, node & 0xFFFF_FFFF)
    guard index & SeriesTree.fault == 0 else {
      return (record, violations[record][index & ~SeriesTree.fault].node)
    }
    return (record, index)
  }

  private func violation(_ node: Int) -> SchemaViolation? {
    guard node != SeriesTree.whole, node & SeriesTree.fault != 0 else { return nil }
    return violations[node >> 32][node & 0x7FFF_FFFF]
  }

  /// What the node is called in messages: `decision D-1`.
  public func name(of node: Int) -> String {
    if violation(node) != nil { return "violation" }
    guard let (record, index) = value(of: node) else { return "series" }
    let source = series.records[record]
    if index == source.root { return "meeting" }
    let title = schema.form(of: index, in: source)?.title ?? "value"
    let id = source.tree.string("id", of: index).map { " " + $0 } ?? ""
    return title + id
  }

  /// All fields of a node, in order of the schema; lists that are absent are empty.
  public func fields(of node: Int) -> [(name: String, value: NodeValue)] {
    if let violation = violation(node) {
      return [
        ("kind", .string(violation.kind.rawValue)), ("message", .string(violation.message)),
        ("meeting", meeting(node >> 32)),
      ]
    }
    guard let (record, index) = value(of: node) else { return seriesFields() }
    let source = series.records[record]
    if index == source.root { return meetingFields(record) }
    var fields = own(index, record, schema.form(of: index, in: source))
    if !fields.contains(where: { $0.name == "meeting" }) { fields.append(("meeting", meeting(record))) }
    return fields
  }

  private func meeting(_ record: Int) -> NodeValue { .node(node(record, series.records[record].root)) }

  private func seriesFields() -> [(name: String, value: NodeValue)] {
    [
      ("body", series.body.isEmpty ? .nil : .string(series.body)),
      ("meetings", .list(meetings.map { .node($0) })),
      ("events", .list(series.ledger.indices.map { event($0) })),
    ]
  }

  /// An event is a list: what, of what, when, and where it is told.
  private func event(_ index: Int) -> NodeValue {
    let event = series.ledger[index]
    return .list([
      .string(event.kind.rawValue), .string(event.subject), .string(event.date?.text ?? ""),
      .node(
        node(
          event.record,
          event.node == meetingIndex(event.record) ? series.records[event.record].root : event.node)),
    ])
  }

  private func meetingIndex(_ record: Int) -> RecordTree.Index? {
    series.records[record].tree.value("meeting", of: series.records[record].root)
  }

  /// The fields of the meeting itself, then the lists of its record.
  private func meetingFields(_ record: Int) -> [(name: String, value: NodeValue)] {
    let source = series.records[record]
    var fields = own(meetingIndex(record), record, schema.form(at: ["meeting"]))
    fields += own(source.root, record, schema.form(at: [])).filter { $0.name != "meeting" }
    fields.append(("violations", .deferred))
    fields.append(("number", .integer(record + 1)))
    fields.append(("minutes", .boolean(source.format == .minutes)))
    fields.append(("series", .node(root)))
    return fields
  }

  /// What breaks the schema in the record of a meeting.
  public func field(_ name: String, of node: Int) -> NodeValue {
    guard name == "violations", let (record, _) = value(of: node) else { return .nil }
    return .list(violations[record].indices.map { .node(self.node(record, $0 | SeriesTree.fault)) })
  }

  private func own(
    _ index: RecordTree.Index?, _ record: Int, _ form: RecordForm?
  ) -> [(name: String, value: NodeValue)] {
    let tree = series.records[record].tree
    return (form?.fields ?? []).map { field in
      let child = index.flatMap { tree.value(field.name, of: $0) }
      return (field.name, child.map { value($0, record, tree) } ?? (field.isList ? .list([]) : .nil))
    }
  }

  private func value(_ index: RecordTree.Index, _ record: Int, _ tree: RecordTree) -> NodeValue {
    let text = tree.string(index)
    switch tree.kind(index) {
    case .null, .alias: return .nil
    case .boolean: return .boolean(text?.first == "t" || text?.first == "T")
    case .integer: return text.flatMap { Int($0) }.map { .integer($0) } ?? .nil
    case .number: return text.flatMap { Double($0) }.map { .number($0) } ?? .nil
    case .string: return text.map { .string($0) } ?? .nil
    case .mapping: return .node(node(record, tree.resolved(index)))
    case .sequence: return .list(tree.children(of: index).map { value($0, record, tree) })
    }
  }

  // MARK: Places

  /// Bytes of a node or of one of its fields in the source of its record.
  public func range(of node: Int, field: String?) -> ByteRange? {
    if let violation = violation(node) { return violation.range }
    return place(of: node, field: field).map { series.records[$0.record].tree.nodes[$0.index].range }
  }

  /// The value that stands for a node or one of its fields: the id of what has one, so that places stay short.
  public func place(of node: Int, field: String?) -> (record: Int, index: RecordTree.Index)? {
    guard let (record, index) = value(of: node) else { return nil }
    if violation(node) != nil { return (record, index) }
    let source = series.records[record]
    if index == source.root {
      let meeting = meetingIndex(record)
      if let field,
        let own = meeting.flatMap({ source.tree.value(field, of: $0) }) ?? source.tree.value(field, of: index)
      {
        return (record, own)
      }
      return (record, meeting.flatMap { source.tree.value("id", of: $0) } ?? meeting ?? index)
    }
    if let field, let own = source.tree.value(field, of: index) { return (record, own) }
    return (record, source.tree.value("id", of: index) ?? index)
  }

  /// The id of the decision, group, recommendation, document or participant around a value, else `meeting`.
  public func element(_ record: Int, _ index: RecordTree.Index) -> String {
    schema.element(of: index, in: series.records[record]) ?? "meeting"
  }
}
