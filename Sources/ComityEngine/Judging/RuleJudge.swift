import ComityModel

/// Makes of one rule's evidence in one document what the rule comes to.
struct RuleJudge {
  let rule: RuleDeclaration
  let context: GradingContext
  /// Words that say what the rule is about.
  var topic = ""
  /// Sentences that could have held evidence.
  let searched: Int

  /// A rule's evidence as patterns, slots and scripts leave it, before likeness is asked.
  struct Weighed {
    let evidence: RuleEvidence
    let trace: [GradedEvidence]
    /// What the rule comes to, where that needs no opinion.
    let settled: RuleOutcome?
  }

  /// Grades a rule's evidence and says what it comes to, where it comes to something.
  func weigh(_ evidence: RuleEvidence) -> Weighed {
    if let failure = evidence.failure {
      let outcome = RuleOutcome(
        rule: rule.id, verdict: .error, reason: "the rule failed: \(failure)", searched: searched)
      return Weighed(evidence: evidence, trace: [], settled: outcome)
    }
    let trace = evidence.found.map { Grader.grade($0, in: context) }
    // Where a rule also expects something, a wording to replace is a finding but says nothing about the verdict.
    let rewords = !rule.expect.isEmpty && trace.contains { $0.evidence.stance == .reword }
    let counted = rewords ? trace.filter { $0.evidence.stance != .reword } : trace
    let settled =
      Combination.combine(counted, in: context.document).map { outcome($0, trace) } ?? said(evidence, trace)
    return Weighed(evidence: evidence, trace: trace, settled: settled)
  }

  /// What the rule comes to; `alike` is asked for an opinion only where patterns and slots gave nothing that counts, and
  /// `links` for what the sentences behind it depend on.
  func outcome(
    _ weighed: Weighed, alike: () -> LikenessOpinion? = { nil }, links: @autoclosure () -> LinkFinder? = nil
  ) -> RuleOutcome {
    if let settled = weighed.settled { return settled }
    let evidence = weighed.evidence
    var trace = weighed.trace
    let opinion = rule.likeness ? alike() : nil
    if let opinion, !context.isStrict, let links = links(),
      let outcome = linked(opinion, trace, links) ?? softened(opinion, trace, links)
    {
      return outcome
    }
    if let opinion, opinion.verdict != .missing, !context.isStrict { return outcome(opinion, trace) }
    trace += (evidence.nearMisses).map { discarded($0.evidence, $0.reason) }
    if let opinion {
      let reason =
        context.isStrict ? "it is only like labelled examples" : "it comes nearest to the labelled examples"
      trace += places(opinion).map { discarded($0, reason) }
    }
    if let opinion, opinion.verdict != .missing {
      let reason = "only likeness to examples speaks for it, and the profile takes nothing on trust"
      return RuleOutcome(
        rule: rule.id, verdict: .undetermined, trace: trace, reason: reason, searched: searched)
    }
    // A rule that only forbids finds nothing wrong in silence; one that expects something finds it missing.
    let (verdict, reason) = silence(evidence)
    return RuleOutcome(rule: rule.id, verdict: verdict, trace: trace, reason: reason, searched: searched)
  }

  /// What likeness to examples comes to; its evidence was weighed with all of the draft.
  private func outcome(_ opinion: LikenessOpinion, _ trace: [GradedEvidence]) -> RuleOutcome {
    let decisive = places(opinion).map { GradedEvidence($0) }
    return RuleOutcome(
      rule: rule.id, verdict: opinion.verdict, decisive: decisive, trace: trace + decisive,
      reason: opinion.reason,
      searched: searched)
  }

  /// What likeness comes to where it depends on another place; nil where it does not.
  private func linked(
    _ opinion: LikenessOpinion, _ trace: [GradedEvidence], _ links: LinkFinder
  ) -> RuleOutcome? {
    guard let first = opinion.sentences.first, opinion.verdict != .notApplicable, opinion.verdict != .disputed
    else { return nil }
    let isMet = opinion.verdict == .satisfied || opinion.verdict == .partial
    let own = links.links(ofSentence: first).first { link in
      switch link.effect {
      case .opens: isMet && link.isWhole && links.concerns(first, topic)
      case .turns: isMet
      case .lowers: opinion.verdict == .satisfied
      }
    }
    if let own { return outcome(own, first, trace) }
    guard opinion.verdict == .missing else { return nil }
    return links.referral(about: topic).map { outcome($0.link, $0.sentence, trace) }
  }

  /// What fulfilment by likeness comes to where all that its sentence rules is softened; nil where something is not.
  ///
  /// Likeness hears what a sentence is about better than how firmly it says so. Of what makes a statement less than firm
  /// only hedges are looked for: conditions and weak verbs are part of what some requirements ask for, and the examples
  /// know which.
  private func softened(
    _ opinion: LikenessOpinion, _ trace: [GradedEvidence], _ links: LinkFinder
  ) -> RuleOutcome? {
    guard opinion.verdict == .satisfied, let sentence = opinion.sentences.first else { return nil }
    let asked = Topic.stems(of: topic)
    let pieces = links.provisions(sentence).filter { !$0.mentioned && $0.force != .none }.map { provision in
      var piece = GradedEvidence(
        Evidence(
          rule: rule.id, stance: .support, carrier: .likeness, sentence: sentence,
          words: context.document.sentences[sentence].words, provision: provision))
      // What is asked for may itself be soft: "further development, if appropriate".
      for hedge in provision.hedges {
        let words = Topic.stems(of: Wording.text(hedge, in: context.document))
        if !words.isEmpty, words.isSubset(of: asked) { piece.evidence.asked.append((hedge, 0)) }
      }
      HedgeStep.apply(&piece, context)
      return piece
    }
    guard let first = pieces.first, pieces.allSatisfy({ $0.worth == .part }) else { return nil }
    return RuleOutcome(
      rule: rule.id, verdict: .partial, decisive: [first], trace: trace + [first],
      reason: first.reasons.joined(separator: "; "), searched: searched)
  }

  /// What the rule comes to by a link that decides.
  private func outcome(_ link: Link, _ sentence: Int, _ trace: [GradedEvidence]) -> RuleOutcome {
    var evidence = Evidence(
      rule: rule.id, stance: .support, carrier: .likeness, sentence: sentence,
      words: context.document.sentences[sentence].words)
    evidence.links = [link]
    var piece = GradedEvidence(evidence)
    LinkStep.apply(&piece, context)
    let verdict: Verdict =
      switch link.effect {
      case .opens: .undetermined
      case .turns: .violated
      case .lowers: .partial
      }
    return RuleOutcome(
      rule: rule.id, verdict: verdict, decisive: [piece], trace: trace + [piece], reason: link.reason,
      searched: searched)
  }

  private func places(_ opinion: LikenessOpinion) -> [Evidence] {
    let stance: Stance =
      switch opinion.verdict {
      case .partial: .weaken
      case .violated: .contradict
      case .notApplicable: .exclude
      case .undetermined: .delegate
      default: .support
      }
    return opinion.sentences.map {
      Evidence(
        rule: rule.id, stance: stance, carrier: .likeness, sentence: $0,
        words: context.document.sentences[$0].words)
    }
  }

  private func discarded(_ evidence: Evidence, _ reason: String) -> GradedEvidence {
    var graded = GradedEvidence(evidence)
    graded.discard(reason)
    return graded
  }

  private func outcome(
    _ combined: (verdict: Verdict, decisive: [GradedEvidence], reason: String), _ trace: [GradedEvidence]
  ) -> RuleOutcome {
    RuleOutcome(
      rule: rule.id, verdict: combined.verdict, decisive: combined.decisive, trace: trace,
      reason: combined.reason, searched: searched)
  }

  /// What the rule's script said without a place; nil where it said nothing.
  private func said(_ evidence: RuleEvidence, _ trace: [GradedEvidence]) -> RuleOutcome? {
    func outcome(_ verdict: Verdict, _ reason: String) -> RuleOutcome {
      RuleOutcome(
        rule: rule.id, verdict: verdict, trace: trace, absences: evidence.absences, reason: reason,
        searched: searched)
    }
    if let first = evidence.absences.first {
      return outcome(.missing, first.message ?? "the rule's check says so")
    }
    if evidence.isMoot { return outcome(.notApplicable, "the rule says that it does not apply to this text") }
    if evidence.isAffirmed { return outcome(.satisfied, "the rule's check found all in order") }
    return nil
  }

  private var sentences: String { searched == 1 ? "the only sentence" : "\(searched) sentences" }

  /// The answer where no evidence counts: `missing` where something was expected, else whether there was text to look at.
  private func silence(_ evidence: RuleEvidence) -> (Verdict, String) {
    if !rule.expect.isEmpty { return (.missing, "nothing in \(sentences) says it") }
    if searched == 0 { return (.undetermined, "there was no text to look at") }
    if rule.hasCheck, !rule.lint {
      return (.undetermined, "the rule's check neither found a fault nor showed a proof")
    }
    return (.satisfied, "nothing in \(sentences) speaks against it")
  }
}
