public import ComityModel

/// One line a finding, `path:line:column: severity[rule] message`, for editors, `grep` and logs.
public struct ConciseReporter: Reporter {
  /// Makes a reporter.
  public init() {}

  /// Appends the whole report to `output`.
  public func write(_ report: Report, into output: inout TextBuffer) {
    var places = Places(report.sources)
    for subject in report.subjects {
      for finding in subject.findings {
        let start = places.span(finding.location).start
        output.append("\(places.path(finding.location)):\(start.line):\(start.column): ")
        output.line(
          "\(finding.severity.rawValue)[\(finding.rule)] \(ConciseReporter.oneLine(finding.message))")
      }
    }
    for failure in report.failures {
      output.line(
        "\(failure.subject):1:1: error[\(failure.rule)] \(ConciseReporter.oneLine(failure.message))")
    }
  }

  /// `text` with every run of white space and control characters as one blank.
  static func oneLine(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var pending = false
    for scalar in text.unicodeScalars {
      if scalar == " " || Scalars.isControl(scalar.value) {
        pending = !result.isEmpty
      } else {
        if pending { result.append(" ") }
        pending = false
        result.append(scalar)
      }
    }
    return String(result)
  }
}
