import ComityModel

/// Counts of a report: what was judged, how it came out, what was not checked.
struct Tally: Sendable {
  /// Drafts and records judged.
  var documents = 0
  /// Records judged.
  var records = 0
  /// Rules of all packs.
  var rules = 0
  /// Answers by verdict over all subjects; a series speaks for its records.
  var verdicts: [Verdict: Int] = [:]
  /// Findings that somebody has decided not to act on.
  var accepted = 0
  /// Open findings by severity over all subjects.
  var findings: [Severity: Int] = [:]

  /// Counts a report.
  init(_ report: Report) {
    for pack in report.packs { rules += pack.rules }
    for subject in report.subjects {
      switch subject.kind {
      case .draft: documents += 1
      case .record: records += 1
      case .series: break
      }
      for verdict in subject.verdicts where subject.kind != .record {
        verdicts[verdict.verdict, default: 0] += 1
      }
      for finding in subject.findings {
        if finding.isOpen { findings[finding.severity, default: 0] += 1 } else { accepted += 1 }
      }
    }
  }

  /// "1 error", "2 errors".
  static func counted(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
