import ComityModel

/// The last lines of the report for people: every subject's verdicts counted, then the run's findings.
struct Summary {
  let palette: Palette

  /// Verdicts in the order in which they are counted out, with the words for them.
  private static let words: [(Verdict, String)] = [
    (.satisfied, "satisfied"), (.violated, "violated"), (.missing, "missing"), (.partial, "partial"),
    (.disputed, "disputed"), (.undetermined, "undetermined"), (.error, "with a failed rule"),
    (.waived, "waived"),
    (.notApplicable, "not applicable"), (.notChecked, "not checked"),
  ]

  /// Most records that are counted out one by one.
  private static let recordLimit = 12

  /// Writes the summary of a report.
  func write(_ report: Report, into output: inout TextBuffer) {
    let records = report.subjects.count { $0.kind == .record }
    for subject in report.subjects where subject.kind != .record || records <= Summary.recordLimit {
      write(subject, &output)
    }
    if records > Summary.recordLimit {
      output.line("\(records) records, each with verdicts of its own in the JSON report")
    }
    let tally = Tally(report)
    output.append(headline(report, tally))
    output.line(" " + scope(report, tally))
  }

  private func write(_ subject: Subject, _ output: inout TextBuffer) {
    var counts: [Verdict: Int] = [:]
    for verdict in subject.verdicts { counts[verdict.verdict, default: 0] += 1 }
    let kind =
      subject.documentKind.map { " (\($0.rawValue))" }
      ?? (subject.kind == .draft ? "" : " (\(subject.kind.rawValue))")
    let parts = Summary.words.compactMap { verdict, word in counts[verdict].map { "\($0) \(word)" } }
    let total = Tally.counted(subject.verdicts.count, "requirement")
    output.append(palette.paint(subject.path, .place))
    output.line("\(kind): \(total): \(parts.isEmpty ? "none" : parts.joined(separator: ", "))")
  }

  private func headline(_ report: Report, _ tally: Tally) -> String {
    let parts = [(Severity.error, "error"), (.warning, "warning"), (.info, "info")].compactMap {
      severity, noun in
      tally.findings[severity].map { palette.paint(Tally.counted($0, noun), Palette.role(severity)) }
    }
    let failures =
      report.failures.isEmpty
      ? [] : [palette.paint("\(Tally.counted(report.failures.count, "rule")) failed", .error)]
    let accepted = tally.accepted > 0 ? " (\(tally.accepted) accepted)" : ""
    if parts.isEmpty, failures.isEmpty { return palette.paint("Nothing deviates\(accepted):", .good) }
    return "Found \((parts + failures).joined(separator: ", "))\(accepted):"
  }

  private func scope(_ report: Report, _ tally: Tally) -> String {
    var parts: [String] = []
    if tally.documents > 0 { parts.append(Tally.counted(tally.documents, "draft")) }
    if tally.records > 0 { parts.append(Tally.counted(tally.records, "record")) }
    parts.append(Tally.counted(tally.rules, "rule"))
    let names = report.packs.map { $0.version.isEmpty ? $0.name : "\($0.name) \($0.version)" }
    return parts.joined(separator: ", ") + " of "
      + (names.isEmpty ? "no pack" : names.joined(separator: ", "))
  }
}
