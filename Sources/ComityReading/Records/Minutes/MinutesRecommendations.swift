import ComityModel

/// Reads which recommendations minutes name by a symbol, whose views they carry and which concerns were voiced.
struct MinutesRecommendations {
  let source: Source
  let vocabulary: MinutesVocabulary

  private static let prepared = WordPattern(
    "submit|submits|submitted|prepared|prepares|transmit|transmitted|transmits|forward|forwarded|finalized|finalised|drafted|completed|sent"
  )
  private static let represents = WordPattern(
    "represent|represents|represented|reflect|reflects|reflected|carries|takes|took|incorporates|contains|draws"
  )
  private static let expresses = WordPattern(
    "views|spoke|expressed|took|statements|commented|intervened|proposed")
  private static let concern = WordPattern("concern|concerns|concerned|worry|worries|worried|reservations")
  private static let denied = WordPattern(
    "not|no|without|never|unaddressed|dropped|omitted|nowhere|left|neither")

  /// Adds the recommendations that the blocks tell of.
  func read(_ blocks: [MinutesBlock], without taken: Set<Int>, into facts: inout MinutesFacts) {
    let names = MinutesObjections(source: source, people: facts.people)
    var current: Int?
    for (index, block) in blocks.enumerated() where !taken.contains(index) {
      for range in block.sentences {
        let words = block.words[range]
        if let place = words.indices.first(where: { isSymbol(words, $0) }) {
          current = take(words[place], words, &facts)
        }
        guard let current else { continue }
        describe(words, names, &facts.recommendations[current])
      }
      if block.headingLevel != nil, !block.words.contains(where: { MinutesEffects.isID($0) }) {
        current = nil
      }
    }
  }

  private func isSymbol(_ words: ArraySlice<MinutesWord>, _ index: Int) -> Bool {
    guard MinutesEffects.isID(words[index]) else { return false }
    if words[index].text.hasPrefix("rec") { return true }
    let before = words[max(words.startIndex, index - 3)..<index]
    return before.contains { ["recommendation", "recommendations"].contains($0.text) }
  }

  private func take(_ word: MinutesWord, _ words: ArraySlice<MinutesWord>, _ facts: inout MinutesFacts) -> Int
  {
    let id = source.text(at: word.range)
    let isPrepared = Self.prepared.matches(words)
    let isAdopted = facts.decisions.contains { decision in decision.effects.contains { $0.target?.text == id }
    }
    if let known = facts.recommendations.firstIndex(where: { $0.id.text == id }) {
      facts.recommendations[known].isPreparedHere = facts.recommendations[known].isPreparedHere || isPrepared
      return known
    }
    facts.recommendations.append(
      MinutesFacts.Recommendation(
        id: Placed(text: id, range: word.range), title: title(word, words), isPreparedHere: isPrepared,
        adopted: isAdopted))
    return facts.recommendations.count - 1
  }

  /// "REC-5 on reporting of incidents", "REC-5 (Reporting of incidents)".
  private func title(_ word: MinutesWord, _ words: ArraySlice<MinutesWord>) -> Placed? {
    guard let place = words.firstIndex(where: { $0.range == word.range }), place + 2 < words.endIndex else {
      return nil
    }
    guard ["on", "(", ":", ",", "–", "-"].contains(words[place + 1].text) else { return nil }
    let rest = words[(place + 2)...].prefix {
      !$0.isSign && !["was", "is", "were", "by", "which", "that", "to"].contains($0.text)
    }
    guard let first = rest.first, let last = rest.last else { return nil }
    let range = first.range.union(last.range)
    return Placed(text: source.text(at: range), range: range)
  }

  private func describe(
    _ words: ArraySlice<MinutesWord>, _ names: MinutesObjections,
    _ recommendation: inout MinutesFacts.Recommendation
  ) {
    let people = names.participants(in: words)
    guard !people.isEmpty else { return }
    let isDenied = Self.denied.matches(words)
    if Self.concern.matches(words), let by = people.first, let first = words.first, let last = words.last {
      let range = first.range.union(last.range)
      recommendation.concerns.append((by, Placed(text: source.text(at: range), range: range), !isDenied))
    }
    if Self.represents.matches(words), !isDenied {
      add(people, to: &recommendation.represented)
    }
    if Self.expresses.matches(words) || Self.concern.matches(words) {
      add(people, to: &recommendation.expressedBy)
    }
  }

  private func add(_ people: [Placed], to list: inout [Placed]) {
    for person in people where !list.contains(where: { $0.text == person.text }) { list.append(person) }
  }
}
