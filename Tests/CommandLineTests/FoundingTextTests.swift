import Foundation
import Testing

/// One series that breaks much, judged by founding texts in many wordings: each breach points at the sentence that is
/// broken and at nothing else.
@Suite struct FoundingTextTests {
  /// A clause of a founding text and what it makes of the series.
  struct Clause: CustomTestStringConvertible, Sendable {
    var text: String
    /// Rule behind `poa/series/founding/`, and the element that it reports.
    var rule: String
    var element: String
    /// The sentence that is broken; nil where the clause allows what was done.
    var broken: String?
    var severity = "error"
    var testDescription: String { text }
  }

  private struct Report: Decodable {
    var subjects: [Subject]
    struct Subject: Decodable {
      var kind: String
      var founding: String?
      var verdicts: [Verdict]
      var findings: [Finding]
    }
    struct Verdict: Decodable {
      var requirement: String
      var verdict: String
    }
    struct Finding: Decodable {
      var rule: String
      var against: String
      var severity: String
      var location: Place
      var related: [Place]
      var acceptance: Acceptance?
    }
    struct Acceptance: Decodable { var justification: String }
    struct Place: Decodable {
      var path: String
      var quote: String
      var element: String?
    }
  }

  private static let records = Tool.root.appending(path: "Tests/Fixtures/Records/breaches").path

  private func report(_ arguments: [String], in folder: URL) throws -> Report {
    let run = try Tool.comity(
      ["check", "--isolated", "--format", "json", "--pack", "poa", "--as", "record"] + arguments, in: folder)
    #expect(run.errors == "" && run.exitCode < 2)
    return try JSONDecoder().decode(Report.self, from: Data(run.output.utf8))
  }

  static let clauses = [
    Clause(
      text: "All decisions are taken by consensus.", rule: "decided-as-founded", element: "D-1",
      broken: "All decisions are taken by consensus."),
    Clause(
      text: "The Council decides by two thirds of the States present and voting.", rule: "decided-as-founded",
      element: "D-1", broken: "The Council decides by two thirds of the States present and voting."),
    Clause(
      text: "Decisions are taken by a simple majority of those present and voting.",
      rule: "decided-as-founded",
      element: "D-1", broken: nil),
    Clause(
      text: "The plenary decides only when no State objects.", rule: "decided-as-founded", element: "D-2",
      broken: "The plenary decides only when no State objects."),
    Clause(
      text: "Decisions should be taken by consensus.", rule: "decided-as-founded", element: "D-1",
      broken: "Decisions should be taken by consensus.", severity: "warning"),
    Clause(
      text: "Decisions are taken [by consensus] [by a simple majority].", rule: "decided-as-founded",
      element: "D-1",
      broken: "Decisions are taken [by consensus] [by a simple majority].", severity: "warning"),
    Clause(
      text: "The Annual Assembly sets up working parties and dissolves them.",
      rule: "groups-created-as-founded",
      element: "D-4", broken: "The Annual Assembly sets up working parties and dissolves them."),
    Clause(
      text: "The Chair establishes technical groups.", rule: "groups-created-as-founded", element: "D-5",
      broken: nil),
    Clause(
      text: "The plenary approves the recommendations that groups send to it.",
      rule: "recommendations-adopted-as-founded", element: "D-3",
      broken: "The plenary approves the recommendations that groups send to it."),
    Clause(
      text: "Working groups draw up recommendations between two plenaries.",
      rule: "recommendations-prepared-as-founded", element: "REC-2",
      broken: "Working groups draw up recommendations between two plenaries."),
    Clause(
      text: "The plenary is convened every three years.", rule: "meets-as-often-as-founded",
      element: "meeting",
      broken: nil),
    Clause(
      text: "The yearly meeting sits in formal session every second year.", rule: "meets-as-often-as-founded",
      element: "meeting", broken: "The yearly meeting sits in formal session every second year."),
    Clause(
      text: "Groups meet both in person and online.", rule: "hybrid-as-founded", element: "meeting",
      broken: "Groups meet both in person and online."),
    Clause(
      text: "Any State that wishes may join a group.", rule: "membership-as-founded", element: "tg-a",
      broken: "Any State that wishes may join a group."),
    Clause(
      text: "Every State is entitled to take part in the Programme.", rule: "states-admitted-as-founded",
      element: "state-k", broken: "Every State is entitled to take part in the Programme."),
    Clause(
      text: "Before it creates a group the plenary weighs the resources of all States.",
      rule: "weighed-as-founded",
      element: "D-2", broken: "Before it creates a group the plenary weighs the resources of all States."),
    Clause(
      text: "Recommendations reflect the views and concerns of all States.", rule: "views-as-founded",
      element: "REC-1", broken: "Recommendations reflect the views and concerns of all States."),
    Clause(
      text: "The Programme is a standing body without limit of time.", rule: "mechanism-lives-on",
      element: "D-6",
      broken: "The Programme is a standing body without limit of time."),
    Clause(
      text: "Papers are circulated four weeks before each meeting.", rule: "documents-as-founded",
      element: "DOC-1",
      broken: "Papers are circulated four weeks before each meeting."),
    Clause(
      text: "A State that objects to the accreditation of a stakeholder gives its reasons.",
      rule: "stakeholders-as-founded", element: "ngo-1",
      broken: "A State that objects to the accreditation of a stakeholder gives its reasons."),
    Clause(
      text: "This text enters into force on 1 January 2028.", rule: "in-force-as-founded", element: "D-1",
      broken: "This text enters into force on 1 January 2028."),
  ]

  @Test(arguments: clauses) func aBreachPointsAtTheSentence(_ clause: Clause) throws {
    let scratch = try Scratch()
    try scratch.write("founding.md", "# Founding text\n\n1. Words of no rule.\n\n2. \(clause.text)\n")
    let report = try report(["--founding", "founding.md", Self.records], in: scratch.url)
    let series = try #require(report.subjects.first { $0.kind == "series" })
    #expect(series.founding == "founding.md")
    let own = series.findings.filter {
      $0.rule == "poa/series/founding/\(clause.rule)" && $0.location.element == clause.element
    }
    let founded = own.filter { $0.against == "founding" }
    if let broken = clause.broken {
      #expect(!founded.isEmpty)
      #expect(Set(founded.flatMap(\.related).map(\.quote)) == [broken])
      #expect(Set(founded.map(\.severity)) == [clause.severity])
      #expect(Set(founded.flatMap(\.related).map(\.path)) == ["founding.md"])
    } else {
      #expect(founded.isEmpty)
    }
  }

  @Test func aSilentTextFallsBackAndWithoutATextNothingIsAsked() throws {
    let scratch = try Scratch()
    try scratch.write("founding.md", "# Founding text\n\n1. Words of no rule.\n")
    let silent = try report(["--founding", "founding.md", Self.records], in: scratch.url)
    let findings = silent.subjects.flatMap(\.findings).filter { $0.rule.hasPrefix("poa/series/founding/") }
    #expect(!findings.isEmpty)
    #expect(findings.allSatisfy { $0.against == "fallback" && $0.severity == "info" && $0.related.isEmpty })
    let alone = try report([Self.records], in: scratch.url)
    #expect(!alone.subjects.flatMap(\.findings).contains { $0.against != "requirement" })
    // Practice is judged by the requirements in the same way with a founding text and without.
    func verdicts(_ report: Report) -> [String] {
      report.subjects.flatMap(\.verdicts).map { "\($0.requirement) \($0.verdict)" }
    }
    #expect(verdicts(silent) == verdicts(alone))
  }

  @Test func aRecordHasVerdictsOfItsOwn() throws {
    let report = try report([Self.records], in: Tool.root)
    let records = report.subjects.filter { $0.kind == "record" }
    func verdict(_ index: Int, _ requirement: String) -> String? {
      records[index].verdicts.first { $0.requirement == "poa/\(requirement)" }?.verdict
    }
    #expect(records.count == 3)
    #expect(verdict(0, "groups.hybrid-participation") == "violated")
    #expect(verdict(1, "groups.hybrid-participation") == "not-applicable")
    #expect(verdict(1, "participation.all-states") == "violated")
    #expect(verdict(2, "mechanism.regular-dialogue") == "not-checked")
  }

  @Test func suppressionsInRecordsAccept() throws {
    let scratch = try Scratch()
    let meeting = #""meeting": {"id": "m", "kind": "yearly", "formal": true, "start_date": "2027-06-07"}"#
    let rest = #""decisions": [{"id": "D-1", "text": "x"}, {"id": "D-2", "text": "y"}]"#
    let suppress =
      #""suppress": [{"rule": "poa/records/basis/stated", "reason": "tape lost", "at": "/decisions/0"}]"#
    try scratch.write("m.json", "{\"record_version\": 1, \(meeting), \(rest), \(suppress)}\n")
    let report = try report(["--select", "poa/records/basis/stated", "m.json"], in: scratch.url)
    let findings = report.subjects.flatMap(\.findings)
    #expect(
      findings.map { "\($0.location.element ?? "") \($0.acceptance?.justification ?? "open")" } == [
        "D-1 tape lost", "D-2 open",
      ])
  }
}
