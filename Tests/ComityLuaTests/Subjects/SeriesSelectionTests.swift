import ComityModel
import ComityReading
import Testing

@testable import ComityLua

/// Choosing nodes of records by conditions, without a script.
@Suite struct SeriesSelectionTests {
  private static let schema = """
    {"type": "object", "title": "Record", "properties": {
      "meeting": {"type": "object", "title": "Meeting", "properties": {"id": {"type": "string"}, "kind": {"type": "string"}}},
      "decisions": {"type": "array", "items": {"type": "object", "title": "Decision", "properties": {
        "id": {"type": "string"}, "basis": {"type": "string"}, "text": {"type": "string"},
        "effects": {"type": "array", "items": {"type": "object", "title": "Effect", "properties": {
          "type": {"type": "string"}, "tags": {"type": "array", "items": {"type": "string"}}}}}}}}}}
    """

  private static let records = """
    meeting: {id: m-1, kind: yearly}
    decisions:
    - {id: D-1, basis: vote, text: Of the Mechanism}
    - {id: D-2, basis: consensus, effects: [{type: other}, {type: end-group, tags: [red, blue]}]}
    - {id: D-3, effects: []}
    ---
    meeting: {id: m-2, kind: part}
    decisions: [{id: D-4, basis: vote, effects: [{type: end-group}]}]
    """

  private let tree: SeriesTree

  init() throws {
    let schema = try RecordSchema(Source(path: "schema.json", bytes: Array(Self.schema.utf8)))
    let records = try RecordReader().read(Source(path: "r.yaml", bytes: Array(Self.records.utf8)))
    tree = SeriesTree(
      [Series(body: "b", records: records, origins: [0, 1])], schema: schema)
  }

  private func need(_ path: String, _ test: Need.Test) -> Need {
    Need(path: path.split(separator: ".").map(String.init), test: test)
  }

  private func fitting(_ sets: [[Need]], scope: RuleDeclaration.Scope = .decision) throws -> [String] {
    let filter = try NodeFilter(sets, scope: scope, schema: tree.schema)
    return tree.nodes(tree.nodes(in: scope), ofSeries: 0, fitting: filter).map { tree.name(of: $0) }
  }

  @Test func whatIsThereAndWhatItSays() throws {
    #expect(try fitting([[need("basis", .oneOf(["vote"]))]]) == ["decision D-1", "decision D-4"])
    #expect(try fitting([[need("basis", .absent)]]) == ["decision D-3"])
    #expect(try fitting([[need("effects", .there)]]) == ["decision D-2", "decision D-4"])
    #expect(try fitting([[need("effects", .absent)]]) == ["decision D-1", "decision D-3"])
    #expect(try fitting([[need("effects.tags", .oneOf(["blue"]))]]) == ["decision D-2"])
    #expect(try fitting([[need("text", .holding(["the mechanism"]))]]) == ["decision D-1"])
    #expect(try fitting([[need("text", .holding(["the mechanisms"]))]]).isEmpty)
  }

  /// What scripts see of a field of the wrong kind: that it is there, but none of its items.
  @Test func fieldsOfTheWrongKind() throws {
    let source = Source(
      path: "r.yaml",
      bytes: Array(
        "meeting: [{kind: yearly}]\ndecisions: [{id: D-1, basis: []}, {id: D-2, basis: [vote]}, {id: D-3, basis: vote}]\n"
          .utf8))
    let tree = SeriesTree(
      [Series(body: "b", records: try RecordReader().read(source), origins: [0])], schema: tree.schema)
    func fitting(_ need: Need) throws -> [String] {
      let filter = try NodeFilter([[need]], scope: .decision, schema: tree.schema)
      return tree.nodes(tree.nodes(in: .decision), ofSeries: 0, fitting: filter).map { tree.name(of: $0) }
    }
    #expect(try fitting(need("basis", .there)).count == 3)
    #expect(try fitting(need("basis", .absent)).isEmpty)
    #expect(try fitting(need("basis", .oneOf(["vote"]))) == ["decision D-3"])
    #expect(try fitting(need("meeting.kind", .oneOf(["yearly"]))).isEmpty)
  }

  @Test func setsAreAlternativesInOrderOfTheNodes() throws {
    let sets = [[need("effects.type", .oneOf(["end-group"]))], [need("basis", .oneOf(["vote"]))]]
    #expect(try fitting(sets) == ["decision D-1", "decision D-2", "decision D-4"])
  }

  @Test func meetingAndSeries() throws {
    #expect(try fitting([[need("meeting.kind", .oneOf(["part"]))]]) == ["decision D-4"])
    let both = [[need("meeting.kind", .oneOf(["yearly"])), need("basis", .there)]]
    #expect(try fitting(both) == ["decision D-1", "decision D-2"])
    let anywhere = [[need("meeting.series.meetings.kind", .oneOf(["part"])), need("basis", .absent)]]
    #expect(try fitting(anywhere) == ["decision D-3"])
    #expect(try fitting([[need("series.meetings.kind", .oneOf(["none"]))]], scope: .meeting).isEmpty)
    #expect(try fitting([[need("meetings.decisions", .there)]], scope: .series) == ["series"])
  }

  @Test func selecting() throws {
    var cost = 0
    let all = try tree.select(["meetings", "decisions"], [], in: tree.root, cost: &cost)
    #expect(all.map { tree.name(of: $0) } == (1...4).map { "decision D-\($0)" })
    let ending = [[need("type", .oneOf(["end-group"]))]]
    let effects = try tree.select(
      ["decisions", "effects"], ending, in: tree.nodes(in: .meeting)[0], cost: &cost)
    #expect(effects.count == 1)
    #expect(cost > 0)
  }

  @Test func aWayThatLeadsNowhere() {
    var cost = 0
    #expect(throws: LuaError("'decisions' leads nowhere: the way from a series begins with 'meetings'")) {
      _ = try tree.select(["decisions"], [], in: tree.root, cost: &cost)
    }
    #expect(throws: LuaError("'meetings.decision' leads nowhere: records have no field 'decision'")) {
      _ = try tree.select(["meetings", "decision"], [], in: tree.root, cost: &cost)
    }
  }
}
