public import ComityModel

/// The report of a rule test for people.
public struct RuleTestText: Sendable {
  /// Lines to print.
  public private(set) var lines: [String] = []
  /// Whether anything makes the exit code 1.
  public private(set) var failed: Bool

  /// Makes the text; a percentage below its minimum is a failure.
  public init(_ report: RuleTestReport, minimumCoverage: Double?, minimumMutation: Double?) {
    failed = !report.failures.isEmpty
    for run in report.failures {
      let setting = run.setting.isEmpty ? "" : " (\(run.setting))"
      let problem = run.problem ?? ""
      let parts = problem.split(separator: "\n", omittingEmptySubsequences: false)
      let isLong = parts.count > 1 || problem.hasPrefix("+ ") || problem.hasPrefix("- ")
      lines.append("\(run.place): \(run.name): " + (isLong ? "otherwise than expected:" : problem) + setting)
      if isLong { lines += parts.map { "  " + $0 } }
    }
    for (file, changes) in report.updates {
      lines.append("\(file): written")
      lines += changes.map { "  " + $0 }
    }
    if let coverage = report.coverage { add(coverage, minimumCoverage) }
    if let mutation = report.mutation { add(mutation, minimumMutation) }
    if let score = report.score {
      lines.append(
        "\(report.pack): \(RuleTestText.count(score.pairs.count, "expected verdict")): accuracy \(RuleTestText.decimal(score.accuracy, 3)), "
          + "macro-F1 \(RuleTestText.decimal(score.macroF1, 3)), evidence \(RuleTestText.decimal(score.evidence, 3))"
      )
    }
    let cases = report.cases == 0 ? "" : ", " + RuleTestText.count(report.cases, "whole document")
    lines.append(
      "\(report.pack): \(RuleTestText.count(report.rules, "rule")), \(RuleTestText.count(report.examples, "example"))"
        + "\(cases), \(RuleTestText.count(report.runs.count, "run")): "
        + (report.failures.isEmpty ? "all as said" : "\(report.failures.count) otherwise"))
  }

  private mutating func add(_ coverage: CoverageReport, _ minimum: Double?) {
    for file in coverage.files where !file.missed.isEmpty {
      let missed = RuleTestText.ranges(file.missed)
      lines.append(
        "\(file.path): \(file.lines - file.missed.count) of \(file.lines) lines run; never \(missed)")
    }
    let enough = coverage.percent >= minimum ?? 0
    lines.append(
      "coverage: \(coverage.run) of \(coverage.lines) lines inside functions, \(RuleTestText.decimal(coverage.percent, 1)) %"
        + RuleTestText.threshold(minimum, enough))
    failed = failed || !enough
  }

  private mutating func add(_ mutation: MutationReport, _ minimum: Double?) {
    for survivor in mutation.survivors {
      lines.append("\(survivor.place): \(survivor.rule): not noticed: \(survivor.change)")
    }
    for (rule, reason) in mutation.blind { lines.append("\(rule): \(reason)") }
    let enough = mutation.percent >= minimum ?? 0 && (minimum == nil || mutation.blind.isEmpty)
    failed = failed || !enough
    if mutation.tried == 0, mutation.blind.isEmpty {
      return lines.append("mutation: no satisfied example rests on a place that could be changed")
    }
    lines.append(
      "mutation: \(mutation.noticed) of \(mutation.tried) changes noticed, \(RuleTestText.decimal(mutation.percent, 1)) %"
        + (mutation.blind.isEmpty
          ? "" : "; \(RuleTestText.count(mutation.blind.count, "rule")) never noticed one")
        + RuleTestText.threshold(minimum, enough))
  }

  private static func threshold(_ minimum: Double?, _ enough: Bool) -> String {
    minimum.map { (enough ? ", at least " : ", fewer than the ") + decimal($0, 1) + " % asked for" } ?? ""
  }

  /// `1 rule`, `2 rules`.
  static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

  /// `3, 7-9`.
  static func ranges(_ numbers: [Int]) -> String {
    var parts: [(first: Int, last: Int)] = []
    for number in numbers {
      if let last = parts.last?.last, last + 1 == number {
        parts[parts.count - 1].last = number
      } else {
        parts.append((number, number))
      }
    }
    return parts.map { $0.first == $0.last ? "\($0.first)" : "\($0.first)-\($0.last)" }.joined(
      separator: ", ")
  }

  /// A number with some digits behind the point, cut rather than rounded: no threshold is reached on paper alone.
  static func decimal(_ number: Double, _ digits: Int) -> String {
    let scale = (0..<digits).reduce(1) { scale, _ in scale * 10 }
    let scaled = Int(number * Double(scale) + 1e-9)
    let rest = "\(scaled % scale)"
    return "\(scaled / scale)." + String(repeating: "0", count: digits - rest.count) + rest
  }
}
