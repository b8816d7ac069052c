import ComityModel
import ComityReporting
import Foundation

/// Text that a reporter writes of a report.
func written(_ reporter: some Reporter, _ report: Report = Sample.report) -> String {
  var output = TextBuffer()
  reporter.write(report, into: &output)
  return output.text
}

/// A JSON value that is asked by path: `tree["runs", 0, "results"]`.
struct Tree: CustomStringConvertible {
  let value: Any?

  init(_ text: String) throws { value = try JSONSerialization.jsonObject(with: Data(text.utf8)) }
  private init(value: Any?) { self.value = value }

  subscript(_ path: Any...) -> Tree {
    path.reduce(self) { tree, step in
      if let index = step as? Int {
        let list = tree.value as? [Any] ?? []
        return Tree(value: index < list.count ? list[index] : nil)
      }
      return Tree(value: (tree.value as? [String: Any])?[step as? String ?? ""])
    }
  }

  var text: String? { value as? String }
  var number: Int? { value as? Int }
  var list: [Tree] { (value as? [Any] ?? []).map { Tree(value: $0) } }
  var keys: [String] { (value as? [String: Any] ?? [:]).keys.sorted() }
  var description: String { "\(value ?? "nothing")" }
}

extension Sample {
  /// The sample with every kind of acceptance, a verdict of every kind, a failed rule and awkward characters.
  static var everything: Report {
    var report = report
    report.sources[0] = Source(path: "drafts/dé ft%.md", bytes: source.bytes)
    report.packs[0].descriptions = [
      "poa/drafts/groups/created": RuleSummary(
        title: "Groups <are> created", why: "Because *they* are.", requirement: "poa/groups.created")
    ]
    var subject = report.subjects[0]
    subject.path = "drafts/dé ft%.md"
    subject.findings[0].acceptance = Acceptance(
      kind: .suppression, justification: "later", location: location("end them", "x"))
    for (index, verdict) in Verdict.allCases.enumerated() {
      subject.verdicts.append(
        RequirementVerdict(
          requirement: "poa/other.\(index)", strength: .permitted, verdict: verdict,
          reason: "Because <\(verdict)>."))
    }
    var other = subject.findings[1]
    other.requirement = nil
    other.rule = "poa/series/founding/x"
    other.against = .founding
    other.severity = .info
    other.message = "a, b: 100%\nsecond line"
    other.acceptance = nil
    subject.findings.append(other)
    report.subjects = [subject]
    report.failures = [
      RuleFailure(rule: "poa/drafts/broken", message: "line 1\nline 2", subject: subject.path)
    ]
    report.notes = ["left out: x"]
    return report
  }
}
