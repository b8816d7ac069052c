import ComityModel
import Testing

@testable import ComityReading

@Suite struct DefinitionTests {
  @Test func findsDefinitionsOfAnArticle() throws {
    let document = try Fixtures.read("treaty.md")
    #expect(document.definitions.map(\.spelling) == ["Assembly", "panel", "Forum"])
    #expect(document.definitions.map(\.form) == [.means, .means, .hereinafter])
    #expect(document.definitions.map { $0.validFrom == 0 } == [true, true, false])
  }

  @Test(arguments: [
    ("A working group on law (TWG) meets. The working group of experts (WGE) too.", ["WGE"]),
    ("It relies on the Programme of Action (PoA).", ["PoA"]),
    ("The open-ended working group (OEWG) met.", ["OEWG"]),
    ("The small team is hereinafter the Circle.", ["Circle"]),
    ("Business and academia (henceforth \"stakeholders\") come.", ["stakeholders"]),
    ("\"Yearly\" is to be understood as once in twelve months.", ["Yearly"]),
  ])
  func findsInlineNames(text: String, names: [String]) throws {
    #expect(try read(text).definitions.map(\.spelling) == names)
  }
}
