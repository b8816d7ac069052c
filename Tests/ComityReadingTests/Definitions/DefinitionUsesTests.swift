import ComityModel
import Testing

@testable import ComityReading

@Suite struct DefinitionUsesTests {
  private func uses(_ text: String) throws -> [String] {
    let document = try read(text)
    return DefinitionUses.find(in: document).map { use in
      let range = document.words.range(of: use.words.lowerBound).union(
        document.words.range(of: use.words.upperBound - 1))
      return "\(document.definitions[use.definition].spelling): \(document.source.text(at: range))"
    }
  }

  @Test func findsPluralsAndOtherSpellings() throws {
    #expect(
      try uses(
        "“Contracting Party” means a State. “Vice-Chair” means a deputy.\n\nContracting parties vote. The Vice Chair of a Contracting Party speaks.\n"
      ) == [
        "Contracting Party: Contracting parties", "Vice-Chair: Vice Chair",
        "Contracting Party: Contracting Party",
      ])
  }

  @Test func aNameIsNotUsedWhereItIsIntroducedOrExplained() throws {
    #expect(try uses("“Board” means the Board of the seven. The council meets.\n") == [])
    #expect(
      try uses("The Steering Group (hereinafter “the Group”) meets. A Group votes.\n") == ["Group: Group"])
  }

  @Test func nothingIsDefined() throws { #expect(try uses("The Board meets.\n") == []) }
}
