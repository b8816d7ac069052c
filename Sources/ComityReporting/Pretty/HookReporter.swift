public import ComityModel

/// The report inside a git hook: nothing where nothing fails; else what fails, as people read it, and no counts that
/// would drown it when git runs the hook once a handful of files.
public struct HookReporter: Reporter {
  private let color: Bool
  private let threshold: Severity?

  /// Makes a reporter; `threshold` is the quietest finding that fails the run, nil where none does.
  public init(color: Bool = false, failing threshold: Severity?) {
    self.color = color
    self.threshold = threshold
  }

  /// Appends what fails to `output`.
  public func write(_ report: Report, into output: inout TextBuffer) {
    var failing = report
    for index in failing.subjects.indices {
      failing.subjects[index].findings.removeAll { finding in
        !finding.isOpen || threshold.map { finding.severity.rank > $0.rank } ?? true
      }
    }
    failing.subjects.removeAll { $0.findings.isEmpty }
    PrettyReporter(color: color).writeFindings(failing, into: &output)
  }
}
