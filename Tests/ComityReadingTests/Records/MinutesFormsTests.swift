import ComityModel
import Foundation
import Testing

@testable import ComityReading

/// Minutes in forms that secretariats use, read with the words that ship with Comity.
@Suite("Minutes of many forms")
struct MinutesFormsTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private func record(_ name: String) throws -> MeetingRecord {
    let text = try Data(contentsOf: Self.root.appending(path: "Tests/Fixtures/Minutes/\(name).md"))
    return try read(Array(text), at: "\(name).md")
  }

  private func read(_ bytes: [UInt8], at path: String) throws -> MeetingRecord {
    let words = try Data(contentsOf: Self.root.appending(path: "Rules/minutes.json"))
    let vocabulary = try MinutesVocabulary(Source(path: "minutes.json", bytes: Array(words)))
    return try #require(RecordReader(vocabulary: vocabulary).read(Source(path: path, bytes: bytes)).first)
  }

  /// Fields of the items of a list, an item a line: "state-a online"; "-" where one has no such field.
  private func items(_ record: MeetingRecord, _ list: String, _ fields: String...) -> [String] {
    let tree = record.tree
    guard let list = tree.value(list, of: record.root) else { return [] }
    return tree.children(of: list).map { item in
      fields.map { field in
        var node: Int? = item
        for step in field.split(separator: ".") { node = node.flatMap { tree.value(String(step), of: $0) } }
        guard let node else { return "-" }
        return tree.kind(node) == .sequence
          ? tree.children(of: node).map { tree.string("type", of: $0) ?? tree.string($0) ?? "?" }.joined(
            separator: "+")
          : tree.string(node) ?? "-"
      }.joined(separator: " ")
    }
  }

  @Test("a plenary: labels by mode, numbered decisions with a full stop, counts, a withdrawn objection")
  func plenary() throws {
    let record = try record("plenary")
    #expect(
      items(record, "participants", "id", "type", "mode", "role") == [
        "arlen state in-person -", "borovia state in-person -", "castellan state in-person expert",
        "duria state in-person -", "elland state online expert", "fennmark state online -",
      ])
    #expect(
      items(record, "agenda", "order", "description", "subjects") == [
        "1 Threats threats+states-dialogue", "2 Working groups -", "3 Recommendation REC-4 -",
      ])
    #expect(
      items(record, "decisions", "id", "basis", "effects") == [
        "2029/1 consensus create-group+set-frequency", "2029/2 vote adopt-recommendation",
      ])
    #expect(items(record, "recommendations", "id", "prepared_by", "submitted") == ["REC-4 wg-inc 2029-03-02"])
    #expect(items(record, "groups", "id", "open_to", "created_by") == ["wg-supply all-states 2029/1"])
    let tree = record.tree
    let decisions = try #require(tree.value("decisions", of: record.root))
    let decision = try #require(Array(tree.children(of: decisions)).first)
    let objections = try #require(tree.value("objections", of: decision))
    let objection = try #require(Array(tree.children(of: objections)).first)
    #expect(tree.string("by", of: objection) == "duria")
    #expect(tree.string("status", of: objection) == "withdrawn")
    let weighed = try #require(tree.value("considerations", of: decision))
    #expect(tree.children(of: weighed).map { tree.string("matter", of: $0) } == ["capacity", "resources"])
  }

  @Test("a table of those present ends with its rows; numbered paragraphs below it are no names")
  func table() throws {
    let record = try record("table")
    #expect(
      items(record, "participants", "id", "type", "mode", "role") == [
        "arlen state in-person expert", "borovia state in-person delegate",
      ])
    #expect(items(record, "recommendations", "id", "submitted") == ["REC-4 2028-11-14"])
  }

  @Test("what the Chair decides in a mark of its own is the Chair's")
  func chair() throws {
    let record = try record("chair-decides")
    #expect(items(record, "decisions", "id", "basis", "effects") == ["decision-1 chair end-group"])
    #expect(items(record, "groups", "id", "status", "ended_by") == ["tg-norms ended decision-1"])
  }

  @Test("a numbered decision to go on later is a decision, and prose may adopt what no number names")
  func session() throws {
    let record = try record("session")
    #expect(
      items(record, "decisions", "id", "basis") == [
        "decision-1 consensus", "decision-2 without-a-vote", "2031/3 consensus",
      ])
    #expect(items(record, "recommendations", "id", "status") == ["REC-9 adopted"])
  }

  @Test("a summary record: the formula of adoption and the decision's number tell of one decision")
  func summaryRecord() throws {
    let record = try record("summary-record")
    #expect(items(record, "decisions", "id", "basis") == ["D-2029-4 consensus", "decision-2 vote"])
    #expect(
      items(record, "recommendations", "id", "prepared_by", "submitted", "views.expressed_by") == [
        "REC-11 tg-inc 2029-04-04 duria+castellan"
      ])
    #expect(
      items(record, "participants", "id", "type", "role").suffix(2) == [
        "north-university stakeholder observer", "operators-forum stakeholder observer",
      ])
  }

  @Test("notes: a group that ends itself is the group that sits, and what is yet to be adopted is not")
  func notes() throws {
    let record = try record("notes")
    #expect(items(record, "decisions", "id", "basis", "effects") == ["decision-1 consensus end-group"])
    #expect(items(record, "groups", "id", "status") == ["tg-inc ended"])
    #expect(items(record, "participants", "id", "mode", "role").last == "duria online expert")
  }

  @Test("a web page: blocks by their tags, cells by theirs, styles and entities are no words")
  func page() throws {
    let page = """
      <!DOCTYPE html>
      <html><head><title>Minutes</title><style>p { decided: unanimously }</style></head>
      <body><h1>Yearly meeting, 7 June 2027</h1>
      <p>Present: Alice Adams (State A), Bob Brown&nbsp;(State B)</p>
      <!-- DECISION D-9: nothing of this -->
      <table><tr><th>Name</th><th>Mode</th></tr><tr><td>Carla Diaz</td><td>online</td></tr></table>
      <h2>2. Groups</h2>
      <ul><li><b>DECISION D-1:</b> The meeting decided by consensus to establish a working group on law (tg-law).</li>
      <li>Approved to publish the report</li></ul>
      </body></html>
      """
    for path in ["minutes.html", "minutes"] {
      let record = try read(Array(page.utf8), at: path)
      #expect(
        items(record, "participants", "id", "mode") == ["alice-adams -", "bob-brown -", "carla-diaz online"])
      #expect(items(record, "agenda", "order", "description") == ["2 Groups"])
      #expect(
        items(record, "decisions", "id", "basis", "effects") == [
          "D-1 consensus create-group", "decision-2 - adopt-recommendation",
        ])
      let tree = record.tree
      let meeting = try #require(tree.value("meeting", of: record.root))
      let day = try #require(tree.value("start_date", of: meeting))
      #expect(record.source.text(at: tree.nodes[day].range) == "7 June 2027")
    }
  }

  @Test("a web page with a list of terms: who was there, who was not")
  func terms() throws {
    let page = """
      <html><body><h1>Meeting of 3 May 2027</h1>
      <dl><dt>Present</dt><dd>Alice Adams, Bob Brown, Carla Diaz</dd>
      <dt>Regrets</dt><dd>Dan Evans, Eve Falk, Finn Gray</dd></dl>
      <p>RESOLUTION: publish the report<br>Motion carried &#8212; unanimously.</p></body></html>
      """
    let record = try read(Array(page.utf8), at: "m.htm")
    #expect(items(record, "participants", "id") == ["alice-adams", "bob-brown", "carla-diaz"])
    #expect(
      items(record, "decisions", "text") == ["publish the report", "Motion carried unanimously."])
  }

  @Test("people in a sentence, and in a bare line of names with their short forms")
  func prose() throws {
    let told = """
      # Monthly meeting, October 19, 2020

      Board members present were supervisors Alice Adams, Bob Brown, and Carla Diaz, and treasurer Daniel Endo.
      Also present were Eva Faber and Finn Gray. Nobody else was present.
      """
    #expect(
      items(try read(Array(told.utf8), at: "a.md"), "participants", "id") == [
        "alice-adams", "bob-brown", "carla-diaz", "daniel-endo", "eva-faber", "finn-gray",
      ])
    let signed = """
      # December 1, 2016 Meeting Notes

      Allen Brown (AB), Daniel Endo (DE), Carla Diaz (CD), Eva Faber (EF)

      ## 4 Minutes
      """
    #expect(
      items(try read(Array(signed.utf8), at: "b.md"), "participants", "id") == [
        "allen-brown", "daniel-endo", "carla-diaz", "eva-faber",
      ])
    let guests = """
      ---
      record_version: 1
      meeting: {id: f, kind: yearly, start_date: 2033-06-13}
      ---
      # Forum

      Guests at the round table: Civic Wire (civil society), Norra Telecom (private sector)
      """
    #expect(
      items(try read(Array(guests.utf8), at: "c.md"), "participants", "id", "type") == [
        "civic-wire stakeholder", "norra-telecom stakeholder",
      ])
  }

  @Test(
    "decisions in a heading, at the head of an item, in a motion that was seconded, with a number in brackets"
  )
  func shortForms() throws {
    let text = """
      # Meeting of 10 December 2024

      ## Individual members approved

      - Alice Adams
      - Bob Brown

      ## Business

      - Approved for the working group to proceed
      - Draft approved text later

      Peter moved that the report be adopted and Rod agreed.

      RESOLVED (Y34-1): the plan is adopted by consensus.
      """
    #expect(
      items(try read(Array(text.utf8), at: "d.md"), "decisions", "id", "text", "basis") == [
        "decision-1 Individual members approved -",
        "decision-2 Approved for the working group to proceed -",
        "Y34-1 the plan is adopted by consensus. consensus",
      ])
  }
}
