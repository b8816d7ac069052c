public import ComityModel

/// JUnit XML of rule tests: a test suite a pack, a test case a run of an example or of a whole document.
public struct RuleTestJUnit: Sendable {
  /// Makes a reporter.
  public init() {}

  /// Appends the whole report to `output`.
  public func write(_ reports: [RuleTestReport], into output: inout TextBuffer) {
    output.line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
    let (runs, failures) = (reports.flatMap(\.runs).count, reports.flatMap(\.failures).count)
    output.line(
      "<testsuites name=\"comity rules test\" tests=\"\(runs)\" failures=\"\(failures)\" errors=\"0\">")
    for report in reports {
      output.line(
        "  <testsuite name=\"\(XML.attribute(report.pack))\" tests=\"\(report.runs.count)\""
          + " failures=\"\(report.failures.count)\" errors=\"0\" skipped=\"0\">")
      for run in report.runs { write(run, &output) }
      output.line("  </testsuite>")
    }
    output.line("</testsuites>")
  }

  private func write(_ run: RuleTestRun, _ output: inout TextBuffer) {
    let name = run.place + (run.setting.isEmpty ? "" : " (\(run.setting))")
    let head = "    <testcase classname=\"\(XML.attribute(run.name))\" name=\"\(XML.attribute(name))\""
    guard let problem = run.problem else { return output.line(head + "/>") }
    let first = problem.split(separator: "\n").first.map(String.init) ?? problem
    output.line(
      "\(head)><failure type=\"otherwise\" message=\"\(XML.attribute(first))\">\(XML.escaped(problem))</failure></testcase>"
    )
  }
}
