public import ComityModel

/// What one rule comes to in one document.
public struct RuleOutcome: Sendable {
  /// Full id of the rule.
  public var rule: String
  /// The answer.
  public var verdict: Verdict
  /// Evidence that decided, best first.
  public var decisive: [GradedEvidence]
  /// Evidence on which the rule would be met, were it not contradicted elsewhere.
  var contradicted: [GradedEvidence] {
    guard verdict == .violated else { return [] }
    return trace.filter { piece in
      let isOverruled = piece.evidence.stance == .contradict && !piece.related.isEmpty
      return isOverruled || piece.evidence.stance == .support && piece.worth == .full && !piece.isDisputed
    }
  }
  /// Everything that was looked at, in order of the text: what `comity explain` prints.
  public var trace: [GradedEvidence]
  /// What the rule's script said of the whole document, or of no place in it.
  var absences: [Told]
  /// Why, a clause without a full stop.
  public var reason: String
  /// Sentences that were looked at.
  public var searched: Int

  /// Makes an outcome.
  init(
    rule: String, verdict: Verdict, decisive: [GradedEvidence] = [], trace: [GradedEvidence] = [],
    absences: [Told] = [], reason: String,
    searched: Int
  ) {
    self.rule = rule
    self.verdict = verdict
    self.decisive = decisive
    self.trace = trace
    self.absences = absences
    self.reason = reason
    self.searched = searched
  }
}

/// Combines the evidence of one rule over the sentences, readings and blocks of a document.
enum Combination {
  /// Verdict, deciding evidence and reason; nil where the evidence says nothing at all.
  static func combine(
    _ graded: [GradedEvidence], in document: Document
  ) -> (verdict: Verdict, decisive: [GradedEvidence], reason: String)? {
    let outcomes = blocks(graded, document)
    let contradictions = outcomes.map(\.contradiction).filter { $0.worth > .none }
    let exclusions = outcomes.map(\.exclusion).filter { $0.worth > .none }
    let supports = outcomes.map(\.support).filter { $0.worth > .none }
    let delegations = outcomes.map(\.delegation).filter { $0.worth > .none }

    if let settled = settled(contradictions) {
      return (.violated, settled, why(settled, "the text says the opposite"))
    }
    if let settled = settled(exclusions) {
      return (.notApplicable, settled, why(settled, "the text excludes what this is about"))
    }
    let disputes = (contradictions + exclusions).filter(\.isDisputed)
    let firm = supports.filter { !$0.isDisputed }
    let full = firm.filter { $0.worth == .full }.flatMap(\.evidence)
    let added = full.isEmpty ? Halves.complete(firm.flatMap(\.evidence)) ?? [] : full
    if !added.isEmpty, disputes.isEmpty { return (.satisfied, best(added), "") }
    if !disputes.isEmpty {
      let evidence = disputes.flatMap(\.evidence)
      return (.disputed, evidence, "under some readings of the brackets the text says the opposite")
    }
    let open = supports.filter(\.isDisputed)
    let openFull = open.filter { $0.worth == .full }
    if !openFull.isEmpty || (firm.isEmpty && !open.isEmpty) {
      let evidence = (openFull.isEmpty ? open : openFull).flatMap(\.evidence)
      return (.disputed, evidence, "only some readings of the brackets say it")
    }
    let parts = best(firm.flatMap(\.evidence))
    if !parts.isEmpty { return (.partial, parts, why(parts, "only part of it is said")) }
    let handed = delegations.flatMap(\.evidence)
    if !handed.isEmpty { return (.undetermined, handed, "the answer stands in a text that is not at hand") }
    return nil
  }

  /// Evidence of the channels that hold in every reading; nil where there is none.
  private static func settled(_ channels: [BlockOutcome.Channel]) -> [GradedEvidence]? {
    let firm = channels.filter { !$0.isDisputed }.flatMap(\.evidence)
    // The place that contradicts says more than the one that it takes the ground from.
    let own = firm.filter(\.related.isEmpty)
    return firm.isEmpty ? nil : own.isEmpty ? firm : own
  }

  private static func blocks(_ graded: [GradedEvidence], _ document: Document) -> [BlockOutcome] {
    var byBlock: [Int: [GradedEvidence]] = [:]
    for piece in graded where piece.worth > .none {
      byBlock[document.sentences[piece.evidence.sentence].block, default: []].append(piece)
    }
    return byBlock.keys.sorted().map {
      BlockOutcome(byBlock[$0] ?? [], block: document.blocks[$0], document: document)
    }
  }

  /// Slots outrank patterns, patterns outrank likeness; of the same carrier the most worth first, then the earliest.
  private static func best(_ evidence: [GradedEvidence]) -> [GradedEvidence] {
    evidence.enumerated().sorted { left, right in
      (-left.element.worth.rawValue, rank(left.element.evidence.carrier), left.offset)
        < (-right.element.worth.rawValue, rank(right.element.evidence.carrier), right.offset)
    }.map(\.element)
  }

  private static func rank(_ carrier: Carrier) -> Int {
    switch carrier {
    case .slot: 0
    case .pattern: 1
    case .lua: 2
    case .likeness: 3
    }
  }

  private static func why(_ evidence: [GradedEvidence], _ otherwise: String) -> String {
    guard let reasons = evidence.first?.reasons, !reasons.isEmpty else { return otherwise }
    return reasons.joined(separator: "; ")
  }
}
