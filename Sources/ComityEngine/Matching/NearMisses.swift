import ComityModel

/// Gathers the sentences that come closest to what a rule asks for: all of its conditions occur but at most one.
struct NearMisses {
  /// Most near misses that are named.
  static let limit = 2

  private var best: [(missing: Int, sentence: Int, query: CompiledQuery, met: UInt32)] = []

  /// Whether a sentence can come close to a query.
  static func counts(_ query: CompiledQuery) -> Bool {
    query.stance == .support && query.conditions.count > 1
  }

  /// Keeps the sentences that come close to one query; those that are worse than the best ones known are forgotten.
  mutating func add(_ sentences: [(sentence: Int, met: UInt32)], _ query: CompiledQuery, _ document: Document)
  {
    guard NearMisses.counts(query) else { return }
    for (sentence, met) in sentences {
      let missing = query.conditions.count - met.nonzeroBitCount
      guard missing <= 1, document.sentences[sentence].reading == 0 else { continue }
      guard !best.contains(where: { $0.sentence == sentence && $0.missing <= missing }) else { continue }
      let place = best.firstIndex { ($0.missing, $0.sentence) > (missing, sentence) } ?? best.count
      guard place < NearMisses.limit else { continue }
      best.removeAll { $0.sentence == sentence }
      best.insert((missing, sentence, query, met), at: min(place, best.count))
      if best.count > NearMisses.limit { best.removeLast() }
    }
  }

  /// Evidence worth nothing, nearest first, each with what it lacks.
  func evidence(_ rule: String, _ document: Document) -> [(evidence: Evidence, reason: String)] {
    best.map { miss in
      let lacking = miss.query.conditions.indices.filter { miss.met & 1 << UInt32($0) == 0 }
        .map { "`\(miss.query.conditions[$0].slot.rawValue)`" }
      let reason =
        lacking.isEmpty
        ? "its words are there, but not in the parts of the provision that the rule asks for"
        : "nothing in it fits \(Wording.list(lacking, "and"))"
      let evidence = Evidence(
        rule: rule, stance: .support, carrier: .pattern, sentence: miss.sentence,
        words: document.sentences[miss.sentence].words)
      return (evidence, reason)
    }
  }
}
