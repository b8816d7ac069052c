import ComityModel

/// What sentences tell beside decisions.
extension MinutesDecisions {
  /// What a sentence tells beside decisions: who was asked, of what was spoken, how many were there, what was weighed.
  mutating func observe(_ block: MinutesBlock, _ words: ArraySlice<MinutesWord>) {
    asked(block, words)
    spoken(words)
    countPresent(words)
    noteSymbol(words)
    weighed += reader.considerations(in: words)
    recent = recent.suffix(Self.near - 1) + [words]
    if Self.straw.matches(words) { strawItem = item }
  }

  /// Keeps how many members a sentence says were there.
  mutating func countPresent(_ words: ArraySlice<MinutesWord>) {
    present = presence.count(in: words) ?? (MinutesPresence.isRejoined(words) ? nil : present)
  }

  private mutating func asked(_ block: MinutesBlock, _ words: ArraySlice<MinutesWord>) {
    guard MinutesLanguage.askedForObjections.occur(in: words) else { return }
    let place = words.first.map { $0.range.union(words.last?.range ?? $0.range) }
    if WordPattern("room|floor").first(in: words) != nil { askedRoom = place }
    if WordPattern("online|remote|remotely|virtual").first(in: words) != nil { askedOnline = place }
  }

  /// Tags the item with what a sentence below it speaks of.
  private mutating func spoken(_ words: ArraySlice<MinutesWord>) {
    if facts.agenda.isEmpty || isItemOnly, let item = underItem(words) {
      isItemOnly = true
      facts.agenda.append(item)
    }
    guard let last = facts.agenda.indices.last else { return }
    for (subject, range) in vocabulary.values(of: "subject", in: words)
    where !facts.agenda[last].subjects.contains(where: { $0.text == subject }) {
      let place = words[range.lowerBound].range.union(words[range.upperBound - 1].range)
      facts.agenda[last].subjects.append(Placed(text: subject, range: place))
    }
  }

  /// "On item 3 an exchange was held": an item of minutes without headings.
  private func underItem(_ words: ArraySlice<MinutesWord>) -> MinutesFacts.AgendaItem? {
    guard let match = WordPattern("on|under|item ?the ?agenda item").first(in: words.prefix(5)),
      match.lowerBound - words.startIndex < 2, match.upperBound < words.endIndex, let first = words.first,
      let last = words.last, let order = Int(words[match.upperBound].text),
      !facts.agenda.contains(where: { $0.order == order })
    else { return nil }
    return MinutesFacts.AgendaItem(
      order: order,
      title: Placed(text: MinutesText.plain(words, in: source), range: first.range.union(last.range)))
  }
}
