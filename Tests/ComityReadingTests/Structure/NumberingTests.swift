import ComityModel
import Testing

@testable import ComityReading

/// Numbers as places in a row.
@Suite struct NumberingTests {
  private func numbered(_ text: String) throws -> [String] {
    let document = try read(text)
    return document.blocks.compactMap { block in
      block.numbering.map {
        "\($0.style) \($0.ordinal)+\($0.suffix) \(document.source.text(at: $0.range)) \(block.label)"
      }
    }
  }

  @Test func stylesHaveTheNameOfTheirFirst() throws {
    #expect(
      try numbered(
        "# T\n\n## Article VII\n\n1. One.\n\n2bis. Two:\n\n(b) be;\n\n(ii) ii;\n\n## 4.2 Third\n\nOP3. Acts.\n"
      ) == [
        "Article 7+0 VII Article VII", "1. 1+0 1 Article VII(1)", "1. 2+1 2bis Article VII(2bis)",
        "(a) 2+0 (b) Article VII(2bis)(b)", "(i) 2+0 (ii) Article VII(2bis)(b)(ii)",
        "1.1 2+0 4.2 Section 4.2",
        "OP1 3+0 OP3 OP3",
      ])
  }

  @Test func anArticleThatWasPutInHasTheLetterInItsNumber() throws {
    let text =
      "# T\n\n## Article 11\n\nx\n\n## Article 11A\n\nx\n\n## Article 11B. Fees\n\nx\n\n## Article 12Ab\n\nx\n"
    #expect(
      try numbered(text) == [
        "Article 11+0 11 Article 11", "Article 11+1 11A Article 11A", "Article 11+2 11B Article 11B",
        "Article 12+0 12 Article 12",
      ])
  }

  @Test func lettersThatAreRomanNumbersCountAsTheirRowDoes() throws {
    let text =
      "# T\n\n## Part A\n\nx\n\n## Part B\n\nx\n\n## Part C\n\nx\n\n## Part D\n\nx\n\n# U\n\n## Part I\n\nx\n\n## Part V\n\nx\n"
    #expect(
      try numbered(text) == [
        "Part 1+0 A Part A", "Part 2+0 B Part B", "Part 3+0 C Part C", "Part 4+0 D Part D",
        "Part 1+0 I Part I",
        "Part 5+0 V Part V",
      ])
  }

  @Test func anItemGoesOnWithTheRowThatStandsAsFarIn() throws {
    let text = "# T\n\n## Article 1\n\n1.  One:\n\n    1.  in one\n\n    2.  in two\n\n2.  Two\n\n3.  Three\n"
    #expect(
      try read(text).blocks.map(\.label).filter { $0.contains("(") } == [
        "Article 1(1)", "Article 1(1)(1)", "Article 1(1)(2)", "Article 1(2)", "Article 1(3)",
      ])
  }

  @Test func aHeadingInAQuotationIsQuoted() throws {
    let document = try read("# T\n\n> ## Article 1\n>\n> One.\n")
    let words = document.blocks[1].words
    #expect(!words.isEmpty && words.allSatisfy { document.words.flags[$0].contains(.quoted) })
  }

  @Test func aClosingBracketWithoutPartnerIsAMark() throws {
    let document = try read("# T\n\nThe Board] meets [and votes].\n")
    #expect(document.marks.map(\.kind) == [.stray, .bracket])
    #expect(document.marks.map { document.source.text(at: $0.range) } == ["]", "[and votes]"])
    #expect(document.marks.map(\.unclosed) == [true, false])
  }
}
