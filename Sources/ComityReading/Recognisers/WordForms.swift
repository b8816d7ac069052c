/// Distinct words of a text with all that recognisers need to know of each, found out once a word.
struct WordForms: Sendable {
  /// One word.
  struct Form: Sendable {
    /// Number of its stem.
    let stem: Int
    /// Its class, where it is a modal verb.
    let modal: Modal?
    let traits: NegationScope.Traits
    let isNumber: Bool
    /// Phrases that may begin with it, longest first.
    let phrases: [ConceptPhrases.Phrase]
  }

  let concepts: ConceptPhrases
  /// Distinct words.
  private(set) var words = ByteTable(capacity: 4096)
  /// Distinct stems, and names of modal classes among them.
  private(set) var stems = ByteTable(capacity: 8192)
  private(set) var forms: [Form] = []
  private var stops: [Bool] = []

  /// Stems that say nothing when they are negated.
  private static let stopWords = Set(
    "the a an of to in and or by for with as at on that this which such its it their is are be been has have from any"
      .split(separator: " ").map { Array($0.utf8) })

  init(_ concepts: ConceptPhrases) {
    self.concepts = concepts
    for modal in Modal.allCases { _ = stem(named: Array(modal.name.utf8)) }
  }

  /// Number of a stem, which is added where it is new.
  mutating func stem(named bytes: [UInt8]) -> Int {
    let number = stems.intern(bytes, bytes.indices)
    if number == stops.count { stops.append(WordForms.stopWords.contains(bytes)) }
    return number
  }

  /// Number of the word at `range` of folded bytes.
  mutating func intern(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    let number = words.intern(bytes, range)
    guard number == forms.count else { return number }
    let text = String(decoding: bytes[range], as: UTF8.self)
    forms.append(
      Form(
        stem: stem(named: Stem.of(bytes[range])), modal: Modal.of(text),
        traits: NegationScope.Traits(word: text),
        isNumber: bytes[range].allSatisfy { $0 >= 0x30 && $0 <= 0x39 },
        phrases: concepts.beginning(with: bytes[range])))
    return number
  }

  /// Whether a stem says nothing when it is negated.
  func isStop(_ stem: Int) -> Bool { stops[stem] }

  /// Words and ends of a text: numbers of words, -1 for an end; brackets are told apart from the words.
  mutating func units(of text: some Sequence<UInt8>) -> (words: [Int], hasBrackets: Bool) {
    let (bytes, tokens) = UnitTokens.tokens(of: text)
    var opens = false
    var closes = false
    var out: [Int] = []
    out.reserveCapacity(tokens.count)
    for token in tokens {
      switch token {
      case .word(let range): out.append(intern(bytes, range))
      case .end: out.append(WordForms.end)
      case .bracket(let isOpening): if isOpening { opens = true } else { closes = true }
      }
    }
    return (out, opens && closes)
  }

  /// What stands for the end of a sentence among numbers of words.
  static let end = -1
}
