import ComityModel

/// The plain phrases of a vocabulary, as recognisers look them up: words, of which one that ends in `*` stands for all
/// words that begin so. Phrases in the fuller language of patterns are left to the matcher.
///
/// All phrases stand in one trie. What a word of a text can be in it is found out once for each distinct word, so that
/// finding the phrases at a place compares numbers only.
struct ConceptPhrases: Sendable {
  /// A phrase by its rank: those of more words first, then those whose first word is whole, then in order of the
  /// vocabulary.
  struct Phrase: Sendable {
    let concept: Int32
    let length: Int32
  }

  /// Names of the concepts in the order of their numbers.
  let names: [String]
  /// Phrases in order of their ranks.
  private(set) var phrases: [Phrase] = []
  /// Steps are words and beginnings, owners are ranks.
  private var trie: PhraseTrie
  private var words = ByteTable(capacity: 2048)
  private var beginnings = ByteTable(capacity: 512)
  /// Lengths that beginnings have, rising.
  private var lengths: [Int] = []

  init(_ vocabulary: Vocabulary) {
    let concepts = vocabulary.concepts.prefix(ConceptSet.capacity - Modal.allCases.count)
    names = concepts.map(\.name)
    var found: [(key: (Int, Int), phrase: Phrase, steps: [PhraseTrie.Step])] = []
    trie = PhraseTrie(capacity: 4096)
    for (number, concept) in concepts.enumerated() {
      for phrase in concept.phrases {
        let bytes = Array(phrase.text.utf8)
        guard let steps = steps(bytes), let first = steps.first else { continue }
        let beginning = first.isPrefix ? beginnings[first.number].count + 1 : 0
        let entry = Phrase(concept: Int32(number), length: Int32(steps.count))
        found.append(((-steps.count, beginning), entry, steps))
      }
    }
    // Ranks must not depend on how a sort treats equals: the position in the vocabulary settles them.
    let order = found.indices.sorted {
      (found[$0].key.0, found[$0].key.1, $0) < (found[$1].key.0, found[$1].key.1, $1)
    }
    for index in order {
      var node = 0
      for step in found[index].steps { node = trie.grow(node, step) }
      trie.end(node, owner: .pattern(phrases.count))
      phrases.append(found[index].phrase)
    }
    lengths = Set((0..<beginnings.count).map { beginnings[$0].count }).sorted()
  }

  /// Steps of a phrase; nil where it is not plain.
  private mutating func steps(_ bytes: [UInt8]) -> [PhraseTrie.Step]? {
    var steps: [PhraseTrie.Step] = []
    var start = 0
    for index in 0...bytes.count {
      if index < bytes.count, bytes[index] != 0x20 {
        guard ConceptPhrases.isPlain(bytes[index]) else { return nil }
        continue
      }
      if index > start {
        steps.append(
          bytes[index - 1] == UInt8(ascii: "*")
            ? .prefix(beginnings.intern(bytes, start..<index - 1)) : .word(words.intern(bytes, start..<index))
        )
      }
      start = index + 1
    }
    return steps
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x30 && byte <= 0x39) || byte == UInt8(ascii: "*")
  }

  /// Appends what a folded word can be in the phrases.
  func addSteps(of bytes: [UInt8], _ range: Range<Int>, to steps: inout [PhraseTrie.Step]) {
    if let number = words.number(bytes, range) { steps.append(.word(number)) }
    for length in lengths where length <= range.count {
      if let number = beginnings.number(bytes, range.lowerBound..<range.lowerBound + length) {
        steps.append(.prefix(number))
      }
    }
  }

  /// The node after `node` and `step`; nil where no phrase goes on like this.
  func child(_ node: Int, _ step: PhraseTrie.Step) -> Int? {
    trie.mask(node) & step.bit == 0 ? nil : trie.child(node, step)
  }

  /// Bits of the words that follow `node`; 0 where none do.
  func mask(_ node: Int) -> UInt64 { trie.mask(node) }

  /// Whether phrases go on behind `node`.
  func continues(_ node: Int) -> Bool { trie.continues(node) }

  /// Appends the ranks of the phrases that end at `node`.
  func addRanks(at node: Int, to ranks: inout [Int32]) {
    trie.forEachOwner(of: node) { owner in
      if case .pattern(let rank) = owner { ranks.append(Int32(rank)) }
    }
  }
}

extension ConceptPhrases {
  /// Writes the phrases.
  func write(to image: inout ImageWriter) {
    image.write(names) { $0.write($1) }
    image.write(phrases) { image, phrase in
      image.write(UInt32(phrase.concept))
      image.write(UInt32(phrase.length))
    }
    trie.write(to: &image)
    words.write(to: &image)
    beginnings.write(to: &image)
    image.write(lengths)
  }

  /// Reads phrases.
  init(from image: inout ImageReader) {
    names = image.array { $0.string() }
    phrases = image.array { Phrase(concept: Int32($0.word()), length: Int32($0.word())) }
    trie = PhraseTrie(from: &image)
    words = ByteTable(from: &image)
    beginnings = ByteTable(from: &image)
    lengths = image.array()
  }
}

/// Finds the concepts that begin at a word of a row; its stores are kept from word to word.
struct ConceptFinder: Sendable {
  /// A concept with the number of words of its phrase.
  typealias Hit = ConceptPhrases.Phrase

  /// Concepts with a phrase that begins at the word that was asked for, longest first, each once.
  private(set) var hits: [Hit] = []
  private var ranks: [Int32] = []
  private var waiting: [(node: Int, place: Int)] = []

  /// Finds the concepts with a phrase that begins at the word at `index` and ends before `end`; false where there are none.
  mutating func find(_ row: [Int32], at index: Int, before end: Int, _ forms: WordForms) -> Bool {
    let alone = forms.ranks(of: row[index])
    var isAlone = true
    if index + 1 < end {
      let next = forms.forms[Int(row[index + 1])].mask
      for number in forms.beginnings(of: row[index])
      where forms.concepts.mask(forms.beginning(at: number)) & next != 0 {
        waiting.append((forms.beginning(at: number), index + 1))
      }
    }
    if !waiting.isEmpty {
      ranks.removeAll(keepingCapacity: true)
      while let (node, place) = waiting.popLast() { extend(node, row, place, end, forms) }
      isAlone = ranks.isEmpty
    }
    if isAlone, alone.isEmpty { return false }
    hits.removeAll(keepingCapacity: true)
    if isAlone {
      for place in alone { add(forms.rank(at: place), forms) }
    } else {
      for place in alone { ranks.append(forms.rank(at: place)) }
      ranks.sort()
      for rank in ranks { add(rank, forms) }
    }
    return true
  }

  /// Goes from a node over the word at `place`.
  private mutating func extend(_ node: Int, _ row: [Int32], _ place: Int, _ end: Int, _ forms: WordForms) {
    for step in forms.steps(of: row[place]) {
      guard let child = forms.concepts.child(node, forms.step(at: step)) else { continue }
      forms.concepts.addRanks(at: child, to: &ranks)
      if place + 1 < end, forms.concepts.mask(child) & forms.forms[Int(row[place + 1])].mask != 0 {
        waiting.append((child, place + 1))
      }
    }
  }

  private mutating func add(_ rank: Int32, _ forms: WordForms) {
    let phrase = forms.concepts.phrases[Int(rank)]
    for hit in hits where hit.concept == phrase.concept { return }
    hits.append(phrase)
  }
}
