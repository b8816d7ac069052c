import ComityModel

/// Finds the statements of a document that a query asks for.
public struct QueryMatcher: Sendable {
  /// A sentence or provision that answers a query.
  public struct Match: Sendable {
    /// Index of the sentence.
    public var sentence: Int
    /// Position among the sentence's provisions; nil where the query asks for words of the sentence only.
    public var provision: Int?
    /// Words that answer, as a range of `Document.sequence`: from the first to the last slot's words in this sentence.
    public var words: Range<Int>
    /// Words that answer each slot.
    public var slots: [Provision.Slot: Range<Int>]
    /// Names of the parts that do not occur, in the order of the query.
    public var absent: [String]
  }

  private let query: CompiledQuery
  private let hits: PhraseHits
  private let document: Document

  /// Makes a matcher of one query over what the patterns found in one document.
  public init(_ query: CompiledQuery, hits: PhraseHits, document: Document) {
    self.query = query
    self.hits = hits
    self.document = document
  }

  /// Sentences where the query may have an answer: those in which the rarest of its slots has a pattern.
  ///
  /// Pronouns can put the words of one slot in the sentence before, so a sentence also counts for the two after it.
  public func candidates() -> [Int] {
    var best: [Int]?
    for (slot, patterns) in query.orderedSlots {
      var found = Set(patterns.flatMap { hits.sentences(of: $0) })
      if slot == .actor || slot == .object {
        found.formUnion(found.flatMap { [$0 + 1, $0 + 2] }.filter { $0 < document.sentences.count })
      }
      if best.map({ found.count < $0.count }) ?? true { best = found.sorted() }
    }
    return best ?? Array(document.sentences.indices)
  }

  /// Answers in one sentence, given its provisions, in their order.
  public func matches(in sentence: Int, provisions: [Provision]) -> [Match] {
    let whole = document.sentences[sentence].words
    guard !query.without.contains(where: { hits.best(of: $0, inSentence: sentence, within: whole) != nil })
    else { return [] }
    var text: Range<Int>?
    if let patterns = query.slots[.text] {
      guard let found = best(patterns, within: whole, sentence: sentence) else { return [] }
      text = found
    }
    let needsProvision =
      query.slots.keys.contains { $0 != .text } || !query.modality.isEmpty || query.negated != nil
    guard needsProvision else {
      return text.map { [match(sentence, nil, slots: [.text: $0], within: whole)] } ?? []
    }
    var matches: [Match] = []
    for (number, provision) in provisions.enumerated() {
      guard provision.negated == (query.negated ?? false), accepts(provision) else { continue }
      guard var slots = slots(of: provision) else { continue }
      slots[.text] = text
      matches.append(match(sentence, number, slots: slots, within: provision.words))
    }
    return matches
  }

  /// Whether the provision's modality is asked for: its words (`shall`, `is to`), its kind or its force.
  private func accepts(_ provision: Provision) -> Bool {
    if query.modality.isEmpty { return true }
    let force =
      switch provision.force {
      case .none: "none"
      case .permission: "permission"
      case .weak: "weak"
      case .full: "full"
      }
    return query.modality.contains(provision.modality) || query.modality.contains(provision.kind.rawValue)
      || query.modality.contains(force)
  }

  private func slots(of provision: Provision) -> [Provision.Slot: Range<Int>]? {
    var found: [Provision.Slot: Range<Int>] = [:]
    for (slot, patterns) in query.orderedSlots where slot != .text {
      var words: Range<Int>?
      for range in provision.slots[slot] ?? [] {
        words = best(patterns, within: range, sentence: provision.sentence)
        if words != nil { break }
      }
      guard let words else { return nil }
      found[slot] = words
    }
    return found
  }

  /// The first pattern's best words inside a range; the range may lie in an earlier sentence, where a pronoun points.
  private func best(_ patterns: [PatternID], within range: Range<Int>, sentence: Int) -> Range<Int>? {
    var sentence = sentence
    while sentence > 0, document.sentences[sentence].words.lowerBound > range.lowerBound { sentence -= 1 }
    for pattern in patterns {
      if let words = hits.best(of: pattern, inSentence: sentence, within: range) { return words }
    }
    return nil
  }

  private func match(
    _ sentence: Int, _ provision: Int?, slots: [Provision.Slot: Range<Int>], within words: Range<Int>
  ) -> Match {
    var absent: [String] = []
    for half in query.halves where best(half.patterns, within: words, sentence: sentence) == nil {
      absent.append(half.name)
    }
    let row = document.sentences[sentence].words
    let own = slots.values.filter { row.contains($0.lowerBound) }
    let start = own.map(\.lowerBound).min() ?? words.lowerBound
    let end = own.map(\.upperBound).max() ?? words.upperBound
    return Match(sentence: sentence, provision: provision, words: start..<end, slots: slots, absent: absent)
  }
}
