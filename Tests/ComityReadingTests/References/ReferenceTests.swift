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

  private func references(_ text: String) throws -> [String] {
    let document = try read(text)
    return document.references.map { reference in
      let place = reference.resolved.map { document.blocks[$0].label } ?? "nowhere"
      return reference.target + (reference.external ? " outside" : " → " + place)
    }
  }

  @Test func decimalsAreSteps() throws {
    #expect(
      try references("# T\n\n## Article 1\n\n1. See article 1.2(b).\n\n2. It is:\n\n(a) a;\n\n(b) b.\n") == [
        "Article 1(2)(b) → Article 1(2)(b)"
      ])
  }

  @Test func aLetterIsLookedForFromTheInnermostPlaceOn() throws {
    #expect(
      try references(
        "# T\n\n## Article 1\n\n1. It is:\n\n(a) a;\n\n(b) as in subparagraph (a).\n\n2. See paragraph 1.\n")
        == ["Article 1(1)(a) → Article 1(1)(a)", "Article 1(1) → Article 1(1)"])
    #expect(
      try references("# T\n\n## Article 1\n\n1. One.\n\n2. Two.\n\n## Article 2\n\n1. See paragraph 2.\n")
        == [
          "Article 2(2) → nowhere"
        ])
  }

  @Test func otherTextsAreToldByWhatFollowsOrGoesBefore() throws {
    #expect(
      try references(
        "# Charter of the Club\n\n## Article 1\n\nSee article 1 of the Charter, article 1 of the Charter of the Union, article 1 "
          + "of the bylaws, article 1 of the said Convention, article 1 of the 2020 Process and the School Act Section 1.\n"
      )
        == [
          "Article 1 → Article 1", "Article 1 outside", "Article 1 outside", "Article 1 outside",
          "Article 1 outside", "Section 1 outside",
        ])
  }

  @Test func aDashMakesARange() throws {
    #expect(
      try references("# T\n\n## Article 1\n\n1. One.\n\n2. Two.\n\n3. See paragraphs 1–3.\n") == [
        "Article 1(1) → Article 1(1)", "Article 1(2) → Article 1(2)", "Article 1(3) → Article 1(3)",
      ])
  }
}
