import ComityModel
import Foundation
import Testing

@testable import ComityReading

/// Minutes of bodies that call their groups, their papers and their numbers by words of their own.
@Suite("Minutes in a body's own words")
struct MinutesOwnWordsTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private func vocabulary() throws -> MinutesVocabulary {
    let words = try Data(contentsOf: Self.root.appending(path: "Rules/minutes.json"))
    return try MinutesVocabulary(Source(path: "minutes.json", bytes: Array(words)))
  }

  private func source(_ text: String) -> Source { Source(path: "minutes.md", bytes: Array(text.utf8)) }

  private func read(_ text: String, founding: String = "") throws -> RecordTree {
    let words = try vocabulary().taught(by: source(founding))
    let head = "---\nrecord_version: 1\nmeeting: {id: m, kind: yearly, start_date: 2031-06-02}\n---\n\n"
    return try #require(RecordReader(vocabulary: words).read(source(head + text)).first).tree
  }

  private func values(_ tree: RecordTree, _ list: String, _ field: String) -> [String] {
    guard let list = tree.value(list, of: 0) else { return [] }
    return tree.children(of: list).map { tree.string(field, of: $0) ?? "-" }
  }

  @Test(
    "a noun is one of groups where the text has it begun and ended",
    arguments: [
      ("The plenary opens workshops and closes them.", ["workshop|workshops"]),
      ("Ateliers are founded by the Forum, and by the Forum are they closed.", ["atelier|ateliers"]),
      (
        "Reading rooms are opened by the plenary. A reading room is ended by it.",
        ["reading room|rooms", "room|rooms on|for"]
      ),
      ("The chair opens the meeting and closes it.", []),
      ("The plenary creates a fund.", []),
    ])
  func nouns(_ founding: String, _ phrases: [String]) throws {
    #expect(try MinutesGroupNouns.phrases(in: source(founding), vocabulary()) == phrases)
  }

  @Test("a founding text teaches what its groups are called")
  func taught() throws {
    let text = "Decision D-1: By consensus, an atelier is opened to all States.\n"
    #expect(values(try read(text), "groups", "id").isEmpty)
    let tree = try read(text, founding: "The plenary opens ateliers and closes them.")
    #expect(values(tree, "groups", "id") == ["atelier"])
  }

  @Test("several groups of one verb, by the names in brackets behind them")
  func several() throws {
    let tree = try read(
      "Decision D-1: The plenary sets up a panel on ports (pn-ports) and a panel on the safety of grids (pn-grids).\n"
    )
    #expect(values(tree, "groups", "id") == ["pn-ports", "pn-grids"])
  }

  @Test("papers that prose tells of: a day, or so many weeks before the opening")
  func papers() throws {
    let tree = try read(
      """
      The convocation reached the members on 12 May 2031. The draft agenda had been sent out three weeks before the opening.
      Papers should be posted on 1 May 2031.

      """)
    #expect(values(tree, "documents", "id") == ["convocation", "agenda"])
    #expect(values(tree, "documents", "published") == ["2031-05-12", "2031-05-12"])
  }

  @Test("how many were there by the last count")
  func present() throws {
    let tree = try read(
      """
      Fifty-two States were present.

      Decision D-2031-1: The agenda was adopted by consensus.

      The chair counted thirty-one States present. It was so decided, by consensus (D-2031-2): the panel on ports is closed.

      """)
    #expect(values(tree, "decisions", "present") == ["52", "31"])
    #expect(values(tree, "decisions", "id") == ["D-2031-1", "D-2031-2"])
    #expect(values(tree, "decisions", "basis") == ["consensus", "consensus"])
  }
}
