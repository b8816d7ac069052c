import ComityLua
import ComityModel

/// What the rules of a pack say about a series, and about each of its records, until verdicts are made of it.
///
/// A rule that looks at single meetings, decisions or groups speaks for the record that they stand in as well as for the
/// series; a rule that looks at the whole series speaks for the series alone.
struct Testimony {
  /// What one rule said about one subject.
  private struct Statement {
    let rule: RuleDeclaration
    var verdict: Verdict
    var evidence: [RulePlace] = []
    var reason: String
    /// Whether it found neither a fault nor a proof; it gives way to any rule that did.
    var isSilent = false
  }

  /// The part of a rule's answer that is about one subject.
  private struct Answer {
    var reports: [RuleReport] = []
    var proofs: [RulePlace] = []
    var applied = 0
    var isAffirmed = false
  }

  /// Most places that a verdict shows: a proof is no better for standing a thousand times.
  static let evidenceLimit = 12

  let pack: Pack
  let locator: SeriesLocator
  let profile: String
  private var whole: [String: [Statement]] = [:]
  private var parts: [[String: [Statement]]]
  /// Requirements that some rule looks for in single records.
  private var asked: Set<String> = []

  init(pack: Pack, locator: SeriesLocator, profile: String) {
    self.pack = pack
    self.locator = locator
    self.profile = profile
    parts = Array(repeating: [:], count: locator.tree.series.records.count)
  }

  /// The verdict that a report's name stands for.
  static func verdict(of report: RuleReport) -> Verdict { Verdict(rawValue: report.name) ?? .violated }

  /// The severity of a remark, `report.info` or `report.warning`, which changes no verdict; nil for other reports.
  static func remark(_ report: RuleReport) -> Severity? {
    report.name == Verdict.error.rawValue ? nil : Severity(rawValue: report.name)
  }

  /// Takes what a rule said; what it says against the founding text is no verdict on a requirement.
  mutating func add(_ answer: RuleResult, of rule: RuleDeclaration) {
    guard rule.against == .requirement, let requirement = rule.requirement else { return }
    let all = Answer(
      reports: answer.reports.filter { Testimony.remark($0) == nil }, proofs: answer.proofs,
      applied: answer.applied.count,
      isAffirmed: !answer.affirmed.isEmpty)
    if let own = statement(rule, all) { whole[requirement, default: []].append(own) }
    guard rule.scope != .series else { return }
    asked.insert(requirement)
    for (record, part) in split(answer) {
      if let own = statement(rule, part) { parts[record][requirement, default: []].append(own) }
    }
  }

  /// Takes that a rule failed.
  mutating func add(failure message: String, of rule: RuleDeclaration) {
    guard let requirement = rule.requirement else { return }
    let own = Statement(rule: rule, verdict: .error, reason: "the rule failed: \(message)")
    whole[requirement, default: []].append(own)
    guard rule.scope != .series else { return }
    asked.insert(requirement)
    for record in parts.indices { parts[record][requirement, default: []].append(own) }
  }

  /// An answer divided by the records that it is about.
  private func split(_ answer: RuleResult) -> [Int: Answer] {
    var parts: [Int: Answer] = [:]
    func record(_ node: Int) -> Int? { locator.tree.value(of: node)?.record }
    for node in answer.applied {
      if let record = record(node) { parts[record, default: Answer()].applied += 1 }
    }
    for node in answer.affirmed {
      if let record = record(node) { parts[record, default: Answer()].isAffirmed = true }
    }
    for report in answer.reports where report.place.tree == .subject && Testimony.remark(report) == nil {
      if let record = record(report.place.node) { parts[record, default: Answer()].reports.append(report) }
    }
    for proof in answer.proofs where proof.tree == .subject {
      if let record = record(proof.node) { parts[record, default: Answer()].proofs.append(proof) }
    }
    return parts
  }

  private func statement(_ rule: RuleDeclaration, _ answer: Answer) -> Statement? {
    let reported = answer.reports.map { Testimony.verdict(of: $0) }
    if let worst = reported.min(by: { $0.rank < $1.rank }),
      worst.rank < Verdict.satisfied.rank || answer.proofs.isEmpty
    {
      let decisive = answer.reports.filter { Testimony.verdict(of: $0) == worst }
      return Statement(
        rule: rule, verdict: worst, evidence: decisive.map(\.place),
        reason: decisive.first?.message ?? rule.title)
    }
    if !answer.proofs.isEmpty {
      return Statement(rule: rule, verdict: .satisfied, evidence: answer.proofs, reason: rule.title)
    }
    if answer.isAffirmed || rule.lint && answer.applied > 0 {
      return Statement(rule: rule, verdict: .satisfied, reason: rule.title)
    }
    if rule.hasApplies, answer.applied == 0 {
      return Statement(
        rule: rule, verdict: .notApplicable, reason: "The records hold nothing that it asks about.",
        isSilent: true)
    }
    guard answer.applied > 0 else { return nil }
    return Statement(
      rule: rule, verdict: .undetermined, reason: "The records show neither a fault nor a proof.",
      isSilent: true)
  }

  // MARK: Verdicts

  /// The verdicts of the series.
  func verdicts() -> [RequirementVerdict] {
    var verdicts = pack.requirements.map { requirement in
      let isAsked = pack.rules.contains {
        $0.requirement == requirement.id && !$0.id.hasPrefix("\(pack.name)/drafts/")
      }
      let silence: (Verdict, String) =
        isAsked
        ? (.undetermined, "The records hold nothing that it could be seen in.")
        : (.notChecked, "No rule of this pack that ran checks it in records.")
      return verdict(requirement, whole[requirement.id] ?? [], parts.count, silence)
    }
    Derivation.apply(pack, &verdicts)
    return verdicts
  }

  /// The verdicts of each record by itself, in the order of the series.
  func verdictsOfRecords() -> [[RequirementVerdict]] {
    let silence = pack.requirements.map { requirement in
      let isAsked = asked.contains(requirement.id)
      return verdict(
        requirement, [], 1,
        isAsked
          ? (.notApplicable, "This record holds nothing that it asks about.")
          : (.notChecked, "The series of its body answers it."))
    }
    return parts.map { part in
      zip(pack.requirements, silence).map { requirement, silence in
        guard let own = part[requirement.id] else { return silence }
        return verdict(requirement, own, 1, (silence.verdict, silence.reason))
      }
    }
  }

  private func verdict(
    _ requirement: Requirement, _ statements: [Statement], _ searched: Int, _ silence: (Verdict, String)
  ) -> RequirementVerdict {
    let strength = requirement.strength(profile: profile)
    let name = "\(pack.name)/\(requirement.id)"
    guard let decisive = decisive(statements) else {
      return RequirementVerdict(
        requirement: name, strength: strength, verdict: silence.0, reason: silence.1)
    }
    return RequirementVerdict(
      requirement: name, strength: strength, verdict: decisive.verdict, rules: statements.map(\.rule.id),
      reason: decisive.reason, carriedBy: .lua, searched: searched,
      evidence: evidence(statements.filter { $0.verdict == decisive.verdict }))
  }

  /// Several rules may show one verdict: all their places are its evidence, each element once.
  private func evidence(_ statements: [Statement]) -> [Location] {
    var places: [Location] = []
    for place in statements.flatMap(\.evidence) {
      guard let location = locator.location(place),
        !places.contains(where: { $0.source == location.source && $0.element == location.element })
      else { continue }
      places.append(location)
      if places.count == Testimony.evidenceLimit { break }
    }
    return places
  }

  private func decisive(_ statements: [Statement]) -> Statement? {
    let loud = statements.filter { !$0.isSilent }
    let heard = loud.isEmpty ? statements : loud
    let best = heard.filter(\.rule.alternative).max { $0.verdict.rank < $1.verdict.rank }
    let others = heard.filter { !$0.rule.alternative } + (best.map { [$0] } ?? [])
    return others.min { $0.verdict.rank < $1.verdict.rank }
  }
}
