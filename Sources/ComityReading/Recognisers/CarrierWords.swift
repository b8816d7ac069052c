/// Chooses the words of a unit that are worth telling its drafter: those that weighed most, and mean something.
struct CarrierWords {
  /// What a word tells by itself.
  private enum Worth {
    /// Nothing: an article, a preposition, a pronoun.
    case none
    /// Something beside another word: *shall meet*, *not decide*.
    case beside
    case alone
  }

  /// Share of the strongest contribution below which a word carried too little.
  private static let leastShare = 0.3

  private static let empty = WordSet(
    """
    a about above after again against along also am among an and are as at be because been before being \
    below between both but by did do does doing done down during either etc for from further had has have \
    having he her here hereby herein hereof hereto hers him his how i if in including inter into is it its \
    itself may me more most my neither of off on once onto or other others our out over own per s same she \
    so some such than that the their theirs them then there thereby therefore therein thereof thereto these \
    they this those through thus to too toward towards under until up upon us very via was we were what when \
    where whereas whereby which while who whom whose why with within would you your
    """)

  private static let light = WordSet(
    "all any cannot each every except few never no non none nor not one only unless without")

  let forms: WordForms
  /// Words of the unit by number, `WordForms.end` between sentences.
  let words: [Int32]

  /// At most `limit` words or pairs of words by falling contribution, as the unit writes them.
  func telling(_ contributions: [(key: FeatureKey, value: Double)], limit: Int) -> [String] {
    let sorted = contributions.enumerated().filter { $0.element.value > 0 }
      .sorted { ($1.element.value, $0.offset) < ($0.element.value, $1.offset) }.map(\.element)
    var least = 0.0
    var named: Set<Int> = []
    var result: [String] = []
    for (key, value) in sorted where value >= least {
      guard let text = text(key) else { continue }
      if result.isEmpty { least = value * CarrierWords.leastShare }
      // What adds only a verb such as *shall* to words that are named already says nothing new.
      let new = stems(key).filter { worth($0) == .alone }
      if named.isSuperset(of: new) { continue }
      named.formUnion(new)
      result.append(text)
      if result.count == limit { break }
    }
    return result
  }

  private func stems(_ key: FeatureKey) -> [Int] {
    key.kind == .pair ? [key.first, key.second] : [key.first]
  }

  /// A feature in words of the unit; nil where it is not made of words, or they tell nothing.
  private func text(_ key: FeatureKey) -> String? {
    guard key.kind == .word || key.kind == .pair else { return nil }
    let worths = stems(key).map(worth)
    guard worths.contains(.alone), !worths.contains(.none) else { return nil }
    let texts = stems(key).compactMap(word).map { String(decoding: forms.words[$0], as: UTF8.self) }
    return texts.joined(separator: " ")
  }

  private func worth(_ stem: Int) -> Worth {
    guard let word = word(stem) else { return .none }
    let bytes = Array(forms.words[word])
    if forms.forms[word].modal != nil || CarrierWords.light.contains(bytes) { return .beside }
    if forms.forms[word].isNumber || bytes.count < 2 || CarrierWords.empty.contains(bytes) { return .none }
    return .alone
  }

  /// Number of the first word of the unit with a stem, or of the class of modal verbs that stands for one.
  private func word(_ stem: Int) -> Int? {
    for word in words where word != WordForms.end {
      let form = forms.forms[Int(word)]
      if (form.modal?.rawValue ?? Int(form.stem)) == stem { return Int(word) }
    }
    return nil
  }
}
