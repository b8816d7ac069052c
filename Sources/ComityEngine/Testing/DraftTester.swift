import ComityModel
import ComityReading

/// Runs the examples of one rule for drafts.
struct DraftTester {
  let pack: Pack
  let profile: String
  let rule: RuleDeclaration

  /// A judged document with what the rule came to.
  struct Judged {
    let document: Document
    let result: DocumentJudge.Result
    let outcome: RuleOutcome
  }

  /// What one run of an example came to.
  func outcome(_ example: RuleDeclaration.Example, _ setting: ExampleText.Setting) -> ExampleOutcome {
    let trial = ExampleText(example.text).trial(setting, rule: rule.id)
    let judged: Judged
    do { judged = try judge(trial.bytes, stage: example.stage) } catch {
      return ExampleOutcome(problem: error.message)
    }
    return ExampleOutcome(
      problem: problem(judged, example, trial, setting), log: judged.result.usage.flatMap(\.1.log))
  }

  /// Why an example could not be judged.
  struct Unjudged: Error { let message: String }

  /// Judges the bytes of a document by this rule alone.
  func judge(_ bytes: [UInt8], stage: Stage? = nil) throws(Unjudged) -> Judged {
    let document: Document
    do { document = try DocumentReader.read(Source(path: "example.md", bytes: bytes)) } catch {
      throw Unjudged(message: "the example cannot be read: \(error)")
    }
    var options = CheckOptions()
    // A rule that the profile leaves out is tried under one that has it.
    options.profile = rule.runs(in: profile) ? profile : rule.profiles[0]
    options.stage = stage
    options.select = [rule.id]
    var fingerprint = Fingerprint()
    let result = DocumentJudge(pack: pack, options: options).judge(
      document, source: 0, fingerprint: &fingerprint)
    guard let outcome = result.outcomes.first else { throw Unjudged(message: "the rule did not run") }
    return Judged(document: document, result: result, outcome: outcome)
  }

  private func problem(
    _ judged: Judged, _ example: RuleDeclaration.Example, _ trial: ExampleText.Trial,
    _ setting: ExampleText.Setting
  ) -> String? {
    let outcome = judged.outcome
    if outcome.verdict == .error { return outcome.reason }
    if setting == .quoted {
      return outcome.decisive.isEmpty
        ? nil : "expected to find nothing, got \(outcome.verdict.rawValue): \(outcome.reason)"
    }
    if outcome.verdict != example.verdict {
      let why = outcome.reason.isEmpty ? "" : " (\(outcome.reason))"
      return "expected \(example.verdict.rawValue), got \(outcome.verdict.rawValue)\(why)"
    }
    if setting == .suppressed { return open(judged) }
    if setting == .plain, let message = fixProblem(example, judged) { return message }
    guard !trial.marked.isEmpty else { return nil }
    let found = Set(judged.result.places(of: rule, outcome, judged.document)).sorted()
    return found == trial.marked ? nil : mismatch(found, trial.marked, judged.document.source)
  }

  /// A finding that stays open although the text suppresses the rule; nil where there is none.
  private func open(_ judged: Judged) -> String? {
    var subject = Subject(path: judged.document.source.path, kind: .draft)
    subject.findings = judged.result.findings
    var report = Report(
      toolVersion: ToolVersion.current, packs: [], sources: [judged.document.source], subjects: [subject])
    let names = RuleNames(packs: [(pack.name, pack.requirements, pack.rules)])
    // Suppressions have no expiry, so any day will do.
    guard let day = CalendarDate(year: 2000, month: 1, day: 1) else { return nil }
    var acceptances = Acceptances(today: day, names: names, workingDirectory: "")
    acceptances.suppressions = [0: Suppressions(judged.document)]
    acceptances.apply(to: &report)
    let open = report.subjects[0].findings.first { $0.rule == rule.id && $0.isOpen }
    return open.map { "expected the finding to be suppressed, it stays open: \($0.message)" }
  }

  /// What is wrong with the text that safe suggestions make; nil where it is as said, or nothing was said.
  private func fixProblem(_ example: RuleDeclaration.Example, _ judged: Judged) -> String? {
    guard let fixed = example.fixed else { return nil }
    let source = judged.document.source
    var subject = Subject(path: source.path, kind: .draft)
    subject.findings = judged.result.findings
    let report = Report(toolVersion: "", packs: [], sources: [source], subjects: [subject])
    let made = FixPlan(report).files.first?.fixed ?? source.bytes
    if made == ExampleText(fixed).trial(.plain, rule: rule.id).bytes { return nil }
    let text = String(decoding: made, as: UTF8.self)
    return "expected that safe suggestions make “\(fixed)”, they make “\(text)”"
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
