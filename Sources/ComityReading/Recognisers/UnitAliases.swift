import ComityModel

/// Names that a draft gives to things itself, with the words that a recogniser reads instead.
struct UnitAliases {
  private var names: [UInt32: [(name: [UInt32], words: [UInt8])]] = [:]
  /// Whether a name begins with each of the document's distinct words.
  private var begins: [Bool] = []
  private static let longestName = 4
  /// Words of a meaning that count where the name stands behind it.
  private static let nearMeaning = 26

  init() {}

  /// Finds the names of a document that `aliases` have words for.
  init(_ document: Document, _ aliases: [RecogniserDeclaration.Alias]) {
    guard !aliases.isEmpty else { return }
    let phrases = aliases.map { $0.phrases.map { $0.utf8.split(separator: 0x20).map { Array($0) } } }
    for definition in document.definitions where definition.name.count <= UnitAliases.longestName {
      var meaning = definition.meaning
      if definition.form != .means {
        meaning = max(meaning.lowerBound, meaning.upperBound - UnitAliases.nearMeaning)..<meaning.upperBound
      }
      let words = UnitAliases.words(meaning, document)
      guard
        let alias = aliases.indices.first(where: { index in
          phrases[index].contains { UnitAliases.occurs($0, in: words) }
        })
      else { continue }
      add(definition.name, aliases[alias].words, document)
    }
    let founded = aliases.first { $0.founded }
    let yearly = aliases.first { $0.yearly }
    if founded == nil, yearly == nil { return }
    var names = FoundedNames(document)
    for sentence in document.sentences where sentence.reading == 0 {
      let names = names.names(sentence.words)
      if let founded, let name = names.founded { add(name, founded.words, document) }
      if let yearly, let name = names.yearly { add(name, yearly.words, document) }
    }
  }

  /// The name that begins at a position of `Document.sequence`: what it is read as, and how many words it has.
  func name(at position: Int, before end: Int, _ document: Document) -> (words: [UInt8], length: Int)? {
    let symbol = document.words.symbols[Int(document.sequence[position])]
    // Asked of every word, and almost always in vain.
    guard Int(symbol) < begins.count, begins[Int(symbol)], let found = names[symbol] else { return nil }
    for (name, words) in found where position + name.count <= end {
      let fits = name.indices.allSatisfy {
        document.words.symbols[Int(document.sequence[position + $0])] == name[$0]
      }
      let isName = document.words.flags[Int(document.sequence[position])].contains(.capitalized)
      if fits, isName || name.count > 1 { return (words, name.count) }
    }
    return nil
  }

  private mutating func add(_ name: [UInt32], _ words: String, _ document: Document) {
    guard let first = name.first, !(names[first] ?? []).contains(where: { $0.name == name }) else { return }
    let spelling = name.map { String(decoding: document.words.lexicon[Int($0)], as: UTF8.self) }.joined(
      separator: " ")
    // A name that says it already needs no other words.
    if spelling.contains(words) { return }
    if begins.isEmpty { begins = [Bool](repeating: false, count: document.words.lexicon.count) }
    begins[Int(first)] = true
    names[first, default: []].append((name, Array(words.utf8)))
    names[first]?.sort { $0.name.count > $1.name.count }
  }

  private static func words(_ range: Range<Int>, _ document: Document) -> [[UInt8]] {
    range.filter { !document.words.flags[$0].contains(.punctuation) }.map { document.words.folded($0) }
  }

  private static func occurs(_ phrase: [[UInt8]], in words: [[UInt8]]) -> Bool {
    guard !phrase.isEmpty, words.count >= phrase.count else { return false }
    return (0...(words.count - phrase.count)).contains { start in
      phrase.indices.allSatisfy { fits(words[start + $0], phrase[$0]) }
    }
  }

  /// Whether a word of a text is what a word of a phrase asks for.
  private static func fits(_ word: [UInt8], _ asked: [UInt8]) -> Bool {
    asked.last == UInt8(ascii: "*") ? word.starts(with: asked.dropLast()) : word == asked
  }
}
