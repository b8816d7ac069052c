import ComityModel

/// "Where feasible", "in principle": softeners that nobody can be held to leave half a rule.
enum HedgeStep {
  static func apply(_ graded: inout GradedEvidence, _ context: GradingContext) {
    guard graded.evidence.stance == .support, let hedge = graded.evidence.provision?.hedges.first else {
      return
    }
    graded.lower("softened by “\(Wording.text(hedge, in: context.document))”")
  }
}
