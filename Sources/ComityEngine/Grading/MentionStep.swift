import ComityModel

/// Words that are quoted, reported or recalled mention a rule; they do not make one.
enum MentionStep {
  static func apply(_ graded: inout GradedEvidence, _ context: GradingContext) {
    let flags = context.sharedFlags(graded.evidence.words)
    if flags.contains(.quoted) { return graded.discard("the words are quoted, not used") }
    if flags.contains(.remark) || flags.contains(.struck) {
      return graded.discard("the words are no longer or not yet text")
    }
    if let provision = graded.evidence.provision, provision.mentioned {
      graded.discard("the sentence reports what others said or did")
    }
  }
}
