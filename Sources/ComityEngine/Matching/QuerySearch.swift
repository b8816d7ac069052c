import ComityModel
import ComityReading

/// Finds what the rules of a pack point at in one document.
///
/// Not `Sendable`: it keeps the provisions of sentences that it has parsed, and lives as long as one document is judged.
final class QuerySearch {
  let document: Document
  let hits: PhraseHits
  private let masks: ConditionMasks
  private var parser: ProvisionParser
  private var parsed: [Int: [Provision]] = [:]

  /// Begins a search over the occurrences of the pack's patterns.
  init(_ document: Document, _ hits: PhraseHits) {
    self.document = document
    self.hits = hits
    parser = ProvisionParser(document)
    masks = ConditionMasks(sentences: document.sentences.count)
  }

  /// Everything that a rule's queries and preferences match.
  func evidence(_ rule: CompiledRule) -> RuleEvidence {
    var result = RuleEvidence()
    var near = NearMisses()
    for query in rule.queries {
      let marked = masks.mark(query, hits)
      if query.mayMatch(hits) {
        for sentence in candidates(query, marked) { match(query, rule.id, sentence, &result) }
      }
      near.add(marked, query, document)
    }
    for (index, pattern) in rule.avoided.enumerated() {
      for hit in hits.hits(of: pattern) {
        var wording = Evidence(
          rule: rule.id, stance: .reword, carrier: .pattern, sentence: hit.sentence, words: hit.words)
        wording.replacement = rule.preferred[index]
        result.found.append(wording)
      }
    }
    if result.found.isEmpty { result.nearMisses += near.evidence(rule.id, document) }
    return result
  }

  /// Provisions of a sentence, parsed once.
  func provisions(_ sentence: Int) -> [Provision] {
    if let known = parsed[sentence] { return known }
    let provisions = parser.parse(sentence)
    parsed[sentence] = provisions
    return provisions
  }

  /// The provision of a sentence that holds most of some words; nil where the sentence has none.
  func provision(around words: Range<Int>, _ sentence: Int) -> Provision? {
    provisions(sentence).max { $0.words.clamped(to: words).count < $1.words.clamped(to: words).count }
  }

  /// Sentences in which every condition of the query has an occurrence, in order.
  private func candidates(_ query: CompiledQuery, _ marked: [(sentence: Int, met: UInt32)]) -> [Int] {
    if query.conditions.isEmpty {
      return Array(Set(query.halves.flatMap(\.patterns).flatMap(hits.sentences))).sorted()
    }
    return marked.filter { $0.met == query.allConditions }.map(\.sentence)
  }

  /// Whether one of the patterns occurs in a sentence.
  func occurs(_ patterns: [PatternID], _ sentence: Int) -> Bool {
    let words = document.sentences[sentence].words
    return patterns.contains { hits.occurs($0) && hits.best(of: $0, inSentence: sentence, within: words) != nil }
  }

  private func match(_ query: CompiledQuery, _ rule: String, _ sentence: Int, _ result: inout RuleEvidence) {
    let whole = document.sentences[sentence].words
    let provisions = provisions(sentence)
    if provisions.isEmpty, query.carrier == .pattern, query.modality.isEmpty, query.negated != true {
      if let words = words(query, sentence, nil, whole) {
        add(query, rule, sentence, nil, words, &result)
      }
    }
    for provision in provisions where accepts(query, provision) {
      // In a sentence of several provisions each answers for its own words only.
      let scope = provisions.count == 1 ? whole : provision.words
      guard let words = words(query, sentence, provision, scope) else { continue }
      add(query, rule, sentence, provision, words, &result)
    }
  }

  /// All provisions that a query asks for, as sentence and position among the sentence's provisions.
  func places(_ query: CompiledQuery) -> [(sentence: Int, provision: Int)] {
    guard query.mayMatch(hits) else { return [] }
    let sentences =
      query.conditions.isEmpty
      ? Array(document.sentences.indices) : candidates(query, masks.mark(query, hits))
    return sentences.flatMap { sentence in
      let provisions = provisions(sentence)
      return provisions.indices.filter { index in
        let provision = provisions[index]
        let scope = provisions.count == 1 ? document.sentences[sentence].words : provision.words
        return accepts(query, provision) && words(query, sentence, provision, scope) != nil
          && !occurs(query.without, sentence)
      }.map { (sentence, $0) }
    }
  }

  private func add(
    _ query: CompiledQuery, _ rule: String, _ sentence: Int, _ provision: Provision?, _ words: Range<Int>,
    _ result: inout RuleEvidence
  ) {
    let lacking = query.halves.filter { !occurs($0.patterns, sentence) }.map(\.name)
    let evidence = Evidence(
      rule: rule, stance: query.stance, carrier: query.carrier, sentence: sentence, words: words,
      provision: provision, namesModality: !query.modality.isEmpty,
      halves: (query.halves.map(\.name), lacking))
    if occurs(query.without, sentence) {
      result.nearMisses.append((evidence, "it is about something else that is worded like this"))
    } else {
      result.found.append(evidence)
    }
  }

  /// The words on which the match stands, from the first to the last; nil where a condition has none in its slot.
  private func words(
    _ query: CompiledQuery, _ sentence: Int, _ provision: Provision?, _ scope: Range<Int>
  ) -> Range<Int>? {
    var hull: Range<Int>?
    for condition in query.conditions {
      let places = condition.slot == .text ? [scope] : provision?.slots[condition.slot] ?? []
      guard let found = best(condition.patterns, sentence, places, condition.slot, scope) else { return nil }
      hull = hull.map { min($0.lowerBound, found.lowerBound)..<max($0.upperBound, found.upperBound) } ?? found
    }
    return hull ?? scope
  }

  private func best(
    _ patterns: [PatternID], _ sentence: Int, _ places: [Range<Int>], _ slot: Provision.Slot,
    _ scope: Range<Int>
  ) -> Range<Int>? {
    for pattern in patterns where hits.occurs(pattern) {
      for place in places {
        if let words = hits.best(of: pattern, inSentence: sentence, within: place) { return words }
        // "Set … up": the words of one verb may go on behind the verb itself.
        if slot == .action, place.lowerBound < scope.upperBound,
          let words = hits.best(
            of: pattern, inSentence: sentence, within: place.lowerBound..<scope.upperBound),
          place.contains(words.lowerBound)
        {
          return words
        }
      }
    }
    return nil
  }

  /// Whether modality and denial are as the query wants them. What is denied is left to grading where support is sought.
  private func accepts(_ query: CompiledQuery, _ provision: Provision) -> Bool {
    if !query.modality.isEmpty {
      let classes: Set<String> = [provision.modality, provision.kind.rawValue, "\(provision.force)"]
      if query.modality.isDisjoint(with: classes) { return false }
    }
    switch query.negated {
    case .some(let wanted): return provision.negated == wanted
    case .none: return query.stance == .support || !provision.negated
    }
  }
}
