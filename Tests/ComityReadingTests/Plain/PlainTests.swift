import ComityModel
import Testing

@testable import ComityReading

@Suite struct PlainTests {
  @Test func takesFootnoteMarksOffWords() throws {
    let document = try Fixtures.read("wrapped.txt")
    #expect(
      document.sentences(label: "Section A, 1") == [
        "the forum follows resolution 12/3 and will be a permanent body .", "it works from 2019-2021 on .",
      ])
    #expect(
      document.sentences(label: "Section A, 2").first
        == "it is an action oriented body , open to like minded states , eg those on the upper river .")
    #expect(document.blocks.filter { $0.layer == .footnote }.count == 4)
  }

  @Test func leavesNumbersAloneWithoutASequence() throws {
    let document = try read("Resolution 77/371 and 1991 and type2 follow.\n", path: "a.txt")
    #expect(document.sentences() == ["resolution 77/371 and 1991 and type2 follow ."])
  }

  @Test func findsHeadingsWithoutMarkup() throws {
    let text = "THE FORUM\n\nAim\n===\n\nIt meets.\n\nWHO COMES\n\nAll come.\n\nArticle 4\nIt ends.\n"
    let document = try read(text, path: "a.txt")
    let headings = document.blocks.filter { $0.kind == .heading || $0.kind == .title }
    #expect(
      headings.map { document.source.text(at: $0.range) } == [
        "THE FORUM", "Aim\n===", "WHO COMES", "Article 4",
      ])
  }

  @Test func stepsOverPageNumbers() throws {
    let document = try Fixtures.read("wrapped.txt")
    #expect(document.blocks.contains { $0.layer == .matter })
    #expect(!document.sentences().contains { $0.contains("page") })
    #expect(document.sentences(label: "Section B, 3(b)") == ["it will publish all ."])
  }
}
