import ComityModel

extension Acceptances {
  /// Lays waivers over failing verdicts and their findings; what is expired, unfounded or unused becomes a finding.
  func apply(_ waivers: Waivers, to report: inout Report) {
    let source = report.sources.count
    report.sources.append(waivers.source)
    for waiver in waivers.all {
      let subjects = report.subjects.indices.filter {
        waiver.subject.contains(absolute(report.subjects[$0].path))
      }
      guard let first = subjects.first else { continue }
      let place = Location(source: source, range: waiver.range, label: "")
      if waiver.expires < today {
        let message =
          "the waiver of `\(waiver.requirement)` expired on \(waiver.expires.text); \(waiver.owner) must renew or remove it"
        add(OwnFinding.waiverExpired.at(place, message), to: first, &report)
        continue
      }
      if let decisions, !decisions.contains(waiver.decision) {
        let hint = NearestName.hint(waiver.decision, among: decisions.sorted())
        let message =
          "no record has the decision `\(waiver.decision)` that the waiver of `\(waiver.requirement)` rests on\(hint)"
        add(OwnFinding.waiverUnfounded.at(place, message), to: first, &report)
        continue
      }
      var outcomes: [Bool] = []
      for subject in subjects {
        if let worked = apply(waiver, place, subject, &report) { outcomes.append(worked) }
      }
      if !outcomes.isEmpty, !outcomes.contains(true) {
        let message = "`\(waiver.requirement)` does not fail, so there is nothing to waive; remove the waiver"
        add(OwnFinding.waiverUnused.at(place, message), to: first, &report)
      }
    }
  }

  /// Whether the waiver did something; nil where its requirement was not judged.
  private func apply(_ waiver: Waiver, _ place: Location, _ subject: Int, _ report: inout Report) -> Bool? {
    guard
      let index = report.subjects[subject].verdicts.firstIndex(where: { $0.requirement == waiver.requirement }
      )
    else { return nil }
    let verdict = report.subjects[subject].verdicts[index].verdict
    switch verdict {
    case .violated, .missing, .partial, .disputed: break
    case .notChecked, .error: return nil
    case .satisfied, .undetermined, .notApplicable, .waived: return false
    }
    let text = "\(waiver.reason) (\(waiver.decision), until \(waiver.expires.text), \(waiver.owner))"
    report.subjects[subject].verdicts[index].beneath = verdict
    report.subjects[subject].verdicts[index].verdict = .waived
    for number in report.subjects[subject].findings.indices {
      let finding = report.subjects[subject].findings[number]
      guard finding.requirement == waiver.requirement, finding.isOpen else { continue }
      report.subjects[subject].findings[number].acceptance = Acceptance(
        kind: .waiver, justification: text, location: place)
    }
    return true
  }
}
