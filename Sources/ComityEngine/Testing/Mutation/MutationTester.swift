import ComityModel

/// Proves that rules can fail: takes what satisfies them away, a clause at a time, and looks who notices.
struct MutationTester {
  let pack: Pack
  let profile: String
  let records: RecordFiles

  /// Tries the satisfied examples of rules; calls `ruleIsDone` after each.
  func run(_ rules: [RuleDeclaration], ruleIsDone: () -> Void = {}) -> MutationReport {
    var report = MutationReport()
    for rule in rules {
      defer { ruleIsDone() }
      let (before, noticed) = (report.tried, report.noticed)
      for example in rule.examples where example.verdict == .satisfied { add(rule, example, &report) }
      let tried = report.tried - before
      if tried > 0, report.noticed == noticed {
        report.blind.append((rule.id, "it noticed none of \(tried) changes of its satisfied examples"))
      } else if tried == 0, !rule.examples.contains(where: { MutationTester.fails($0.verdict) }) {
        report.blind.append((rule.id, "no example shows that it can fail"))
      }
    }
    return report
  }

  private static func fails(_ verdict: Verdict) -> Bool { verdict != .satisfied && verdict != .notApplicable }

  private func add(
    _ rule: RuleDeclaration, _ example: RuleDeclaration.Example, _ report: inout MutationReport
  ) {
    let isDraft = rule.id.hasPrefix("\(pack.name)/drafts/")
    let place = "\(rule.file):\(example.line)"
    for (change, isNoticed) in isDraft ? drafts(rule, example) : series(rule, example) {
      report.tried += 1
      if !isNoticed {
        report.survivors.append(MutationReport.Survivor(rule: rule.id, place: place, change: change))
      }
    }
  }

  private func drafts(
    _ rule: RuleDeclaration, _ example: RuleDeclaration.Example
  ) -> [(change: String, isNoticed: Bool)] {
    let tester = DraftTester(pack: pack, profile: profile, rule: rule)
    let trial = ExampleText(example.text).trial(.plain, rule: rule.id)
    guard let judged = try? tester.judge(trial.bytes), judged.outcome.verdict == .satisfied else { return [] }
    return DraftMutants(document: judged.document, outcome: judged.outcome).all().map { mutant in
      let verdict = (try? tester.judge(mutant.bytes))?.outcome.verdict
      return (mutant.change, verdict != .satisfied)
    }
  }

  private func series(
    _ rule: RuleDeclaration, _ example: RuleDeclaration.Example
  ) -> [(change: String, isNoticed: Bool)] {
    let tester = RecordTester(pack: pack, profile: profile, rule: rule, files: records)
    let own = RecordExample(text: example.text)
    guard let all = try? records.records(of: own.source(own.trial(.plain))),
      let judged = try? tester.judge(all, example), judged.failure == nil
    else { return [] }
    func isNoticed(_ mutant: RecordMutant) -> Bool {
      guard let judged = try? tester.judge(mutant.records, example) else { return true }
      return judged.failure != nil
        || tester.verdict(judged.series, judged.series.flatMap(\.findings)) != .satisfied
    }
    let mutants = RecordMutants(records: all)
    var tried: [(String, Bool)] = []
    for evidence in judged.series.flatMap(\.verdicts).filter({ $0.verdict == .satisfied }).flatMap(\.evidence)
    {
      if let mutant = mutants.deleted(evidence) { tried.append((mutant.change, isNoticed(mutant))) }
      // A value is weakened by taking one of its parts away; that any of them matters is enough.
      let weakened = mutants.weakened(evidence)
      if !weakened.isEmpty {
        let name = evidence.pointer.flatMap { $0.isEmpty ? nil : $0 } ?? "the record"
        tried.append(("took each part out of \(name) in turn", weakened.contains(where: isNoticed)))
      }
    }
    return tried
  }
}
