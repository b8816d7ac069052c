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
    // Pieces are known by their places in `graded` until it is known which of them decide: they are large.
    func pieces(_ places: [Int]) -> [GradedEvidence] { places.map { graded[$0] } }
    let outcomes = blocks(graded, document)
    let contradictions = outcomes.map(\.contradiction).filter { $0.worth > .none }
    let exclusions = outcomes.map(\.exclusion).filter { $0.worth > .none }
    let supports = outcomes.map(\.support).filter { $0.worth > .none }
    let delegations = outcomes.map(\.delegation).filter { $0.worth > .none }

    if let settled = settled(contradictions, graded).map(pieces) {
      return (.violated, settled, why(settled, "the text says the opposite"))
    }
    if let settled = settled(exclusions, graded).map(pieces) {
      return (.notApplicable, settled, why(settled, "the text excludes what this is about"))
    }
    let disputes = (contradictions + exclusions).filter(\.isDisputed)
    let firm = supports.filter { !$0.isDisputed }
    let full = firm.filter { $0.worth == .full }.flatMap(\.evidence)
    let added = full.isEmpty ? Halves.complete(firm.flatMap(\.evidence), of: graded) ?? [] : full
    if !added.isEmpty, disputes.isEmpty { return (.satisfied, pieces(best(added, graded)), "") }
    if !disputes.isEmpty {
      let evidence = pieces(disputes.flatMap(\.evidence))
      return (.disputed, evidence, "under some readings of the brackets the text says the opposite")
    }
    let open = supports.filter(\.isDisputed)
    let openFull = open.filter { $0.worth == .full }
    if !openFull.isEmpty || (firm.isEmpty && !open.isEmpty) {
      let evidence = pieces((openFull.isEmpty ? open : openFull).flatMap(\.evidence))
      return (.disputed, evidence, "only some readings of the brackets say it")
    }
    let parts = pieces(best(firm.flatMap(\.evidence), graded))
    if !parts.isEmpty { return (.partial, parts, why(parts, "only part of it is said")) }
    let handed = pieces(delegations.flatMap(\.evidence))
    if !handed.isEmpty { return (.undetermined, handed, "the answer stands in a text that is not at hand") }
    return nil
  }

  /// Evidence of the channels that hold in every reading; nil where there is none.
  private static func settled(_ channels: [BlockOutcome.Channel], _ graded: [GradedEvidence]) -> [Int]? {
    let firm = channels.filter { !$0.isDisputed }.flatMap(\.evidence)
    // The place that contradicts says more than the one that it takes the ground from.
    let own = firm.filter { graded[$0].related.isEmpty }
    return firm.isEmpty ? nil : own.isEmpty ? firm : own
  }

  private static func blocks(_ graded: [GradedEvidence], _ document: Document) -> [BlockOutcome] {
    var byBlock: [(block: Int, place: Int)] = []
    for place in graded.indices where graded[place].worth > .none {
      byBlock.append((document.sentences[graded[place].evidence.sentence].block, place))
    }
    byBlock.sort { ($0.block, $0.place) < ($1.block, $1.place) }
    var outcomes: [BlockOutcome] = []
    var rest = byBlock[...]
    while let first = rest.first {
      let own = rest.prefix { $0.block == first.block }
      rest = rest.dropFirst(own.count)
      outcomes.append(
        BlockOutcome(graded, own.map(\.place), block: document.blocks[first.block], document: document))
    }
    return outcomes
  }

  /// Slots outrank patterns, patterns outrank likeness; of the same carrier the most worth first, then the earliest.
  private static func best(_ places: [Int], _ graded: [GradedEvidence]) -> [Int] {
    places.enumerated().map { offset, place in
      let rank = (-graded[place].worth.rawValue, rank(graded[place].evidence.carrier), offset)
      return (rank: rank, place: place)
    }.sorted { $0.rank < $1.rank }.map(\.place)
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
