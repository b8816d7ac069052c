import ComityModel
import Testing

@testable import ComityReading

@Suite("Markdown minutes")
struct MinutesTests {
  private static let words = """
    {"events": {"created": "create-group", "ended": "end-group", "adopted": "adopt-recommendation"},
     "group": {"group": ["technical group", "committee", "working group|groups"]},
     "adoptable": {"recommendation": ["recommendation|report|form"]},
     "type": {"state": ["state"]}, "role": {"expert": ["expert"]}, "matter": {"capacity": ["capacity"]},
     "of": {"all-states": ["of all states"]}}
    """

  private func read(_ text: String, path: String = "m.md") throws -> [MeetingRecord] {
    let vocabulary = try MinutesVocabulary(Source(path: "w.json", bytes: Array(Self.words.utf8)))
    return try RecordReader(vocabulary: vocabulary).read(Source(path: path, bytes: Array(text.utf8)))
  }

  private func record(_ text: String, path: String = "m.md") throws -> MeetingRecord {
    try #require(try read(text, path: path).first)
  }

  /// Texts at a path such as `decisions/*/basis`; "-" where a list item lacks the key.
  private func values(_ record: MeetingRecord, _ path: String) -> [String] {
    var nodes: [Int?] = [record.root]
    for step in path.split(separator: "/") {
      nodes = nodes.flatMap { node -> [Int?] in
        guard let node else { return step == "*" ? [] : [nil] }
        if step == "*" { return record.tree.children(of: node).map { $0 } }
        return [record.tree.value(String(step), of: node)]
      }
    }
    return nodes.compactMap { $0.map { record.tree.string($0) ?? "" } ?? (path.contains("*") ? "-" : nil) }
  }

  @Test(
    "dates in the forms that people write",
    arguments: [
      ("# Meeting 2015-05-27", "2015-05-27"), ("# Minutes\n\nDate: 7 June 2027", "2027-06-07"),
      ("# Minutes of June 7th, 2027", "2027-06-07"), ("# Minutes, 7–11 June 2027", "2027-06-07"),
      ("# Minutes\n\n**When**: Sept. 3, 2019, 9am", "2019-09-03"), ("# Minutes of 27.5.2015", "2015-05-27"),
    ])
  func dates(_ text: String, _ expected: String) throws {
    #expect(values(try record(text), "meeting/start_date") == [expected])
  }

  @Test("a day without a year takes the year of the file's name; a day that could be two is left out")
  func incompleteDates() throws {
    #expect(
      values(try record("# Call of November 12th", path: "wasm-2019-11.md"), "meeting/start_date") == [
        "2019-11-12"
      ])
    #expect(values(try record("# Call of 04/05/2021"), "meeting/start_date") == [])
    #expect(
      values(try record("# Call of 04/05/2021", path: "2021-05-04.md"), "meeting/start_date") == [
        "2021-05-04"
      ])
  }

  @Test(
    "attendance lists",
    arguments: [
      ("## Present\n\n* Ann Lee (TSC)\n* Bo Ray [remote]\n", ["ann-lee -", "bo-ray online"]),
      ("**Attendees**: Ann Lee, Bo Ray and Cy Fox.\n", ["ann-lee -", "bo-ray -", "cy-fox -"]),
      (
        "* **Attendees**\n    * Ann Lee, Bo Ray [Acme]\n* **Absent**\n    * Cy Fox\n",
        ["ann-lee -", "bo-ray -"]
      ),
      (
        "## In-person attendees\n\n- Ann Lee\n\n## Remote attendees\n\n- Bo Ray\n\n## Regrets\n\n- Cy Fox\n",
        ["ann-lee in-person", "bo-ray online"]
      ),
      (
        "## Attendees\n\n| Name | Remote |\n|---|---|\n| Ann Lee | x |\n| Bo Ray |  |\n",
        ["ann-lee online", "bo-ray -"]
      ),
      ("## Present\n\n- State A (online; national expert)\n", ["state-a online"]),
      ("---\nlayout: meeting\npresent:\n- Ann Lee\napologies:\n- Bo Ray\n---\n\nWords.\n", ["ann-lee -"]),
    ])
  func attendance(_ text: String, _ expected: [String]) throws {
    let own = try record(text.hasPrefix("---") ? text : "# Meeting\n\n" + text)
    let found = zip(values(own, "participants/*/id"), values(own, "participants/*/mode")).map {
      "\($0) \($1)"
    }
    #expect(found == expected)
  }

  @Test(
    "decisions and their basis",
    arguments: [
      ("DECISION D-7: The meeting adopted the report by consensus.", ["consensus"]),
      ("**The Directors decided** to adopt the form.", ["-"]),
      ("It was agreed that the report be sent.", ["consensus"]),
      ("No objections, let's do it.", ["consensus"]),
      ("The committee resolved by 5 votes to 2 to close the case.", ["vote"]),
      ("DECISION D-8: The Chair establishes the technical group. Basis: decision of the Chair.", ["chair"]),
      ("Poll: Move it to stage 2\n\nSF: 13\nF: 6\nA: 0\n\n[Proposal passes.]", ["vote"]),
      ("If there are no objections we will land it.", []), ("No decision was taken.", []),
      ("The Directors decided that the matter will be returned to at the next meeting.", []),
      ("The group will decide next week whether it was agreed?", []), ("Consensus is not required here.", []),
    ])
  func decisions(_ text: String, _ expected: [String]) throws {
    #expect(values(try record("# Minutes\n\n## Item 1\n\n\(text)\n"), "decisions/*/basis") == expected)
  }

  @Test("a decision that creates a group says which, and where it stands")
  func group() throws {
    let text =
      "# Minutes\n\nDECISION D-1: It was decided by consensus to establish the technical group on law (tg-law). In doing so the meeting took account of the capacity of all States. Objections: State C (withdrawn).\n"
    let record = try record(text)
    #expect(values(record, "decisions/*/effects/*/type") == ["create-group"])
    #expect(values(record, "groups/*/id") == ["tg-law"])
    #expect(values(record, "decisions/*/considerations/*/of") == ["all-states"])
    #expect(values(record, "decisions/*/objections/*/status") == ["withdrawn"])
    let groups = try #require(record.tree.value("groups", of: record.root))
    let group = try #require(Array(record.tree.children(of: groups)).first)
    let id = try #require(record.tree.value("id", of: group))
    #expect(record.source.text(at: record.tree.nodes[id].range) == "tg-law")
  }

  @Test(
    "objections are made by somebody",
    arguments: [
      ("Akhilesh was opposed to using it.", ["akhilesh"]),
      ("There seems to be a loose objection from Trevor.", ["trevor"]),
      ("Any strong objection?", []), ("Nobody objected.", []),
      ("Members MUST document any Formal Objections.", []),
    ])
  func objections(_ text: String, _ expected: [String]) throws {
    #expect(values(try record("# Minutes\n\n\(text)\n"), "statements/*/by") == expected)
  }

  @Test("headings that are dates divide a file into meetings")
  func several() throws {
    let records = try read(
      "## December 7, 2017\n\n* **Attendees**\n    * Ann Lee\n\n## November 8, 2017\n\nWords.\n")
    #expect(records.flatMap { values($0, "meeting/start_date") } == ["2017-12-07", "2017-11-08"])
  }

  @Test("front matter of a record is kept, and the prose adds to it")
  func frontMatter() throws {
    let record = try record(
      "---\nrecord_version: 1\nmeeting: {id: x, kind: yearly, start_date: 2027-06-07}\n---\n\n# Minutes\n\n## Present\n\n- State A\n"
    )
    #expect(values(record, "meeting/id") == ["x"])
    #expect(values(record, "participants/*/type") == ["state"])
  }

  @Test("where front matter lists the decisions, prose adds no groups and no motions, and is kept for rules")
  func listedDecisions() throws {
    let record = try record(
      "---\nrecord_version: 1\nmeeting: {id: x, kind: yearly, start_date: 2027-06-07}\ndecisions: [{id: D-1, text: done}]\n---\n\n# Minutes\n\nIt was decided that the technical group on law be closed.\n"
    )
    #expect(values(record, "decisions/*/id") == ["D-1"])
    #expect(record.tree.value("groups", of: record.root) == nil)
    #expect(record.tree.value("motions", of: record.root) == nil)
    let prose = try #require(record.prose)
    #expect(
      String(decoding: record.source.bytes[prose.indices], as: UTF8.self)
        == "Minutes\n\nIt was decided that the technical group on law be closed.")
  }
}
