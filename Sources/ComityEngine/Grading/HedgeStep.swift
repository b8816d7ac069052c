import ComityModel

/// "Where feasible", "in principle": softeners that nobody can be held to leave half a rule.
enum HedgeStep {
  static func apply(_ graded: inout GradedEvidence, _ context: GradingContext) {
    let evidence = graded.evidence
    guard evidence.stance == .support,
      let hedge = evidence.provision?.hedges.first(where: { !evidence.asks(for: $0) })
    else { return }
    graded.lower("softened by “\(Wording.text(hedge, in: context.document))”")
  }
}
