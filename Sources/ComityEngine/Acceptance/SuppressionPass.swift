import ComityModel

extension Acceptances {
  /// Lays the suppressions of one source over findings there; what is malformed, unknown or unused becomes a finding.
  func apply(_ suppressions: Suppressions, of source: Int, to report: inout Report) {
    var used: Set<ByteRange> = []
    for subject in report.subjects.indices {
      for index in report.subjects[subject].findings.indices {
        let finding = report.subjects[subject].findings[index]
        guard finding.location.source == source else { continue }
        for suppression in suppressions.valid where suppression.covers(finding.location) {
          for name in suppression.names where names.matches(name.text, finding) {
            used.insert(name.range)
            guard finding.isOpen else { continue }
            report.subjects[subject].findings[index].acceptance = Acceptance(
              kind: .suppression, justification: suppression.reason,
              location: Location(source: source, range: suppression.range, label: ""))
          }
        }
      }
    }
    let path = report.sources[source].path
    guard let subject = report.subjects.firstIndex(where: { $0.path == path || $0.members.contains(path) })
    else { return }
    for suppression in suppressions.valid {
      for name in suppression.names where !used.contains(name.range) {
        let place = Location(source: source, range: name.range, label: "")
        if !names.knows(name.text) {
          let message = "no rule or requirement is called `\(name.text)`\(names.hint(name.text))"
          add(OwnFinding.suppressionUnknown.at(place, message), to: subject, &report)
        } else if names.ran(name.text) {
          let message = "`\(name.text)` finds nothing here, so there is nothing to suppress; remove it"
          add(OwnFinding.suppressionUnused.at(place, message), to: subject, &report)
        }
      }
    }
    for malformed in suppressions.malformed {
      let place = Location(source: source, range: malformed.range, label: "")
      add(OwnFinding.suppressionMalformed.at(place, malformed.message), to: subject, &report)
    }
  }
}
