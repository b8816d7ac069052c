import ComityModel
import ComityReporting
import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct JUnitTests {
  @Test func aSuiteASubjectAndACaseARequirement() {
    #expect(
      written(JUnitReporter()) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites name="comity" tests="3" failures="1" errors="0">
          <testsuite name="drafts/draft.md" tests="3" failures="1" errors="0" skipped="1">
            <testcase classname="drafts/draft.md" name="poa/groups.created"><failure type="violated" message="The Chair may create a group">drafts/draft.md:5:4: error[poa/drafts/groups/created] The Chair may create a group</failure></testcase>
            <testcase classname="drafts/draft.md" name="poa/groups.ended"><system-out>drafts/draft.md:1:3: warning[poa/drafts/groups/ended] nothing ends groups</system-out></testcase>
            <testcase classname="drafts/draft.md" name="poa/record.basis"><skipped message="not-checked"/></testcase>
          </testsuite>
        </testsuites>

        """)
  }

  @Test func theThresholdIsThatOfTheRun() {
    #expect(written(JUnitReporter(failing: .warning)).contains(#"tests="3" failures="2""#))
    #expect(written(JUnitReporter(failing: nil)).contains(#"tests="3" failures="0""#))
  }

  /// The attributes and elements that the schema of Jenkins' xUnit plugin knows, and no others.
  @Test func onlyWhatEveryReaderKnows() throws {
    let document = try XMLDocument(xmlString: written(JUnitReporter(), Sample.everything))
    let allowed: [String: Set<String>] = [
      "testsuites": ["name", "tests", "failures", "errors"],
      "testsuite": ["name", "tests", "failures", "errors", "skipped"],
      "testcase": ["classname", "name"], "failure": ["type", "message"], "error": ["type", "message"],
      "skipped": ["message"],
      "system-out": [],
    ]
    var open = [try #require(document.rootElement())]
    var cases = 0
    while let element = open.popLast() {
      let names = Set((element.attributes ?? []).compactMap(\.name))
      #expect(allowed[element.name ?? ""] == names)
      if element.name == "testcase" { cases += 1 }
      open += (element.children ?? []).compactMap { $0 as? XMLElement }
    }
    #expect(document.rootElement()?.attribute(forName: "tests")?.stringValue == String(cases))
  }

  @Test func awkwardTextComesThrough() throws {
    let text = written(JUnitReporter(failing: .info), Sample.everything)
    let document = try XMLDocument(xmlString: text)
    let failure = try #require(
      try document.nodes(forXPath: "//testcase[@name='poa/series/founding/x']/failure").first as? XMLElement)
    #expect(failure.attribute(forName: "message")?.stringValue == "a, b: 100%\nsecond line")
    #expect(text.contains(#"<skipped message="not-applicable: Because &lt;notApplicable&gt;."/>"#))
  }
}
