import ComityModel

/// Distinct words of a text with all that recognisers need to know of each, found out once a word.
struct WordForms: Sendable {
  /// One word.
  struct Form: Sendable {
    /// Number of its stem.
    let stem: Int32
    /// Its class, where it is a modal verb.
    let modal: Modal?
    let traits: NegationScope.Traits
    let isNumber: Bool
    /// First of its steps in the phrases of concepts.
    fileprivate let start: Int32
    fileprivate let end: Int32
    /// Bits of its steps.
    let mask: UInt64
    /// First of its ranks: those of the phrases that it is alone.
    fileprivate let firstRank: Int32
    fileprivate let endRank: Int32
    /// First of the nodes that longer phrases which begin with it lead to.
    fileprivate let firstBeginning: Int32
    fileprivate let endBeginning: Int32
  }

  let concepts: ConceptPhrases
  /// Distinct words.
  private(set) var words = ByteTable(capacity: 4096)
  /// Distinct stems, and names of modal classes among them.
  private(set) var stems = ByteTable(capacity: 8192)
  private(set) var forms: [Form] = []
  private var steps: [PhraseTrie.Step] = []
  private var beginnings: [Int32] = []
  private var ranks: [Int32] = []
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
  mutating func stem(named bytes: [UInt8]) -> Int { stem(bytes, bytes.indices) }

  /// Number of the stem at `range`, which is added where it is new.
  mutating func stem(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    let number = stems.intern(bytes, range)
    if number == stops.count {
      stops.append(range.count <= 5 && WordForms.stopWords.contains(Array(bytes[range])))
    }
    return number
  }

  /// Number of the word at `range` of folded bytes.
  mutating func intern(_ bytes: [UInt8], _ range: Range<Int>) -> Int32 {
    let number = words.intern(bytes, range)
    guard number == forms.count else { return Int32(number) }
    let text = String(decoding: bytes[range], as: UTF8.self)
    let start = steps.count
    let (beginning, rank) = (beginnings.count, ranks.count)
    concepts.addSteps(of: bytes, range, to: &steps)
    for step in steps[start...] {
      guard let node = concepts.child(0, step) else { continue }
      concepts.addRanks(at: node, to: &ranks)
      if concepts.continues(node) { beginnings.append(Int32(node)) }
    }
    ranks[rank...].sort()
    forms.append(
      Form(
        stem: Int32(stem(named: Stem.of(bytes[range]))), modal: Modal.of(text),
        traits: NegationScope.Traits(word: text),
        isNumber: bytes[range].allSatisfy { $0 >= 0x30 && $0 <= 0x39 },
        start: Int32(start), end: Int32(steps.count), mask: steps[start...].reduce(0) { $0 | $1.bit },
        firstRank: Int32(rank), endRank: Int32(ranks.count),
        firstBeginning: Int32(beginning), endBeginning: Int32(beginnings.count)))
    return Int32(number)
  }

  /// Positions in `step(at:)` of what a word can be in the phrases of concepts.
  func steps(of word: Int32) -> Range<Int> {
    Int(forms[Int(word)].start)..<Int(forms[Int(word)].end)
  }

  /// One step.
  func step(at index: Int) -> PhraseTrie.Step { steps[index] }

  /// Positions in `rank(at:)` of the phrases that a word is alone, rising.
  func ranks(of word: Int32) -> Range<Int> {
    Int(forms[Int(word)].firstRank)..<Int(forms[Int(word)].endRank)
  }

  /// One rank.
  func rank(at index: Int) -> Int32 { ranks[index] }

  /// Positions in `beginning(at:)` of where longer phrases of concepts lead that begin with a word; few words begin one.
  func beginnings(of word: Int32) -> Range<Int> {
    Int(forms[Int(word)].firstBeginning)..<Int(forms[Int(word)].endBeginning)
  }

  /// One node behind the first word of phrases.
  func beginning(at index: Int) -> Int { Int(beginnings[index]) }

  /// Whether a stem says nothing when it is negated.
  func isStop(_ stem: Int32) -> Bool { stops[Int(stem)] }

  /// Words and ends of a text: numbers of words, -1 for an end; brackets are told apart from the words.
  mutating func units(of text: some Sequence<UInt8>) -> (words: [Int32], hasBrackets: Bool) {
    let (bytes, tokens) = UnitTokens.tokens(of: text)
    var opens = false
    var closes = false
    var out: [Int32] = []
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
  static let end: Int32 = -1
}

extension WordForms {
  /// Writes the stems; the words of a text are no part of an image.
  func write(to image: inout ImageWriter) {
    stems.write(to: &image)
    image.write(stops) { $0.write($1) }
  }

  /// Reads stems.
  init(from image: inout ImageReader, _ concepts: ConceptPhrases) {
    self.concepts = concepts
    stems = ByteTable(from: &image)
    stops = image.array { $0.flag() }
  }
}
