import ComityModel

/// Reads which recommendations minutes name by a symbol, whose views they carry and which concerns were voiced.
struct MinutesRecommendations {
  let source: Source
  let vocabulary: MinutesVocabulary
  /// The group that sat, so that what it agrees to it prepares; nil where none did.
  let sitting: String?
  /// The first day of the meeting by front matter, for dates without a year.
  let opening: String?
  /// What front matter knows of groups and recommendations.
  let listed: MinutesListed

  private static let prepared = WordPattern(
    "submit|submits|submitted|prepared|prepares|transmit|transmitted|transmits|forward|forwarded|finalized|finalised|drafted|completed|sent|circulated|tabled|handed|lodged|deposited|delivered|remitted|laid|posted|received"
  )
  private static let reportOf = WordPattern("report|reports of|by|from ?the")
  private static let handing = WordPattern(
    "submitted|transmitted|forwarded|sent|circulated|tabled|handed|lodged|deposited|delivered|remitted|laid|posted|received"
  )
  /// What a group says when it sends its own work on.
  private static let reports = WordPattern(
    "report|reports|reported|agreed|adopted|approved|resolved|transmit|submit|forward|send|cleared|settled|final ...14 assembly|plenary|meeting|session|report|conference|council|recommendation|rec-*"
  )
  private static let represents = [WordPattern](patterns: [
    "represent|represents|represented|reflect|reflects|reflected|carries|incorporates|contains|draws|reproduces|reproduced|records|includes",
    "takes|took ...3 account|on|up|in|into|over", "is|are ?now|all|both in it|the",
    "found|find|finds ...2 place in",
  ])
  private static let expresses = WordPattern(
    "views|spoke|expressed|took|statements|commented|intervened|proposed")
  private static let concern = WordPattern(
    "concern|concerns|concerned|worry|worries|worried|reservations|fear|fears|misgiving|misgivings|doubts|opinion|opinions|disagreed|disagrees|disagreement"
  )
  private static let denied = WordPattern(
    "not|no|without|never|unaddressed|dropped|omitted|nowhere|left|neither")
  private static let unable = WordPattern(
    "could|can|did|would|may not support|join|accept|agree|share|follow|subscribe")
  private static let taken = WordPattern(
    "recorded|printed|annexed|appended|attached|footnote|footnoted|reflected|reflects|addressed|included|incorporated|inserted|added|met|accommodated|accommodates"
  )
  private static let mentioned = WordPattern(
    "mentioned|mention|reflected|addressed|included|incorporated|inserted|added|taken|out|aside|omitted|dropped"
  )
  private static let of = WordPattern(
    "report|recommendation|recommendations|draft|text ...1 of|from ?the")
  private static let by = WordPattern(
    "prepared|submitted|transmitted|forwarded|finalized|finalised|drafted|completed|sent|elaborated|proposed ?jointly by"
  )

  /// Adds the recommendations that the blocks tell of.
  func read(_ blocks: [MinutesBlock], without taken: Set<Int>, into facts: inout MinutesFacts) {
    let names = MinutesObjections(source: source, people: facts.people)
    var current: Int?
    var sole: Int?
    // Where a group speaks of one recommendation only, what it says before it names it is of that one too.
    if sitting != nil {
      let words = blocks.flatMap(\.words)[...]
      let places = words.indices.filter { isSymbol(words, $0) }
      if let place = places.first, Set(places.map { words[$0].text }).count == 1 {
        sole = take(words[place], words[place...place], &facts)
        current = sole
      }
    }
    // The group whose report was spoken of last, for a recommendation that is adopted behind it.
    var reporting: Placed?
    let effects = MinutesEffects(source: source, vocabulary: vocabulary, names: [:])
    for (index, block) in blocks.enumerated() where !taken.contains(index) {
      if block.headingLevel != nil { reporting = nil }
      for range in block.sentences {
        let words = block.words[range]
        if let match = Self.reportOf.first(in: words),
          let group = effects.group(in: words[match.upperBound...].prefix(12)),
          group.text.contains("-on-") || group.text.contains("-for-")
        {
          reporting = group
        }
        if let place = words.indices.first(where: { isSymbol(words, $0) }) {
          current = take(words[place], words, &facts)
        }
        guard let current else { continue }
        describe(words, names, &facts.recommendations[current])
        if facts.recommendations[current].adopted, facts.recommendations[current].preparedBy == nil,
          let reporting
        {
          facts.recommendations[current].preparedBy = reporting
        }
        trace(words, facts.start?.text ?? opening, &facts.recommendations[current])
      }
      if block.headingLevel != nil, !block.words.contains(where: { MinutesEffects.isID($0) }) {
        current = sole
      }
    }
  }

  private func isSymbol(_ words: ArraySlice<MinutesWord>, _ index: Int) -> Bool {
    guard MinutesEffects.isID(words[index]) else { return false }
    if words[index].text.hasPrefix("rec") || listed.symbols.contains(words[index].text) { return true }
    let before = words[max(words.startIndex, index - 3)..<index]
    return before.contains { ["recommendation", "recommendations"].contains($0.text) }
  }

  private func take(_ word: MinutesWord, _ words: ArraySlice<MinutesWord>, _ facts: inout MinutesFacts) -> Int
  {
    let id = source.text(at: word.range)
    let isPrepared = Self.prepared.matches(words) || sitting != nil && Self.reports.matches(words)
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
    // Behind a comma stands a title only where it is written as one.
    guard words[place + 1].text != "," || words[place + 2].isCapital else { return nil }
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
    // "Could not support it and desired that its opinion be printed" leaves nothing out.
    let isDenied = Self.denied.matches(words) && !(Self.unable.matches(words) && Self.taken.matches(words))
    guard !people.isEmpty else { return settle(words, isDenied, &recommendation) }
    // "The annex carries Ilmora's concern": a concern is in it, and nobody is said to be represented.
    let isOwned = words.indices.contains { index in
      (words[index].text.hasSuffix("'s") || words[index].text.hasSuffix("s'"))
        && Self.concern.matches(words[(index + 1)...].prefix(2))
        || index + 2 < words.endIndex && words[index + 1].text == "of" && words[index + 2].isCapital
          && Self.concern.matches(words[index...index])
    }
    if Self.concern.matches(words), let first = words.first, let last = words.last {
      let range = first.range.union(last.range)
      let text = Placed(text: source.text(at: range), range: range)
      let isIn = isOwned && !isDenied && Self.represents.occur(in: words)
      for by in people { voice(by, text, isIn ? true : fate(words, isDenied), &recommendation) }
    }
    if Self.represents.occur(in: words), !isDenied, !isOwned {
      add(people, to: &recommendation.represented)
    }
    if Self.expresses.matches(words) || Self.concern.matches(words) {
      add(people, to: &recommendation.expressedBy)
    }
  }

  /// Whether a sentence says that concerns were met or left out; nil where it does not say.
  private func fate(_ words: ArraySlice<MinutesWord>, _ isDenied: Bool) -> Bool? {
    if isDenied { return Self.mentioned.matches(words) ? false : nil }
    return Self.taken.matches(words) ? true : nil
  }

  /// Notes a concern once for each of those who share it; what became of it may be told later.
  private func voice(
    _ by: Placed, _ text: Placed, _ isReflected: Bool?, _ recommendation: inout MinutesFacts.Recommendation
  ) {
    if let known = recommendation.concerns.firstIndex(where: { $0.by.text == by.text }) {
      recommendation.concerns[known].isReflected = isReflected ?? recommendation.concerns[known].isReflected
    } else {
      recommendation.concerns.append((by, text, isReflected))
    }
  }

  /// "The concerns would not be mentioned", "These concerns were reflected": said of all that were voiced before.
  private func settle(
    _ words: ArraySlice<MinutesWord>, _ isDenied: Bool, _ recommendation: inout MinutesFacts.Recommendation
  ) {
    guard Self.concern.matches(words), let isReflected = fate(words, isDenied) else { return }
    for index in recommendation.concerns.indices where recommendation.concerns[index].isReflected == nil {
      recommendation.concerns[index].isReflected = isReflected
    }
  }

  /// Who prepared it and when it was handed over, as far as a sentence says.
  private func trace(
    _ words: ArraySlice<MinutesWord>, _ today: String?, _ recommendation: inout MinutesFacts.Recommendation
  ) {
    if recommendation.preparedBy == nil {
      let effects = MinutesEffects(source: source, vocabulary: vocabulary, names: [:])
      if let match = Self.by.first(in: words) ?? Self.of.first(in: words) {
        recommendation.preparedBy = effects.group(in: words[match.upperBound...].prefix(12))
      }
      // "REC-4 Playbook (circle phishing; handed in on 3 May)".
      if recommendation.preparedBy == nil, Self.prepared.matches(words),
        let open = words.firstIndex(where: { $0.text == "(" })
      {
        recommendation.preparedBy = effects.group(in: words[open...].prefix(8))
      }
      if let own = recommendation.preparedBy, let known = listed.group(own.text) {
        recommendation.preparedBy = Placed(text: known, range: own.range)
      }
      // "The report of the Committee", said in a sitting of it.
      if let sitting, let own = recommendation.preparedBy, !own.text.contains("-") {
        recommendation.preparedBy = Placed(text: sitting, range: own.range)
      }
    }
    guard Self.prepared.matches(words), recommendation.submitted == nil else { return }
    let year = today.flatMap { Int($0.prefix(4)) }
    // The day behind the verb, not that of work before it.
    let verb = Self.handing.first(in: words)?.lowerBound ?? words.startIndex
    let dates = MinutesDate(year: year)
    guard let found = dates.first(in: words[verb...]) ?? dates.first(in: words) else { return }
    let place = words[found.words.lowerBound].range.union(words[found.words.upperBound - 1].range)
    recommendation.submitted = Placed(text: found.start.text, range: place)
  }

  private func add(_ people: [Placed], to list: inout [Placed]) {
    for person in people where !list.contains(where: { $0.text == person.text }) { list.append(person) }
  }
}
