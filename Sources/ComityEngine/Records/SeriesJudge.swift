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
    /// Verdicts of each record by itself, in the order of the series.
    var ofRecords: [[RequirementVerdict]] = []
    var findings: [Finding] = []
    var failures: [RuleFailure] = []
    /// What each rule took and printed.
    var usage: [(rule: String, RuleUsage)] = []
  }

  /// Runs every rule that looks at records.
  func judge(path: String) -> Result {
    var result = Result()
    var testimony = Testimony(pack: pack, locator: locator, profile: options.profile)
    let selection = Selection(select: options.select, ignore: options.ignore)
    for (position, rule) in pack.rules.enumerated()
    where !pack.judgesDrafts(position) && rule.runs(in: options.profile)
      && selection.includes(rule, pack: pack.name)
    {
      let nodes = locator.tree.nodes(in: rule.scope)
      var usage = RuleUsage(options.wantsProfile)
      defer { result.usage.append((rule.id, usage.ended)) }
      do throws(LuaFailure) {
        guard let answer = try answer(rule, nodes, &usage) else { continue }
        let strength =
          rule.requirement.flatMap { pack.requirement($0) }?.strength(profile: options.profile) ?? .required
        result.findings += findings(of: rule, strength, answer)
        testimony.add(answer, of: rule)
      } catch {
        result.failures.append(RuleFailure(rule: rule.id, message: error.traceback, subject: path))
        testimony.add(failure: error.message, of: rule)
      }
    }
    result.verdicts = testimony.verdicts()
    result.ofRecords = testimony.verdictsOfRecords()
    result.findings.sort {
      ($0.location.source, $0.location.range.start, $0.location.range.end, $0.rule)
        < ($1.location.source, $1.location.range.start, $1.location.range.end, $1.rule)
    }
    return result
  }

  /// What the rule's script says; nil where it has none. It is not asked about nothing.
  private func answer(
    _ rule: RuleDeclaration, _ nodes: [Int], _ usage: inout RuleUsage
  ) throws(LuaFailure) -> RuleResult? {
    guard rule.hasCheck || rule.hasApplies else { return nil }
    guard !nodes.isEmpty else { return RuleResult() }
    guard let script = try scripts.script(rule, of: pack) else { return nil }
    defer { usage.add(script) }
    return try script.judge(locator.tree, nodes: nodes, founding: founding, options: rule.options)
  }

  // MARK: Findings

  private func findings(of rule: RuleDeclaration, _ strength: Strength, _ answer: RuleResult) -> [Finding] {
    answer.reports.compactMap { report in
      let verdict = Testimony.verdict(of: report)
      // A rule sets the severity of what it finds fault with, not of what it cannot tell.
      let own = verdict == .undetermined ? nil : rule.severity
      let followed = own ?? Severity.following(verdict, strength)
      guard let severity = Testimony.remark(report) ?? followed,
        let location = locator.location(report.place),
        verdict != .satisfied, verdict != .notApplicable
      else { return nil }
      let related = report.related.compactMap { other in
        locator.location(other.place).map { Finding.Related(location: $0, message: other.message) }
      }
      // A rule that measures by the founding text falls back on the requirement where the text is silent.
      let suggestions = report.suggestion.map {
        [Finding.Suggestion(location: location, text: $0.text, safe: $0.safe)]
      }
      let isFounded = report.related.contains { $0.place.tree == .founding }
      let standard: Finding.Standard = rule.against == .founding && !isFounded ? .fallback : rule.against
      return Finding(
        rule: rule.id,
        requirement: rule.against == .requirement ? rule.requirement.map { "\(pack.name)/\($0)" } : nil,
        against: standard, severity: severity, message: report.message ?? rule.title,
        fingerprint: fingerprint(rule, location, report), location: location, related: related,
        suggestions: suggestions ?? [])
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
