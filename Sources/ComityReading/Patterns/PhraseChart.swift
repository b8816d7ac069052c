import ComityModel

/// Finds every phrase in one row of words, from the last word to the first.
///
/// At each word it walks the trie once. A concept found there is known to all walks that begin further left, and starts a
/// walk of its own for the phrases that begin with it. What a word is by itself, `WordWalks` knows.
struct PhraseChart: Sendable {
  /// A word that can be matched, or a sign that no phrase crosses.
  struct Token: Sendable {
    /// Index into the lexicon; `barrier` for a sign that no phrase crosses.
    var symbol: UInt32
    /// Index into the word table.
    var word: UInt32
    /// Where it stands in the row, which is what matches report.
    var place: UInt32

    static let barrier = UInt32.max
  }

  /// A phrase of a pattern or of a named concept; ends are places in the row.
  struct Found: Sendable {
    /// Pattern number, or the number of patterns plus that of the concept.
    var owner: UInt32
    var start: UInt32
    var end: UInt32
    /// Words that its gaps skip.
    var skipped: UInt32
  }

  private struct Fact: Sendable {
    var concept: UInt32
    /// First token after it.
    var end: UInt32
    var skipped: UInt32
    /// The bit of its step.
    let bit: UInt64

    init(concept: UInt32, end: UInt32, skipped: UInt32) {
      (self.concept, self.end, self.skipped) = (concept, end, skipped)
      bit = PhraseTrie.Step.concept(Int(concept)).bit
    }
  }

  private struct Visit: Sendable {
    var node: Int
    var place: Int
    var skipped: Int
  }

  private let trie: PhraseTrie
  private let steps: LexiconSteps
  private let symbols: PatternSymbols
  private let words: WordTable
  private let source: Source
  private let patternCount: Int
  private let namedConceptCount: Int

  /// Names of this document, which count as phrases of concepts.
  var names = DocumentNames()
  /// Tokens of the current row.
  private(set) var tokens: [Token] = []
  /// All phrases of the current row, from right to left.
  private(set) var found: [Found] = []

  private var factStarts: [UInt32] = []
  private var factEnds: [UInt32] = []
  private var facts: [Fact] = []
  /// Bits of the steps that can be taken at each place of the row, concepts included; 0 where no phrase crosses.
  private var masks: [UInt64] = []
  private var stack: [Visit] = []
  private var visits = VisitTable()
  private var walks: WordWalks
  /// First of the facts at the current word that more than this word make up.
  private var longFacts = 0

  /// Makes a chart for the words of one document.
  init(matcher: PhraseMatcher, document: Document) {
    trie = matcher.trie
    symbols = matcher.symbols
    steps = LexiconSteps(document.words.lexicon, symbols: matcher.symbols)
    words = document.words
    source = document.source
    patternCount = matcher.patterns.count
    namedConceptCount = matcher.conceptNames.count
    walks = WordWalks(words: document.words.lexicon.count)
  }

  /// Whether a phrase or a name may begin with a word.
  func mayBegin(_ symbol: Int) -> Bool { !steps.range(of: symbol).isEmpty || names.mayBegin(with: symbol) }

  /// Begins a new row.
  mutating func clear() { tokens.removeAll(keepingCapacity: true) }

  /// Adds the word with this index at `place`; signs between words are skipped or stop phrases.
  mutating func append(word: Int, place: Int, transparent: Bool = false) {
    let symbol = words.symbols[word]
    guard words.flags[word].contains(.punctuation) else {
      return tokens.append(Token(symbol: symbol, word: UInt32(word), place: UInt32(place)))
    }
    guard !transparent, let sign = words.lexicon[Int(symbol)].first else { return }
    if sign == UInt8(ascii: ".") || sign == UInt8(ascii: ";") || sign == UInt8(ascii: ":") {
      tokens.append(Token(symbol: Token.barrier, word: UInt32(word), place: UInt32(place)))
    }
  }

  /// Finds all phrases of the row.
  mutating func run() {
    found.removeAll(keepingCapacity: true)
    facts.removeAll(keepingCapacity: true)
    if factStarts.count < tokens.count {
      factStarts = [UInt32](repeating: 0, count: tokens.count)
      factEnds = factStarts
      masks = [UInt64](repeating: 0, count: tokens.count)
    }
    for start in stride(from: tokens.count - 1, through: 0, by: -1) {
      factStarts[start] = UInt32(facts.count)
      masks[start] = begin(at: start)
      factEnds[start] = UInt32(facts.count)
    }
  }

  /// Finds what begins at a word; gives the bits of the steps that can be taken there.
  private mutating func begin(at start: Int) -> UInt64 {
    let symbol = tokens[start].symbol
    guard symbol != Token.barrier else { return 0 }
    longFacts = facts.count
    var mask = steps.mask(of: Int(symbol))
    let named = names.mayBegin(with: Int(symbol))
    if !named, let walk = walks.walk(of: Int(symbol), steps, trie, patternCount, namedConceptCount) {
      goOn(walk, at: start)
      mask |= walk.mask
    } else {
      walkOut(from: start, named: named)
    }
    for index in longFacts..<facts.count { mask |= facts[index].bit }
    return mask
  }

  /// Goes on from where a word leads by itself.
  private mutating func goOn(_ walk: WordWalks.Walk, at start: Int) {
    let end = UInt32(start + 1)
    for index in walk.concepts {
      facts.append(Fact(concept: walks.concepts[index], end: end, skipped: 0))
    }
    longFacts = facts.count
    let place = tokens[start].place
    for index in walk.owners {
      found.append(Found(owner: walks.owners[index], start: place, end: place + 1, skipped: 0))
    }
    if start + 1 == tokens.count || walk.open.isEmpty { return }
    visits.reset()
    for index in walk.open {
      advance(Visit(node: Int(walks.open[index]), place: start + 1, skipped: 0))
      while let visit = stack.popLast() { extend(visit, start: start) }
    }
  }

  /// Finds what begins at a word whose walk is not always the same: its spelling counts, or it begins a name.
  private mutating func walkOut(from start: Int, named: Bool) {
    let range = steps.range(of: Int(tokens[start].symbol))
    guard !range.isEmpty || named else { return }
    visits.reset()
    for index in range {
      follow(steps.step(at: index), from: 0, at: start, to: start + 1, skipped: 0, word: start)
    }
    if named {
      names.forEach(at: start, in: tokens) { concept, end in
        note(concept: concept, end: end, skipped: 0, start: start)
      }
    }
    while let visit = stack.popLast() { extend(visit, start: start) }
  }

  private mutating func extend(_ visit: Visit, start: Int) {
    var link = trie.firstOwner(of: visit.node)
    while link != 0 {
      switch trie.owner(at: link) {
      case .pattern(let number): report(number, start: start, end: visit.place, skipped: visit.skipped)
      case .concept(let number): note(concept: number, end: visit.place, skipped: visit.skipped, start: start)
      }
      link = trie.nextOwner(after: link)
    }
    advance(visit)
  }

  /// Goes over the word after a visit, and over the gaps that may follow it.
  private mutating func advance(_ visit: Visit) {
    guard visit.place < tokens.count else { return }
    if trie.mask(visit.node) & masks[visit.place] != 0 {
      advance(visit.node, place: visit.place, skipped: visit.skipped)
    }
    var gap = trie.firstGap(of: visit.node)
    while gap != 0 {
      let width = trie.width(ofGap: gap)
      var widest = -1
      while widest < width, visit.place + widest + 1 < tokens.count,
        tokens[visit.place + widest + 1].symbol != Token.barrier
      {
        widest += 1
      }
      let mask = trie.mask(gap)
      // The narrowest last, so that it leaves the stack first and the others find its visits cheaper than theirs.
      for skip in stride(from: widest, through: 0, by: -1) where mask & masks[visit.place + skip] != 0 {
        advance(gap, place: visit.place + skip, skipped: visit.skipped + skip)
      }
      gap = trie.nextGap(after: gap)
    }
  }

  /// Goes from `node` over the word at `place` and over the concepts that begin there.
  private mutating func advance(_ node: Int, place: Int, skipped: Int) {
    let mask = trie.mask(node)
    for index in steps.range(of: Int(tokens[place].symbol)) where mask & steps.step(at: index).bit != 0 {
      follow(steps.step(at: index), from: node, at: place, to: place + 1, skipped: skipped, word: place)
    }
    for index in Int(factStarts[place])..<Int(factEnds[place]) {
      let fact = facts[index]
      guard mask & fact.bit != 0 else { continue }
      follow(
        .concept(Int(fact.concept)), from: node, at: place, to: Int(fact.end),
        skipped: skipped + Int(fact.skipped), word: place)
    }
  }

  private mutating func follow(
    _ step: PhraseTrie.Step, from node: Int, at place: Int, to end: Int, skipped: Int, word: Int
  ) {
    guard let child = trie.child(node, step) else { return }
    if step.isExact, !isSpelled(step.number, word: Int(tokens[word].word)) { return }
    if trie.isAmbiguous(child), !visits.improves(node: child, place: end, cost: skipped) { return }
    stack.append(Visit(node: child, place: end, skipped: skipped))
  }

  /// Records a concept, and walks on for the phrases that begin with it.
  private mutating func note(concept: Int, end: Int, skipped: Int, start: Int) {
    for index in longFacts..<facts.count
    where facts[index].concept == concept && facts[index].end == end {
      guard skipped < Int(facts[index].skipped) else { return }
      facts[index].skipped = UInt32(skipped)
      return walk(concept, end: end, skipped: skipped, start: start)
    }
    facts.append(Fact(concept: UInt32(concept), end: UInt32(end), skipped: UInt32(skipped)))
    walk(concept, end: end, skipped: skipped, start: start)
  }

  private mutating func walk(_ concept: Int, end: Int, skipped: Int, start: Int) {
    if concept < namedConceptCount {
      report(patternCount + concept, start: start, end: end, skipped: skipped)
    }
    follow(.concept(concept), from: 0, at: start, to: end, skipped: skipped, word: start)
  }

  private mutating func report(_ owner: Int, start: Int, end: Int, skipped: Int) {
    found.append(
      Found(
        owner: UInt32(owner), start: tokens[start].place, end: tokens[end - 1].place + 1,
        skipped: UInt32(skipped)))
  }

  private func isSpelled(_ spelling: Int, word: Int) -> Bool {
    let bytes = symbols.spellings[spelling]
    let range = words.range(of: word).indices
    return range.count == bytes.count && source.bytes[range].elementsEqual(bytes)
  }
}
