public import ComityModel

/// A page in GitHub-flavoured Markdown for the summary of a workflow run (`GITHUB_STEP_SUMMARY`).
public struct JobSummaryReporter: Reporter {
  /// Most findings that are listed; GitHub drops a summary over 1 MiB as a whole.
  public static let limit = 500

  /// Makes a reporter.
  public init() {}

  /// Appends the whole report to `output`.
  public func write(_ report: Report, into output: inout TextBuffer) {
    let tally = Tally(report)
    output.line("## Comity")
    output.endLine()
    output.line(headline(tally, report))
    output.endLine()
    write(subjects: report.subjects, &output)
    write(findings: report, &output)
    for failure in report.failures {
      output.line(
        "- **`\(failure.rule)` failed** on \(Markdown.escaped(failure.subject)): \(Markdown.escaped(failure.message))"
      )
    }
  }

  private func headline(_ tally: Tally, _ report: Report) -> String {
    let parts = Severity.allCases.compactMap { severity in
      tally.findings[severity].map { Tally.counted($0, severity == .info ? "note" : severity.rawValue) }
    }
    let packs = report.packs.map { "\($0.name) \($0.version)" }.joined(separator: ", ")
    let found = parts.isEmpty ? "Nothing deviates" : "Found " + parts.joined(separator: ", ")
    return "\(found) (\(Tally.counted(tally.rules, "rule")) of \(Markdown.escaped(packs)))."
  }

  private func write(subjects: [Subject], _ output: inout TextBuffer) {
    let shown = VerdictWord.all.filter { word in
      subjects.contains { $0.verdicts.contains { $0.verdict == word.verdict } }
    }
    guard !shown.isEmpty else { return }
    output.line("| subject | " + shown.map(\.text).joined(separator: " | ") + " |")
    output.line("| --- |" + String(repeating: " ---: |", count: shown.count))
    for subject in subjects {
      let cells = shown.map { word in String(subject.verdicts.count { $0.verdict == word.verdict }) }
      output.line("| \(Markdown.escaped(subject.path)) | " + cells.joined(separator: " | ") + " |")
    }
    output.endLine()
  }

  private func write(findings report: Report, _ output: inout TextBuffer) {
    var places = Places(report.sources)
    let open = report.subjects.flatMap { $0.findings.filter(\.isOpen) }
    guard !open.isEmpty else { return }
    output.line("| severity | place | finding | requirement |")
    output.line("| --- | --- | --- | --- |")
    for finding in open.prefix(JobSummaryReporter.limit) {
      let line = places.span(finding.location).start.line
      let label = finding.location.label.isEmpty ? "" : ", \(Markdown.escaped(finding.location.label))"
      let requirement = finding.requirement.map { "`\($0)`" } ?? ""
      output.append(
        "| \(finding.severity.rawValue) | \(Markdown.escaped(places.path(finding.location))):\(line)\(label) "
      )
      output.line("| \(Markdown.escaped(finding.message)) | \(requirement) |")
    }
    if open.count > JobSummaryReporter.limit {
      output.endLine()
      output.line("… and \(open.count - JobSummaryReporter.limit) more; the other formats list them all.")
    }
    output.endLine()
  }
}
