import ComityModel
import ComityReporting
import Testing

@Suite struct ReporterTests {
  private func text(_ reporter: some Reporter, _ report: Report = Sample.report) -> String {
    var output = TextBuffer()
    reporter.write(report, into: &output)
    return output.text
  }

  @Test func conciseIsOneLineAFinding() {
    #expect(
      text(ConciseReporter()) == """
        drafts/draft.md:1:3: warning[poa/drafts/groups/ended] nothing ends groups
        drafts/draft.md:5:4: error[poa/drafts/groups/created] The Chair may create a group

        """)
  }

  @Test func conciseFoldsLineBreaksAndControls() {
    var report = Sample.report
    report.subjects[0].findings[0].message = "a\n b\u{1B}[31m\u{202E}c"
    report.subjects[0].findings.removeLast()
    #expect(
      text(ConciseReporter(), report) == "drafts/draft.md:1:3: warning[poa/drafts/groups/ended] a b [31m c\n")
  }

  @Test func prettyShowsExcerptSourceAndCounts() {
    #expect(
      text(PrettyReporter()) == """
        warning[poa/drafts/groups/ended] nothing ends groups
         ──▶ drafts/draft.md:1:3
          │
        1 │ # Draft “Programme” é
          │   ^^^^^^^^^^^^^^^^^^^
          │

        error[poa/drafts/groups/created] The Chair may create a group
         ──▶ drafts/draft.md:5:4 · Article 7(1)
          │
        5 │ 1. The Chair may establish technical groups,
          │    ^^^^^^^^^
         ──▶ drafts/draft.md:6:7 · Article 7(1)
          │
        6 │ and é [shall] end them.
          │       ^^^^^^^ ended here
          │
          = deviates from the reference text (S23): “created by a decision of the yearly meetings”
          = asked for (poa/groups.created, required): Groups are created by the yearly meeting.
          = write instead: “The yearly meeting”

        drafts/draft.md (treaty): 3 requirements: 1 violated, 1 missing, 1 not checked
        Found 1 error, 1 warning: 1 draft, 2 rules of poa 1.0

        """)
  }

  @Test func prettyNeverCallsADraftIllegal() {
    #expect(!text(PrettyReporter()).lowercased().contains("illegal"))
  }

  @Test func prettyColoursOnlyWhenAsked() {
    #expect(text(PrettyReporter(color: true)).contains("\u{1B}[1;31merror\u{1B}[0m"))
    #expect(!text(PrettyReporter()).contains("\u{1B}"))
  }

  @Test func prettyCutsLongLinesAroundTheRange() {
    let line = String(repeating: "word ", count: 100) + "HERE" + String(repeating: " tail", count: 100)
    let start = 500
    var report = Sample.report
    report.sources = [Source(path: "long.md", bytes: Array(line.utf8))]
    report.subjects[0].verdicts = []
    report.subjects[0].findings = [
      Finding(
        rule: "p/r", requirement: nil, severity: .info, message: "m",
        location: Location(source: 0, range: ByteRange(start, start + 4), label: ""))
    ]
    let lines = text(PrettyReporter(), report).split(separator: "\n", omittingEmptySubsequences: false)
    let shown =
      "…" + String(repeating: "word ", count: 4) + "HERE" + String(repeating: " tail", count: 15) + "…"
    #expect(lines[3] == "1 │ \(shown)")
    #expect(lines[4] == "  │ " + String(repeating: " ", count: 21) + "^^^^")
  }

  @Test func nothingFoundIsSaidWithCounts() {
    var report = Sample.report
    report.subjects[0].findings = []
    #expect(text(PrettyReporter(), report).hasSuffix("Nothing deviates: 1 draft, 2 rules of poa 1.0\n"))
    #expect(text(ConciseReporter(), report).isEmpty)
  }

  @Test func jsonHasTheContractsShape() {
    #expect(
      text(JSONReporter()) == #"""
        {"schema":"comity.report/1","tool":{"version":"0.1.0"},"packs":[{"name":"poa","version":"1.0","rules":2,"digest":"abc"}],
         "subjects":[
          {"path":"drafts/draft.md","kind":"draft","documentKind":"treaty","verdicts":[
           {"requirement":"poa/groups.created","strength":"required","verdict":"violated","rules":["poa/drafts/groups/created"],"reason":"Article 7(1): the text says the opposite.","carriedBy":"slot","searched":2,"nearest":[],"evidence":[{"path":"drafts/draft.md","label":"Article 7(1)","line":5,"column":4,"endLine":6,"endColumn":24,"quote":"The Chair may establish technical groups,\nand é\t[shall] end them."}]},
           {"requirement":"poa/groups.ended","strength":"recommended","verdict":"missing","rules":["poa/drafts/groups/ended"],"reason":"Nothing says so.","searched":2,"nearest":[{"path":"drafts/draft.md","label":"Article 7(1)","line":6,"column":15,"endLine":6,"endColumn":23,"quote":"end them"}],"evidence":[]},
           {"requirement":"poa/record.basis","strength":"required","verdict":"not-checked","rules":[],"reason":"","searched":0,"nearest":[],"evidence":[]}],
           "findings":[
            {"rule":"poa/drafts/groups/ended","requirement":"poa/groups.ended","against":"requirement","severity":"warning","message":"nothing ends groups","fingerprint":"01ff","location":{"path":"drafts/draft.md","label":"","line":1,"column":3,"endLine":1,"endColumn":22,"quote":"Draft “Programme” é"},"related":[],"suggestions":[]},
            {"rule":"poa/drafts/groups/created","requirement":"poa/groups.created","against":"requirement","severity":"error","message":"The Chair may create a group","fingerprint":"00ff","location":{"path":"drafts/draft.md","label":"Article 7(1)","line":5,"column":4,"endLine":5,"endColumn":13,"quote":"The Chair"},"related":[{"path":"drafts/draft.md","label":"Article 7(1)","line":6,"column":7,"endLine":6,"endColumn":14,"quote":"[shall]","message":"ended here"}],"suggestions":[{"range":{"path":"drafts/draft.md","line":5,"column":4,"endLine":5,"endColumn":13,"startByte":45,"endByte":54},"text":"The yearly meeting","safe":false}]}]}],
         "summary":{"documents":1,"records":0,"rules":2,"verdicts":{"satisfied":0,"partial":0,"disputed":0,"violated":1,"missing":1,"undetermined":0,"not-applicable":0,"waived":0,"not-checked":1,"error":0},"errors":1,"warnings":1,"infos":0}}

        """#)
  }

  @Test func quotesAreCutAt300Scalars() {
    var places = Places([Source(path: "x", bytes: Array(String(repeating: "é", count: 400).utf8))])
    let location = Location(source: 0, range: ByteRange(0, 800), label: "")
    #expect(String(decoding: places.quote(location), as: UTF8.self) == String(repeating: "é", count: 300))
    #expect(places.span(location).end == .init(line: 1, column: 401))
  }

  @Test(arguments: [
    ("quote \" and \\", #""quote \" and \\""#), ("tab\tline\nreturn\r", #""tab\tline\nreturn\r""#),
    ("\u{1}\u{1F}\u{7F}", #""\u0001\u001f\u007f""#), ("a\u{2028}b\u{2029}c", #""a\u2028b\u2029c""#),
    ("é “x” 😀", "\"é “x” 😀\""),
  ])
  func jsonEscapesWhatItMust(_ text: String, _ expected: String) {
    var json = JSONWriter(TextBuffer())
    json.beginArray()
    json.element(text)
    json.endArray()
    #expect(json.output.text == "[\(expected)]")
  }

  @Test func prettyKeepsTheTwoQuestionsApart() {
    var report = Sample.report
    let found = Finding(
      rule: "poa/series/founding/chair", requirement: nil, against: .founding, severity: .error,
      message: "the Chair decided", fingerprint: "02ff", location: Sample.location("The Chair", ""))
    var fallback = found
    fallback.against = .fallback
    fallback.message = "no group prepared it"
    var own = found
    own.against = .requirement
    own.message = "not by consensus"
    let series = Subject(
      path: "records", kind: .series, founding: "founding.md", findings: [fallback, found, own])
    report.subjects.append(series)
    let lines = text(PrettyReporter(), report).split(separator: "\n")
    func place(_ beginning: String) -> Int { lines.firstIndex { $0.hasPrefix(beginning) } ?? -1 }
    let order = [
      place("Does the text meet the requirements? (drafts/draft.md)"),
      place("warning[poa/drafts/groups/ended]"),
      place("Does the practice meet the requirements? (records)"),
      place("error[poa/series/founding/chair] not by consensus"),
      place(
        "Does the practice meet the founding text? (founding.md): 1 deviation, "
          + "1 where the text is silent and the reference text stands in"),
      place("error[poa/series/founding/chair] no group prepared it"),
      place("error[poa/series/founding/chair] the Chair decided"),
    ]
    #expect(order.allSatisfy { $0 >= 0 } && order == order.sorted())
    report.subjects[1].findings = []
    #expect(text(PrettyReporter(), report).contains("(founding.md): no deviation found\n"))
  }
}
