import ComityModel
import Testing

@testable import ComityReading

@Suite struct SentenceTests {
  @Test func itemsInheritTheirLeadInAndTail() throws {
    let document = try Fixtures.read("treaty.md")
    #expect(
      document.sentences(label: "Article 2(2)(a)") == [
        "the assembly shall : set up panels ; taking into account the means of all parties ."
      ])
    let sentence = document.sentences.first { document.blocks[$0.block].label == "Article 2(2)(a)" }
    #expect(sentence?.inherited == 4)
    #expect(sentence.map { document.source.text(at: $0.range) } == "set up panels;")
    #expect(
      document.sentences(label: "Article 2(2)(c)(i)").first?.hasPrefix(
        "the assembly shall : weigh : the number") == true)
  }

  @Test func cellsInheritTheirRowAndHeaders() throws {
    let document = try Fixtures.read("treaty.md")
    #expect(document.sentences().contains("body assembly rhythm every year place harbor hall"))
    #expect(document.sentences().contains { $0.hasSuffix("place on site online") })
  }

  @Test(arguments: [
    ("See art. 5 and para. 3, e.g. there. It ends.", 2), ("Mr. A. Stone chairs. He left.", 2),
    ("State A. It left.", 2), ("It costs 2.5 units. So be it!", 2), ("Panels (see below.) The end.", 2),
    ("One; two; three.", 1), ("He said \"no.\" Then he left.", 2),
  ])
  func partsSentences(text: String, count: Int) throws {
    #expect(try read(text).sentences.count == count)
  }

  @Test func mendsWrapsAndMarkup() throws {
    let document = try read("It decides by **con-\nsensus** in a co-\noperative, action-\noriented way.\n")
    #expect(document.sentences() == ["it decides by consensus in a cooperative , action oriented way ."])
    let word = try #require(
      document.words.symbols.indices.first { document.words.folded($0) == Array("consensus".utf8) })
    #expect(document.source.text(at: document.words.range(of: word)) == "con-\nsensus")
  }
}
