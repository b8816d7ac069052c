import ComityModel

/// Reads how many of the members were there: "Thirty-one States were represented", "the chair counted 31 delegations".
struct MinutesPresence {
  let vocabulary: MinutesVocabulary

  /// The number that a sentence gives last, with its place; nil where it gives none.
  func count(in words: ArraySlice<MinutesWord>) -> Placed? {
    guard !WordPattern("not|never|if|unless|until|at least|quorum").matches(words) else { return nil }
    let patterns = vocabulary.patterns("present", "members")
    for start in words.indices.reversed() {
      guard let number = MinutesNumber.value(of: words[start].text), number > 1,
        patterns.contains(where: { $0.end(in: words, from: start + 1) != nil })
          || patterns.isEmpty == false && isCounted(words, start)
      else { continue }
      return Placed(text: String(number), range: words[start].range)
    }
    return nil
  }

  /// "Present: 31 States", "attendance stood at 31".
  private func isCounted(_ words: ArraySlice<MinutesWord>, _ number: Int) -> Bool {
    vocabulary.patterns("present", "counted").contains { pattern in
      pattern.first(in: words[max(words.startIndex, number - 7)..<number])?.upperBound == number
    }
  }
}
