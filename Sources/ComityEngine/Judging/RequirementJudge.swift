import ComityModel

/// Makes the verdict and the findings of one requirement out of what its rules came to.
struct RequirementJudge {
  /// A rule with what it came to.
  struct Spoken {
    let rule: RuleDeclaration
    let outcome: RuleOutcome
  }

  let pack: String
  let requirement: Requirement
  let strength: Strength
  let isAdopted: Bool
  let locator: Locator

  /// Most places that a verdict shows.
  static let evidenceLimit = 3

  /// Verdict over all rules that spoke.
  func verdict(_ spoken: [Spoken]) -> RequirementVerdict {
    let name = "\(pack)/\(requirement.id)"
    guard let decisive = RequirementJudge.decisive(spoken) else {
      let reason =
        requirement.evidencing.contains(.draft)
        ? "No rule of this pack that ran checks it." : "A draft cannot show it."
      return RequirementVerdict(requirement: name, strength: strength, verdict: .notChecked, reason: reason)
    }
    let outcome = decisive.outcome
    let limit = max(RequirementJudge.evidenceLimit, outcome.verdict == .satisfied ? halves(outcome) : 0)
    return RequirementVerdict(
      requirement: name, strength: strength, verdict: outcome.verdict, rules: spoken.map(\.rule.id),
      reason: Reason.text(outcome, in: locator.document), carriedBy: outcome.decisive.first?.evidence.carrier,
      searched: spoken.map(\.outcome.searched).max() ?? 0,
      nearest: outcome.verdict == .missing || outcome.verdict == .undetermined ? nearest(outcome) : [],
      evidence: places(outcome.decisive, limit: limit))
  }

  /// Findings of all rules that hold something against the draft.
  func findings(_ spoken: [Spoken], _ fingerprint: inout Fingerprint) -> [Finding] {
    guard let decisive = RequirementJudge.decisive(spoken) else { return [] }
    let speaking = decisive.rule.alternative ? spoken.filter { !$0.rule.alternative } + [decisive] : spoken
    return speaking.flatMap { FindingMaker(judge: self, spoken: $0).findings(&fingerprint) }
  }

  /// The rule whose answer stands: alternatives give their best, all the rest their worst.
  static func decisive(_ spoken: [Spoken]) -> Spoken? {
    let alternatives = spoken.filter(\.rule.alternative)
    let best = alternatives.min { goodness($0.outcome.verdict) < goodness($1.outcome.verdict) }
    let others = spoken.filter { !$0.rule.alternative } + (best.map { [$0] } ?? [])
    return others.min { $0.outcome.verdict.rank < $1.outcome.verdict.rank }
  }

  /// Order among alternatives, best first: one that says something goes before one that found nothing.
  private static func goodness(_ verdict: Verdict) -> Int {
    switch verdict {
    case .error: 0
    case .satisfied: 1
    case .partial: 2
    case .disputed: 3
    case .notApplicable: 4
    case .undetermined: 5
    case .violated: 6
    case .missing: 7
    case .waived, .notChecked: 8
    }
  }

  /// What was looked at and found too light, nearest first, one a sentence.
  func nearest(_ outcome: RuleOutcome) -> [Location] {
    places(outcome.trace.filter { $0.worth == .none }, limit: RequirementJudge.evidenceLimit)
  }

  private func halves(_ outcome: RuleOutcome) -> Int {
    outcome.decisive.filter { !$0.evidence.halves.lacking.isEmpty }.count
  }

  private func places(_ evidence: [GradedEvidence], limit: Int) -> [Location] {
    var places: [Location] = []
    for piece in evidence {
      let related = piece.related.map { locator.location(at: $0.range) }
      for place in [locator.location(of: piece.evidence)] + related
      where places.count < limit && !places.contains(where: { $0.range == place.range }) {
        places.append(place)
      }
    }
    return places
  }
}
