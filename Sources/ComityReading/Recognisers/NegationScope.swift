/// Which words of a sentence stand after a negator, and which the sentence excludes later on.
struct NegationScope: Sendable {
  /// Words after a negator that it still reaches.
  private static let reach = 8

  private static let negators = words(
    "not no never neither nor without none nothing nobody cannot hardly nowhere")
  private static let breakers = words("but however although unless except save only whereas while")
  private static let excluders = words(
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

  private var negated: [Bool] = []
  private var left = 0
  private var lastExcluder = 0

  /// Begins a sentence.
  mutating func begin() {
    negated.removeAll(keepingCapacity: true)
    (left, lastExcluder) = (0, 0)
  }

  /// Adds the next word of the sentence; `next` is the one after it, nothing at the end.
  mutating func add(_ word: Traits, next: Traits) {
    if word.contains(.excluder) { lastExcluder = negated.count }
    let isNotOnly = word.contains(.not) && next.contains(.only)
    if word.contains(.negator), !isNotOnly {
      left = NegationScope.reach
    } else if word.contains(.breaker) {
      left = 0
    }
    negated.append(left > 0 && !word.contains(.negator))
    if left > 0 { left -= 1 }
  }

  /// Whether a negator reaches the word at a place of the sentence.
  func isNegated(_ place: Int) -> Bool { negated[place] }

  /// Whether the sentence excludes later what stands at a place, and nothing negates it.
  func isExcluded(_ place: Int) -> Bool { place < lastExcluder && !negated[place] }
}
