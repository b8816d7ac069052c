import ComityModel

/// Runs the examples of rules on records, as they are and with multi-byte characters beside them.
struct RecordTester {
  let pack: Pack
  let profile: String
  let rule: RuleDeclaration
  let files: RecordFiles

  /// What one run of an example came to.
  func outcome(_ example: RuleDeclaration.Example, _ setting: RecordExample.Setting) -> ExampleOutcome {
    let records = RecordExample(text: example.text)
    let trial = records.trial(setting)
    let source = records.source(trial)
    let judged: Judged
    do { judged = try judge(files.records(of: source), example) } catch {
      return ExampleOutcome(problem: "the example cannot be read: \(error.text)")
    }
    if let failure = judged.failure { return ExampleOutcome(problem: failure, log: judged.log) }
    return ExampleOutcome(problem: problem(example, judged.series, trial, source), log: judged.log)
  }

  /// What the rule alone made of some records.
  struct Judged {
    var series: [Subject]
    /// Why the rule failed; nil where it did its work.
    var failure: String?
    var log: [String]
  }

  /// Judges records by this rule alone, and by the founding text of the example.
  func judge(
    _ records: [MeetingRecord], _ example: RuleDeclaration.Example
  ) throws(InputProblem) -> Judged {
    var options = CheckOptions()
    options.profile = profile
    options.select = [rule.id]
    var check = SeriesCheck(packs: [pack], options: options, files: files)
    var sources = records.first.map { [$0.source] } ?? []
    let founding = try example.founding.map { (text) throws(InputProblem) in
      try Document.read(Source(path: "founding.md", bytes: Array(text.utf8)), options: options)
    }
    check.judge(records.map { ($0, 0) }, founding: founding, sources: &sources)
    return Judged(
      series: check.subjects.filter { $0.kind == .series }, failure: check.failures.first?.message,
      log: check.usage.flatMap(\.2.log))
  }

  private func problem(
    _ example: RuleDeclaration.Example, _ series: [Subject], _ trial: ExampleText.Trial, _ source: Source
  ) -> String? {
    let findings = series.flatMap(\.findings)
    let verdict = self.verdict(series, findings)
    guard verdict == example.verdict else {
      let why = findings.first.map { " (\($0.message))" } ?? ""
      return "expected \(example.verdict.rawValue), got \(verdict.rawValue)\(why)"
    }
    let found = Set(findings.map(\.location.range)).sorted()
    guard !trial.marked.isEmpty, found != trial.marked else { return nil }
    let shown = found.map { "“\(source.text(at: $0))”" }.joined(separator: ", ")
    return
      "expected the finding at “\(trial.marked.map { source.text(at: $0) }.joined(separator: ", "))”, got it at \(shown)"
  }

  /// The verdict of the rule's requirement; a rule that measures by the founding text changes none, so its findings speak.
  func verdict(_ series: [Subject], _ findings: [Finding]) -> Verdict {
    guard rule.against == .requirement, let requirement = rule.requirement else {
      return findings.isEmpty ? .satisfied : .violated
    }
    let own = series.flatMap(\.verdicts).filter { $0.requirement == "\(pack.name)/\(requirement)" }
    return own.map(\.verdict).min { $0.rank < $1.rank } ?? .notChecked
  }
}
