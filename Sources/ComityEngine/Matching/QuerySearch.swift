import ComityModel
import ComityReading

/// Finds what the rules of a pack point at in one document.
///
/// Not `Sendable`: it keeps the provisions of sentences that it has parsed, and lives as long as one document is judged.
final class QuerySearch {
  let document: Document
  let hits: PhraseHits
  let english: EnglishReading
  private let masks: ConditionMasks
  private var parser: ProvisionParser
  private var parsed: [Int: [Provision]] = [:]

  /// Begins a search over the occurrences of the pack's patterns.
  init(_ document: Document, _ hits: PhraseHits, _ english: EnglishReading) {
    self.document = document
    self.hits = hits
    self.english = english
    masks = ConditionMasks(document)
    parser = ProvisionParser(document, english)
  }

  /// Everything that a rule's queries and preferences match.
  func evidence(_ rule: CompiledRule) -> RuleEvidence {
    var result = RuleEvidence()
    var near = NearMisses()
    for query in rule.queries {
      let mayMatch = query.mayMatch(hits)
      guard mayMatch || NearMisses.counts(query) else { continue }
      let marked = masks.mark(query, hits)
      if mayMatch {
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
    return patterns.contains {
      hits.occurs($0) && hits.best(of: $0, inSentence: sentence, within: words) != nil
    }
  }

  private func match(_ query: CompiledQuery, _ rule: String, _ sentence: Int, _ result: inout RuleEvidence) {
    let whole = document.sentences[sentence].words
    let provisions = provisions(sentence)
    if provisions.isEmpty, query.carrier == .pattern, query.modality.isEmpty, query.negated != .denied {
      if let match = match(query, sentence, nil, whole) { add(query, rule, sentence, nil, match, &result) }
    }
    for provision in provisions where accepts(query, provision) {
      // In a sentence of several provisions each answers for its own words only.
      let scope = provisions.count == 1 ? whole : provision.words
      guard let match = match(query, sentence, provision, scope) else { continue }
      add(query, rule, sentence, provision, match, &result)
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
        return accepts(query, provision) && match(query, sentence, provision, scope) != nil
          && !occurs(query.without, sentence)
      }.map { (sentence, $0) }
    }
  }

  /// The words on which a match stands, from the first to the last, and those runs of them that the patterns themselves
  /// account for.
  private struct Match {
    var words: Range<Int>
    var own: [(words: Range<Int>, skipped: Int)] = []
  }

  private func add(
    _ query: CompiledQuery, _ rule: String, _ sentence: Int, _ provision: Provision?, _ match: Match,
    _ result: inout RuleEvidence
  ) {
    let lacking = query.halves.filter { !occurs($0.patterns, sentence) }.map(\.name)
    var evidence = Evidence(
      rule: rule, stance: query.stance, carrier: query.carrier, sentence: sentence, words: match.words,
      provision: provision, namesModality: !query.modality.isEmpty, namesDenial: query.negated != nil,
      halves: (query.halves.map(\.name), lacking))
    evidence.asked = match.own
    if occurs(query.without, sentence) {
      result.nearMisses.append((evidence, "it is about something else that is worded like this"))
    } else {
      result.found.append(evidence)
    }
  }

  /// Where all conditions have their words; nil where one has none in its slot.
  private func match(
    _ query: CompiledQuery, _ sentence: Int, _ provision: Provision?, _ scope: Range<Int>
  ) -> Match? {
    var match: Match?
    for condition in query.conditions {
      let places = condition.slot == .text ? [scope] : provision?.slots[condition.slot] ?? []
      guard let found = best(condition.patterns, sentence, places, condition.slot, scope) else { return nil }
      // What a pronoun stands for may lie in an earlier sentence; the match is where the pronoun is.
      guard scope.lowerBound <= found.words.lowerBound else { continue }
      var next = match ?? Match(words: found.words)
      next.words =
        min(
          next.words.lowerBound, found.words.lowerBound)..<max(
          next.words.upperBound, found.words.upperBound)
      next.own.append(found)
      match = next
    }
    return match ?? Match(words: scope)
  }

  private func best(
    _ patterns: [PatternID], _ sentence: Int, _ places: [Range<Int>], _ slot: Provision.Slot,
    _ scope: Range<Int>
  ) -> (words: Range<Int>, skipped: Int)? {
    for pattern in patterns where hits.occurs(pattern) {
      for place in places {
        let home =
          place.lowerBound < document.sentences[sentence].words.lowerBound ? self.sentence(place) : sentence
        if let found = hits.bestMatch(of: pattern, inSentence: home, within: place) { return found }
        // "Set … up": the words of one verb may go on behind the verb itself.
        if slot == .action, place.lowerBound < scope.upperBound,
          let found = hits.bestMatch(
            of: pattern, inSentence: sentence, within: place.lowerBound..<scope.upperBound),
          place.contains(found.words.lowerBound)
        {
          return found
        }
      }
    }
    return nil
  }

  /// The sentence that holds a place of the sequence.
  private func sentence(_ place: Range<Int>) -> Int {
    var (low, high) = (0, document.sentences.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if document.sentences[middle].words.lowerBound <= place.lowerBound {
        low = middle
      } else {
        high = middle
      }
    }
    return low
  }

  /// Whether modality and denial are as the query wants them. What is denied is left to grading where support is sought.
  private func accepts(_ query: CompiledQuery, _ provision: Provision) -> Bool {
    if !query.modality.isEmpty {
      let names = [provision.modality, provision.kind.rawValue, provision.force.name]
      guard names.contains(where: query.modality.contains) else { return false }
    }
    switch query.negated {
    case .affirmed: return !provision.negated
    case .denied: return provision.negated
    case .either: return true
    case nil: return query.stance == .support || !provision.negated
    }
  }
}

extension Provision.Force {
  /// The name by which rules ask for it.
  fileprivate var name: String {
    switch self {
    case .none: "none"
    case .permission: "permission"
    case .weak: "weak"
    case .full: "full"
    }
  }
}
