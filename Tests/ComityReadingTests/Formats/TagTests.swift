import ComityModel
import Testing

@testable import ComityReading

@Suite struct TagTests {
  /// Kind, label, line and column of the first word, and folded words of the blocks that are no matter.
  private func outline(_ document: Document) -> [String] {
    let lines = LineTable(document.source)
    return document.blocks.filter { $0.layer != .matter && !$0.words.isEmpty }.map { block in
      let place = lines.position(of: Int(document.words.starts[block.words.lowerBound]))
      return "\(place.line):\(place.column) \(block.kind.rawValue) [\(block.label)] \(document.said(block))"
    }
  }

  @Test func aPage() throws {
    #expect(
      outline(try Fixtures.read("choir.html")) == [
        "4:19 title [] bylaws of the choir",
        "6:12 heading [Article I] article i . voices",
        "8:8 paragraph [Article I(A)] the choir shall sing hum .",
        "10:5 paragraph [Article I(B)] it has these voices :",
        "11:18 item [Article I(B)(a)] it has these voices : high ones ;",
        "11:47 item [Article I(B)(d)] it has these voices : low ones .",
        "14:16 cell [Article I] voice",
        "14:30 cell [Article I] duty",
        "14:52 cell [Article I] voice altos",
        "14:66 cell [Article I] voice altos duty shall wait",
        "15:4 paragraph [Article I] altos may rest . they may hum .",
      ])
  }

  @Test func whatAPageDoesNotShowIsMatter() throws {
    let document = try Fixtures.read("choir.html")
    #expect(
      document.texts(.matter) == [
        "<!DOCTYPE html>", "<head><title>Choir</title><style>p { color: red }</style></head>",
        "<div id=\"TOC\"><ul><li><a href=\"#a\">Article I. Voices</a></li></ul></div>",
        "<!-- The Choir shall shout. -->",
        "<script>document.write(\"The Choir shall run.\");</script>",
      ])
    #expect(document.marks.map(\.kind) == [.struck])
  }

  @Test func aSpecification() throws {
    #expect(
      outline(try Fixtures.read("harbour.bs")) == [
        "2:8 title [] harbor process",
        "7:1 heading [Groups of the Harbour] groups of the harbor",
        "9:2 paragraph [Groups of the Harbour] a crew is made by the harbor board , and tide is kept .",
        "14:4 item [Groups of the Harbour] a crew may row .",
        "17:4 item [Groups of the Harbour] it must rest .",
        "20:2 note [Groups of the Harbour] note : boats are old .",
        "22:4 heading [Ends] ends",
        "24:2 paragraph [Ends] the board closes the harbor .",
      ])
  }

  @Test func termsAreNoDisputeAndBracketsStillAre() throws {
    let document = try Fixtures.read("harbour.bs")
    #expect(document.marks.map(\.kind) == [.editorial, .bracket])
    #expect(document.blocks.filter { $0.readings == 2 }.map(\.label) == ["Ends"])
  }

  @Test func aTemplate() throws {
    #expect(
      outline(try Fixtures.read("printers.wml")) == [
        "2:5 title [] constitution of the printers",
        "4:27 heading [Section 1] 1 . who prints",
        "8:8 paragraph [Section 1, 1] the printers shall print ;",
        "12:8 paragraph [Section 1, 2] they may read .",
        "13:8 paragraph [Section 1, 2] nobody else may .",
      ])
  }

  @Test func writtenNumbersGoBeforeCountedOnes() throws {
    let document = try read(
      "<html><ol><li>(c) First.</li><li>Second.</li></ol></html>", path: "a.html")
    #expect(document.blocks.filter { !$0.words.isEmpty }.map(\.number) == ["(c)", "1"])
  }

  @Test(arguments: [
    ("a.html", true), ("a.htm", true), ("a.xhtml", true), ("a.wml", true), ("a.bs", true), ("a.txt", false),
    ("a", false),
  ])
  func theSuffixDecides(_ path: String, _ isTagged: Bool) throws {
    let document = try read("<p>The <b>Choir</b> sings.</p>", path: path)
    #expect(
      document.sentences() == (isTagged ? ["the choir sings ."] : ["p the b choir / b sings .", "/ p"]))
  }

  @Test func aTextWithTagsThroughoutIsReadSo() throws {
    let page = "<HTML>\n<p>The Choir sings.\n"
    #expect(try read(page, path: "a.txt").sentences() == ["the choir sings ."])
    let many = (1...5).map { "<p>Verse \($0) is sung.</p>\n" }.joined()
    #expect(try read(many, path: "a.txt").sentences().first == "verse 1 is sung .")
  }

  @Test func whatIsNotClosedLosesNothing() throws {
    for text in [
      "<nav><p>It ends.", "<div class=toc><p>It ends.", "<p>a < b <!c It ends.", "<p title='x It ends.",
    ] {
      let document = try read(text, path: "a.html")
      #expect(document.sentences().joined(separator: " ").hasSuffix("it ends ."), "\(text)")
    }
  }

  /// None of these may make every tag look for its end through all that follows.
  @Test(arguments: ["<nav>", "<div class=toc>", "<ol><li>", "<td>a", "</div>", "<p title='>' ", "<"])
  func unclosedTagsAreReadToTheEnd(_ piece: String) throws {
    let document = try read(String(repeating: piece, count: 8000) + "<p>It ends.", path: "a.html")
    #expect(document.sentences().last?.hasSuffix("it ends .") == true)
  }
}
