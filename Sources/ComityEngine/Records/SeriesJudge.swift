import ComityLua
import ComityModel

/// Judges several series of records by all requirements of one pack, rule by rule.
struct SeriesJudge {
  let rules: RecordRules
  let locator: SeriesLocator
  /// The founding text as rules see it; empty where none is given.
  let founding: DocumentTree
  /// Scripts that were compiled for earlier series of the same run.
  let scripts: ScriptCache

  /// What a series comes to.
  struct Result {
    var verdicts: [RequirementVerdict] = []
    /// Verdicts of each record by itself, in the order of the series.
    var ofRecords: [[RequirementVerdict]] = []
    var findings: [Finding] = []
    var failures: [RuleFailure] = []
    /// What each rule took and printed, where somebody asks or it printed something.
    var usage: [(rule: String, RuleUsage)] = []
  }

  /// Runs every rule on every series; `paths` are the series' own, for failures.
  func judge(paths: [String]) -> [Result] {
    let scales = locator.tree.series.map(\.scale)
    var results = [Result](repeating: Result(), count: paths.count)
    var testimonies = paths.indices.map { Testimony(rules, locator, series: $0) }
    var nodes: [(scope: RuleDeclaration.Scope, ofSeries: [[Int]])] = []
    for entry in rules.entries {
      // Practice cannot break a text that is not there.
      if entry.rule.against == .founding, locator.founding == nil { continue }
      let scope = entry.rule.scope
      let known = nodes.first { $0.scope == scope }?.ofSeries
      let all = known ?? paths.indices.map { locator.tree.nodes(in: scope, of: $0) }
      if known == nil { nodes.append((scope, all)) }
      var usage = RuleUsage(rules.wantsProfile)
      let plan: NodePlan
      do { plan = try NodePlan(entry.rule, all, in: locator.tree) } catch {
        for series in paths.indices {
          fail(error, entry, &results[series], &testimonies[series], paths[series])
        }
        continue
      }
      let asked = plan.asked
      // A rule is not asked about nothing.
      let busy = asked.indices.filter { !asked[$0].isEmpty }
      for series in asked.indices where asked[series].isEmpty {
        testimonies[series].add(plan.spared[series], of: entry)
      }
      let answers = answers(
        of: entry, busy.map { RuleProgram.Nodes(asked[$0], scale: scales[$0]) }, &usage)
      usage = usage.ended
      usage.subjects = paths.count
      // What a rule took for many series cannot be told apart; it stands with the first of them.
      if rules.wantsProfile || !usage.log.isEmpty {
        results[busy.first ?? 0].usage.append((entry.rule.id, usage))
      }
      for (series, answer) in zip(busy, answers) {
        switch answer {
        case .judged(var answer):
          results[series].findings += findings(of: entry, answer, series)
          answer.add(plan.spared[series])
          testimonies[series].add(answer, of: entry)
        case .failed(let failure):
          fail(failure, entry, &results[series], &testimonies[series], paths[series])
        }
      }
    }
    for series in paths.indices {
      (results[series].verdicts, results[series].ofRecords) = testimonies[series].verdicts()
      results[series].findings.sort {
        ($0.location.source, $0.location.range.start, $0.location.range.end, $0.rule)
          < ($1.location.source, $1.location.range.start, $1.location.range.end, $1.rule)
      }
    }
    return results
  }

  private func fail(
    _ failure: LuaFailure, _ entry: RecordRules.Entry, _ result: inout Result, _ testimony: inout Testimony,
    _ path: String
  ) {
    result.failures.append(
      RuleFailure(rule: entry.rule.id, message: failure.traceback, subject: path))
    testimony.add(failure: failure.message, of: entry)
  }

  private func answers(
    of entry: RecordRules.Entry, _ nodes: [RuleProgram.Nodes], _ usage: inout RuleUsage
  ) -> [RuleAnswer] {
    guard !nodes.isEmpty else { return [] }
    do {
      guard let script = try scripts.script(entry.rule, of: rules.pack) else { return [] }
      defer { usage.add(script) }
      return script.judge(locator.tree, nodes, founding: founding, options: entry.rule.options)
    } catch {
      return nodes.map { _ in .failed(error) }
    }
  }

  // MARK: Findings

  private func findings(of entry: RecordRules.Entry, _ answer: RuleResult, _ series: Int) -> [Finding] {
    let rule = entry.rule
    return answer.reports.compactMap { report in
      let verdict = Statement.verdict(of: report)
      // A rule sets the severity of what it finds fault with, not of what it cannot tell.
      let own = verdict == .undetermined ? nil : rule.severity
      let followed = own ?? Severity.following(verdict, entry.strength)
      guard let severity = Statement.remark(report) ?? followed,
        let location = locator.location(report.place, in: series),
        verdict != .satisfied, verdict != .notApplicable
      else { return nil }
      let related = report.related.compactMap { other in
        locator.location(other.place, in: series).map {
          Finding.Related(location: $0, message: other.message)
        }
      }
      let suggestions = report.suggestion.map {
        [Finding.Suggestion(location: location, text: $0.text, safe: $0.safe)]
      }
      // A rule that measures by the founding text falls back on the requirement where the text is silent.
      let isFounded = report.related.contains { $0.place.tree == .founding }
      let standard: Finding.Standard = rule.against == .founding && !isFounded ? .fallback : rule.against
      return Finding(
        rule: rule.id,
        requirement: rule.against == .requirement
          ? rule.requirement.map { "\(rules.pack.name)/\($0)" } : nil,
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

extension Series {
  /// Bytes of its records.
  var bytes: Int { records.reduce(0) { $0 + $1.tree.nodes[$1.root].range.count } }

  /// How many budgets a rule gets for it: one, and one more for each million bytes.
  fileprivate var scale: Int { 1 + bytes / 1_000_000 }
}
