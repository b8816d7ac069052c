import ComityModel

/// Judges the whole-document cases of a pack and compares them with what is expected.
struct CaseTester {
  let pack: Pack
  let options: RuleTester.Options
  let folder: CaseFolder
  let records: RecordFiles

  /// Tries cases; `isWhole` where they are all that the pack has.
  func run(_ cases: [TestCase], isWhole: Bool, into report: inout RuleTestReport) throws(PackProblem) {
    guard !cases.isEmpty else { return }
    var known = try KnownDifferences(folder)
    let before = known
    for one in cases { try run(one, &known, &report) }
    if isWhole {
      let gone = Set(before.lines.map(\.path)).subtracting(cases.map { $0.path.replacing(" ", with: "_") })
      if options.updates {
        known.keep(cases.map(\.path))
      } else if let path = gone.min() {
        report.runs.append(
          RuleTestRun(
            name: KnownDifferences.file, place: Path.join(folder.shown, KnownDifferences.file),
            problem: "it lists differences of `\(path)`, and there is no such case; `--update` takes them out"
          ))
      }
    }
    if options.updates { try write(known, before, &report) }
  }

  private func run(
    _ one: TestCase, _ known: inout KnownDifferences, _ report: inout RuleTestReport
  ) throws(PackProblem) {
    report.cases += 1
    var problems: [String] = []
    do {
      let outcome = try judge(one)
      report.log += outcome.log
      problems += outcome.failures.map { "\($0.rule): \($0.message)" }
      problems += compareVerdicts(one, outcome, &known, &report)
      if one.hasMarks { problems += compareMarks(one, outcome) }
      problems += try compareRecording(one, outcome, &report)
    } catch let problem as InputProblem {
      problems.append("it cannot be read: \(problem.text)")
    } catch let problem as PackProblem {
      throw problem
    } catch {
      problems.append("it cannot be read")
    }
    report.runs.append(
      RuleTestRun(
        name: "\(pack.name)/tests/\(one.path)", place: one.shown,
        problem: problems.isEmpty ? nil : problems.joined(separator: "\n")))
  }

  // MARK: Judging

  private func judge(_ one: TestCase) throws(InputProblem) -> CaseOutcome {
    var options = CheckOptions()
    options.profile = self.options.profile
    options.documentKind = one.expectation?.documentKind
    var outcome = CaseOutcome(sources: one.sources)
    if one.isRecords {
      let records = one.founding.map { self.records.taught(by: $0) } ?? self.records
      var check = SeriesCheck(packs: [pack], options: options, files: records)
      var all: [(record: MeetingRecord, source: Int)] = []
      for (index, source) in one.sources.enumerated() {
        all += try records.records(of: source).map { ($0, index) }
      }
      let founding = try one.founding.map { (source) throws(InputProblem) in
        try Document.read(source, options: options)
      }
      check.judge(all, founding: founding, sources: &outcome.sources)
      outcome.failures = check.failures
      outcome.log = RuleUsage.log(check.usage)
      for series in check.subjects where series.kind == .series {
        outcome.findings += series.findings
        outcome.verdicts =
          outcome.verdicts.isEmpty
          ? series.verdicts
          : zip(outcome.verdicts, series.verdicts).map { $0.verdict.rank <= $1.verdict.rank ? $0 : $1 }
      }
    } else {
      let document = try Document.read(one.sources[0], options: options)
      var fingerprint = Fingerprint()
      let result = DocumentJudge(pack: pack, options: options).judge(
        document, source: 0, fingerprint: &fingerprint)
      outcome.verdicts = result.verdicts
      outcome.findings = result.findings
      outcome.failures = result.failures
      outcome.log = RuleUsage.log(result.usage.map { (one.shown, $0.rule, $0.1) })
      outcome.nowhere = [0: Locator(document: document, source: 0).absence.range]
    }
    return outcome
  }

  // MARK: Comparing

  private func compareVerdicts(
    _ one: TestCase, _ outcome: CaseOutcome, _ known: inout KnownDifferences, _ report: inout RuleTestReport
  ) -> [String] {
    guard let expectation = one.expectation else { return [] }
    var score = report.score ?? CaseScore()
    var differences: [String] = []
    for entry in expectation.entries {
      let own = outcome.verdict(entry.requirement, pack: pack)
      let found = own?.verdict ?? .notChecked
      score.pairs.append((entry.verdict, found))
      if found != entry.verdict {
        differences.append(
          KnownDifferences.line(one.path, entry.requirement, expected: entry.verdict, found: found))
      } else if let own, let isProved = outcome.isProved(entry, own) {
        score.proofs.append(isProved)
      }
    }
    report.score = score
    let listed = known.lines(of: one.path)
    if options.updates {
      known.replace(one.path, differences)
      return []
    }
    return CaseTester.difference(listed, differences)
  }

  /// Every marked place must be one of a finding, and every finding that points at words must be marked.
  private func compareMarks(_ one: TestCase, _ outcome: CaseOutcome) -> [String] {
    one.sources.indices.flatMap { source in
      let found = Set(outcome.findings.filter { $0.location.source == source }.map(\.location.range))
      let marked = Set(one.marked[source])
      let table = LineTable(one.sources[source])
      func line(_ sign: String, _ range: ByteRange) -> String {
        let position = table.position(of: Int(range.start))
        return "\(sign) \(position.line):\(position.column) “\(one.sources[source].text(at: range))”"
      }
      let extra = found.subtracting(marked).filter { $0 != outcome.nowhere[source] }
      return marked.subtracting(found).sorted().map { line("- expected a finding at", $0) }
        + extra.sorted().map { line("+ found one at", $0) }
    }
  }

  private func compareRecording(
    _ one: TestCase, _ outcome: CaseOutcome, _ report: inout RuleTestReport
  ) throws(PackProblem) -> [String] {
    let isExpected = one.expectation != nil || one.hasMarks
    guard one.recorded != nil || !isExpected else { return [] }
    let found = outcome.recording(pack)
    let recorded = one.recorded.map {
      String(decoding: $0.bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    }
    let changes = CaseTester.difference(recorded ?? [], found)
    if options.updates {
      if recorded == nil || !changes.isEmpty {
        try CaseTester.write(found.joined(separator: "\n") + "\n", to: one.recordedPath)
        let shown = Path.join(Path.folder(one.shown), Path.name(one.recordedPath))
        report.updates.append((shown, changes))
      }
      return []
    }
    guard recorded != nil else {
      return [
        "nothing is expected of it: mark places with ⟦ ⟧, write verdicts, or record what comes out with --update"
      ]
    }
    return changes
  }

  /// Lines that are only in the first list after `-`, and only in the second after `+`.
  static func difference(_ expected: [String], _ found: [String]) -> [String] {
    let (had, have) = (Set(expected), Set(found))
    return expected.filter { !have.contains($0) }.map { "- " + $0 }
      + found.filter { !had.contains($0) }.map { "+ " + $0 }
  }

  // MARK: Writing

  private func write(
    _ known: KnownDifferences, _ before: KnownDifferences, _ report: inout RuleTestReport
  ) throws(PackProblem) {
    let changes = CaseTester.difference(before.lines.map(\.line), known.lines.map(\.line))
    guard !changes.isEmpty else { return }
    try CaseTester.write(
      known.text ?? "# Nothing differs.\n", to: Path.join(folder.path, KnownDifferences.file))
    report.updates.append((Path.join(folder.shown, KnownDifferences.file), changes))
  }

  private static func write(_ text: String, to path: String) throws(PackProblem) {
    do { try AtomicFile.write(Array(text.utf8), to: path) } catch { throw .file(path: path, error) }
  }
}
