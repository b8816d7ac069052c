import ComityModel
import Testing

@testable import ComityReading

@Suite struct OutlineTests {
  @Test func labelsArticlesParagraphsAndItems() throws {
    let document = try Fixtures.read("treaty.md")
    let labels = document.blocks.map(\.label)
    for label in [
      "Article 1(a)", "Article 2(1)", "Article 2(2)(a)", "Article 2(2)(c)(ii)", "Article 2(3)",
      "Article 3bis", "Annex A(1)",
    ] { #expect(labels.contains(label), "\(label)") }
    #expect(document.title.map { document.blocks[$0].kind } == .title)
    #expect(document.kind == .treaty)
  }

  @Test func sortsLayers() throws {
    let document = try Fixtures.read("treaty.md")
    #expect(document.blocks[0].layer == .matter)
    #expect(document.block("Article 1(a)")?.layer == .definition)
    #expect(document.block("Annex A(1)")?.layer == .annex)
    #expect(document.blocks.filter { $0.layer == .preamble }.count == 2)
    #expect(
      document.blocks.first { $0.label == "Article 3bis" && $0.kind == .paragraph }?.layer == .finalClause)
  }

  @Test func aPreambleInOneParagraphIsOne() throws {
    let recitals =
      "The Parties to this Statute, Noting that boats must not sink, Recalling that they must be counted, Have agreed as follows:"
    for opening in ["Preamble ", "Preamble"] {
      let document = try read("# T\n\n\(opening)\(recitals)\n\n## Article 1\n\nThe Boat Club shall meet.\n")
      #expect(document.blocks.map(\.layer) == [.title, .preamble, .heading, .operative])
    }
    let unnamed =
      "The Parties to this Statute, " + String(repeating: "Noting that boats must not sink, ", count: 8)
      + "Have agreed as follows:"
    let document = try read("# T\n\n\(unnamed)\n\n## Article 1\n\nThe Boat Club shall meet.\n")
    #expect(document.blocks.map(\.layer) == [.title, .preamble, .heading, .operative])
    let short = try read("# T\n\nPreambles are long here.\n\n## Article 1\n\nThe Boat Club shall meet.\n")
    #expect(short.blocks.map(\.layer) == [.title, .operative, .heading, .operative])
  }

  @Test func labelsSectionsAndOperativeParagraphs() throws {
    let document = try read("# T\n\n## II. Work\n\n12. It works.\n\n16bis. It rests.\n\nOP4 It ends.\n")
    #expect(document.blocks.map(\.label) == ["", "Section II", "Section II, 12", "Section II, 16bis", "OP4"])
  }

  @Test func tellsLettersFromRomanNumbers() throws {
    let items = "ghij".map { "(\($0)) it;" }.joined(separator: "\n")
    let document = try read(
      "It shall:\n(a) one;\n(b) two, namely:\n(i) x;\n(ii) y;\n(c) z;\n\nIt may:\n" + items)
    let labels = document.blocks.map(\.number)
    #expect(labels == ["", "(a)", "(b)", "(i)", "(ii)", "(c)", "", "(g)", "(h)", "(i)", "(j)"])
    #expect(document.blocks[3].parent == 2)
    #expect(document.blocks[9].parent == 6)
  }

  @Test func identityOutlivesRenumbering() throws {
    let before = try read("# T\n\n## Article 3\n\n1. The body meets yearly.\n\n2. It closes groups.\n")
    let after = try read(
      "# T\n\n## Article 4\n\n1. A new thing.\n\n2. The body meets yearly.\n\n3. It closes groups.\n")
    #expect(before.blocks[2].identity == after.blocks[3].identity)
    #expect(before.blocks[3].identity == after.blocks[4].identity)
    #expect(Set(after.blocks.map(\.identity)).count == after.blocks.count)
  }

  @Test(arguments: [
    ("# Draft resolution\n\nThe Assembly,\n\n1. *Decides* to meet;\n", DocumentKind.resolution),
    ("# Non-paper\n\nThe body would meet.\n", .elementsPaper),
    ("# Statute of the Forum\n\nIt meets.\n", .treaty),
    ("# Programme\n\nIt will meet.\n", .politicalDocument),
  ])
  func guessesTheKind(text: String, kind: DocumentKind) throws {
    let document = try read(text)
    #expect(document.kind == kind)
    #expect(!document.kindReason.isEmpty)
  }
}
