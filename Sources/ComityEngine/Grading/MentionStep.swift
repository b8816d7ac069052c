import ComityModel

/// Words that are quoted, reported or recalled mention a rule; they do not make one.
enum MentionStep {
  static func apply(_ graded: inout GradedEvidence, _ context: GradingContext) {
    let flags = context.sharedFlags(graded.evidence.words)
    if flags.contains(.quoted), !isIntroduced(graded.evidence, context) {
      return graded.discard("the words are quoted, not used")
    }
    if graded.evidence.isAboutWording { return }
    if flags.contains(.remark) || flags.contains(.struck) {
      return graded.discard("the words are no longer or not yet text")
    }
    if let provision = graded.evidence.provision, provision.mentioned {
      graded.discard("the sentence reports what others said or did")
    }
  }

  /// Whether the words are a name where the document defines it: about the wording of that, quotation marks say nothing.
  private static func isIntroduced(_ evidence: Evidence, _ context: GradingContext) -> Bool {
    guard evidence.isAboutWording, let range = evidence.told?.range else { return false }
    let block = context.document.sentences[evidence.sentence].block
    return context.document.blocks[block].kind != .quotation
      && context.document.definitions.contains { $0.nameRange.overlaps(range) }
  }
}
