import ComityModel

/// Makes of one rule's evidence in one document what the rule comes to.
struct RuleJudge {
  let rule: RuleDeclaration
  let context: GradingContext
  /// Sentences that could have held evidence.
  let searched: Int

  /// What the rule comes to.
  func outcome(_ evidence: RuleEvidence) -> RuleOutcome {
    if let failure = evidence.failure {
      return RuleOutcome(
        rule: rule.id, verdict: .error, reason: "the rule failed: \(failure)", searched: searched)
    }
    var trace = evidence.found.map { Grader.grade($0, in: context) }
    let combined = Combination.combine(trace, in: context.document)
    trace += evidence.nearMisses.map { miss in
      var graded = GradedEvidence(miss.evidence)
      graded.discard(miss.reason)
      return graded
    }
    if let combined {
      return RuleOutcome(
        rule: rule.id, verdict: combined.verdict, decisive: combined.decisive, trace: trace,
        reason: combined.reason,
        searched: searched)
    }
    let (verdict, reason) = silence(evidence)
    return RuleOutcome(rule: rule.id, verdict: verdict, trace: trace, reason: reason, searched: searched)
  }

  /// The answer where no evidence counts: `missing` where something was expected, else whether there was text to look at.
  private func silence(_ evidence: RuleEvidence) -> (Verdict, String) {
    if !rule.expect.isEmpty { return (.missing, "nothing in \(searched) sentences says it") }
    if searched == 0 { return (.undetermined, "there was no text to look at") }
    if !evidence.wordings.isEmpty { return (.partial, "another wording is preferred") }
    if rule.hasCheck, !rule.lint {
      return (.undetermined, "the rule's check neither found a fault nor showed a proof")
    }
    return (.satisfied, "nothing in \(searched) sentences speaks against it")
  }
}
