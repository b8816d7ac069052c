import ComityModel

/// A name that a document defines, as a phrase of a concept.
public struct DocumentName: Hashable, Sendable {
  /// Name of the concept, without angle brackets.
  public var concept: String
  /// Index into `Document.definitions`.
  public var definition: Int
}

/// The names of one document, found by their first word.
struct DocumentNames {
  private struct Name {
    var concept: Int
    var symbols: [UInt32]
    /// The last word's plural where the document uses it; else the last word itself.
    var plural: UInt32
    var validFrom: Int
  }

  private var byFirstWord: [Int: [Name]] = [:]
  private var begins: [Bool] = []

  /// Whether some name begins with the word `symbol`.
  func mayBegin(with symbol: Int) -> Bool { !begins.isEmpty && begins[symbol] }

  /// Calls `body` with concept and end of every name that stands at `start`.
  func forEach(at start: Int, in tokens: [PhraseChart.Token], _ body: (Int, Int) -> Void) {
    for name in byFirstWord[Int(tokens[start].symbol)] ?? [] {
      let end = start + name.symbols.count
      guard end <= tokens.count, Int(tokens[start].word) >= name.validFrom else { continue }
      let matches = name.symbols.indices.allSatisfy { index in
        let symbol = tokens[start + index].symbol
        return symbol == name.symbols[index] || (index == name.symbols.count - 1 && symbol == name.plural)
      }
      if matches { body(name.concept, end) }
    }
  }

  /// Finds the names that definitions of `document` give to concepts, and hands them to `chart`.
  ///
  /// A definition may build on another, in any order, so passes go on until one finds nothing new.
  static func find(in document: Document, matcher: PhraseMatcher, chart: inout PhraseChart) -> [DocumentName] {
    guard !document.definitions.isEmpty, matcher.named.contains(true) else { return [] }
    let plurals = Plurals(of: document)
    var names = DocumentNames()
    var known: [DocumentName] = []
    for _ in 0..<4 {
      let before = known.count
      for (number, definition) in document.definitions.enumerated() where !definition.name.isEmpty {
        for concept in concepts(of: definition, in: document, matcher: matcher, chart: &chart) {
          let name = DocumentName(concept: matcher.conceptNames[concept], definition: number)
          guard !known.contains(name) else { continue }
          known.append(name)
          names.add(definition, concept: concept, plurals: plurals, lexiconCount: document.words.lexicon.count)
        }
      }
      chart.names = names
      if known.count == before { break }
    }
    return known.sorted { ($0.definition, $0.concept) < ($1.definition, $1.concept) }
  }

  private mutating func add(_ definition: Definition, concept: Int, plurals: Plurals, lexiconCount: Int) {
    if begins.isEmpty { begins = [Bool](repeating: false, count: lexiconCount) }
    guard let first = definition.name.first, let last = definition.name.last else { return }
    let plural = plurals.plural(of: last)
    let name = Name(
      concept: concept, symbols: definition.name, plural: plural ?? last, validFrom: definition.validFrom)
    let firsts = definition.name.count == 1 ? [first, name.plural] : [first]
    for symbol in Set(firsts) where Int(symbol) < lexiconCount {
      byFirstWord[Int(symbol), default: []].append(name)
      begins[Int(symbol)] = true
    }
  }

  /// Concepts of the head of a definition's meaning: those with the longest phrase there.
  private static func concepts(
    of definition: Definition, in document: Document, matcher: PhraseMatcher, chart: inout PhraseChart
  ) -> [Int] {
    chart.clear()
    for word in definition.meaning { chart.append(word: word, place: word) }
    chart.run()
    let head = MeaningHead(definition, in: document)
    var best: (length: Int, concepts: [Int]) = (0, [])
    for phrase in chart.found {
      let concept = Int(phrase.owner) - matcher.patterns.count
      guard concept >= 0, matcher.named[concept], head.isNamed(by: Int(phrase.start)..<Int(phrase.end)) else { continue }
      let length = Int(phrase.end - phrase.start)
      if length > best.length { best = (length, []) }
      if length == best.length, !best.concepts.contains(concept) { best.concepts.append(concept) }
    }
    return best.concepts
  }
}

/// Finds the plural of a word among the words that a document uses.
private struct Plurals {
  private let lexicon: [[UInt8]]
  private var words = ByteTable()
  private var symbols: [UInt32] = []

  init(of document: Document) {
    lexicon = document.words.lexicon
    for (symbol, word) in lexicon.enumerated() where word.last == UInt8(ascii: "s") {
      let before = words.count
      if words.intern(word, word.indices) == before { symbols.append(UInt32(symbol)) }
    }
  }

  func plural(of symbol: UInt32) -> UInt32? {
    guard Int(symbol) < lexicon.count else { return nil }
    let word = lexicon[Int(symbol)] + [UInt8(ascii: "s")]
    return words.number(word, word.indices).map { symbols[$0] }
  }
}
