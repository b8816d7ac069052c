import ComityModel

/// Reads how many of the members were there: "Thirty-one States were represented", "the chair counted 31 delegations".
struct MinutesPresence {
  private static let unsaid = [WordPattern](patterns: [
    "not|never|if|unless|until|needed|required", "at least", "quorum is|are|of|requires",
  ])
  /// What stands behind a number that has no noun: "Nine present.", "Only two remained", "Roll: all ten answer."
  private static let being = WordPattern(
    "?of ?us|them ?now|then|still present|there|here|answer|answers|answered|answering|remain|remained|represented|attending"
  )
  private static let atRoll = WordPattern("at ?the|this roll")
  private static let leads: Set<String> = ["all", "only", "but", "just", "same", "the", "leaving", "with"]

  /// Whether somebody came back, so that an earlier count is an old one.
  static func isRejoined(_ words: ArraySlice<MinutesWord>) -> Bool { back.matches(words) }

  private static let back = WordPattern("back|returned|rejoined|reappeared")
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
    guard !Self.unsaid.occur(in: words) else { return nil }
    if let told = sum(words) ?? named(words) ?? alone(words) { return told }
    for start in words.indices.reversed() {
      guard let number = Numerals.value(of: words[start].text), number > 1,
        members.contains(where: { $0.end(in: words, from: start + 1) != nil }) || isCounted(words, start)
          || isBare(words, start)
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

  /// "Roll was called: Ada, Bree (by wire), Cole." names those who were there.
  private func named(_ words: ArraySlice<MinutesWord>) -> Placed? {
    guard let colon = words.firstIndex(where: { $0.text == ":" }), Self.called.matches(words[..<colon]),
      colon - words.startIndex <= 6
    else { return nil }
    var depth = 0
    let names = words[(colon + 1)...].filter { word in
      defer { depth += word.text == "(" ? 1 : word.text == ")" ? -1 : 0 }
      return depth == 0 && word.text != "(" && word.text != "." && word.text != ")"
    }
    let parts = names.split { $0.text == "," || $0.text == "and" }
    guard parts.count > 1, parts.allSatisfy({ $0.count <= 4 && $0.first?.isCapital == true }),
      let first = names.first, let last = names.last
    else { return nil }
    return Placed(text: String(parts.count), range: first.range.union(last.range))
  }

  private static let called = WordPattern("roll|answered|answering|remaining|still ?was|present|here ?called")

  /// "Eight." by itself, "Same seven."
  private func alone(_ words: ArraySlice<MinutesWord>) -> Placed? {
    let plain = words.filter { !$0.isSign && !Self.leads.contains($0.text) }
    guard plain.count == 1, words.count <= 4, let number = Numerals.value(of: plain[0].text), number > 1,
      Int(plain[0].text) == nil
    else { return nil }
    return Placed(text: String(number), range: plain[0].range)
  }

  /// "Only two remained", "Five there: …": a number without a noun, at the beginning of a clause.
  private func isBare(_ words: ArraySlice<MinutesWord>, _ number: Int) -> Bool {
    var start = number
    while start > words.startIndex, Self.leads.contains(words[start - 1].text) { start -= 1 }
    guard start == words.startIndex || words[start - 1].isSign else { return false }
    if Self.atRoll.end(in: words, from: number + 1) != nil { return true }
    if start < number, words[start].text == "leaving" { return true }
    guard let end = Self.being.end(in: words, from: number + 1) else { return false }
    return end >= words.endIndex || words[end].isSign || words[end].text == "and"
  }

  /// "Present: 31 States", "attendance stood at 31".
  private func isCounted(_ words: ArraySlice<MinutesWord>, _ number: Int) -> Bool {
    counted.contains { pattern in
      pattern.first(in: words[max(words.startIndex, number - 7)..<number])?.upperBound == number
    }
  }
}
