import ComityModel

/// Makes the findings of one rule for one requirement.
struct FindingMaker {
  let judge: RequirementJudge
  let spoken: RequirementJudge.Spoken

  private var rule: RuleDeclaration { spoken.rule }
  private var outcome: RuleOutcome { spoken.outcome }
  private var locator: Locator { judge.locator }

  /// Findings, none where the verdict and the strength ask for none.
  func findings(_ fingerprint: inout Fingerprint) -> [Finding] {
    verdictFindings(&fingerprint) + rewordings(&fingerprint)
  }

  private func verdictFindings(_ fingerprint: inout Fingerprint) -> [Finding] {
    guard let severity = severity(of: outcome.verdict) else { return [] }
    switch outcome.verdict {
    case .violated: return places(.violated, severity, &fingerprint)
    case .disputed: return places(.disputed, severity, &fingerprint)
    case .partial: return places(.partial, severity, &fingerprint, limit: 1)
    case .missing where !outcome.absences.isEmpty:
      return outcome.absences.map { told(absence(.missing, severity, &fingerprint), $0) }
    case .missing: return [absence(.missing, severity, &fingerprint)]
    case .undetermined:
      let found = places(.undetermined, severity, &fingerprint, limit: 1)
      return found.isEmpty ? [absence(.undetermined, severity, &fingerprint)] : found
    case .satisfied, .notApplicable, .waived, .notChecked, .error: return []
    }
  }

  private func severity(of verdict: Verdict) -> Severity? {
    Severity.following(verdict, judge.strength, adopted: judge.isAdopted).map { rule.severity ?? $0 }
  }

  /// One finding for each wording to replace, with what to write instead; the verdict may be anything.
  private func rewordings(_ fingerprint: inout Fingerprint) -> [Finding] {
    guard let severity = severity(of: .partial) else { return [] }
    var findings: [Finding] = []
    for piece in outcome.trace where piece.evidence.stance == .reword && piece.worth > .none {
      guard let text = piece.evidence.replacement else { continue }
      let location = locator.location(of: piece.evidence.words, inSentence: piece.evidence.sentence)
      guard !findings.contains(where: { $0.location.range == location.range }) else { continue }
      let message = Message.text(.prefer, of: rule, reason: "", bindings: [:])
      var finding = make(message, .prefer, severity, location, &fingerprint)
      finding.suggestions = [Finding.Suggestion(location: location, text: text, safe: false)]
      findings.append(finding)
    }
    return findings
  }

  /// One finding a place, in order of the evidence.
  private func places(
    _ occasion: Message.Occasion, _ severity: Severity, _ fingerprint: inout Fingerprint, limit: Int = .max
  ) -> [Finding] {
    var findings: [Finding] = []
    var seen: Set<Int> = []
    for piece in outcome.decisive where piece.evidence.stance != .reword {
      let location = place(of: piece.evidence, occasion)
      let key = Int(location.range.start) << 32 | Int(location.range.end)
      guard findings.count < limit, seen.insert(key).inserted else { continue }
      let text = Message.text(
        occasion, of: rule,
        reason: piece.reasons.isEmpty ? outcome.reason : piece.reasons.joined(separator: "; "),
        bindings: bindings(piece.evidence, occasion))
      var finding = make(text, occasion, severity, location, &fingerprint)
      finding.related += related(piece)
      findings.append(piece.evidence.told.map { told(finding, $0) } ?? finding)
    }
    return findings
  }

  /// Places that changed what the evidence is worth, and for a contradiction the place that it contradicts.
  private func related(_ piece: GradedEvidence) -> [Finding.Related] {
    var related = piece.related.map {
      Finding.Related(location: locator.location(at: $0.range), message: $0.message)
    }
    if let other = outcome.contradicted.first(where: { $0.evidence.sentence != piece.evidence.sentence }) {
      related.append(
        Finding.Related(
          location: locator.location(of: other.evidence),
          message: "what is asked for is said here, but contradicted"))
    }
    return related
  }

  /// The finding with what the rule's author said about it.
  private func told(_ finding: Finding, _ told: Told) -> Finding {
    var finding = finding
    if let message = told.message { finding.message = message }
    finding.related += told.related.map {
      Finding.Related(location: locator.location(at: $0.range), message: $0.message)
    }
    if let suggestion = told.suggestion {
      finding.suggestions = [
        Finding.Suggestion(location: finding.location, text: suggestion.text, safe: suggestion.safe)
      ]
    }
    return finding
  }

  /// The finding of something that is nowhere: at the title, with the nearest misses.
  private func absence(
    _ occasion: Message.Occasion, _ severity: Severity, _ fingerprint: inout Fingerprint
  ) -> Finding {
    let text = Message.text(occasion, of: rule, reason: outcome.reason, bindings: [:])
    var finding = make(text, occasion, severity, locator.absence, &fingerprint)
    for piece in outcome.trace where piece.worth == .none && finding.related.count < 2 {
      let place = locator.location(of: piece.evidence)
      guard !finding.related.contains(where: { $0.location.range == place.range }) else { continue }
      let why = piece.reasons.last.map { ": \($0)" } ?? ""
      finding.related.append(Finding.Related(location: place, message: "nearest miss\(why)"))
    }
    return finding
  }

  private func make(
    _ text: String, _ occasion: Message.Occasion, _ severity: Severity, _ location: Location,
    _ fingerprint: inout Fingerprint
  ) -> Finding {
    Finding(
      rule: rule.id, requirement: "\(judge.pack)/\(judge.requirement.id)", against: rule.against,
      severity: severity,
      message: text,
      fingerprint: fingerprint.of(
        rule: rule.id, kind: occasion.rawValue, location: location, document: locator.document),
      location: location)
  }

  /// Text of the parts of the provision that the message names.
  private func bindings(_ evidence: Evidence, _ occasion: Message.Occasion) -> [String: String] {
    var bindings: [String: String] = [:]
    for name in Message.names(occasion, of: rule) {
      guard let slot = Provision.Slot(rawValue: name), let words = evidence.provision?.slots[slot]?.first
      else { continue }
      bindings[name] = Wording.text(words, in: locator.document)
    }
    return bindings
  }

  /// The part of the provision that the message names first, else the sentence.
  private func place(of evidence: Evidence, _ occasion: Message.Occasion) -> Location {
    if let range = evidence.told?.range { return locator.location(at: range) }
    for name in Message.names(occasion, of: rule) {
      guard let slot = Provision.Slot(rawValue: name), let words = evidence.provision?.slots[slot]?.first
      else { continue }
      return locator.location(of: words, inSentence: evidence.sentence)
    }
    return locator.location(of: evidence)
  }
}
