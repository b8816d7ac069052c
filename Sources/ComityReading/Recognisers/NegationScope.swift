/// Which words of a sentence stand after a negator, and which the sentence excludes later on.
enum NegationScope {
  /// Words after a negator that it still reaches.
  private static let reach = 8

  static let negators = words("not no never neither nor without none nothing nobody cannot hardly nowhere")
  static let breakers = words("but however although unless except save only whereas while")
  static let excluders = words(
    """
    excluded refused rejected prohibited forbidden barred denied withdrawn deleted removed struck abolished abandoned \
    dropped ruled repealed declined superseded ignored disregarded discontinued
    """)

  private static func words(_ list: String) -> Set<String> {
    Set(list.split(separator: " ").map(String.init))
  }

  /// What a word does to the words around it.
  struct Traits: OptionSet, Sendable {
    let rawValue: UInt8
    static let negator = Traits(rawValue: 1)
    static let breaker = Traits(rawValue: 2)
    static let excluder = Traits(rawValue: 4)
    static let only = Traits(rawValue: 8)
    static let not = Traits(rawValue: 16)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Traits of a folded word.
    init(word: String) {
      self = []
      if negators.contains(word) { insert(.negator) }
      if breakers.contains(word) { insert(.breaker) }
      if excluders.contains(word) { insert(.excluder) }
      if word == "only" { insert(.only) }
      if word == "not" { insert(.not) }
    }
  }

  /// For each word of a sentence: whether it is negated, and whether it is excluded later.
  static func scopes(_ words: [Traits]) -> (negated: [Bool], excluded: [Bool]) {
    var negated = [Bool](repeating: false, count: words.count)
    var excluded = negated
    var left = 0
    for (index, word) in words.enumerated() {
      let isNotOnly = word.contains(.not) && index + 1 < words.count && words[index + 1].contains(.only)
      if word.contains(.negator), !isNotOnly {
        left = reach
      } else if word.contains(.breaker) {
        left = 0
      }
      guard left > 0 else { continue }
      left -= 1
      negated[index] = !word.contains(.negator)
    }
    if let last = words.lastIndex(where: { $0.contains(.excluder) }) {
      for index in 0..<last { excluded[index] = !negated[index] }
    }
    return (negated, excluded)
  }
}
