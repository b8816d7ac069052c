import ComityModel
import Testing

@testable import ComityReading

/// Texts as they are found: two languages in one file, lost numbers, glued headings, annexes longer than the text.
@Suite struct WildTextTests {
  @Test func onlyEnglishIsJudged() throws {
    let document = try Fixtures.read("two-tongues.md")
    #expect(
      document.sentences() == [
        "statute of the ferry", "article 1", "the ferry shall cross the river for all who ask .", "article 2",
        "the assembly shall meet in each year and may set up a committee .",
      ])
    #expect(document.texts(.matter).first == "##Statuut van het Veer")
    #expect(document.texts(.matter).count == 9)
  }

  @Test func whatIsLeftOutIsSaid() throws {
    let document = try Fixtures.read("two-tongues.md")
    #expect(
      document.notes.map(\.message) == ["9 paragraphs in another language than English were left out"])
    let lines = LineTable(document.source)
    let range = try #require(document.notes.first?.range)
    #expect(lines.position(of: Int(range.start)).line == 11)
    #expect(lines.position(of: Int(range.end) - 1).line == 27)
  }

  @Test func aQuotationIsNoSecondVersion() throws {
    let text = """
      # Rules

      The motto is as follows.

      De wet is de wet van het land en van de zee, en niet van een ander.

      The Assembly shall keep it.
      """
    let document = try read(text)
    #expect(document.notes.isEmpty)
    #expect(document.sentences().count == 4)
  }

  @Test func headingsWithoutABlank() throws {
    let document = try read("#Rules\n\n##Aim\n\n###2. Means\n\n#tag here\n\nSee\n#Tag here.\n")
    #expect(
      document.blocks.map { "\($0.kind.rawValue) \($0.label)" } == [
        "title ", "heading Aim", "heading Section 2", "paragraph Section 2", "paragraph Section 2",
      ])
  }

  @Test func paragraphsThatLostTheirNumbersStayApart() throws {
    let document = try Fixtures.read("lost-numbers.txt")
    let paragraphs = document.blocks.filter { $0.kind == .paragraph }
    #expect(paragraphs.map(\.label) == ["Article 4", "Article 4", "Article 5"])
    let lines = LineTable(document.source)
    #expect(paragraphs.map { lines.position(of: Int($0.range.start)).line } == [2, 3, 6])
  }

  @Test func annexesOutweighTheTextAndStayAnnexes() throws {
    let document = try Fixtures.read("annexed.md")
    let blocks = document.blocks.filter { $0.layer == .operative || $0.layer == .annex }
    #expect(blocks.map(\.layer) == [.operative, .annex, .annex, .annex, .annex])
    #expect(blocks.map(\.label) == ["Article 1(1)", "Annex A(1)", "Part I, 2", "Part I, 2(a)", "Annex B"])
  }
}
