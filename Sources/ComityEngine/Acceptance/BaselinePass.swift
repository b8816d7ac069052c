import ComityModel

extension Acceptances {
  /// Lays the baseline over findings that it lists; what it lists and is gone becomes a finding.
  func apply(_ baseline: Baseline, to report: inout Report) {
    let known = Set(baseline.entries.map(Baseline.key))
    let paths = report.sources.map { Baseline.relative($0.path, baseline.folder, workingDirectory) }
    var seen: Set<String> = []
    for subject in report.subjects.indices {
      for index in report.subjects[subject].findings.indices {
        let finding = report.subjects[subject].findings[index]
        let entry = Baseline.Entry(
          path: paths[finding.location.source], rule: finding.rule, fingerprint: finding.fingerprint,
          message: "")
        guard known.contains(Baseline.key(entry)) else { continue }
        seen.insert(Baseline.key(entry))
        if finding.isOpen {
          report.subjects[subject].findings[index].acceptance = Acceptance(
            kind: .baseline, justification: "it was there when the baseline was written")
        }
      }
    }
    let source = report.sources.count
    report.sources.append(baseline.source)
    for entry in baseline.entries where !seen.contains(Baseline.key(entry)) && names.ran(entry.rule) {
      guard
        let subject = report.subjects.firstIndex(where: { subject in
          ([subject.path] + subject.members).contains {
            Baseline.relative($0, baseline.folder, workingDirectory) == entry.path
          }
        })
      else { continue }
      let place = Location(source: source, range: entry.range, label: "")
      let message =
        "\(entry.path) no longer has the finding of `\(entry.rule)` that the baseline lists; run `comity baseline --prune`"
      add(OwnFinding.baselineStale.at(place, message), to: subject, &report)
    }
  }
}
