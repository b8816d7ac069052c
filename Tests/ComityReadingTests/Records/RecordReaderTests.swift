import ComityModel
import Testing

@testable import ComityReading

@Suite("Records of every format")
struct RecordReaderTests {
  private func read(_ path: String, _ text: String) throws(RecordSyntaxError) -> [MeetingRecord] {
    try RecordReader().read(Source(path: path, bytes: Array(text.utf8)))
  }

  private func ids(_ records: [MeetingRecord]) -> [String] {
    records.compactMap { $0.tree.string("id", of: $0.root) }
  }

  @Test(
    "a file may hold several records",
    arguments: [
      ("a.yaml", "id: a\n---\nid: b\n---\n"), ("a.json", #"[{"id": "a"}, {"id": "b"}]"#),
      ("a.ndjson", "{\"id\": \"a\"}\r\n\n{\"id\": \"b\"}"), ("a.yaml", "- id: a\n- id: b\n"),
    ])
  func several(_ path: String, _ text: String) throws {
    #expect(ids(try read(path, text)) == ["a", "b"])
  }

  @Test(
    "what is no record is an error with its place",
    arguments: [
      ("a.json", "[1]", 1), ("a.ndjson", "{\"id\": 1}\n{\"id\": }\n", 17), ("a.yaml", "", 0),
      ("a.ndjson", "\n\n", 0),
      ("a.yaml", "just words\n", 0),
    ])
  func broken(_ path: String, _ text: String, _ offset: Int) {
    let error = #expect(throws: RecordSyntaxError.self) { _ = try read(path, text) }
    #expect(error?.offset == offset)
  }

  @Test("bytes that are not UTF-8 are named by their offset")
  func encoding() {
    let source = Source(path: "a.yaml", bytes: Array("id: a".utf8) + [0xC3, 0x28])
    let error = #expect(throws: RecordSyntaxError.self) { _ = try RecordReader().read(source) }
    #expect(error?.offset == 5)
  }
}

@Suite("Series")
struct SeriesTests {
  private func series(_ yaml: String) throws -> [Series] {
    let records = try RecordReader().read(Source(path: "a.yaml", bytes: Array(yaml.utf8)))
    return SeriesBuilder.series(records, events: ["create-group": "created", "end-group": "ended"])
  }

  @Test("records are ordered by time, and a group belongs to the body that lists it")
  func order() throws {
    let result = try series(
      """
      meeting: {id: wg, organization_id: tg-1, start_date: 2028-01-01}
      ---
      meeting: {id: two, organization_id: poa, start_date: 2028-06-01}
      ---
      meeting: {id: one, organization_id: poa, start_date: 2027-06-01}
      groups: [{id: tg-1, status: live}]
      ---
      meeting: {id: other, organization_id: another, start_date: 2027-01-01}
      """)
    #expect(result.map(\.body) == ["poa", "another"])
    #expect(result[0].origins == [2, 0, 1])
    #expect(result[1].origins == [3])
  }

  @Test("a body that never sat as a whole is an organ of the one whose founding text or group it shares")
  func organs() throws {
    let records = try RecordReader().read(
      Source(
        path: "a.yaml",
        bytes: Array(
          """
          governed_by: {document: founding.md}
          meeting: {id: one, kind: yearly, organization_id: council, start_date: 2027-06-01}
          recommendations: [{id: REC-1, prepared_by: wp-1}]
          ---
          governed_by: {document: founding.md}
          meeting: {id: two, kind: intersessional, organization_id: bureau, start_date: 2027-01-01}
          groups: [{id: wp-1, status: live}]
          ---
          meeting: {id: three, kind: intersessional, organization_id: office, start_date: 2027-02-01}
          groups: [{id: wp-1, status: live}]
          ---
          governed_by: {document: other.md}
          meeting: {id: four, kind: intersessional, organization_id: another, start_date: 2027-03-01}
          ---
          governed_by: {document: founding.md}
          meeting: {id: five, kind: yearly, organization_id: second, start_date: 2029-06-01}
          """.utf8)))
    let events = ["yearly": "whole", "working-group": "part"]
    // Two whole bodies name one text: whose organ the bureau is nobody can tell, whose group the office lists is told.
    let mixed = SeriesBuilder.series(records, events: events)
    #expect(mixed.map(\.body) == ["council", "bureau", "another", "second"])
    let single = SeriesBuilder.series(Array(records.dropLast()), events: events)
    #expect(single.map(\.body) == ["council", "another"])
    #expect(single[0].origins == [1, 2, 0])
  }

  @Test("the ledger tells what happened to groups and when")
  func ledger() throws {
    let result = try series(
      """
      meeting: {id: one, organization_id: poa, start_date: 2027-06-01}
      decisions:
      - {id: D-1, text: x, date: 2027-06-03, effects: [{type: create-group, target: tg-1}]}
      - {id: D-2, text: x, date: 2027-06-02, effects: [{type: end-group, target: tg-0}]}
      ---
      meeting: {id: wg, organization_id: tg-1, start_date: 2028-01-01}
      recommendations: [{id: REC-1, prepared_by: tg-1, submitted: 2028-01-02}]
      """)
    let events = try #require(result.first).ledger.map { "\($0.kind) \($0.subject) \($0.date?.text ?? "")" }
    #expect(
      events == [
        "ended tg-0 2027-06-02", "created tg-1 2027-06-03", "met tg-1 2028-01-01",
        "prepared REC-1 2028-01-02",
      ])
  }
}
