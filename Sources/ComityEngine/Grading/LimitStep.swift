import ComityModel

/// Conditions and exceptions that anybody can foresee do no harm; those that swallow the rule do.
enum LimitStep {
  static func apply(_ graded: inout GradedEvidence, _ context: GradingContext) {
    guard graded.evidence.stance == .support, let provision = graded.evidence.provision else { return }
    for limit in provision.limits where !graded.evidence.asks(for: limit.words) {
      let words = "“\(Wording.text(limit.words, in: context.document))”"
      switch limit.limitClass {
      case .veto: return graded.turn("any of those concerned can stop it: \(words)")
      case .discretionary: swallow(&graded, context, "somebody may decide otherwise: \(words)")
      case .resource: swallow(&graded, context, "it depends on means: \(words)")
      case .factual, .consensus:
        if limit.unbounded { swallow(&graded, context, "nobody can foresee when this applies: \(words)") }
      }
    }
  }

  private static func swallow(_ graded: inout GradedEvidence, _ context: GradingContext, _ reason: String) {
    if context.isStrict { graded.turn(reason) } else { graded.lower(reason) }
  }
}
