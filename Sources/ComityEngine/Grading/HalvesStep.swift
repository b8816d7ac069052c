import ComityModel

/// Half of a conjunction is part of what is asked for. Other sentences may bring the rest: `Combination` adds up.
enum HalvesStep {
  static func apply(_ graded: inout GradedEvidence, _ context: GradingContext) {
    graded.worthOfParts = graded.worth
    switch graded.evidence.stance {
    case .weaken: graded.lower("it goes only part of the way")
    case .support:
      let lacking = graded.evidence.halves.lacking
      if lacking.isEmpty { return }
      // All parts absent: the sentence has the subject of the rule, but nothing of what is asked for.
      if lacking.count == graded.evidence.halves.asked.count {
        graded.discard("nothing of \(Wording.list(lacking, "or"))")
      } else {
        graded.lower("without \(Wording.list(lacking, "and"))")
      }
    case .reword: graded.lower("another wording is preferred")
    case .contradict, .exclude, .delegate: break
    }
  }
}
