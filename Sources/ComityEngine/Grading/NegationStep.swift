import ComityModel

/// What is denied does not support; what is forbidden outright contradicts. Folded denials (*not … unless*) are no denials.
enum NegationStep {
  static func apply(_ graded: inout GradedEvidence, _ context: GradingContext) {
    guard let provision = graded.evidence.provision, provision.negated, !graded.evidence.namesDenial else {
      return
    }
    switch graded.evidence.stance {
    case .support, .weaken:
      let forbids = provision.kind == .prohibition || provision.force == .full
      if forbids { graded.turn("the sentence forbids it") } else { graded.discard("the sentence denies it") }
    // Their queries say themselves whether they look for a denial.
    case .contradict, .exclude, .delegate, .reword: break
    }
  }
}
