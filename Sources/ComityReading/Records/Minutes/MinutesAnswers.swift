import ComityModel

/// Answers such as +1, 0 and -1 behind a name, and what speakers say of their own objection.
extension MinutesObjections {
  private static let lifting = [WordPattern](patterns: [
    "i|we ?can|will|now|then|hereby|therefore|do withdraw|lift|drop|retract|release",
    "change|make mine|ours|that|it ?a|to 0|+1|zero", "no longer|not object|oppose|insist|persist",
  ])
  private static let blocking = [WordPattern](patterns: [
    "i|we ?must|formally|still|therefore|have ?to object|block|veto"
  ])

  /// The participant whose speech it is, by the words up to the colon.
  func speaker(_ label: ArraySlice<MinutesWord>) -> Placed? {
    if let known = participants(in: label).first { return known }
    let name = label.prefix { $0.text != "(" && $0.text != ":" }.filter { !$0.isSign }
    guard let first = name.first, let last = name.last else { return nil }
    return placed(first.range.union(last.range))
  }

  /// What a speaker says of the own objection.
  func own(_ words: ArraySlice<MinutesWord>, _ speaker: Placed) -> Found? {
    if Self.lifting.occur(in: words) { return .settled(by: speaker) }
    return Self.blocking.occur(in: words) ? .objection(by: speaker) : nil
  }

  /// Objections and their end by answers: "Kastia +1 / Estmark -1", "Mirapur: -1 remains", "still -1".
  func answers(in words: ArraySlice<MinutesWord>, speaker: Placed?) -> [Found] {
    var result: [Found] = []
    var begin = words.startIndex
    for index in words.indices where ["+1", "-1", "0"].contains(words[index].text) {
      defer { begin = index + 1 }
      let before = words[begin..<index]
      if before.last.map({ ["no", "any", "a", "of", "to", "is"].contains($0.text) }) == true { continue }
      let near = named(before.suffix(10))
      let isBeside = near.map { $0.end >= index - 1 } ?? false
      guard words[index].text == "-1" || isBeside else { continue }
      guard let by = near?.by ?? (begin == words.startIndex ? speaker : nil) else { continue }
      result.append(words[index].text == "-1" ? .objection(by: by) : .settled(by: by))
    }
    return result
  }

  /// The participant whom the words name last, in any letter case, and where the name ends.
  private func named(_ words: ArraySlice<MinutesWord>) -> (by: Placed, end: Int)? {
    var best: (by: Placed, end: Int)?
    for (number, person) in people.enumerated() {
      for name in names[number].words {
        for index in words.indices where index + name.count <= words.endIndex {
          let run = words[index..<index + name.count]
          guard zip(run, name).allSatisfy({ Self.bare($0.text) == $1 }), index + name.count > best?.end ?? 0
          else { continue }
          let range = words[index].range.union(words[index + name.count - 1].range)
          best = (Placed(text: person.id, range: range), index + name.count)
        }
      }
    }
    if best == nil, people.isEmpty, let last = words.last, last.isCapital {
      return (placed(last.range), words.endIndex)
    }
    return best
  }

  /// A word without the mark of the genitive.
  static func bare(_ word: String) -> Substring {
    word.hasSuffix("'s") ? word.dropLast(2) : word.hasSuffix("'") ? word.dropLast() : word[...]
  }
}
