import ComityModel
import Testing

@testable import ComityEngine

/// Decisions laid over a report of one draft with one failing requirement.
@Suite struct AcceptanceTests {
  private static let source = Source(path: "drafts/d.md", bytes: Array("# T\n\nThe Chair may act.\n".utf8))

  private static var report: Report {
    let place = Location(source: 0, range: ByteRange(5, 14), label: "")
    return Report(
      toolVersion: "0", packs: [], sources: [source],
      subjects: [
        Subject(
          path: "drafts/d.md", kind: .draft,
          verdicts: [
            RequirementVerdict(requirement: "p/bad", strength: .required, verdict: .violated),
            RequirementVerdict(requirement: "p/good", strength: .required, verdict: .satisfied),
          ],
          findings: [
            Finding(
              rule: "p/drafts/bad", requirement: "p/bad", severity: .error, message: "m", fingerprint: "f1",
              location: place)
          ])
      ])
  }

  private static func acceptances(today: String = "2027-01-01", running: Set<String>? = nil) throws
    -> Acceptances
  {
    var bad = RuleDeclaration(id: "p/drafts/bad", file: "", title: "")
    bad.requirement = "bad"
    var good = RuleDeclaration(id: "p/drafts/good", file: "", title: "")
    good.requirement = "good"
    let requirements = ["bad", "good"].map {
      Requirement(
        id: $0, text: "", quote: "", citation: "", strengths: [:], layers: [], evidencing: [.draft], line: 1)
    }
    let names = RuleNames(packs: [("p", requirements, [bad, good])], running: running)
    return Acceptances(today: try #require(CalendarDate(today)), names: names, workingDirectory: "/srv/tree")
  }

  private func messages(_ report: Report) -> [String] {
    report.subjects[0].findings.filter { $0.rule.hasPrefix("comity/") }.map {
      "\($0.severity) \($0.rule): \($0.message)"
    }
  }

  private func suppressing(_ names: String..., running: Set<String>? = nil) throws -> Report {
    var report = Self.report
    var suppressions = Suppressions()
    for (index, name) in names.enumerated() {
      suppressions.valid.append(
        Suppression(
          names: [.init(text: name, range: ByteRange(index, index + 1))], reason: "why", reach: .file,
          range: ByteRange(0, 3)))
    }
    var acceptances = try Self.acceptances(running: running)
    acceptances.suppressions = [0: suppressions]
    acceptances.apply(to: &report)
    return report
  }

  @Test(arguments: ["p/drafts/bad", "drafts/bad", "p/bad", "bad"])
  func suppressedByAnyOfItsNames(_ name: String) throws {
    let report = try suppressing(name)
    #expect(
      report.subjects[0].findings[0].acceptance
        == Acceptance(
          kind: .suppression, justification: "why",
          location: Location(source: 0, range: ByteRange(0, 3), label: "")))
    #expect(messages(report) == [])
    #expect(report.subjects[0].verdicts[0].verdict == .violated)
  }

  @Test func unusedAndUnknownAreFindings() throws {
    #expect(
      try messages(suppressing("p/drafts/good", "p/drafts/bed")) == [
        "warning comity/suppression-unused: `p/drafts/good` finds nothing here, so there is nothing to suppress; remove it",
        "error comity/suppression-unknown: no rule or requirement is called `p/drafts/bed`; did you mean `p/drafts/bad`?",
      ])
  }

  @Test func theBeginningOfAnIdIsNoName() throws {
    #expect(try suppressing("p/drafts", "p").subjects[0].findings.allSatisfy(\.isOpen))
  }

  @Test func whatDidNotRunIsNotUnused() throws {
    #expect(try messages(suppressing("p/good", running: ["p/drafts/bad"])) == [])
  }

  private static let waiver = """
    waivers:
      - requirement: p/bad
        subject: drafts/*.md
        reason: transition
        owner: Secretariat
        decision: D-1
        expires: 2027-01-01

    """

  private func waiving(_ text: String = waiver, today: String = "2027-01-01", decisions: Set<String>? = nil)
    throws -> Report
  {
    var report = Self.report
    var acceptances = try Self.acceptances(today: today)
    acceptances.decisions = decisions
    acceptances.waivers = try Waivers(
      Source(path: "comity-waivers.yml", bytes: Array(text.utf8)), folder: "/srv/tree")
    acceptances.apply(to: &report)
    return report
  }

  @Test func aWaiverHoldsOnItsLastDay() throws {
    let report = try waiving(decisions: ["D-1"])
    let verdict = report.subjects[0].verdicts[0]
    #expect(verdict.verdict == .waived && verdict.beneath == .violated)
    #expect(
      report.subjects[0].findings[0].acceptance?.justification
        == "transition (D-1, until 2027-01-01, Secretariat)")
    #expect(messages(report) == [])
  }

  @Test func anExpiredWaiverIsAFindingAtItsPlace() throws {
    let report = try waiving(today: "2027-01-02")
    #expect(report.subjects[0].verdicts[0].verdict == .violated)
    #expect(
      messages(report) == [
        "error comity/waiver-expired: the waiver of `p/bad` expired on 2027-01-01; Secretariat must renew or remove it"
      ])
    #expect(
      report.subjects[0].findings.last?.location == Location(source: 1, range: ByteRange(13, 144), label: ""))
    #expect(report.sources.map(\.path) == ["drafts/d.md", "comity-waivers.yml"])
  }

  @Test func aDecisionThatNoRecordHasIsUnfounded() throws {
    let report = try waiving(decisions: ["D-2"])
    #expect(report.subjects[0].findings[0].isOpen)
    #expect(
      messages(report) == [
        "error comity/waiver-unfounded: no record has the decision `D-1` that the waiver of `p/bad` rests on; did you mean `D-2`?"
      ])
  }

  @Test func aWaiverOfWhatHoldsIsUnused() throws {
    let report = try waiving(Self.waiver.replacing("p/bad", with: "p/good"))
    #expect(
      messages(report) == [
        "warning comity/waiver-unused: `p/good` does not fail, so there is nothing to waive; remove the waiver"
      ])
  }

  @Test func aWaiverForOtherSubjectsSaysNothing() throws {
    #expect(try messages(waiving(Self.waiver.replacing("drafts/*.md", with: "other/*.md"))) == [])
  }

  @Test(arguments: [
    (
      "2027-01-01", "2027-02-30",
      "w.yml:7:14: `expires` is `2027-02-30`; expected a day of the calendar, YYYY-MM-DD"
    ),
    ("2027-01-01", "2027", "w.yml:7:14: `expires` is the number 2027; expected text"),
    (
      "2027-01-01", "next year",
      "w.yml:7:14: `expires` is `next year`; expected a day of the calendar, YYYY-MM-DD"
    ),
    (
      "owner: Secretariat", "ownr: S",
      "w.yml:2:5: a waiver without `owner`; every waiver has requirement, subject, reason, owner, decision, expires\nw.yml:5:5: a waiver has no `ownr`; did you mean `owner`?"
    ),
    ("transition", "''", "w.yml:4:13: `reason` is empty; expected text"),
    (
      "drafts/*.md", "/abs",
      "w.yml:3:14: `/abs`: the pattern begins with `/`; expected a path below this file's folder"
    ),
  ])
  func brokenWaivers(_ old: String, _ new: String, _ message: String) throws {
    let text = Self.waiver.replacing(old, with: new)
    let error = #expect(throws: DataProblems.self) {
      try Waivers(Source(path: "w.yml", bytes: Array(text.utf8)), folder: "/")
    }
    #expect(error?.text == message)
  }

  private func baselining(_ text: String, running: Set<String>? = nil) throws -> Report {
    var report = Self.report
    var acceptances = try Self.acceptances(running: running)
    acceptances.baseline = try Baseline(Source(path: "b.json", bytes: Array(text.utf8)), folder: "/srv/tree")
    acceptances.apply(to: &report)
    return report
  }

  @Test func aBaselineOfAReportAcceptsIt() throws {
    let text = Baseline.text(of: Self.report, folder: "/srv/tree", workingDirectory: "/srv/tree")
    #expect(
      text == """
        {
        "schema": "comity.baseline/1",
        "findings": [
          {"path": "drafts/d.md", "rule": "p/drafts/bad", "fingerprint": "f1", "message": "m"}
        ]}

        """)
    let report = try baselining(text)
    #expect(report.subjects[0].findings.map(\.acceptance?.kind) == [.baseline])
  }

  @Test func theBaselinesPathsDoNotDependOnWhereComityRuns() throws {
    var report = Self.report
    report.sources = [Source(path: "d.md", bytes: Self.source.bytes)]
    let text = Baseline.text(of: report, folder: "/srv/tree", workingDirectory: "/srv/tree/drafts")
    #expect(text.contains(#""path": "drafts/d.md""#))
  }

  @Test func whatIsGoneIsStaleAndIsPruned() throws {
    let old = Baseline.text(of: Self.report, folder: "/srv/tree", workingDirectory: "/srv/tree").replacing(
      "f1", with: "f0")
    let report = try baselining(old)
    #expect(
      messages(report) == [
        "error comity/baseline-stale: drafts/d.md no longer has the finding of `p/drafts/bad` that the baseline lists; run `comity baseline --prune`"
      ])
    #expect(try messages(baselining(old, running: ["p/drafts/good"])) == [])
    let baseline = try Baseline(Source(path: "b.json", bytes: Array(old.utf8)), folder: "/srv/tree")
    let pruned = Baseline.text(
      of: Self.report, folder: "/srv/tree", workingDirectory: "/srv/tree", pruning: baseline)
    #expect(pruned == "{\n\"schema\": \"comity.baseline/1\",\n\"findings\": [\n\n]}\n")
  }

  @Test(arguments: [
    (
      #"{"schema": "comity.baseline/2", "findings": []}"#,
      "b.json:1:12: its schema is not `comity.baseline/1`; write it anew with `comity baseline`"
    ),
    ("[]", "b.json:1:1: a list; expected a mapping with `schema` and `findings`"),
    ("{", "b.json:1:2: the file ends here; expected a key in double quotes"),
  ])
  func brokenBaselines(_ text: String, _ message: String) {
    let error = #expect(throws: DataProblems.self) {
      try Baseline(Source(path: "b.json", bytes: Array(text.utf8)), folder: "/")
    }
    #expect(error?.text == message)
  }
}
