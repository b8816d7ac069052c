import ComityModel
import Testing

@testable import ComityReading

@Suite struct MarkTests {
  @Test func readsAlternativesBothWays() throws {
    let document = try Fixtures.read("brackets.md")
    #expect(
      document.sentences(label: "OP1") == [
        "the forum shall be lasting .", "the forum shall be .", "the forum shall be set up for six years .",
        "the forum shall be .",
      ])
  }

  @Test func dropsStruckTextRemarksAndTags() throws {
    let document = try Fixtures.read("brackets.md")
    #expect(document.sentences(label: "OP5") == ["panels meet in the open ."])
    #expect(
      document.sentences(label: "OP2").first
        == "the forum meets every year , where means permit , in persons .")
    #expect(document.sentences(label: "OP7") == ["the report said that each state agreed ."])
  }

  @Test func optionsOfOneChoiceShareANumber() throws {
    let document = try Fixtures.read("brackets.md")
    let options = document.marks.filter { document.source.text(at: $0.range).contains("Option") }
    #expect(options.map(\.kind) == [.alternative, .alternative, .noText])
    #expect(Set(options.map(\.choice)).count == 1)
    #expect(document.sentences(label: "OP4") == ["the forum sets up panels ."])
  }

  @Test func optionsSpanParagraphs() throws {
    let text =
      "# T\n\n**Option 1** (paras 3-4):\n\n3. It meets.\n\n4. It ends.\n\n**Option 2**: No text\n\n## End\n\n5. Settled.\n"
    let document = try read(text)
    #expect(document.marks.map(\.kind) == [.alternative, .alternative, .alternative, .noText])
    #expect(document.marks.map(\.parent) == [nil, 0, 0, nil])
    #expect(Set(document.marks.map(\.choice)).count == 1)
    let settled = try #require(document.sentences.last)
    #expect(
      document.words(of: document.sentences.count - 1).allSatisfy {
        !document.words.flags[Int($0)].contains(.alternative)
      })
    #expect(document.source.text(at: settled.range) == "Settled.")
  }

  @Test func endsAnOpenBracketWithItsParagraph() throws {
    let document = try Fixtures.read("brackets.md")
    let open = document.marks.filter(\.unclosed)
    #expect(open.count == 1)
    #expect(document.notes.count == 1)
    #expect(open.first.map { document.source.text(at: $0.range) } == "[The scope of the Forum is the river.")
  }

  @Test func namesTheAuthor() throws {
    let document = try Fixtures.read("brackets.md")
    #expect(document.marks.first { $0.kind == .bracket }?.attribution == "Delta")
    #expect(document.marks.contains { $0.kind == .placeholder })
    #expect(document.marks.contains { $0.kind == .editorial })
  }

  @Test func saysWhenReadingsAreLeftOut() throws {
    let alternatives = (1...20).map { "[way \($0)]" }.joined(separator: " ")
    let document = try read("It goes " + alternatives + ".", maximumReadings: 5)
    #expect(document.blocks[0].readings == 5)
    #expect(document.notes.count == 1)
  }

  @Test func keepsLinksAndQuotedNamesApart() throws {
    let document = try read(
      "The [list](https://e.org) and [adopt](agreed). The \"Forum\" means a body. The \"Forum\" acts.\n")
    #expect(document.marks.filter { $0.kind == .bracket }.count == 1)
    let quoted = document.words.flags.indices.filter { document.words.flags[$0].contains(.quoted) }
    #expect(quoted.count == 1)
  }

  @Test(arguments: ["[", "“", "(", "{", "> ", "- ", "1. ", "*", "<a ", "~~a "])
  func survivesDeepNesting(sign: String) throws {
    let document = try read(String(repeating: sign, count: 10_000) + "The body meets.")
    #expect(document.words.count > 0)
  }
}
