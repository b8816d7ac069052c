import ComityModel
import Testing

@testable import ComityReading

@Suite struct RestructuredTextTests {
  @Test func fieldsAreMatterAndTheTitleIsTheTitle() throws {
    let document = try Fixtures.read("guild.rst")
    let title = try #require(document.title)
    #expect(document.blocks[title].layer == .title)
    #expect(document.texts(.title) == ["Title: How the Guild of Lamplighters Governs Itself"])
    #expect(document.sentences().first == "how the guild of lamplighters governs itself")
    #expect(document.texts(.matter).prefix(3) == ["Proposal: 7", "Status: Active", ".. _top:"])
  }

  @Test func underlinesMakeHeadingsByTheOrderOfTheirSigns() throws {
    let document = try Fixtures.read("guild.rst")
    let headings = document.blocks.filter { $0.layer == .heading }
    #expect(headings.map(\.level) == [1, 2, 2].map { $0 + 1 })
    #expect(headings.map(\.label) == ["The Wick Council", "Powers", "Meetings"])
  }

  @Test func directivesAreNotesOrMatterAndLiteralsAreMatter() throws {
    let document = try Fixtures.read("guild.rst")
    #expect(
      document.blocks.filter { $0.layer == .note }.map(document.said) == ["oil was cheaper last year ."])
    #expect(!document.sentences().contains { $0.contains("sell") || $0.contains("drink") })
    #expect(document.texts(.matter).contains("   The council shall sell oil."))
    #expect(document.texts(.matter).contains("   The council shall drink oil."))
  }

  @Test func rolesAndAddressesAreSteppedOver() throws {
    let document = try Fixtures.read("guild.rst")
    let items = document.blocks.filter { $0.kind == .item }
    #expect(
      items.map(document.said) == [
        "the council may : buy oil , as keeper of the store , and",
        "the council may : hand matters to a small circle .",
      ])
    let keeper = try #require(document.words.lexicon.firstIndex(of: Array("keeper".utf8)))
    let word = try #require(document.words.symbols.firstIndex(of: UInt32(keeper)))
    #expect(document.source.text(at: document.words.range(of: word)) == "keeper")
    #expect(LineTable(document.source).position(of: Int(document.words.starts[word])).line == 15)
  }

  @Test func otherTextsHaveNoDirectives() throws {
    let document = try read(".. note:: Oil is dear.\n", path: "a.txt")
    #expect(document.blocks.map(\.layer) == [.note] || document.blocks.map(\.layer) == [.operative])
    #expect(document.sentences().first?.contains("oil is dear") == true)
  }
}

extension Document {
  /// The source of all blocks of a layer.
  func texts(_ layer: Layer) -> [String] {
    blocks.filter { $0.layer == layer }.map { source.text(at: $0.range) }
  }

  /// The folded sentences of a block, the first reading, joined by blanks.
  func said(_ block: Block) -> String {
    block.sentences.filter { sentences[$0].reading == 0 }.map(folded).joined(separator: " ")
  }
}
