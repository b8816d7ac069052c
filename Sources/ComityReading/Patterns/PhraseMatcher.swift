import ComityModel

/// All phrase patterns of all loaded rules in one: a document is scanned once, whatever their number.
public struct PhraseMatcher: Sendable {
  let trie: PhraseTrie
  let symbols: PatternSymbols
  /// Whether documents may define names of their own, a concept.
  let named: [Bool]
  let conceptCount: Int
  /// The patterns in order of their numbers.
  public let patterns: [PatternText]
  /// Names of the vocabulary's concepts.
  public let conceptNames: [String]

  init(
    trie: PhraseTrie, symbols: PatternSymbols, patterns: [PatternText], named: [Bool], conceptNames: [String],
    conceptCount: Int
  ) {
    self.trie = trie
    self.symbols = symbols
    self.patterns = patterns
    self.named = named
    self.conceptNames = conceptNames
    self.conceptCount = conceptCount
  }

  /// Sentences that are looked through at a time where threads share a document.
  private static let handful = 512

  /// Finds all patterns in all sentences of `document`, in time linear in its words.
  public func scan(_ document: Document) -> PhraseHits {
    var chart = PhraseChart(matcher: self, document: document)
    let names = DocumentNames.find(in: document, matcher: self, chart: &chart)
    return hits([found(document.sentences.indices, in: document, &chart)], names)
  }

  /// The same with the help of the task pool, where the document is long enough for that.
  public func scanTogether(_ document: Document) async -> PhraseHits {
    var chart = PhraseChart(matcher: self, document: document)
    let names = DocumentNames.find(in: document, matcher: self, chart: &chart)
    let found = await Handfuls.of(document.sentences.count, PhraseMatcher.handful, at: chart) {
      range, chart in
      self.found(range, in: document, &chart)
    }
    return hits(found, names)
  }

  /// Whether threads can share a document.
  public static func isLong(_ document: Document) -> Bool { document.sentences.count > handful }

  private func hits(_ found: [[PhraseHits.Found]], _ names: [DocumentName]) -> PhraseHits {
    PhraseHits(found, names: names, patternCount: patterns.count, conceptNames: conceptNames)
  }

  /// What is found in some sentences, in their order.
  private func found(
    _ sentences: Range<Int>, in document: Document, _ chart: inout PhraseChart
  ) -> [PhraseHits.Found] {
    var found: [PhraseHits.Found] = []
    for number in sentences {
      let sentence = document.sentences[number]
      guard chart.mayFind(sentence, in: document) else { continue }
      chart.load(sentence, of: document)
      chart.run()
      // The chart finds from right to left; rows go from left to right.
      for phrase in chart.found.reversed() {
        let row = PhraseHits.Row(
          sentence: UInt32(number), start: phrase.start, end: phrase.end, skipped: phrase.skipped)
        found.append((phrase.owner, row))
      }
    }
    return found
  }
}

extension PhraseChart {
  /// Whether a phrase may begin at some word of a sentence: a matcher of few patterns, such as those that scripts make at
  /// run time, has nothing to do in most sentences.
  func mayFind(_ sentence: Sentence, in document: Document) -> Bool {
    for place in sentence.words where mayBegin(Int(document.words.symbols[Int(document.sequence[place])])) {
      return true
    }
    return false
  }

  /// Takes the words of a sentence as the current row.
  mutating func load(_ sentence: Sentence, of document: Document) {
    clear()
    let own = sentence.words.lowerBound + sentence.inherited
    for place in sentence.words {
      // The colon between a lead-in and its item ends neither: "shall: (a) establish" reads "shall establish".
      append(word: Int(document.sequence[place]), place: place, transparent: place == own - 1)
    }
  }
}

extension PhraseMatcher {
  /// Writes the matcher.
  public func write(to image: inout ImageWriter) {
    trie.write(to: &image)
    symbols.write(to: &image)
    image.write(patterns) { image, pattern in pattern.write(to: &image) }
    image.write(named) { $0.write($1) }
    image.write(conceptNames) { $0.write($1) }
    image.write(conceptCount)
  }

  /// Reads a matcher.
  public init(from image: inout ImageReader) {
    trie = PhraseTrie(from: &image)
    symbols = PatternSymbols(from: &image)
    patterns = image.array { PatternText(from: &$0) }
    named = image.array { $0.flag() }
    conceptNames = image.array { $0.string() }
    conceptCount = image.number()
  }
}
