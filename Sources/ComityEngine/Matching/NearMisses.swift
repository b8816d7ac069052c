import ComityModel
import ComityReading

/// Finds the sentences that come closest to what a rule asks for: most of its conditions occur, one is absent.
struct NearMisses {
  let search: QuerySearch
  let rule: CompiledRule

  /// Most near misses that are named.
  static let limit = 2

  /// Evidence worth nothing, nearest first, each with what it lacks.
  func nearest() -> [(evidence: Evidence, reason: String)] {
    var best: [(missing: Int, evidence: Evidence, reason: String)] = []
    for query in rule.queries where query.stance == .support && query.conditions.count > 1 {
      for (sentence, met) in met(query) {
        let lacking = query.conditions.indices.filter { !met.contains($0) }.map {
          query.conditions[$0].slot.rawValue
        }
        let reason =
          lacking.isEmpty
          ? "its words are there, but not in the parts of the provision that the rule asks for"
          : "nothing in it fits \(Wording.list(lacking.map { "`\($0)`" }, "and"))"
        let evidence = Evidence(
          rule: rule.id, stance: .support, carrier: .pattern, sentence: sentence,
          words: search.document.sentences[sentence].words)
        best.append((lacking.count, evidence, reason))
      }
    }
    best.sort { ($0.missing, $0.evidence.sentence) < ($1.missing, $1.evidence.sentence) }
    var seen: Set<Int> = []
    return best.filter { seen.insert($0.evidence.sentence).inserted }.prefix(NearMisses.limit).map {
      ($0.evidence, $0.reason)
    }
  }

  /// Sentences of the first reading in which at most one condition is not met, with the conditions that are.
  private func met(_ query: CompiledQuery) -> [(sentence: Int, conditions: Set<Int>)] {
    var met: [Int: Set<Int>] = [:]
    for (index, condition) in query.conditions.enumerated() {
      for pattern in condition.patterns where search.hits.occurs(pattern) {
        for sentence in search.hits.sentences(of: pattern) { met[sentence, default: []].insert(index) }
      }
    }
    let enough = max(1, query.conditions.count - 1)
    return met.filter { $1.count >= enough && search.document.sentences[$0].reading == 0 }
      .sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
