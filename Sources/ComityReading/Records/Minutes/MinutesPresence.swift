import ComityModel

/// Reads how many of the members were there: "Thirty-one States were represented", "the chair counted 31 delegations".
struct MinutesPresence {
  private static let unsaid = WordPattern("not|never|if|unless|until|at least|quorum")

  private static let roll = WordPattern("counted|count|roll|present|answered|answering|attendance")

  private let members: [WordPattern]
  private let counted: [WordPattern]

  init(vocabulary: MinutesVocabulary) {
    members = vocabulary.patterns("present", "members")
    counted = vocabulary.patterns("present", "counted")
  }

  /// The number that a sentence gives last, with its place; nil where it gives none.
  func count(in words: ArraySlice<MinutesWord>) -> Placed? {
    let clauses = words.split { $0.text == ";" }
    if clauses.count > 1 { return clauses.reversed().lazy.compactMap { count(in: $0) }.first }
    guard !Self.unsaid.matches(words) else { return nil }
    if let told = sum(words) { return told }
    for start in words.indices.reversed() {
      guard let number = Numerals.value(of: words[start].text), number > 1,
        members.contains(where: { $0.end(in: words, from: start + 1) != nil }) || isCounted(words, start)
      else { continue }
      // "12 of 15 members present": the first number is those who were there.
      if start - 2 >= words.startIndex, ["of", "/", "from"].contains(words[start - 1].text),
        let part = Numerals.value(of: words[start - 2].text), part <= number
      {
        return Placed(text: String(part), range: words[start - 2].range)
      }
      return Placed(text: String(number), range: words[start].range)
    }
    return nil
  }

  /// "The House was counted: Arlen, Borovia, Duria – three."
  private func sum(_ words: ArraySlice<MinutesWord>) -> Placed? {
    guard let colon = words.firstIndex(where: { $0.text == ":" }), Self.roll.matches(words[..<colon]),
      let dash = words[colon...].lastIndex(where: { ["–", "-", "—", ":", "="].contains($0.text) }),
      dash > colon + 1, words.endIndex - dash <= 4, case let last = dash + 1, last < words.endIndex,
      let number = Numerals.value(of: words[last].text), number > 1
    else { return nil }
    return Placed(text: String(number), range: words[last].range)
  }

  /// "Present: 31 States", "attendance stood at 31".
  private func isCounted(_ words: ArraySlice<MinutesWord>, _ number: Int) -> Bool {
    counted.contains { pattern in
      pattern.first(in: words[max(words.startIndex, number - 7)..<number])?.upperBound == number
    }
  }
}
