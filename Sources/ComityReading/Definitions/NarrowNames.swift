public import ComityModel

/// Names that a document gives to everybody of a kind, but means only those who have done something first: "'All States'
/// means the States which have deposited a declaration".
public struct NarrowNames: Sendable {
  /// A name with its meaning.
  struct Name: Sendable {
    var definition: Int
    /// Words of the name without *all*, *every* and the like.
    var symbols: [UInt32]
    /// Whether the name itself says that it is everybody.
    var isUniversal: Bool
    var validFrom: Int
  }

  private var names: [Name] = []
  private var universal: Set<UInt32> = []

  /// Finds the names of one document.
  public init(_ document: Document) {
    guard !document.definitions.isEmpty else { return }
    let lexicon = document.words.lexicon
    for (symbol, word) in lexicon.enumerated() where Self.universal.contains(word) {
      universal.insert(UInt32(symbol))
    }
    for (index, definition) in document.definitions.enumerated() {
      let own = definition.name.filter { !universal.contains($0) && lexicon[Int($0)] != Array("the".utf8) }
      guard own.count == 1, Self.isQualified(definition, document) else { continue }
      names.append(
        Name(
          definition: index, symbols: own, isUniversal: own.count < definition.name.count,
          validFrom: definition.validFrom))
    }
  }

  /// Whether nothing is narrowed.
  public var isEmpty: Bool { names.isEmpty }

  /// The definition that narrows what `words` say of everybody; nil where none does.
  public func narrowing(_ words: Range<Int>, in document: Document) -> Int? {
    for name in names {
      for position in words {
        let word = Int(document.sequence[position])
        guard name.symbols.contains(document.words.symbols[word]),
          word >= name.validFrom || name.validFrom == 0,
          !document.definitions[name.definition].nameRange.overlaps(document.words.range(of: word))
        else { continue }
        let before = max(words.lowerBound, position - 2)..<position
        let isAll = before.contains {
          universal.contains(document.words.symbols[Int(document.sequence[$0])])
        }
        // A name that says "all" counts with "all" only: "States" alone is another word.
        if isAll || !name.isUniversal && document.words.flags[word].contains(.capitalized) {
          return name.definition
        }
      }
    }
    return nil
  }

  /// Whether a meaning asks those it names to have done something: "States that have paid", "Parties endorsing it".
  private static func isQualified(_ definition: Definition, _ document: Document) -> Bool {
    var place = definition.meaning.lowerBound
    let end = min(definition.meaning.upperBound, place + 12)
    while place < end {
      let word = document.words.folded(place)
      let next = place + 1 < end ? document.words.folded(place + 1) : []
      let after = place + 2 < end ? document.words.folded(place + 2) : []
      if relative.contains(word) {
        if has.contains(next) { return after != Array("been".utf8) || chosen(place + 3, end, document) }
        return acting.contains(next) || copula.contains(next) && choosing.contains(after)
      }
      if acting.contains(word), word.suffix(3).elementsEqual("ing".utf8) { return true }
      if choosing.contains(word), next == Array("by".utf8) { return true }
      place += 1
    }
    return false
  }

  private static func chosen(_ place: Int, _ end: Int, _ document: Document) -> Bool {
    place < end && choosing.contains(document.words.folded(place))
  }

  private static let universal = WordSet("all every each any")
  private static let relative = WordSet("that which who")
  private static let has = WordSet("has have")
  private static let copula = WordSet("is are")
  private static let acting = WordSet(
    """
    endorse endorses endorsing supporting pay pays paying contribute contributes contributing sign signs signing \
    ratify ratifies ratifying accept accepts accepting subscribe subscribes subscribing satisfy satisfies satisfying \
    sponsor sponsors sponsoring
    """)
  private static let choosing = WordSet(
    "selected chosen designated invited admitted approved accepted elected nominated accredited appointed")
}
