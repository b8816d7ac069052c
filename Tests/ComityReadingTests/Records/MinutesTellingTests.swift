import ComityModel
import Testing

@testable import ComityReading

/// What prose tells of the decisions that front matter lists.
@Suite("Prose beside listed decisions")
struct MinutesTellingTests {
  private static let people = """
    participants:
      - {id: alba, type: state, name: Alba}
      - {id: borin, type: state, name: Borin}
      - {id: cadu, type: state, name: Cadu}

    """

  private func read(_ decisions: String, _ text: String) throws -> MinutesExample {
    try MinutesExample(text, front: Self.people + decisions)
  }

  private static let three = """
    decisions:
      - {id: D-1, text: A group on cables is set up, basis: consensus, effects: [{type: create-group, target: wg-cables}]}
      - {id: D-2, text: The budget is approved, basis: vote}
      - {id: D-3, text: REC-4 is adopted, basis: consensus, effects: [{type: adopt-recommendation, target: REC-4}]}

    """

  private static let prose = """
    ## Item 2. Group on cables

    The secretariat presented a paper on staff and funds in every delegation. Members took it into account. Borin objected and later withdrew its objection. Decision D-1 was then taken.

    ## Item 3. Budget

    Sixteen delegations were in the room. The budget was put to the vote: eleven for, four against, one abstention. It was carried (D-2).

    ## Item 4. REC-4

    Cadu maintained an objection to paragraph 3. REC-4 was declared adopted by consensus. Borin dissociated itself from the consensus.
    """

  @Test("fields that the list leaves out stand where prose tells of them")
  func fills() throws {
    let record = try read(Self.three, Self.prose)
    #expect(
      record.items(
        "decisions", "id", "present", "objections/by/status", "considerations/matter/of", "motion_id") == [
          "D-1 - borin:withdrawn capacity:all-states+resources:all-states -", "D-2 16 - - m-told-2",
          "D-3 16 cadu:maintained - -",
        ])
    #expect(record.quotes("decisions", "present") == ["Sixteen", "Sixteen"])
    #expect(record.items("motions", "id", "result") == ["m-told-2 pass"])
    #expect(record.items("statements", "by", "kind", "on") == ["borin dissociation D-3"])
  }

  @Test("what the list says is never changed, and prose adds no decision")
  func keeps() throws {
    let listed = """
      decisions:
        - {id: D-1, text: done, basis: consensus, present: 3, objections: [], considerations: [{matter: urgency}]}
        - {id: D-2, text: done, basis: consensus}

      """
    let record = try read(listed, Self.prose)
    #expect(
      record.items("decisions", "id", "present", "objections/by", "considerations/matter", "motion_id") == [
        "D-1 3 none urgency -", "D-2 16 - - -",
      ])
    #expect(record.items("motions", "id").isEmpty)
  }

  @Test("votes are added to the motion that front matter has")
  func motions() throws {
    let record = try read(
      """
      motions: [{id: m-9, text: the budget}]
      decisions: [{id: D-2, text: The budget is approved, basis: vote, motion_id: m-9}]

      """, Self.prose)
    #expect(record.items("motions", "id", "vote_events/counts") == ["m-9 -"])
    let tree = record.record.tree
    let motion = try #require(
      tree.value("motions", of: record.record.root).flatMap { Array(tree.children(of: $0)).first })
    let event = try #require(
      tree.value("vote_events", of: motion).flatMap { Array(tree.children(of: $0)).first })
    let counts = try #require(tree.value("counts", of: event))
    #expect(
      tree.children(of: counts).map {
        (tree.string("option", of: $0) ?? "") + " " + (tree.string("value", of: $0) ?? "")
      }
        == ["yes 11", "no 4", "abstain 1"])
  }

  @Test("a decision without its number in prose is told under the heading that its text repeats")
  func byHeading() throws {
    let record = try read(
      "decisions: [{id: D-7, text: The harbour fees are raised}]\n",
      """
      ## Harbour fees

      Nine delegations were present. Alba objected, and withdrew its objection. The proposal was accepted.

      ## Other matters

      Four delegations remained.
      """)
    #expect(record.items("decisions", "id", "present", "objections/by/status") == ["D-7 9 alba:withdrawn"])
  }

  @Test(
    "how many were there, without a noun behind the number",
    arguments: [
      ("Roll: all ten answered.", "10"), ("Only two remained.", "2"), ("Eight.", "8"),
      ("Nine at the roll.", "9"),
      ("Roll was called: Alba, Borin (by wire), Cadu.", "3"), ("Five there: Alba and others.", "5"),
      ("At least four delegations must be present.", "-"), ("Two remained open.", "-"),
    ])
  func counts(_ sentence: String, _ number: String) throws {
    let record = try read(
      "decisions: [{id: D-1, text: done}]\n", sentence + "\n\nThe report was adopted (D-1).")
    #expect(record.items("decisions", "present") == [number])
  }

  @Test("who comes back makes an earlier count an old one")
  func back() throws {
    let record = try read(
      "decisions: [{id: D-1, text: done}]\n",
      "Two delegations remained.\n\nThe others came back.\n\nThe report was adopted (D-1).")
    #expect(record.items("decisions", "present") == ["-"])
  }
}
