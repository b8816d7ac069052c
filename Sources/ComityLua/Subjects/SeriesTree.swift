public import ComityModel
public import ComityReading

/// Series of meeting records as rules see them: each series, its meetings, and every value inside a record.
///
/// Several series share one tree, so that a rule's file runs once for all of them; from no node of one can a script
/// reach another. A node is the number of its record and the index of its value; fields are those of the schema.
public final class SeriesTree: RuleTree {
  /// The series.
  public let series: [Series]
  /// The records of all of them, one series after the other.
  public let records: [MeetingRecord]
  /// The schema that gives nodes their fields.
  public let schema: RecordSchema
  let keys: [RecordKeys]
  let places: [KeyPlaces]
  /// Number of the name of the meeting in the schema.
  let meetingName: RecordKeys.Number?
  private let meetingIndices: [RecordTree.Index?]
  /// Number in `records` of the first record of each series, and of the end.
  private let starts: [Int]
  private let seriesOfRecord: [Int]
  /// What breaks the schema, by record; found out when a rule first asks.
  private var violations: [[SchemaViolation]?]

  /// What scripts have selected by of late, latest first.
  var selections: [NodeSelection] = []

  /// Where the bits of a node that say which record it lies in begin.
  static let recordShift = 32
  static let indexMask = 0xFFFF_FFFF
  private static let whole = 1 << 55
  private static let fault = 0x8000_0000

  /// Makes the tree of some series.
  public init(_ series: [Series], schema: RecordSchema) {
    self.series = series
    self.schema = schema
    records = series.flatMap(\.records)
    keys = records.map { schema.keys(of: $0.tree) }
    places = records.map { KeyPlaces($0.tree, root: $0.root) }
    meetingName = schema.number(ofName: "meeting")
    violations = Array(repeating: nil, count: records.count)
    meetingIndices = records.map { $0.tree.value("meeting", of: $0.root) }
    starts = series.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.records.count) }
    seriesOfRecord = series.indices.flatMap { Array(repeating: $0, count: series[$0].records.count) }
  }

  /// The first series itself.
  public var root: Int { root(of: 0) }

  /// The node of a series itself.
  public func root(of series: Int) -> Int { SeriesTree.whole | series }

  /// The nodes of one series that a rule with this scope is called with; empty for the scopes of drafts.
  public func nodes(in scope: RuleDeclaration.Scope, of series: Int = 0) -> [Int] {
    switch scope {
    case .series: [root(of: series)]
    case .meeting: meetings(of: series)
    case .decision: members("decisions", of: series)
    case .group: members("groups", of: series)
    case .recommendation: members("recommendations", of: series)
    case .participant: members("participants", of: series)
    case .document, .provision, .sentence, .heading, .section: []
    }
  }

  /// Numbers of the records of a series.
  func members(of series: Int) -> Range<Int> { starts[series]..<starts[series + 1] }

  private func meetings(of series: Int) -> [Int] {
    members(of: series).map { node($0, records[$0].root) }
  }

  private func members(_ key: String, of series: Int) -> [Int] {
    var result: [Int] = []
    for record in members(of: series) {
      let tree = records[record].tree
      guard let list = tree.value(key, of: records[record].root), tree.kind(list) == .sequence else {
        continue
      }
      let field = schema.form(at: [])?.fields.first { $0.name == key }
      for child in tree.children(of: list) where tree.kind(child) == .mapping {
        if tree.hasAliases, let field,
          !schema.fits(child, field, isItem: true, in: records[record], keys[record])
        {
          continue
        }
        result.append(node(record, child))
      }
    }
    return result
  }

  func node(_ record: Int, _ index: Int) -> Int { record << SeriesTree.recordShift | index }

  private func isSeries(_ node: Int) -> Bool { node & SeriesTree.whole != 0 }

  /// The record and the value that a node stands for; nil for a series.
  public func value(of node: Int) -> (record: Int, index: RecordTree.Index)? {
    guard !isSeries(node) else { return nil }
    let (record, index) = (node >> SeriesTree.recordShift, node & 0xFFFF_FFFF)
    guard index & SeriesTree.fault == 0 else {
      return (record, violations(of: record)[index & ~SeriesTree.fault].node)
    }
    return (record, index)
  }

  func violations(of record: Int) -> [SchemaViolation] {
    if let known = violations[record] { return known }
    let found = schema.violations(in: records[record], keys[record])
    violations[record] = found
    return found
  }

  func violation(_ node: Int) -> SchemaViolation? {
    guard !isSeries(node), node & SeriesTree.fault != 0 else { return nil }
    return violations(of: node >> SeriesTree.recordShift)[node & 0x7FFF_FFFF]
  }

  func form(of index: RecordTree.Index, in record: Int) -> RecordForm? {
    schema.form(of: index, in: records[record], keys[record])
  }

  func meetingIndex(_ record: Int) -> RecordTree.Index? { meetingIndices[record] }

  /// What the node is called in messages: `decision D-1`.
  public func name(of node: Int) -> String {
    if violation(node) != nil { return "violation" }
    guard let (record, index) = value(of: node) else { return "series" }
    if index == records[record].root { return "meeting" }
    let title = form(of: index, in: record)?.title ?? "value"
    let id = records[record].tree.string("id", of: index).map { " " + $0 } ?? ""
    return title + id
  }

  // MARK: Fields

  /// All fields of a node, in order of the schema; lists that are absent are empty.
  public func fields(of node: Int) -> [(name: String, value: NodeValue)] {
    if let violation = violation(node) {
      return [
        ("kind", .string(violation.kind.rawValue)), ("message", .string(violation.message)),
        ("meeting", meeting(node >> SeriesTree.recordShift)),
      ]
    }
    guard let (record, index) = value(of: node) else { return seriesFields(node & ~SeriesTree.whole) }
    if index == records[record].root { return meetingFields(record) }
    var fields = own(index, record, form(of: index, in: record))
    if !fields.contains(where: { $0.name == "meeting" }) { fields.append(("meeting", meeting(record))) }
    return fields
  }

  /// Looks at the schema alone for what is asked most: values inside a record.
  public func has(_ field: String, _ node: Int) -> Bool {
    guard violation(node) == nil, let (record, index) = value(of: node), index != records[record].root else {
      return fields(of: node).contains { $0.name == field }
    }
    return field == "meeting" || form(of: index, in: record)?.fields.contains { $0.name == field } ?? false
  }

  private func meeting(_ record: Int) -> NodeValue { .node(node(record, records[record].root)) }

  private func seriesFields(_ number: Int) -> [(name: String, value: NodeValue)] {
    let series = series[number]
    return [
      ("body", series.body.isEmpty ? .nil : .string(series.body)),
      ("meetings", .list(meetings(of: number).map { .node($0) })),
      ("events", .list(series.ledger.map { event($0, first: starts[number]) })),
    ]
  }

  /// An event is a list: what, of what, when, and where it is told.
  private func event(_ event: Series.Event, first: Int) -> NodeValue {
    let record = first + event.record
    let isMeeting = event.node == meetingIndex(record)
    return .list([
      .string(event.kind.rawValue), .string(event.subject), .string(event.date?.text ?? ""),
      .node(node(record, isMeeting ? records[record].root : event.node)),
    ])
  }

  /// The fields of the meeting itself, then the lists of its record.
  private func meetingFields(_ record: Int) -> [(name: String, value: NodeValue)] {
    let root = records[record].root
    var fields = own(meetingIndex(record), record, schema.form(at: ["meeting"]))
    fields += own(root, record, schema.form(at: [])).filter { $0.name != "meeting" }
    fields.append(("violations", .deferred))
    fields.append(("prose", records[record].prose == nil ? .nil : .deferred))
    fields.append(("number", .integer(number(of: record))))
    fields.append(("minutes", .boolean(records[record].format == .minutes)))
    fields.append(("series", .node(seriesNode(of: record))))
    return fields
  }

  /// Place of a record in its series, from 1.
  public func number(of record: Int) -> Int { record - starts[seriesOfRecord[record]] + 1 }

  func seriesNode(of record: Int) -> Int { root(of: seriesOfRecord[record]) }

  /// Violations are found out when a rule asks for them.
  public func isDeferred(_ field: String, of node: Int) -> Bool {
    guard field == "violations" || field == "prose", violation(node) == nil,
      let (record, index) = value(of: node)
    else { return false }
    return index == records[record].root
  }

  /// Leaves lists out before they are made.
  public func plainFields(of node: Int) -> [(name: String, value: NodeValue)] {
    guard violation(node) == nil, let (record, index) = value(of: node) else { return fields(of: node) }
    if index != records[record].root {
      return own(index, record, form(of: index, in: record), isPlain: true)
    }
    return own(meetingIndex(record), record, schema.form(at: ["meeting"]), isPlain: true)
      + own(index, record, schema.form(at: []), isPlain: true).filter { $0.name != "meeting" }
      + [("number", .integer(number(of: record))), ("minutes", .boolean(records[record].format == .minutes))]
  }

  /// What breaks the schema in the record of a meeting, or the words of its minutes.
  public func field(_ name: String, of node: Int) -> NodeValue {
    guard let (record, _) = value(of: node) else { return .nil }
    if name == "prose", let prose = records[record].prose {
      return .string(String(decoding: records[record].source.bytes[prose.indices], as: UTF8.self))
    }
    guard name == "violations" else { return .nil }
    return .list(violations(of: record).indices.map { .node(self.node(record, $0 | SeriesTree.fault)) })
  }

  private func own(
    _ index: RecordTree.Index?, _ record: Int, _ form: RecordForm?, isPlain: Bool = false
  ) -> [(name: String, value: NodeValue)] {
    let tree = records[record].tree
    return (form?.fields ?? []).lazy.filter { !isPlain || !$0.isList }.map { field in
      let child = index.flatMap { tree.value(field.name, of: $0) }
        .flatMap { schema.fits($0, field, isItem: false, in: records[record], keys[record]) ? $0 : nil }
      return (field.name, child.map { value($0, record, tree, field) } ?? (field.isList ? .list([]) : .nil))
    }
  }

  /// A list inside a list is what no schema asks for and what a bomb of aliases is made of; rules see it as empty.
  private func value(
    _ index: RecordTree.Index, _ record: Int, _ tree: RecordTree, _ field: RecordForm.Field,
    isItem: Bool = false
  ) -> NodeValue {
    let text = tree.string(index)
    switch tree.kind(index) {
    case .null, .alias: return .nil
    case .boolean: return .boolean(text?.first == "t" || text?.first == "T")
    case .integer: return text.flatMap { Int($0) }.map { .integer($0) } ?? .nil
    case .number: return text.flatMap { Double($0) }.map { .number($0) } ?? .nil
    case .string: return text.map { .string($0) } ?? .nil
    case .mapping: return .node(node(record, tree.resolved(index)))
    case .sequence:
      let items = tree.children(of: index).filter {
        !isItem && schema.fits($0, field, isItem: true, in: records[record], keys[record])
      }
      return .list(items.map { value($0, record, tree, field, isItem: true) })
    }
  }
}
