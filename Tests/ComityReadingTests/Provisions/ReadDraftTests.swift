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
    var query = Query()
    query.slots = [
      .actor: [PatternText(text: "<yearly-meeting>")],
      .action: [PatternText(text: "(establish* | terminat*)")],
      .object: [PatternText(text: "<group>")],
    ]
    var compiler = PatternCompiler(PhraseMatcherTests.vocabulary)
    let compiled = try CompiledQuery(query, compiler: &compiler)
    let matcher = QueryMatcher(compiled, hits: try compiler.compile().scan(document), document: document)
    let table = ProvisionTable(document)
    let found = matcher.candidates().flatMap { matcher.matches(in: $0, provisions: table[$0]) }
    #expect(found.compactMap { $0.slots[.action] }.map(document.text) == ["establish", "terminate"])
    #expect(found.map { document.label(of: $0.sentence) } == ["Article 2(1)(a)", "Article 2(1)(b)"])
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
