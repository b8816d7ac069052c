public import ComityModel

/// All decisions not to act on findings, applied in one place, after all rules and before all reporters.
public struct Acceptances: Sendable {
  /// Suppressions by index of their source.
  public var suppressions: [Int: Suppressions] = [:]
  /// Waivers; nil where there is no such file.
  public var waivers: Waivers?
  /// Baseline; nil where there is none, or where it is about to be written.
  public var baseline: Baseline?
  /// The day that expiry is measured by.
  public var today: CalendarDate
  /// Ids of the decisions in the records of the run; nil where no records were given.
  public var decisions: Set<String>?
  /// What names in directives stand for.
  public var names: RuleNames
  /// Folder that relative paths of the report count from.
  public var workingDirectory: String

  /// Makes an empty set of decisions.
  public init(today: CalendarDate, names: RuleNames, workingDirectory: String) {
    self.today = today
    self.names = names
    self.workingDirectory = workingDirectory
  }

  /// Lays the decisions over the findings and verdicts of a report, and adds findings about decisions that do nothing.
  public func apply(to report: inout Report) {
    for source in suppressions.keys.sorted() {
      apply(suppressions[source] ?? Suppressions(), of: source, to: &report)
    }
    if let waivers { apply(waivers, to: &report) }
    if let baseline { apply(baseline, to: &report) }
    sort(&report)
  }

  func absolute(_ path: String) -> String { Path.normal(Path.join(workingDirectory, path)) }

  /// Adds a finding to a subject.
  func add(_ finding: Finding, to subject: Int, _ report: inout Report) {
    report.subjects[subject].findings.append(finding)
  }

  /// Puts findings of decisions where their places are: among those of the text, or behind them.
  private func sort(_ report: inout Report) {
    for subject in report.subjects.indices {
      report.subjects[subject].findings.sort {
        ($0.location.source, $0.location.range, $0.rule) < ($1.location.source, $1.location.range, $1.rule)
      }
    }
  }
}
