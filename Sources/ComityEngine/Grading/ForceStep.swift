import ComityModel

/// *Shall* rules, *should* wishes, *may* allows: only the first is all of what a requirement asks for.
enum ForceStep {
  static func apply(_ graded: inout GradedEvidence, _ context: GradingContext) {
    guard graded.evidence.stance == .support, !graded.evidence.namesModality else { return }
    guard let provision = graded.evidence.provision else { return }
    // A recital has no modal verb; where recitals are the normal place they count as they are.
    if context.block(of: graded.evidence.sentence).layer == .preamble { return }
    let words = provision.modality.isEmpty ? "" : " (“\(provision.modality)”)"
    switch provision.force {
    case .full: return
    case .permission where context.strength == .permitted: return
    case .permission: graded.lower("it is only allowed\(words)")
    case .weak where context.strength == .permitted: return
    case .weak: graded.lower("its wording is weak\(words)")
    case .none: graded.discard("the sentence rules nothing")
    }
  }
}
