import ComityModel
import Foundation
import Testing

@testable import ComityReading

/// Decisions whose numbers stand inside paragraphs, and what front matter knows of groups and recommendations.
@Suite("Minutes with labels in their paragraphs")
struct MinutesLabelsTests {
  private static let front = """
    participants:
      - {id: alba, type: state, name: Alba, mode: in-person}
      - {id: borin, type: state, name: Borin, mode: online}
      - {id: cadu, type: state, name: Cadu, mode: in-person}

    """

  private func read(_ text: String, _ front: String = "") throws -> MinutesExample {
    try MinutesExample(text, front: Self.front + front)
  }

  @Test("what stands before a label leads up to its decision")
  func insideParagraphs() throws {
    let record = try read(
      """
      1. Three offers to host the second meeting had come in. The matter was put to the vote. **D-1/2.** Cadu was chosen by 6 votes to 3.

      2. Borin stated that it could not agree to the creation of a group. Borin informed the meeting that it no longer objected. **D-1/3.** By consensus, the meeting set up one working party, on ports, to meet once a year.

      3. **Decision D-1/4** (12 June 2034; vote: six in favour, two against, one abstaining). The budget is approved.
      """)
    #expect(
      record.items("decisions", "id", "date", "basis", "procedural", "objections/by/status") == [
        "D-1/2 - vote true -", "D-1/3 - consensus - borin:withdrawn", "D-1/4 2034-06-12 vote - -",
      ])
    #expect(record.items("motions", "id", "result").count == 3)
    #expect(record.quotes("decisions", "id") == ["D-1/2", "D-1/3", "D-1/4"])
  }

  @Test("a symbol with its day in brackets is a label where the words behind it decide")
  func datedSymbols() throws {
    let record = try read(
      """
      CM-31-1 (13 March 2031): REC-1 was adopted by consensus.

      CM-31-5 (14 March 2031): at the proposal of Alba, an additional task force, on ports, was set up by consensus and without objection.

      WP-7 (12 March 2031): figures of the registry on ports.
      """)
    #expect(
      record.items("decisions", "id", "date", "basis") == [
        "CM-31-1 2031-03-13 consensus", "CM-31-5 2031-03-14 consensus",
      ])
    #expect(record.quotes("decisions", "id") == ["CM-31-1", "CM-31-5"])
  }

  @Test("two numbers share a sentence that sets up two groups, each known to front matter by its decision")
  func twoNumbers() throws {
    let record = try read(
      """
      **D-3** and **D-4.** By consensus, the meeting opened a stream on ports and a stream on drills, each to meet once a year.
      """,
      """
      groups:
        - {id: st-ports, name: Stream on ports, status: live, created_by: D-3}
        - {id: st-drills, name: Stream on drills, status: live, created_by: D-4}

      """)
    #expect(
      record.items("decisions", "id", "effects/type/target") == [
        "D-3 create-group:st-ports+set-frequency:st-ports",
        "D-4 create-group:st-drills+set-frequency:st-drills",
      ])
  }

  @Test("a number as a heading, in square brackets, and behind the sentence")
  func otherPlaces() throws {
    let record = try read(
      """
      ## Item 3. Ships

      ### Decision F/2

      The recommendation on ships in port was adopted by consensus.

      The Forum raised the fee by a show of hands, nine to two. [Decision F/3]

      The motion of Borin to adjourn was put to the vote. The motion was lost by 4 votes to 7. (Decision F/4)
      """, "recommendations: [{id: RP-1, title: Ships in port, status: adopted}]\n")
    #expect(
      record.items("decisions", "id", "basis", "procedural", "effects/type/target") == [
        "F/2 consensus - adopt-recommendation:RP-1", "F/3 vote - -", "F/4 vote - -",
      ])
    #expect(record.items("motions", "result") == ["pass", "fail"])
  }

  @Test("silence and officers alone, by the sentences around the number")
  func otherwise() throws {
    let record = try read(
      """
      1. The Chair proposed that the panel on drills be closed. Silence was to expire on 10 March. No objection was received. **CH-2.** The Chair informed all that the panel on drills (pn-drills) was closed.

      2. **Decision CL-1** (10 October 2034, announced by the co-facilitators on their own responsibility). The cluster on law, *cl-law*, is herewith brought to an end.
      """)
    #expect(
      record.items("decisions", "id", "basis", "effects/type/target") == [
        "CH-2 silence-procedure end-group:pn-drills", "CL-1 chair end-group:cl-law",
      ])
  }

  @Test("what leads up to a number says that nobody objected")
  func unopposed() throws {
    let record = try read(
      "Delegations in the room and online were asked whether there was any objection. There was none. **D-1/1.** The meeting set up a panel on ports (pn-ports).\n\n**D-1/2.** The Chair was elected by acclamation."
    )
    #expect(record.items("decisions", "id", "basis") == ["D-1/1 consensus", "D-1/2 without-a-vote"])
  }

  @Test("a paper that came out on the day of a listed one is that one, and groups are known by their names")
  func papers() throws {
    let record = try read(
      """
      ## Item 2. Recommendation REC-L1 of the circle on law

      The convocation had been sent out on 5 May 2034. REC-L1 was adopted by consensus.
      """,
      """
      documents: [{id: F/1, name: Convocation and agenda, published: 2034-05-05}]
      groups: [{id: c-law, name: Circle on international law, status: live}]

      """)
    #expect(record.items("documents", "id") == ["F/1"])
    #expect(record.items("recommendations", "id", "prepared_by") == ["REC-L1 c-law"])
  }

  @Test("who asked for the floor online in vain, while others in the room had it")
  func floor() throws {
    let record = try read(
      """
      Cadu made a statement in the room. Borin, which was connected remotely, had asked for the floor. The coordinator declared the item concluded without hearing it.
      """)
    #expect(
      record.items("floor_requests", "by", "mode", "outcome") == [
        "borin online denied", "cadu in-person granted",
      ])
    let heard = try read("Borin asked for the floor online and spoke after Cadu. Every request was met.")
    #expect(heard.items("floor_requests", "by").isEmpty)
  }

  @Test(
    "what is a vote, and what only speaks of votes",
    arguments: [
      ("The meeting agreed by six votes to two that the office moves.", "vote"),
      ("The meeting decided by a majority of two thirds to move the office.", "vote"),
      ("The meeting decided to write down the voting rules.", "-"),
      ("The meeting adopted the report without a vote.", "without-a-vote"),
      ("The meeting approved the report. No vote was taken.", "-"),
    ])
  func votes(_ sentence: String, _ basis: String) throws {
    #expect(try read(sentence).items("decisions", "basis") == [basis])
  }

  @Test("agreement that was out of reach decides nothing")
  func unreached() throws {
    let record = try read("The Chair observed that general agreement was out of reach.")
    #expect(record.items("decisions", "id").isEmpty)
  }
}
