public import ComityModel

/// Workflow commands of GitHub Actions: each open finding becomes an annotation at its place.
public struct AnnotationReporter: Reporter {
  /// Makes a reporter.
  public init() {}

  /// Appends the whole report to `output`.
  public func write(_ report: Report, into output: inout TextBuffer) {
    var places = Places(report.sources)
    for subject in report.subjects {
      for finding in subject.findings where finding.isOpen { write(finding, &output, &places) }
    }
    for failure in report.failures {
      let title = AnnotationReporter.property("Comity: \(failure.rule) failed")
      output.line(
        "::error file=\(AnnotationReporter.property(failure.subject)),title=\(title)::"
          + AnnotationReporter.data(failure.message))
    }
  }

  private func write(_ finding: Finding, _ output: inout TextBuffer, _ places: inout Places) {
    let span = places.span(finding.location)
    output.append("::\(AnnotationReporter.command(finding.severity)) ")
    output.append("file=\(AnnotationReporter.property(places.path(finding.location)))")
    output.append(",line=\(span.start.line),endLine=\(span.end.line)")
    // Columns of a range over several lines would be refused.
    if span.start.line == span.end.line {
      output.append(",col=\(span.start.column),endColumn=\(span.end.column)")
    }
    let place = finding.location.label.isEmpty ? "" : " (\(finding.location.label))"
    output.append(",title=\(AnnotationReporter.property(finding.rule + place))")
    output.line("::" + AnnotationReporter.data(finding.message))
  }

  private static func command(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "notice"
    }
  }

  /// A message: what would end the command is percent-encoded, so that no text of a draft can begin another one.
  static func data(_ text: String) -> String { encoded(text, also: []) }

  /// A property's value: commas and colons separate properties, so they are encoded too.
  static func property(_ text: String) -> String { encoded(text, also: [":", ","]) }

  private static func encoded(_ text: String, also: Set<Unicode.Scalar>) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      case ":" where also.contains(":"): result += "%3A"
      case "," where also.contains(","): result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
