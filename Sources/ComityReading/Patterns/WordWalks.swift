import ComityModel

/// What each distinct word of one document is by itself: the phrases of one word, the concepts that these make it, and the
/// nodes of the trie from which longer phrases go on.
///
/// Found out when a word is first met: a text repeats its words, and most phrases that begin at a word end with it.
struct WordWalks {
  /// One word's; ranges of the lists below.
  struct Walk {
    /// Concepts that the word is.
    var concepts: Range<Int>
    /// Patterns and named concepts that it fulfils, as in `PhraseChart.Found`.
    var owners: Range<Int>
    /// Nodes that something may follow, in the order in which the chart would leave them.
    var open: Range<Int>
    /// Bits of the concepts.
    var mask: UInt64
  }

  private(set) var concepts: [UInt32] = []
  private(set) var owners: [UInt32] = []
  private(set) var open: [UInt32] = []
  private var walks: [Walk] = []
  /// Number of each word's walk plus one; 0 where it was not made yet, `Self.none` where there is none.
  private var numbers: [UInt32]
  private static let none = UInt32.max
  private var visits = VisitTable()
  private var stack: [Int] = []

  /// Makes the walks of a document with so many distinct words.
  init(words: Int) { numbers = [UInt32](repeating: 0, count: words) }

  /// The walk of a word; nil where it depends on how the word is spelled.
  mutating func walk(
    of word: Int, _ steps: LexiconSteps, _ trie: PhraseTrie, _ patternCount: Int, _ namedCount: Int
  ) -> Walk? {
    if numbers[word] == 0 { make(word, steps, trie, patternCount, namedCount) }
    return numbers[word] == WordWalks.none ? nil : walks[Int(numbers[word]) - 1]
  }

  private mutating func make(
    _ word: Int, _ steps: LexiconSteps, _ trie: PhraseTrie, _ patternCount: Int, _ namedCount: Int
  ) {
    let range = steps.range(of: word)
    if range.contains(where: { steps.step(at: $0).isExact }) {
      numbers[word] = WordWalks.none
      return
    }
    let (firstConcept, firstOwner, firstOpen) = (concepts.count, owners.count, open.count)
    var mask: UInt64 = 0
    visits.reset()
    for index in range { follow(steps.step(at: index), trie) }
    while let node = stack.popLast() {
      var link = trie.firstOwner(of: node)
      while link != 0 {
        switch trie.owner(at: link) {
        case .pattern(let number): owners.append(UInt32(number))
        case .concept(let number) where !concepts[firstConcept...].contains(UInt32(number)):
          concepts.append(UInt32(number))
          mask |= PhraseTrie.Step.concept(number).bit
          if number < namedCount { owners.append(UInt32(patternCount + number)) }
          follow(.concept(number), trie)
        case .concept: break
        }
        link = trie.nextOwner(after: link)
      }
      if trie.continues(node) || trie.firstGap(of: node) != 0 { open.append(UInt32(node)) }
    }
    walks.append(
      Walk(
        concepts: firstConcept..<concepts.count, owners: firstOwner..<owners.count,
        open: firstOpen..<open.count, mask: mask))
    numbers[word] = UInt32(walks.count)
  }

  private mutating func follow(_ step: PhraseTrie.Step, _ trie: PhraseTrie) {
    guard let child = trie.child(0, step) else { return }
    if trie.isAmbiguous(child), !visits.improves(node: child, place: 0, cost: 0) { return }
    stack.append(child)
  }
}
