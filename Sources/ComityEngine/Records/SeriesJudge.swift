import ComityLua
import ComityModel

/// Judges one series of records by all requirements of one pack.
struct SeriesJudge {
  let pack: Pack
  let options: CheckOptions
  let locator: SeriesLocator
  /// The founding text as rules see it; empty where none is given.
  let founding: DocumentTree
  /// Scripts that were compiled for an earlier series of the same run.
  let scripts: ScriptCache

  /// What a series comes to.
  struct Result {
    var verdicts: [RequirementVerdict] = []
    var findings: [Finding] = []
    var failures: [RuleFailure] = []
  }

  /// What one rule said.
  private struct Spoken {
    let rule: RuleDeclaration
    var verdict: Verdict
    var evidence: [Location]
    var reason: String
    /// Whether it found neither a fault nor a proof; it gives way to any rule that did.
    var isSilent = false
  }

  /// Runs every rule that looks at records.
  func judge(path: String) -> Result {
    var result = Result()
    var spoken: [String: [Spoken]] = [:]
    let selection = Selection(select: options.select, ignore: options.ignore)
    for (position, rule) in pack.rules.enumerated()
    where !pack.judgesDrafts(position) && selection.includes(rule, pack: pack.name) {
      let nodes = locator.tree.nodes(in: rule.scope)
      do throws(LuaFailure) {
        guard let answer = try answer(rule, nodes) else { continue }
        let strength =
          rule.requirement.flatMap { pack.requirement($0) }?.strength(profile: options.profile) ?? .required
        result.findings += findings(of: rule, strength, answer)
        guard rule.against == .requirement, let requirement = rule.requirement,
          let own = self.spoken(rule, answer)
        else { continue }
        spoken[requirement, default: []].append(own)
      } catch {
        result.failures.append(RuleFailure(rule: rule.id, message: error.traceback, subject: path))
        if let requirement = rule.requirement {
          spoken[requirement, default: []].append(
            Spoken(rule: rule, verdict: .error, evidence: [], reason: "the rule failed: \(error.message)"))
        }
      }
    }
    result.verdicts = pack.requirements.map { verdict($0, spoken[$0.id] ?? []) }
    Derivation.apply(pack, &result.verdicts)
    result.findings.sort {
      ($0.location.source, $0.location.range.start, $0.location.range.end, $0.rule)
        < ($1.location.source, $1.location.range.start, $1.location.range.end, $1.rule)
    }
    return result
  }

  /// What the rule's script says; nil where it has none. It is not asked about nothing.
  private func answer(_ rule: RuleDeclaration, _ nodes: [Int]) throws(LuaFailure) -> RuleResult? {
    guard rule.hasCheck || rule.hasApplies else { return nil }
    guard !nodes.isEmpty else { return RuleResult() }
    return try scripts.script(rule, of: pack)?.judge(locator.tree, nodes: nodes, founding: founding)
  }

  // MARK: Verdicts

  /// The verdict that a report's name stands for.
  private func verdict(of report: RuleReport) -> Verdict { Verdict(rawValue: report.name) ?? .violated }

  private func spoken(_ rule: RuleDeclaration, _ answer: RuleResult) -> Spoken? {
    let reported = answer.reports.map { verdict(of: $0) }
    if let worst = reported.min(by: { $0.rank < $1.rank }),
      worst.rank < Verdict.satisfied.rank || answer.proofs.isEmpty
    {
      let decisive = answer.reports.filter { verdict(of: $0) == worst }
      return Spoken(
        rule: rule, verdict: worst, evidence: decisive.compactMap { locator.location($0.place) },
        reason: decisive.first?.message ?? rule.title)
    }
    if !answer.proofs.isEmpty {
      return Spoken(
        rule: rule, verdict: .satisfied, evidence: answer.proofs.compactMap(locator.location),
        reason: rule.title)
    }
    if answer.affirmed || rule.lint && answer.applicable > 0 {
      return Spoken(rule: rule, verdict: .satisfied, evidence: [], reason: rule.title)
    }
    if rule.hasApplies, answer.applicable == 0 {
      return Spoken(
        rule: rule, verdict: .notApplicable, evidence: [],
        reason: "The records hold nothing that it asks about.",
        isSilent: true)
    }
    guard answer.applicable > 0 else { return nil }
    return Spoken(
      rule: rule, verdict: .undetermined, evidence: [],
      reason: "The records show neither a fault nor a proof.", isSilent: true)
  }

  private func verdict(_ requirement: Requirement, _ spoken: [Spoken]) -> RequirementVerdict {
    let strength = requirement.strength(profile: options.profile)
    let name = "\(pack.name)/\(requirement.id)"
    guard let decisive = decisive(spoken) else {
      let isAsked = pack.rules.contains {
        $0.requirement == requirement.id && !$0.id.hasPrefix("\(pack.name)/drafts/")
      }
      return RequirementVerdict(
        requirement: name, strength: strength, verdict: isAsked ? .undetermined : .notChecked,
        reason: isAsked
          ? "The records hold nothing that it could be seen in."
          : "No rule of this pack that ran checks it in records.")
    }
    // Several rules may show one verdict: all their places are its evidence.
    var places: [Location] = []
    for own in spoken where own.verdict == decisive.verdict {
      for place in own.evidence
      where !places.contains(where: { $0.source == place.source && $0.element == place.element }) {
        places.append(place)
      }
    }
    return RequirementVerdict(
      requirement: name, strength: strength, verdict: decisive.verdict, rules: spoken.map(\.rule.id),
      reason: decisive.reason, carriedBy: .lua, searched: locator.tree.series.records.count, evidence: places)
  }

  private func decisive(_ spoken: [Spoken]) -> Spoken? {
    let loud = spoken.filter { !$0.isSilent }
    let spoken = loud.isEmpty ? spoken : loud
    let best = spoken.filter(\.rule.alternative).max { $0.verdict.rank < $1.verdict.rank }
    let others = spoken.filter { !$0.rule.alternative } + (best.map { [$0] } ?? [])
    return others.min { $0.verdict.rank < $1.verdict.rank }
  }

  // MARK: Findings

  private func findings(of rule: RuleDeclaration, _ strength: Strength, _ answer: RuleResult) -> [Finding] {
    answer.reports.compactMap { report in
      let verdict = verdict(of: report)
      guard let severity = rule.severity ?? Severity.following(verdict, strength),
        let location = locator.location(report.place),
        verdict != .satisfied, verdict != .notApplicable
      else { return nil }
      let related = report.related.compactMap { other in
        locator.location(other.place).map { Finding.Related(location: $0, message: other.message) }
      }
      // A rule that measures by the founding text falls back on the requirement where the text is silent.
      let isFounded = report.related.contains { $0.place.tree == .founding }
      let standard: Finding.Standard = rule.against == .founding && !isFounded ? .fallback : rule.against
      return Finding(
        rule: rule.id,
        requirement: rule.against == .requirement ? rule.requirement.map { "\(pack.name)/\($0)" } : nil,
        against: standard, severity: severity, message: report.message ?? rule.title,
        fingerprint: fingerprint(rule, location, report), location: location, related: related)
    }
  }

  /// Rule, element, pointer and message: no line numbers.
  private func fingerprint(_ rule: RuleDeclaration, _ location: Location, _ report: RuleReport) -> String {
    let parts = [rule.id, location.element ?? "", location.pointer ?? "", report.name, report.message ?? ""]
    return String(SHA256.hex(Array(parts.joined(separator: "\u{1F}").utf8)).prefix(16))
  }
}

/// The scripts of a run's rules, each compiled when a series first needs it.
///
/// Not `Sendable`: one worker has one.
final class ScriptCache {
  private var scripts: [String: RuleProgram] = [:]
  private var stages: [String: RuleStage] = [:]

  /// The script of a rule; nil where it has none.
  func script(_ rule: RuleDeclaration, of pack: Pack) throws(LuaFailure) -> RuleProgram? {
    if let known = scripts[rule.id] { return known }
    let script = try pack.program.script(rule, on: stage(of: pack))
    scripts[rule.id] = script
    return script
  }

  private func stage(of pack: Pack) throws(LuaFailure) -> RuleStage {
    if let known = stages[pack.name] { return known }
    let stage = try pack.program.stage()
    stages[pack.name] = stage
    return stage
  }
}
