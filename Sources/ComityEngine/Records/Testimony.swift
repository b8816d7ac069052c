import ComityLua
import ComityModel

/// What the rules of a pack say about one series, and about each of its records, until verdicts are made of it.
///
/// A rule that looks at single meetings, decisions or groups speaks for the record that they stand in as well as for the
/// series; a rule that looks at the whole series speaks for the series alone.
struct Testimony {
  private let rules: RecordRules
  private let locator: SeriesLocator
  /// Number of the series in the locator's tree.
  private let series: Int
  /// Statements by the place of their requirement in the catalogue.
  private var whole: [[Statement]]
  private var parts: [[[Statement]]]

  init(_ rules: RecordRules, _ locator: SeriesLocator, series: Int) {
    (self.rules, self.locator, self.series) = (rules, locator, series)
    whole = Array(repeating: [], count: rules.wantsVerdicts ? rules.silence.count : 0)
    parts = Array(repeating: whole, count: locator.tree.series[series].records.count)
  }

  /// Takes what a rule said; what it says against the founding text is no verdict on a requirement.
  mutating func add(_ answer: RuleResult, of entry: RecordRules.Entry) {
    guard rules.wantsVerdicts, let requirement = entry.requirement else { return }
    let all = Statement.Answer(
      reports: answer.reports.filter { Statement.remark($0) == nil }, proofs: answer.proofs,
      applied: answer.applied.count,
      isAffirmed: !answer.affirmed.isEmpty)
    if let own = Statement(entry.rule, all) { whole[requirement].append(own) }
    guard entry.rule.scope != .series, !answer.applied.isEmpty else { return }
    if parts.count > 1 {
      for (record, part) in split(answer) {
        guard let own = Statement(entry.rule, part) else { continue }
        parts[record][requirement].append(own)
      }
    } else if let own = Statement(entry.rule, all) {
      parts[0][requirement].append(own)
    }
  }

  /// Takes that a rule failed.
  mutating func add(failure message: String, of entry: RecordRules.Entry) {
    guard rules.wantsVerdicts, let requirement = entry.requirement else { return }
    let own = Statement(entry.rule, failed: message)
    whole[requirement].append(own)
    guard entry.rule.scope != .series else { return }
    for record in parts.indices { parts[record][requirement].append(own) }
  }

  /// An answer divided by the records that it is about.
  private func split(_ answer: RuleResult) -> [Int: Statement.Answer] {
    var parts: [Int: Statement.Answer] = [:]
    func record(_ node: Int) -> Int? {
      locator.tree.value(of: node).map { locator.tree.number(of: $0.record) - 1 }
    }
    for node in answer.applied {
      if let record = record(node) { parts[record, default: .init()].applied += 1 }
    }
    for node in answer.affirmed {
      if let record = record(node) { parts[record, default: .init()].isAffirmed = true }
    }
    for report in answer.reports where report.place.tree == .subject && Statement.remark(report) == nil {
      if let record = record(report.place.node) { parts[record, default: .init()].reports.append(report) }
    }
    for proof in answer.proofs where proof.tree == .subject {
      if let record = record(proof.node) { parts[record, default: .init()].proofs.append(proof) }
    }
    return parts
  }

  // MARK: Verdicts

  /// The verdicts of the series, and of each record by itself, in the order of the series.
  func verdicts() -> (ofSeries: [RequirementVerdict], ofRecords: [[RequirementVerdict]]) {
    guard rules.wantsVerdicts else { return ([], parts.map { _ in [] }) }
    var ofSeries = rules.silence
    for (requirement, statements) in whole.enumerated() {
      fill(&ofSeries[requirement], statements, parts.count)
    }
    let ofRecords = parts.map { part in
      var verdicts = rules.silenceOfRecord
      for (requirement, statements) in part.enumerated() where !statements.isEmpty {
        // The only record of a series is told what the series is told, unless another rule looked beyond it.
        if parts.count == 1, whole[requirement].count == statements.count {
          verdicts[requirement] = ofSeries[requirement]
        } else {
          fill(&verdicts[requirement], statements, 1)
        }
      }
      return verdicts
    }
    Derivation.apply(rules.pack, &ofSeries)
    return (ofSeries, ofRecords)
  }

  private func fill(_ verdict: inout RequirementVerdict, _ statements: [Statement], _ searched: Int) {
    guard let decisive = Statement.decisive(statements) else { return }
    verdict.verdict = decisive.verdict
    verdict.rules = statements.map(\.rule)
    verdict.reason = decisive.reason
    verdict.carriedBy = .lua
    verdict.searched = searched
    guard rules.wantsEvidence else { return }
    // Several rules may show one verdict: the places of all are its evidence.
    verdict.evidence = locator.evidence(
      statements.lazy.filter { $0.verdict == decisive.verdict }.flatMap(\.evidence), in: series)
  }
}
