import ComityModel
import ComityReading

/// A run of an example that did not come out as its author said.
public struct RuleTestFailure: Sendable {
  /// Full id of the rule.
  public var rule: String
  /// Where the example stands: `Rules/poa/drafts/groups/created.lua:12`.
  public var place: String
  /// What was expected and what came out.
  public var message: String
}

/// What testing rules came to.
public struct RuleTestReport: Sendable {
  /// Rules that were tried.
  public internal(set) var rules = 0
  /// Rules without any example.
  public internal(set) var untested: [String] = []
  /// Examples that were tried.
  public internal(set) var examples = 0
  /// Documents that were judged for them.
  public internal(set) var runs = 0
  /// Runs that came out otherwise than said.
  public internal(set) var failures: [RuleTestFailure] = []
}

/// Runs the examples of rules: as they are, after multi-byte characters, wrapped, and inside a quotation.
public struct RuleTester: Sendable {
  let pack: Pack
  let profile: String

  /// Makes a tester of a pack under a profile.
  public init(pack: Pack, profile: String = "default") {
    self.pack = pack
    self.profile = profile
  }

  /// Tries all rules whose id is or begins with one of `names`; all rules where there are none.
  public func run(_ names: [String]) throws(PackProblem) -> RuleTestReport {
    let selection = Selection(select: names, ignore: [])
    try selection.validate(pack.rules.map { (pack.name, $0) })
    var report = RuleTestReport()
    for rule in pack.rules where selection.includes(rule, pack: pack.name) {
      report.rules += 1
      if rule.examples.isEmpty { report.untested.append(rule.id) }
      for example in rule.examples { add(example, of: rule, to: &report) }
    }
    return report
  }

  private func add(
    _ example: RuleDeclaration.Example, of rule: RuleDeclaration, to report: inout RuleTestReport
  ) {
    report.examples += 1
    if !rule.id.hasPrefix("\(pack.name)/drafts/") { return addRecords(example, of: rule, to: &report) }
    let text = ExampleText(example.text)
    for setting in ExampleText.Setting.allCases {
      // What is missing anyway is no better proof inside a quotation.
      if setting == .quoted, example.verdict == .missing || example.verdict == .notApplicable { continue }
      report.runs += 1
      guard let message = problem(rule, example, text.trial(setting), setting) else { continue }
      let where_ = setting == .plain ? "" : " (\(setting.rawValue))"
      report.failures.append(
        RuleTestFailure(rule: rule.id, place: "\(rule.file):\(example.line)", message: message + where_))
    }
  }

  private func addRecords(
    _ example: RuleDeclaration.Example, of rule: RuleDeclaration, to report: inout RuleTestReport
  ) {
    let files: RecordFiles
    let place = "\(rule.file):\(example.line)"
    do { files = try RecordFiles(maximumBytes: CheckOptions().maximumBytes) } catch {
      report.failures.append(RuleTestFailure(rule: rule.id, place: place, message: error.text))
      return
    }
    let tester = RecordTester(pack: pack, profile: profile, rule: rule, files: files)
    for setting in RecordTester.Setting.allCases {
      report.runs += 1
      guard let message = tester.problem(example, setting) else { continue }
      let suffix = setting == .plain ? "" : " (\(setting.rawValue))"
      report.failures.append(RuleTestFailure(rule: rule.id, place: place, message: message + suffix))
    }
  }

  /// What is wrong with one run; nil where it came out as said.
  private func problem(
    _ rule: RuleDeclaration, _ example: RuleDeclaration.Example, _ trial: ExampleText.Trial,
    _ setting: ExampleText.Setting
  ) -> String? {
    let source = Source(path: "example.md", bytes: trial.bytes)
    let document: Document
    do { document = try DocumentReader.read(source) } catch { return "the example cannot be read: \(error)" }
    var options = CheckOptions()
    options.profile = profile
    options.select = [rule.id]
    var fingerprint = Fingerprint()
    let result = DocumentJudge(pack: pack, options: options).judge(
      document, source: 0, fingerprint: &fingerprint)
    guard let outcome = result.outcomes.first else { return "the rule did not run" }
    if outcome.verdict == .error { return outcome.reason }
    if setting == .quoted {
      return outcome.decisive.isEmpty
        ? nil : "expected to find nothing, got \(outcome.verdict.rawValue): \(outcome.reason)"
    }
    if outcome.verdict != example.verdict {
      let why = outcome.reason.isEmpty ? "" : " (\(outcome.reason))"
      return "expected \(example.verdict.rawValue), got \(outcome.verdict.rawValue)\(why)"
    }
    guard !trial.marked.isEmpty else { return nil }
    let found = Set(result.places(of: rule, outcome, document)).sorted()
    return found == trial.marked ? nil : mismatch(found, trial.marked, source)
  }

  private func mismatch(_ found: [ByteRange], _ marked: [ByteRange], _ source: Source) -> String {
    func list(_ ranges: [ByteRange]) -> String {
      ranges.isEmpty ? "nothing" : ranges.map { "“\(source.text(at: $0))”" }.joined(separator: ", ")
    }
    return "expected the finding at \(list(marked)), got it at \(list(found))"
  }
}

extension DocumentJudge.Result {
  /// Places that a rule points at: of its findings, else of the evidence that proves it.
  func places(of rule: RuleDeclaration, _ outcome: RuleOutcome, _ document: Document) -> [ByteRange] {
    let own = findings.filter { $0.rule == rule.id }
    if !own.isEmpty { return own.map(\.location.range) }
    return outcome.decisive.map { document.sentences[$0.evidence.sentence].range }
  }
}
