import ComityModel

/// One subject as a test suite.
struct JUnitSuite {
  /// One requirement, or one rule that checks none, as a test case.
  struct Case {
    /// How it came out.
    enum Outcome: Equatable {
      case passed
      case failed(type: String, message: String)
      case broken(type: String, message: String)
      case skipped(message: String)
    }

    let name: String
    let outcome: Outcome
    /// Lines below the outcome: findings with their places.
    let details: [String]
  }

  let name: String
  private(set) var cases: [Case] = []

  init(
    _ subject: Subject, failures: [RuleFailure], threshold: Severity?, _ requirements: RequirementIndex,
    _ places: inout Places
  ) {
    name = subject.path
    let failures = failures.filter { $0.subject == subject.path }
    var byName: [String: [Finding]] = [:]
    var others: [String] = []
    let judged = Set(subject.verdicts.map(\.requirement))
    for finding in subject.findings where finding.isOpen {
      let name = finding.requirement.flatMap { judged.contains($0) ? $0 : nil } ?? finding.rule
      if byName[name] == nil, !judged.contains(name) { others.append(name) }
      byName[name, default: []].append(finding)
    }
    for verdict in subject.verdicts {
      let findings = byName[verdict.requirement] ?? []
      let broken = failures.first { verdict.rules.contains($0.rule) }
      let outcome =
        broken.map { Case.Outcome.broken(type: $0.rule, message: $0.message) }
        ?? JUnitSuite.outcome(verdict, findings, threshold)
      add(verdict.requirement, outcome, findings, &places)
    }
    for name in others {
      let findings = byName[name] ?? []
      let failing = findings.first { JUnitSuite.fails($0, threshold) }
      let outcome = failing.map { Case.Outcome.failed(type: $0.severity.rawValue, message: $0.message) }
      add(name, outcome ?? .passed, findings, &places)
    }
  }

  private mutating func add(
    _ name: String, _ outcome: Case.Outcome, _ findings: [Finding], _ places: inout Places
  ) {
    var details: [String] = []
    for finding in findings {
      let start = places.span(finding.location).start
      details.append(
        "\(places.path(finding.location)):\(start.line):\(start.column): \(finding.severity.rawValue)[\(finding.rule)] "
          + ConciseReporter.oneLine(finding.message))
    }
    cases.append(Case(name: name, outcome: outcome, details: details))
  }

  private static func fails(_ finding: Finding, _ threshold: Severity?) -> Bool {
    threshold.map { finding.severity.rank <= $0.rank } ?? false
  }

  private static func outcome(
    _ verdict: RequirementVerdict, _ findings: [Finding], _ threshold: Severity?
  ) -> Case.Outcome {
    if let failing = findings.first(where: { fails($0, threshold) }) {
      return .failed(type: verdict.verdict.rawValue, message: failing.message)
    }
    switch verdict.verdict {
    case .notApplicable, .notChecked, .waived:
      let reason = verdict.reason.isEmpty ? "" : ": \(verdict.reason)"
      return .skipped(message: verdict.verdict.rawValue + reason)
    case .error: return .broken(type: "error", message: verdict.reason)
    default: return .passed
    }
  }

  /// The counting attributes of a suite or of all suites.
  static func counts(_ cases: [Case], isSuite: Bool) -> String {
    var failed = 0
    var broken = 0
    var skipped = 0
    for one in cases {
      switch one.outcome {
      case .passed: break
      case .failed: failed += 1
      case .broken: broken += 1
      case .skipped: skipped += 1
      }
    }
    let all = " tests=\"\(cases.count)\" failures=\"\(failed)\" errors=\"\(broken)\""
    // The schema of Jenkins, the strictest in use, has no count of what was skipped for all suites together.
    return isSuite ? all + " skipped=\"\(skipped)\"" : all
  }

  /// Writes the suite.
  func write(into output: inout TextBuffer) {
    output.line("  <testsuite name=\"\(XML.attribute(name))\"\(JUnitSuite.counts(cases, isSuite: true))>")
    for one in cases { write(one, &output) }
    output.line("  </testsuite>")
  }

  private func write(_ one: Case, _ output: inout TextBuffer) {
    // Reports sort by class, and a dot would make a package of every step of the path.
    let head = "    <testcase classname=\"\(XML.attribute(name))\" name=\"\(XML.attribute(one.name))\""
    let text = one.details.map { XML.escaped($0) }.joined(separator: "\n")
    switch one.outcome {
    case .passed where text.isEmpty: output.line(head + "/>")
    case .passed: output.line("\(head)><system-out>\(text)</system-out></testcase>")
    case .failed(let type, let message): element("failure", type, message, text, head, &output)
    case .broken(let type, let message): element("error", type, message, text, head, &output)
    case .skipped(let message):
      output.line("\(head)><skipped message=\"\(XML.attribute(message))\"/></testcase>")
    }
  }

  private func element(
    _ tag: String, _ type: String, _ message: String, _ text: String, _ head: String,
    _ output: inout TextBuffer
  ) {
    output.append("\(head)><\(tag) type=\"\(XML.attribute(type))\" message=\"\(XML.attribute(message))\">")
    output.line("\(text.isEmpty ? XML.escaped(message) : text)</\(tag)></testcase>")
  }
}
