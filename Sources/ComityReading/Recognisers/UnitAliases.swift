import ComityModel

/// Names that a draft gives to things itself, with the words that a recogniser reads instead.
struct UnitAliases {
  private var names: [UInt32: [(name: [UInt32], words: [UInt8])]] = [:]
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
    for sentence in document.sentences where sentence.reading == 0 {
      if let founded, let name = FoundedName.founded(sentence.words, document) {
        add(name, founded.words, document)
      }
      if let yearly, let name = FoundedName.yearly(sentence.words, document) {
        add(name, yearly.words, document)
      }
    }
  }

  /// The name that begins at a position of `Document.sequence`: what it is read as, and how many words it has.
  func name(at position: Int, before end: Int, _ document: Document) -> (words: [UInt8], length: Int)? {
    let symbol = document.words.symbols[Int(document.sequence[position])]
    guard let found = names[symbol] else { return nil }
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
    names[first, default: []].append((name, Array(words.utf8)))
    names[first]?.sort { $0.name.count > $1.name.count }
  }

  private static func words(_ range: Range<Int>, _ document: Document) -> [[UInt8]] {
    range.filter { !document.words.flags[$0].contains(.punctuation) }.map { document.words.folded($0) }
  }

  private static func occurs(_ phrase: [[UInt8]], in words: [[UInt8]]) -> Bool {
    guard !phrase.isEmpty, words.count >= phrase.count else { return false }
    return (0...(words.count - phrase.count)).contains { start in
      phrase.indices.allSatisfy { ConceptPhrases.fits(words[start + $0][...], phrase[$0]) }
    }
  }
}

/// Finds names of bodies in the sentences that found them or say when they meet.
enum FoundedName {
  private static func set(_ words: String) -> Set<[UInt8]> {
    Set(words.split(separator: " ").map { Array($0.utf8) })
  }
  private static let articles = set("the a an")
  private static let links = set("is shall be hereby")
  private static let foundings = set("established set created instituted constituted launched")
  private static let modals = set("shall will must would be is")
  private static let meetings = set(
    "meets meet held sits sit convenes convene convened gathers gather assembles assemble takes take")
  private static let yearly = set("annually")
  private static let years = set("year twelve")
  private static let each = set("every each once")
  /// States and offices are no bodies that a text founds.
  private static let plain = set("state states chair secretariat bureau general")

  /// The name of what a sentence founds.
  static func founded(_ words: Range<Int>, _ document: Document) -> [UInt32]? {
    named(words, document) { rest in
      guard
        let link = rest.prefix(14).firstIndex(where: { $0 == Array("is".utf8) || $0 == Array("shall".utf8) })
      else { return false }
      if link != rest.startIndex, rest.first != Array("on".utf8) { return false }
      return rest[link...].prefix(5).drop(while: links.contains).first.map(foundings.contains) ?? false
    }
  }

  /// The name of what a sentence lets meet every year.
  static func yearly(_ words: Range<Int>, _ document: Document) -> [UInt32]? {
    named(words, document) { rest in
      let verb = rest.drop(while: modals.contains)
      guard let first = verb.first, meetings.contains(first) else { return false }
      let when = verb.dropFirst().prefix(12)
      if when.contains(where: yearly.contains) { return true }
      guard let start = when.firstIndex(where: each.contains) else { return false }
      return when[start...].prefix(4).contains(where: years.contains)
    }
  }

  /// The first capitalised name behind an article of which `says` likes what follows.
  private static func named(
    _ words: Range<Int>, _ document: Document, _ says: (ArraySlice<[UInt8]>) -> Bool
  ) -> [UInt32]? {
    let row = words.map { Int(document.sequence[$0]) }.filter {
      !document.words.flags[$0].contains(.punctuation)
    }
    let folded = row.map { document.words.folded($0) }
    for index in row.indices where articles.contains(folded[index]) {
      var end = index + 1
      while end < row.count, end - index <= 4, document.words.flags[row[end]].contains(.capitalized) {
        end += 1
      }
      guard end > index + 1, end < row.count, says(folded[end...]) else { continue }
      if plain.contains(folded[index + 1]) { return nil }
      return row[(index + 1)..<end].map { document.words.symbols[$0] }
    }
    return nil
  }
}
