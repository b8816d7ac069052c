import ComityModel
import Testing

@testable import ComityReading

@Suite("Sentences that leave their matter to another text")
struct ReferralTests {
  private static let draft = """
    # Draft

    ## Article 1. Place

    1. Its duration is governed by article 2.

    2. Its place is set out in article 9.

    3. The categories of stakeholders are those in Annex B.

    4. Decisions are taken in accordance with the rules of procedure of the General Assembly.

    5. Groups shall be open to all States, which send their experts and advisers to all their meetings, in accordance \
    with article 9.

    6. The papers listed in article 9 shall be published.

    7. Groups are open to all States.

    8. The arrangements for the archive shall be as laid down in the rules of the house.

    ## Article 2. Duration

    The Programme is of indefinite duration.

    ## Rules of the house

    The archive is open.

    ## ANNEX B

    (To be circulated separately.)
    """

  private func read() throws -> (Document, [Int: Referral]) {
    let document = try DocumentReader.read(
      Source(path: "draft.md", bytes: Array(Self.draft.utf8)), options: ReadingOptions(kind: .treaty))
    return (document, ReferralFinder(document).all())
  }

  private func summary(_ label: String) throws -> String? {
    let (document, referrals) = try read()
    let found = referrals.first { document.label(of: $0.key) == label }?.value
    return found.map { referral in
      let words = [
        referral.isOpen ? "open" : "closed", referral.isMain ? "main" : "", referral.isWhole ? "whole" : "",
      ]
      return words.filter { !$0.isEmpty }.joined(separator: " ") + ": " + document.text(referral.place)
    }
  }

  @Test(
    "are told from those that only name one",
    arguments: [
      ("Article 1(1)", "closed main whole: article 2"), ("Article 1(2)", "open main whole: article 9"),
      ("Article 1(3)", "open main whole: annex b"),
      ("Article 1(4)", "open whole: the rules of procedure of the general assembly"),
      ("Article 1(5)", "open: article 9"), ("Article 1(6)", "open whole: article 9"), ("Article 1(7)", nil),
      ("Article 1(8)", "closed main whole: the rules of the house"),
    ] as [(String, String?)])
  func referrals(label: String, expected: String?) throws {
    #expect(try summary(label) == expected)
  }
}

@Suite("Names that are defined more narrowly than they sound")
struct NarrowNamesTests {
  private func narrowing(_ definition: String, _ text: String) throws -> String? {
    let draft =
      "# Draft\n\n## Article 1. Definitions\n\n1. \(definition)\n\n## Article 2. Rules\n\n1. \(text)\n"
    let document = try DocumentReader.read(
      Source(path: "draft.md", bytes: Array(draft.utf8)), options: ReadingOptions(kind: .treaty))
    let last = try #require(document.sentences.last)
    return NarrowNames(document).narrowing(last.words, in: document).map { document.definitions[$0].spelling }
  }

  @Test(
    "are found where they are used of everybody",
    arguments: [
      (
        "\"All States\" means the States which have endorsed the Programme.", "It is open to all States.",
        "All States"
      ),
      ("\"Members\" means States that have paid.", "It is open to the Members.", "Members"),
      ("\"States\" means Parties contributing to the budget.", "It is open to every State.", nil),
      ("\"All States\" means the States which have endorsed it.", "The States shall cooperate.", nil),
      (
        "\"Group\" means a working group which has been established under article 7.", "Each Group is open.",
        nil
      ),
      ("\"Conference\" means the formal meeting described in article 6.", "The Conference shall meet.", nil),
      ("\"All States\" means all States Members of the United Nations.", "It is open to all States.", nil),
    ] as [(String, String, String?)])
  func narrows(definition: String, text: String, expected: String?) throws {
    #expect(try narrowing(definition, text) == expected)
  }
}
