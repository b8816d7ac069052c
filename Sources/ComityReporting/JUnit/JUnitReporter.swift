public import ComityModel

/// JUnit XML: a test suite a subject, a test case a requirement; what was not judged is skipped and says why.
public struct JUnitReporter: Reporter {
  /// The quietest open finding that fails a test case; nil where none does.
  public let threshold: Severity?

  /// Makes a reporter whose failures are those of the run.
  public init(failing threshold: Severity? = .error) { self.threshold = threshold }

  /// Appends the whole report to `output`.
  public func write(_ report: Report, into output: inout TextBuffer) {
    var places = Places(report.sources)
    let requirements = RequirementIndex(report.packs)
    let suites = report.subjects.map { subject in
      JUnitSuite(subject, failures: report.failures, threshold: threshold, requirements, &places)
    }
    output.line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
    output.line("<testsuites name=\"comity\"\(JUnitSuite.counts(suites.flatMap(\.cases), isSuite: false))>")
    for suite in suites { suite.write(into: &output) }
    output.line("</testsuites>")
  }
}
