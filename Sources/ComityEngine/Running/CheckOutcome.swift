public import ComityModel

/// Everything that a run of `comity check` came to.
public struct CheckOutcome: Sendable {
  /// The report for the reporters.
  public var report: Report
  /// Inputs that could not be judged, in order of the command line; each makes the exit code 2.
  public var problems: [InputProblem]
  /// How each file was taken and why, for `-v`.
  public var choices: [String]
  /// What each rule took over all subjects, in order of their ids.
  public var usage: [(rule: String, RuleUsage)] = []
  /// What rules printed: subject, rule and line.
  public var log: [String] = []
  /// Whether the files were named by git, so that nothing to check is no problem.
  var isHook: Bool
  /// The quietest finding that fails the run.
  var failOn: CheckOptions.Threshold

  /// Whether anything was judged.
  public var hasSubjects: Bool { !report.subjects.isEmpty }

  /// 0 nothing at or above the threshold, 1 something is, 2 Comity could not do its work.
  public var exitCode: Int32 {
    if !problems.isEmpty || !report.failures.isEmpty { return 2 }
    if report.subjects.isEmpty { return isHook ? 0 : 2 }
    let fails = report.subjects.contains {
      $0.findings.contains { $0.isOpen && failOn.isReached(by: $0.severity) }
    }
    return fails ? 1 : 0
  }
}
