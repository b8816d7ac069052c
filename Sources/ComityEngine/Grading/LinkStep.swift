import ComityModel

/// References and definitions: what a provision yields to, what prevails over it, what its words mean here.
enum LinkStep {
  static func apply(_ graded: inout GradedEvidence, _ context: GradingContext) {
    guard graded.evidence.stance == .support else { return }
    for link in graded.evidence.links {
      if let range = link.range { graded.related.append((range, link.message)) }
      switch link.effect {
      case .turns: return graded.turn(link.reason)
      case .lowers: graded.lower(link.reason)
      case .opens:
        graded.evidence.stance = .delegate
        graded.reasons.append(link.reason)
        return
      }
    }
  }
}
