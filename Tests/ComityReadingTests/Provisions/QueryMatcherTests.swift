import ComityModel
import Testing

@testable import ComityReading

@Suite("A query finds the provision that answers it")
struct QueryMatcherTests {
  private func answers(_ text: String, _ build: (inout Query) -> Void) throws -> [(
    words: String, absent: [String]
  )] {
    var query = Query()
    build(&query)
    var compiler = PatternCompiler(PhraseMatcherTests.vocabulary)
    let compiled = try CompiledQuery(query, compiler: &compiler)
    let document = SmallDocument.readList(text, kind: .treaty)
    let matcher = QueryMatcher(compiled, hits: try compiler.compile().scan(document), document: document)
    let table = ProvisionTable(document)
    return matcher.candidates().flatMap { sentence in
      matcher.matches(in: sentence, provisions: table[sentence]).map { (document.text($0.words), $0.absent) }
    }
  }

  private func creates(_ query: inout Query) {
    query.slots = [
      .actor: [PatternText(text: "<yearly-meeting>")], .action: [PatternText(text: "<create>")],
      .object: [PatternText(text: "<group>")],
    ]
  }

  @Test(
    "in all its slots",
    arguments: [
      (
        "The yearly meeting shall establish technical working groups.",
        ["yearly meeting shall establish technical working groups"]
      ),
      ("The Chair shall establish groups for the yearly meeting.", []),
      ("The yearly meeting shall not establish groups.", []),
      (
        "No working group shall be established except by decision of the yearly meeting.",
        ["working group shall be established except by decision of the yearly meeting"]
      ),
      ("The yearly meeting shall: | end groups; | create them.", ["yearly meeting shall : create"]),
      ("The yearly meeting shall be held every year. It shall establish groups.", ["establish groups"]),
    ])
  func slots(text: String, expected: [String]) throws {
    #expect(try answers(text, creates).map(\.words) == expected)
  }

  @Test("denied only where it asks for denial, and of the modality that it asks for")
  func polarity() throws {
    let text = "The yearly meeting shall not establish groups."
    #expect(
      try answers(text) {
        creates(&$0); $0.negated = true
      }.count == 1)
    #expect(
      try answers(text) {
        creates(&$0); $0.negated = true; $0.modality = ["may"]
      }.isEmpty)
    #expect(
      try answers(text) {
        creates(&$0); $0.negated = true; $0.modality = ["shall"]
      }.count == 1)
    #expect(
      try answers(text) {
        creates(&$0); $0.negated = true; $0.modality = ["prohibition"]
      }.count == 1)
  }

  @Test("and says which parts are absent")
  func halves() throws {
    let found = try answers("The Chair and the yearly meeting shall end groups.") { query in
      query.slots = [.object: [PatternText(text: "<group>")]]
      query.halves = [
        .init(name: "chair", patterns: [PatternText(text: "chair")]),
        .init(name: "bureau", patterns: [PatternText(text: "bureau")]),
        .init(name: "creation", patterns: [PatternText(text: "<create>")]),
      ]
    }
    #expect(found.map(\.absent) == [["bureau", "creation"]])
  }

  @Test("by words of the sentence alone, but not beside a lookalike")
  func text() throws {
    let text = "An ad hoc group in the annual report. Groups meet."
    #expect(
      try answers(text) { $0.slots = [.text: [PatternText(text: "<group>")]] }.map(\.words) == [
        "group", "groups",
      ])
    let without = try answers(text) { query in
      query.slots = [.text: [PatternText(text: "<group>")]]
      query.without = [PatternText(text: "ad hoc")]
    }
    #expect(without.map(\.words) == ["groups"])
  }
}
