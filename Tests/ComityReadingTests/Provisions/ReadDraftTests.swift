import ComityModel
import Testing

@testable import ComityReading

@Suite("Patterns and provisions of a draft as it is read")
struct ReadDraftTests {
  private static let draft = """
    # Draft

    ## Article 1. Terms

    "Annual Conference" means the formal yearly meeting of the Programme.

    ## Article 2. Groups

    1. The Annual Conference shall:

       (a) establish technical groups; and

       (b) terminate them.

    2. Notwithstanding article 1, the bureau may create groups between sessions.

    3. Subject to paragraph 1, groups are open to all States.

    """

  private func read() throws -> Document {
    let source = Source(path: "draft.md", bytes: Array(Self.draft.utf8))
    return try DocumentReader.read(source, options: ReadingOptions(kind: .treaty))
  }

  @Test("a defined name carries its concept into the items of a list, and them stands for what went before")
  func definedName() throws {
    let document = try read()
    var compiler = PatternCompiler(PhraseMatcherTests.vocabulary)
    _ = try compiler.add(PatternText(text: "<yearly-meeting>"))
    let hits = try compiler.compile().scan(document)
    let meetings = hits.hits(ofConcept: "yearly-meeting").map { document.label(of: $0.sentence) }
    #expect(meetings == ["Article 1", "Article 1", "Article 2(1)", "Article 2(1)(a)", "Article 2(1)(b)"])
    let table = ProvisionTable(document)
    let items = table.sentences.filter { document.label(of: $0).hasPrefix("Article 2(1)(") }.flatMap {
      table[$0]
    }
    let slots: [Provision.Slot] = [.actor, .action, .object]
    let said = items.map { item in slots.map { (item.slots[$0] ?? []).map(document.text).joined() } }
    #expect(
      said == [
        ["the annual conference", "establish", "technical groups"],
        ["the annual conference", "terminate", "technical groups"],
      ])
  }

  @Test("precedence points at the references that it names")
  func precedence() throws {
    let document = try read()
    let table = ProvisionTable(document)
    let provisions = table.sentences.flatMap { table[$0] }
    let prevailing = provisions.flatMap(\.prevailsOver).map { document.references[$0].target }
    let yielding = provisions.flatMap(\.yieldsTo).map { document.references[$0].target }
    #expect(prevailing == ["Article 1"])
    #expect(yielding == ["Article 2(1)"])
  }
}
