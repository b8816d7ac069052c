import ComityModel

/// Finds numbers of votes: "60 votes to 20", "5 in favour, 1 against", "(+7, 0, -0)", "SF: 13", "carried 5-0", tables.
enum MinutesVotes {
  private static let options: [String: String] = [
    "for": "yes", "favor": "yes", "favour": "yes", "yes": "yes", "aye": "yes", "ayes": "yes", "yea": "yes",
    "yeas": "yes",
    "sf": "yes", "f": "yes", "approve": "yes", "support": "yes", "+1": "yes", "against": "no",
    "opposed": "no", "oppose": "no",
    "no": "no", "nay": "no", "nays": "no", "noes": "no", "sa": "no", "a": "no", "-1": "no", "reject": "no",
    "abstain": "abstain", "abstained": "abstain", "abstaining": "abstain", "abstention": "abstain",
    "abstentions": "abstain",
    "abstains": "abstain", "neutral": "abstain", "n": "abstain", "present": "abstain", "0": "abstain",
  ]
  private static let scale: Set<String> = ["sf", "f", "n", "a", "sa"]
  private static let ballot = [WordPattern](patterns: [
    "vote|votes|voted|voting|poll|polls|ballot|ballots|carried|passed|approved|adopted|motion|tally|results|show"
  ])

  /// Option that this word stands for, in the head of a table or before a number.
  static func option(_ word: String) -> String? { options[word] }

  /// Counts in one sentence or line; empty where it holds none.
  static func counts(in words: ArraySlice<MinutesWord>) -> [MinutesFacts.VoteCount] {
    if let found = ratio(words) { return found }
    if let found = named(words) { return found }
    var result: [MinutesFacts.VoteCount] = []
    var usesScale = false
    for index in words.indices {
      guard let value = number(words[index].text), !words[index].text.hasPrefix("+") else { continue }
      guard let (option, place) = neighbour(of: index, in: words) else { continue }
      if scale.contains(words[place].text) { usesScale = true }
      let range = words[min(place, index)].range.union(words[max(place, index)].range)
      if let same = result.firstIndex(where: { $0.option == option }) {
        result[same].value += value
      } else {
        result.append(MinutesFacts.VoteCount(option: option, value: value, range: range))
      }
    }
    let isBallot = ballot.occur(in: words)
    return result.count >= 2 || !result.isEmpty && (isBallot || usesScale && words.count <= 4) ? result : []
  }

  /// "For: Arlen, Borovia. Against: Duria. Abstaining: none.": as many as are named.
  private static func named(_ words: ArraySlice<MinutesWord>) -> [MinutesFacts.VoteCount]? {
    guard let colon = words.firstIndex(where: { $0.text == ":" }), (1...3).contains(colon - words.startIndex),
      let option = words[..<colon].lazy.compactMap({ options[$0.text] }).first, colon + 1 < words.endIndex,
      !words[..<colon].contains(where: { scale.contains($0.text) || Int($0.text) != nil })
    else { return nil }
    let names = words[(colon + 1)...].prefix { $0.text != "." && $0.text != ";" }
    if ["none", "nobody", "nil"].contains(names.first?.text ?? ""), let word = names.first {
      return [count(option, 0, word)]
    }
    let parts = names.split { $0.text == "," || $0.text == "and" }
    guard !parts.isEmpty, parts.allSatisfy({ $0.count <= 3 && $0.allSatisfy(\.isCapital) }),
      let first = names.first,
      let last = names.last
    else { return nil }
    return [
      MinutesFacts.VoteCount(option: option, value: parts.count, range: first.range.union(last.range))
    ]
  }

  /// The option beside a number: "5 in favour", "for: 5", "votes to 20".
  private static func neighbour(of index: Int, in words: ArraySlice<MinutesWord>) -> (String, Int)? {
    var before = index - 1
    while before >= words.startIndex, [":", "=", "(", "-", "–"].contains(words[before].text) { before -= 1 }
    if before >= words.startIndex, before < index - 1, let option = options[words[before].text] {
      return (option, before)
    }
    var next = index + 1
    while next < words.endIndex, next - index < 4,
      [
        "in", "votes", "vote", "voted", "members", "people", "delegations", "states", "were", "parties", "of",
        "them",
      ].contains(
        words[next].text)
    {
      next += 1
    }
    // "2 for the agenda" is no vote unless a ballot is named or the other side counted too; the caller checks.
    if next < words.endIndex, let option = options[words[next].text], !scale.contains(words[next].text),
      Int(words[next].text) == nil
    {
      return (option, next)
    }
    // "In favour eight, against two": an option before its number, where no option stands behind it.
    if before >= words.startIndex, before == index - 1, Self.lists.contains(words[before].text),
      index + 1 >= words.endIndex || [",", ";", ".", ")", "and"].contains(words[index + 1].text),
      let option = options[words[before].text]
    {
      return (option, before)
    }
    if before >= words.startIndex, before == index - 1, scale.contains(words[before].text),
      words[before].isShouted
    {
      return (options[words[before].text] ?? "yes", before)
    }
    return nil
  }

  /// "by 60 votes to 20, with 40 abstentions", "carried 5-0-1", "(+7, 0, -0)", "5/7 people".
  private static func ratio(_ words: ArraySlice<MinutesWord>) -> [MinutesFacts.VoteCount]? {
    if let to = words.indices.first(where: { isMargin(words, $0) }) {
      let before = number(words[to - 1].text) == nil ? to - 2 : to - 1
      var result = pairs([("yes", before), ("no", to + 1)], words)
      if let abstention = abstentions.first(in: words[(to + 1)...]) {
        result += pairs(
          [("abstain", words[abstention].indices.first { number(words[$0].text) != nil })], words)
      }
      return result
    }
    if let match = tally.first(in: words), words[match.lowerBound + 1].text.hasPrefix("+") {
      let numbers = words[match].indices.filter { Int(words[$0].text) != nil }
      return numbers.count >= 2
        ? pairs(Array(zip(["yes", "abstain", "no"], numbers.map { $0 })), words) : nil
    }
    guard ballot.occur(in: words) else { return nil }
    for index in words.indices {
      let isFraction = words[index].text.contains("/")
      let parts = words[index].text.split { $0 == "-" || $0 == "–" || $0 == "/" }
      guard (2...3).contains(parts.count), parts.allSatisfy({ $0.utf8.count <= 3 && Int($0) != nil }) else {
        continue
      }
      let values = parts.compactMap { Int($0) }
      if isFraction, values.count == 2, values[0] <= values[1] {
        return [count("yes", values[0], words[index]), count("no", values[1] - values[0], words[index])]
      }
      if isFraction { continue }
      return zip(["yes", "no", "abstain"], values).map { count($0, $1, words[index]) }
    }
    return nil
  }

  /// Whether the word at `index` is the "to" of "60 votes to 20" or "by 60 to 20".
  private static func isMargin(_ words: ArraySlice<MinutesWord>, _ index: Int) -> Bool {
    guard ["to", "against"].contains(words[index].text), index - 2 >= words.startIndex,
      index + 1 < words.endIndex,
      number(words[index + 1].text) != nil
    else { return false }
    if ["votes", "vote"].contains(words[index - 1].text) { return number(words[index - 2].text) != nil }
    // "Put off by two to three weeks" counts no votes.
    if index + 2 < words.endIndex, units.matches(words[(index + 2)...(index + 2)]) { return false }
    return words[index].text == "to" && number(words[index - 1].text) != nil
      && ["by", "of", "vote"].contains(words[index - 2].text)
  }

  private static let units = WordPattern(
    "day|days|week|weeks|month|months|year|years|hour|hours|minute|minutes|per|percent|%")
  private static let lists: Set<String> = [
    "for", "favour", "favor", "against", "ayes", "noes", "yes", "abstentions", "abstaining",
  ]

  /// The number of votes that a word counts: "8", "eight", "none"; nil for other words.
  private static func number(_ word: String) -> Int? {
    if ["none", "nobody", "nil", "zero"].contains(word) { return 0 }
    guard word != "a", word != "an", let value = Numerals.value(of: word), value >= 0 else { return nil }
    return value
  }

  private static let abstentions = WordPattern("with|and|, ...2 abstention|abstentions|abstaining")
  private static let tally = WordPattern("( ...6 )")

  private static func pairs(_ parts: [(String, Int?)], _ words: ArraySlice<MinutesWord>) -> [MinutesFacts
    .VoteCount]
  {
    parts.compactMap { option, index in
      guard let index, let value = number(String(words[index].text.drop { $0 == "+" || $0 == "-" })) else {
        return nil
      }
      return count(option, value, words[index])
    }
  }

  private static func pairs(_ parts: [(String, Int)], _ words: ArraySlice<MinutesWord>) -> [MinutesFacts
    .VoteCount]
  {
    pairs(parts.map { ($0.0, Optional($0.1)) }, words)
  }

  private static func count(_ option: String, _ value: Int, _ word: MinutesWord) -> MinutesFacts.VoteCount {
    MinutesFacts.VoteCount(option: option, value: value, range: word.range)
  }
}
