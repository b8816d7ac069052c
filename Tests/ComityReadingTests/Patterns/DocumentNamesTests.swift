import ComityModel
import Testing

@testable import ComityReading

@Suite("A name that the document defines is a phrase of its concept")
struct DocumentNamesTests {
  /// A document of one sentence `"name" means meaning.` a definition, and a last sentence that uses the names.
  private func document(_ definitions: [(name: String, meaning: String)], _ use: String) -> Document {
    let paragraphs = definitions.map { "\"\($0.name)\" means \($0.meaning)." } + [use]
    var document = SmallDocument.read(paragraphs.joined(separator: " "))
    for (number, definition) in definitions.enumerated() {
      let words = document.sentences[number].words
      let length = definition.name.split(separator: " ").count
      document.definitions.append(
        Definition(
          name: words.prefix(length).map { document.words.symbols[$0] }, spelling: definition.name,
          form: .means,
          nameRange: ByteRange(0, 0), meaning: words.lowerBound + length + 1..<words.upperBound, block: 0,
          validFrom: 0))
    }
    return document
  }

  private func bodies(_ definitions: [(name: String, meaning: String)], _ use: String) throws -> [String] {
    let document = document(definitions, use)
    var compiler = PatternCompiler(PhraseMatcherTests.vocabulary)
    let pattern = try compiler.add(PatternText(text: "<yearly-meeting>"))
    let hits = try compiler.compile().scan(document)
    return hits.hits(of: pattern, inSentence: document.sentences.count - 1).map { document.text($0.words) }
  }

  @Test("where the head of its meaning is one")
  func head() throws {
    let use = "The Assembly shall meet"
    #expect(try bodies([("Assembly", "the formal yearly meeting of all States")], use) == ["assembly"])
    #expect(try bodies([("Assembly", "the body established by the yearly meeting")], use) == [])
    #expect(try bodies([("Assembly", "a committee of the annual meeting")], use) == [])
  }

  @Test("in the plural, with several words, and through another name")
  func forms() throws {
    let assembly = ("Grand Assembly", "the annual meeting")
    #expect(
      try bodies([assembly], "Grand Assemblys and one Grand Assembly") == [
        "grand assemblys", "grand assembly",
      ])
    #expect(
      try bodies([("Plenary", "the Grand Assembly"), assembly], "The Plenary shall meet") == ["plenary"])
  }

  @Test("and not before it holds")
  func validity() throws {
    var document = document([("Assembly", "the annual meeting")], "The Assembly shall meet")
    document.definitions[0].validFrom = document.words.count
    var compiler = PatternCompiler(PhraseMatcherTests.vocabulary)
    let pattern = try compiler.add(PatternText(text: "<yearly-meeting> shall"))
    #expect(try compiler.compile().scan(document).hits(of: pattern).isEmpty)
  }
}
