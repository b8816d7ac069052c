import ComityModel

/// Runs the examples of rules on records: YAML of one or several meetings, as it is and after multi-byte characters.
struct RecordTester {
  let pack: Pack
  let profile: String
  let rule: RuleDeclaration
  let files: RecordFiles

  /// A way to put an example into a file.
  enum Setting: String, CaseIterable {
    case plain
    case multibyte = "after multi-byte characters"

    var head: String { self == .plain ? "" : "# Проект “é” 😀 文書\n" }
  }

  /// What is wrong with one run; nil where it came out as said.
  func problem(_ example: RuleDeclaration.Example, _ setting: Setting) -> String? {
    let trial = ExampleText.unmarked(Array((setting.head + example.text).utf8))
    let source = Source(path: "example.yaml", bytes: trial.bytes)
    var options = CheckOptions()
    options.profile = profile
    options.select = [rule.id]
    var check = SeriesCheck(packs: [pack], options: options, files: files)
    var sources = [source]
    do {
      let records = try files.records(of: source)
      let founding = try example.founding.map { (text) throws(InputProblem) in
        try Document.read(Source(path: "founding.md", bytes: Array(text.utf8)), options: options)
      }
      check.judge(records.map { ($0, 0) }, founding: founding, sources: &sources)
    } catch {
      return "the example cannot be read: \(error.text)"
    }
    if let failure = check.failures.first { return failure.message }
    return problem(example, check.subjects.filter { $0.kind == .series }, trial, source)
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
  private func verdict(_ series: [Subject], _ findings: [Finding]) -> Verdict {
    guard rule.against == .requirement, let requirement = rule.requirement else {
      return findings.isEmpty ? .satisfied : .violated
    }
    let own = series.flatMap(\.verdicts).filter { $0.requirement == "\(pack.name)/\(requirement)" }
    return own.map(\.verdict).min { $0.rank < $1.rank } ?? .notChecked
  }
}
