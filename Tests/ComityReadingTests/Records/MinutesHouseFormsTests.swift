import ComityModel
import Foundation
import Testing

@testable import ComityReading

/// Minutes as parliaments, consortia and cooperatives write them.
@Suite("Minutes of houses, lists and cooperatives")
struct MinutesHouseFormsTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static let people = """
    participants:
      - {id: alba, type: state, name: Alba}
      - {id: st-cir, type: state, name: Saint Cirq}
      - {id: drina, type: state, name: Drina}
      - {id: ngo-nw, type: stakeholder, name: Net Witness}

    """

  private func read(_ text: String, kind: String = "yearly", group: String = "house", people: String = "")
    throws -> MeetingRecord
  {
    let words = try Data(contentsOf: Self.root.appending(path: "Rules/minutes.json"))
    let vocabulary = try MinutesVocabulary(Source(path: "minutes.json", bytes: Array(words)))
    let front = """
      ---
      record_version: 1
      meeting: {id: m, kind: \(kind), organization_id: \(group), start_date: 2034-06-10}
      \(people)---

      """
    let source = Source(path: "m.md", bytes: Array((front + text).utf8))
    return try #require(RecordReader(vocabulary: vocabulary).read(source).first)
  }

  @Test("answers by +1 and -1 are objections of those named, until they answer otherwise or lift them")
  func answers() throws {
    let record = try read(
      """
      ## Sensors

      PROPOSED: Create a working party on sensors (wp-sens).

      > Alba +1 / Saint Cirq −1 – too many meetings / Drina +1
      > Net Witness −1 (advice)

      *Saint Cirq (line):* I lift it, with two calls a year.

      **RESOLUTION R-1:** the Council sets up a working party on sensors (wp-sens), sitting every third month.

      ## Lamps

      Straw poll, spring or autumn?

      > Drina: −1 to autumn.

      PROPOSED: Adopt REC-LAMP.

      > Alba +1 / Drina −1 / Saint Cirq 0

      Asked again. Drina: −1 remains.

      **RESOLUTION R-2:** REC-LAMP is adopted. *Recorded as consensus.*
      """, people: Self.people)
    #expect(
      record.items("decisions", "id", "objections/by/status", "effects/type/target") == [
        "R-1 st-cir:withdrawn+ngo-nw:- create-group:wp-sens+set-frequency:wp-sens",
        "R-2 drina:maintained adopt-recommendation:REC-LAMP",
      ])
  }

  @Test("rows of a table are items: what was said, what came of it")
  func table() throws {
    let record = try read(
      """
      In the hall: teams of Alba, Borin. By line: Drina.

      | # | Topic | Discussion | Result | Owner |
      |---|---|---|---|---|
      | 1 | Panel on cards | Drina: principled objection to two meetings; now satisfied. Staff and money of each State were put in a table. | **Adopted by consent (D-4)**; the panel on cards (pn-cards) established | office |
      | 2 | Elections | – | noted | – |
      | 3 | REC-PAY Payments (panel on pay; lodged 3 May) | Borin objects to chapter 2 and maintains its objection | declared adopted by consensus (D-5) | – |
      """)
    #expect(
      record.items("participants", "id", "type", "mode") == [
        "alba state in-person", "borin state in-person", "drina state online",
      ])
    #expect(
      record.items("agenda", "order", "description") == [
        "1 Panel on cards", "2 Elections", "3 REC-PAY Payments (panel on pay; lodged 3 May)",
      ])
    #expect(
      record.items("decisions", "id", "basis", "objections/by/status", "effects/type/target") == [
        "D-4 consensus drina:withdrawn create-group:pn-cards",
        "D-5 consensus borin:maintained adopt-recommendation:REC-PAY",
      ])
    #expect(
      record.items("decisions", "considerations/matter/of").first
        == "capacity:all-states+resources:all-states")
    #expect(
      record.items("recommendations", "id", "prepared_by", "submitted") == [
        "REC-PAY panel-on-pay 2034-05-03"
      ])
  }

  @Test("votes and proceedings: titles in their paragraph, orders, a count of the House, those heard")
  func proceedings() throws {
    let record = try read(
      """
      The Clerk read the roll: Alba, Borin, Cadu (by telephone), Drina and Eos – five States.

      **1. Panel on phishing.** – The Clerk had posted the charter on 1 May. Borin cried "No"; asked whether it persisted, it did not. *Ordered,* nemine dissentiente, That a panel be constituted to study phishing, and sit twice before the next session; the costs and personnel of every State having been weighed (Order 34/2; registered as pn-phish).

      **2. Strangers.** – There were heard at the Bar: the Cable Guild (five minutes); the Law Faculty of Alba (ten minutes).

      **3. Count.** – The House was counted: Alba, Borin, Eos – three. *Resolved,* without a dissenting voice, That Recommendation REC-LOG be agreed to (**Resolution R-34-3**).
      """)
    #expect(
      record.items("participants", "id", "type", "mode") == [
        "alba state -", "borin state -", "cadu state online", "drina state -", "eos state -",
        "cable-guild stakeholder -", "law-faculty-of-alba stakeholder -",
      ])
    #expect(
      record.items("decisions", "id", "basis", "present", "objections/by/status", "effects/type/target") == [
        "34/2 consensus 5 borin:withdrawn create-group:pn-phish+set-frequency:pn-phish",
        "R-34-3 consensus 3 - adopt-recommendation:REC-LOG",
      ])
    #expect(record.items("groups", "id", "mandate") == ["pn-phish phishing"])
  }

  @Test("what a group sends on is its own, with the concerns that were voiced in it")
  func sitting() throws {
    let record = try read(
      """
      *Drina* could not support paragraph 7 and desired that its opinion be printed with the report.

      *Resolved,* That the Report, with Recommendation REC-EC, be the Report of the Committee to the Assembly.
      """, kind: "working-group", group: "sc-contacts", people: Self.people)
    #expect(
      record.items("recommendations", "id", "prepared_by", "submitted", "status") == [
        "REC-EC sc-contacts 2034-06-10 submitted"
      ])
  }
}
