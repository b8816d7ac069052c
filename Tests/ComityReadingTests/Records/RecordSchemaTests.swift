import ComityModel
import Testing

@testable import ComityReading

@Suite("Schema of records")
struct RecordSchemaTests {
  private static let schema = """
    {"type": "object", "required": ["id"], "additionalProperties": false, "title": "Record", "properties": {
      "id": {"type": "string"}, "size": {"type": "integer", "minimum": 0, "title": "Size"},
      "first": {"type": "string", "format": "date"},
      "last": {"title": "Last day", "type": "string", "format": "date", "x-comity-not-before": "first"},
      "things": {"type": "array", "items": {"$ref": "#/$defs/thing"}}},
     "$defs": {"thing": {"type": "object", "title": "Thing", "x-comity-element": "name", "additionalProperties": false,
      "properties": {"name": {"type": "string", "x-comity-defines": "thing"}, "kind": {"enum": ["red", "green"], "title": "Kind"},
       "other": {"type": "string", "x-comity-refers": {"to": ["thing"], "within": "record"}}}}}}
    """

  private func violations(_ yaml: String) throws -> [String] {
    let schema = try RecordSchema(Source(path: "schema.json", bytes: Array(Self.schema.utf8)))
    let source = Source(path: "r.yaml", bytes: Array(yaml.utf8))
    return try RecordReader().read(source).flatMap { record in
      schema.violations(in: record).map { "\(record.tree.pointer(to: $0.node)) \($0.message)" }
    }
  }

  @Test(
    "every violation says what is wrong and what was expected",
    arguments: [
      ("id: a\n", []),
      ("size: 1\n", [" 'record' without 'id'; expected it"]),
      ("id: 7\n", ["/id : found a whole number; expected text, write \"7\""]),
      ("{id: a, sise: 1}\n", ["/sise unknown field 'sise' in 'record'; did you mean 'size'?"]),
      ("{id: a, size: -1}\n", ["/size -1 is less than 0; expected at least 0"]),
      (
        "{id: a, first: 2027-02-30}\n",
        ["/first '2027-02-30' is no day of the calendar; expected YYYY-MM-DD, such as 2027-06-07"]
      ),
      (
        "{id: a, first: 2027-06-07, last: 2027-06-06}\n",
        ["/last last day '2027-06-06' lies before 'first', which is '2027-06-07'"]
      ),
      (
        "{id: a, things: [{kind: gren}]}\n",
        ["/things/0/kind kind: unknown value 'gren'; did you mean 'green'?"]
      ),
      (
        "{id: a, things: [{name: x}, {name: x}]}\n",
        ["/things/1/name the thing 'x' stands twice; expected each id once"]
      ),
      (
        "{id: a, things: [{name: tg-law, other: tg-lav}]}\n",
        ["/things/0/other no thing is called 'tg-lav'; did you mean 'tg-law'?"]
      ),
    ])
  func messages(_ yaml: String, _ expected: [String]) throws {
    #expect(try violations(yaml) == expected)
  }

  @Test("a bomb of aliases is compared once, not a billion times")
  func aliasBomb() throws {
    var yaml = "id: a\nthings: &a0 [{name: x}]\n"
    for level in 1..<24 { yaml += "k\(level): &a\(level) [*a\(level - 1), *a\(level - 1), *a\(level - 1)]\n" }
    #expect(try violations(yaml).count == 23)
  }

  @Test("an alias stands for a thing of its own kind only")
  func aliasOfAnotherKind() throws {
    #expect(
      try violations("id: a\nthings: [&t {name: x}]\n---\nid: b\nthings: [{name: y}]\n").isEmpty)
    #expect(try violations("id: a\nthings: &t [{name: x}]\n").isEmpty)
    #expect(
      try violations("id: a\nextra: &e {name: x}\nthings: [*e]\n") == [
        "/extra unknown field 'extra' in 'record'; expected one of 'id', 'size', 'first', 'last', 'things'",
        "/things/0 thing: found an alias that stands for something that the schema does not know; expected 'thing' written out here",
      ])
    // Records of one file may share what is of the same kind.
    #expect(try violations("- {id: a, things: &t [{name: x}]}\n- {id: b, things: *t}\n").isEmpty)
  }

  @Test("a record with very many faults lists the first ten thousand")
  func manyViolations() throws {
    let keys = (1...20_000).map { "k\($0): 1" }.joined(separator: ", ")
    let found = try violations("{id: a, \(keys)}\n")
    #expect(found.count == 10_000)
    #expect(
      found.contains("/k10000 more than 9999 places of this record break the schema; the rest is not listed"))
    #expect(found.contains("/k9999 unknown field 'k9999' in 'record'"))
  }

  @Test("a keyword that is not checked is an error, not a promise")
  func unknownKeyword() {
    #expect(throws: RecordSyntaxError.self) {
      _ = try RecordSchema(Source(path: "s", bytes: Array(#"{"type": "object", "maxLength": 3}"#.utf8)))
    }
  }

  @Test("places know the id of the thing around them")
  func element() throws {
    let schema = try RecordSchema(Source(path: "schema.json", bytes: Array(Self.schema.utf8)))
    let source = Source(path: "r.yaml", bytes: Array("{id: a, things: [{name: x, kind: red}]}\n".utf8))
    let record = try #require(try RecordReader().read(source).first)
    let things = try #require(record.tree.value("things", of: record.root))
    let thing = try #require(Array(record.tree.children(of: things)).first)
    let kind = try #require(record.tree.value("kind", of: thing))
    #expect(schema.element(of: kind, in: record) == "x")
    #expect(schema.element(of: things, in: record) == nil)
  }

  @Test(
    "days of the calendar",
    arguments: [("2028-02-29", true), ("2027-02-29", false), ("2027-13-01", false), ("2027-1-01", false)])
  func days(_ text: String, _ isDay: Bool) {
    #expect((CalendarDate(text) != nil) == isDay)
  }

  @Test("months between days count whole ones")
  func months() throws {
    let first = try #require(CalendarDate("2027-06-07"))
    #expect(CalendarDate("2028-09-06")?.months(since: first) == 14)
    #expect(CalendarDate("2028-09-07")?.months(since: first) == 15)
    #expect(first.earlier(by: 7)?.text == "2027-05-31")
    #expect(CalendarDate("2028-03-01")?.earlier(by: 366)?.text == "2027-03-01")
    #expect(CalendarDate("0001-01-02")?.earlier(by: 2) == nil)
  }
}
