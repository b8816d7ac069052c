import ComityModel

/// What was weighed before a decision, and whose.
extension MinutesEffects {
  private static let weigh = [WordPattern](patterns: [
    "put|set|laid|written|worked|added|gone|went|go|goes|run|ran|talked|spelled|spelt ...3 table|out|down|through|up|over|sheet|round",
    "eye|eyes to|on",
    "estimat*|calculat*|costed|tabulated|priced|reflected|regarded|heeded|taken ...3 on|of|into",
    "account|considered|considering|consideration|considerations|weighed|weighing|regard|mindful|view|measure|taking|took|looked|went|borne|bear|bears|bearing|bore|heed*|reckon*|examin*|assess*|review*|studied|study|ascertain*|kept|keeping|weight|gauged|light",
  ])
  private static let unweighed = [WordPattern](patterns: [
    "not|never|nobody|without|no ...4 account|considered|considering|consideration|weighed|weighing|regard|looked",
    "might|may|could|should|will|shall|must be looked|considered|weighed|examined|assessed|reviewed|studied|taken",
  ])

  func weighed(_ words: ArraySlice<MinutesWord>, into decision: inout MinutesFacts.Decision) {
    for sentence in words.split(whereSeparator: { $0.text == "." }) {
      for found in considerations(in: sentence)
      where !decision.considerations.contains(where: {
        $0.matter.text == found.matter.text && $0.of?.text == found.of?.text
      }) {
        decision.considerations.append(found)
      }
    }
  }

  /// What a sentence says was weighed, and whose; nothing where it says that it was not.
  func considerations(in words: ArraySlice<MinutesWord>) -> [MinutesFacts.Consideration] {
    guard Self.weigh.occur(in: words), !Self.unweighed.occur(in: words) else { return [] }
    return vocabulary.values(of: "matter", in: words).map { matter, range in
      let place = words[range.lowerBound].range.union(words[range.upperBound - 1].range)
      let of = vocabulary.value(of: "of", in: words[range.lowerBound...].prefix(9))
      return MinutesFacts.Consideration(
        matter: Placed(text: matter, range: place), of: of.map { Placed(text: $0, range: place) })
    }
  }

  /// That several sentences weigh what they speak of, as one of them says.
  private static let bearable = [WordPattern](patterns: [
    "weigh*|consider*|reckon*|assess*|examin*", "gone|went|going ...3 through",
    "taken|took|taking ...4 into account",
    "can|could|able|each|who ?to follow|bear|afford|spare|staff|pay", "manageable|affordable|bearable",
    "within ...2 reach|means", "ability|burden",
  ])

  /// What some sentences together weigh: each by itself, or the capacity and the resources of all over several of them.
  func considerations(over sentences: [ArraySlice<MinutesWord>]) -> [MinutesFacts.Consideration] {
    var found: [MinutesFacts.Consideration] = []
    for own in sentences.flatMap(considerations)
    where !found.contains(where: { $0.matter.text == own.matter.text && $0.of?.text == own.of?.text }) {
      found.append(own)
    }
    let known = Set(found.map(\.matter.text))
    let wanted = vocabulary.names(of: "near")
    guard !wanted.isEmpty, !wanted.isSubset(of: known),
      !sentences.contains(where: { Self.unweighed.occur(in: $0) }),
      sentences.contains(where: { Self.bearable.occur(in: $0) }),
      let all = sentences.lazy.compactMap({ vocabulary.value(of: "of", in: $0) }).first(where: {
        $0.hasPrefix("all")
      })
    else { return found }
    var near: [MinutesFacts.Consideration] = []
    for words in sentences {
      for (matter, range) in vocabulary.values(of: "near", in: words)
        + vocabulary.values(of: "matter", in: words)
      where wanted.contains(matter) && !known.contains(matter)
        && !near.contains(where: { $0.matter.text == matter })
      {
        let place = words[range.lowerBound].range.union(words[range.upperBound - 1].range)
        near.append(
          MinutesFacts.Consideration(
            matter: Placed(text: matter, range: place), of: Placed(text: all, range: place)))
      }
    }
    return wanted.isSubset(of: known.union(near.map(\.matter.text))) ? found + near : found
  }
}
