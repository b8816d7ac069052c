import ComityModel
import ComityReporting
import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct HTMLTests {
  private let page = written(HTMLReporter(), Sample.everything)

  /// The values of an attribute in order of the page.
  private func values(_ name: String, in text: String) -> [String] {
    text.components(separatedBy: " \(name)=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
  }

  @Test func everyLinkLeadsSomewhereOnThePage() {
    let ids = values("id", in: page)
    #expect(Set(ids).count == ids.count, "an id stands twice")
    for link in values("href", in: page) {
      #expect(link.first == "#" && ids.contains(String(link.dropFirst())), "\(link)")
    }
  }

  @Test func whatNobodyCheckedIsNoLinkInTheMatrix() throws {
    let matrix = try #require(
      page.components(separatedBy: "id=\"matrix\"").last?.components(separatedBy: "</table>").first)
    #expect(matrix.contains("<td><span class=\"none\">not checked</span></td>"))
    #expect(!matrix.components(separatedBy: "<tbody>")[1].contains("badge not-checked"))
    #expect(matrix.contains("<td><a href=\"#s0-v0\"><span class=\"badge violated\">"), "\(matrix)")
  }

  @Test func aNearestPlaceThatAFindingShowsIsShownOnce() {
    var report = Sample.report
    #expect(written(HTMLReporter(), report).contains("Nearest to it"))
    report.subjects[0].findings[0].related = [
      .init(location: report.subjects[0].verdicts[1].nearest[0], message: "nearest miss")
    ]
    let page = written(HTMLReporter(), report)
    #expect(page.contains("<p>nearest miss</p>") && !page.contains("Nearest to it"))
  }

  @Test func nothingIsAskedOfANetwork() {
    #expect(
      !page.contains("http://") && !page.contains("https://") && !page.contains("@import")
        && !page.contains("url("))
    #expect(page.contains("default-src &#39;none&#39;"))
    #expect(values("src", in: page).isEmpty)
  }

  @Test func textOfADraftIsNeverMarkup() {
    var report = Sample.report
    let text = "# <script>alert(1)</script>\n\n</mark><img src=x onerror=y> & \"q\"\n"
    report.sources = [Source(path: "<b>.md", bytes: Array(text.utf8))]
    report.subjects[0].path = "<b>.md"
    report.subjects[0].findings = [
      Finding(
        rule: "p/<i>", requirement: nil, severity: .error, message: "<u>",
        location: Location(source: 0, range: ByteRange(2, 10), label: "<s>"))
    ]
    report.subjects[0].verdicts = []
    let page = written(HTMLReporter(), report)
    #expect(page.components(separatedBy: "<script>").count == 2)
    for tag in ["<b>", "<i>", "<u>", "<s>", "<img"] { #expect(!page.contains(tag)) }
    #expect(page.contains(#"<mark class="violated">&lt;script&gt;</mark>"#))
  }

  @Test func thePageIsWellFormed() throws {
    // Elements without an end and attributes without a value are HTML's own; everything else must be XML.
    var text = page.replacing("<!doctype html>\n", with: "")
    for (open, close) in [("<style>", "</style>"), ("<script>", "</script>")] {
      let start = try #require(text.range(of: open)), end = try #require(text.range(of: close))
      text.removeSubrange(start.upperBound..<end.lowerBound)
    }
    text = text.replacing(try Regex("<(meta|input)([^>]*)>")) {
      "<\($0.output[1].substring!)\($0.output[2].substring!)/>"
    }
    for name in ["hidden", "checked"] {
      text = text.replacing(try Regex(" \(name)(?=[ />])"), with: " \(name)=\"\"")
    }
    #expect(throws: Never.self) { try XMLDocument(xmlString: text) }
  }

  @Test func aVerdictHasItsSentenceAndItsSource() throws {
    let start = try #require(page.range(of: #"id="s0-v0""#))
    let end = try #require(page.range(of: "</details>", range: start.upperBound..<page.endIndex))
    let verdict = page[start.lowerBound..<end.lowerBound]
    #expect(verdict.contains(#"<span class="sign" aria-hidden="true">✗</span>violated"#))
    #expect(verdict.contains("Article 7(1): the text says the opposite."))
    #expect(
      verdict.contains(
        "1. <mark class=\"violated\">The Chair</mark> may establish technical groups,\nand é\t[shall] end them."
      ))
    #expect(verdict.contains("Asked for in the reference text, S23"))
    #expect(verdict.contains("<blockquote>“created by a decision of the yearly meetings”</blockquote>"))
  }

  @Test func overlappingPlacesNestWithoutLosingAByte() throws {
    let start = try #require(page.range(of: #"<article class="text""#))
    let end = try #require(page.range(of: "</article>"))
    var text = String(page[start.lowerBound..<end.lowerBound])
    text = text.replacing(try Regex("<a class=\"ref[^>]*>[^<]*</a>"), with: "")
    text = text.replacing(try Regex("<span class=\"line\"[^>]*>[0-9]+</span>"), with: "").replacing(
      try Regex("<[^>]*>"), with: "")
    let body = text.replacing("drafts/dé ft%.md", with: "").split(separator: "\n").joined(separator: "\n")
    #expect(body == Sample.text.split(separator: "\n").joined(separator: "\n"))
  }

  @Test func aLongTextShowsWhatIsCited() {
    let filler = String(repeating: "Filler text that nobody cites.\n\n", count: 12_000)
    var report = Sample.report
    report.sources[0] = Source(
      path: "drafts/draft.md", bytes: Array((Sample.text + filler + "The last words.\n").utf8))
    let end = report.sources[0].bytes.count
    report.subjects[0].verdicts[1].nearest = [
      Location(source: 0, range: ByteRange(end - 6, end - 2), label: "")
    ]
    report.sources.append(Source(path: "unused.json", bytes: [0x7B, 0x7D]))
    let page = written(HTMLReporter(), report)
    #expect(page.utf8.count < 60_000)
    #expect(page.contains("The last words.") && page.contains("⋮") && !page.contains("unused.json"))
    let ids = Set(values("id", in: page))
    for link in values("href", in: page) { #expect(ids.contains(String(link.dropFirst())), "\(link)") }
  }

  @Test func everyMarkLeadsBackToItsVerdict() {
    #expect(page.contains("<a class=\"ref violated\" href=\"#s0-v0\" title=\"violated: poa/groups.created\""))
  }

  @Test func theSameReportGivesTheSamePage() { #expect(page == written(HTMLReporter(), Sample.everything)) }
}
