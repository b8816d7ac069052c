import ComityModel
import Testing

@testable import ComityReading

@Suite struct ReferenceTests {
  @Test func resolvesWhatTheDocumentHas() throws {
    let text =
      "# T\n\n## Article 7\n\n1. One.\n\n2. See paragraph 1, article 7(2) and paragraph 2 of article 7.\n\nSee article 9, paragraph 3, and Article 5 of the Charter.\n"
    let document = try read(text)
    #expect(
      document.references.map(\.target) == [
        "Article 7(1)", "Article 7(2)", "Article 7(2)", "Article 9(3)", "Article 5",
      ])
    #expect(
      document.references.map { $0.resolved.map { document.blocks[$0].label } ?? "" } == [
        "Article 7(1)", "Article 7(2)", "Article 7(2)", "", "",
      ])
    #expect(document.references.map(\.external) == [false, false, false, false, true])
  }

  @Test func opensListsAndRanges() throws {
    let document = try read("It follows articles 2 to 4, 8 and 9, and resolutions 77/37 and 78/16.")
    #expect(
      document.references.map(\.target) == [
        "Article 2", "Article 3", "Article 4", "Article 8", "Article 9", "Resolution 77/37",
        "Resolution 78/16",
      ])
  }
}
