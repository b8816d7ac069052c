import ComityModel

/// Finds where the names that a document defines are used, in one pass over its words.
public struct DefinitionUses {
  /// One use of a defined name.
  public struct Use: Sendable {
    /// Index into `Document.definitions`.
    public var definition: Int
    /// Words of the word table.
    public var words: Range<Int>
    /// Index of the block that they stand in.
    public var block: Int
  }

  /// All uses in order of the text; where names share words, each name has its use.
  ///
  /// A name is not used by being introduced, nor inside the words that say what it means. Plurals count.
  public static func find(in document: Document) -> [Use] {
    guard !document.definitions.isEmpty else { return [] }
    let names = Names(document)
    let table = document.words
    var uses: [Use] = []
    for block in document.blocks.indices where document.blocks[block].layer != .matter {
      let words = document.blocks[block].words
      for word in words {
        for (definition, name) in names.byFirst[table.symbols[word]] ?? [] {
          let end = word + name.count
          guard end <= words.upperBound, table.symbols[word..<end].elementsEqual(name) else { continue }
          let found = document.definitions[definition]
          guard !found.meaning.overlaps(word..<end), !names.introductions.contains(table.starts[word]) else {
            continue
          }
          uses.append(Use(definition: definition, words: word..<end, block: block))
        }
      }
    }
    return uses
  }

  /// Names with their plurals, by their first word.
  private struct Names {
    var byFirst: [UInt32: [(definition: Int, name: [UInt32])]] = [:]
    /// First bytes of the names where they are introduced.
    let introductions: Set<UInt32>

    init(_ document: Document) {
      introductions = Set(document.definitions.map(\.nameRange.start))
      var symbols: [[UInt8]: UInt32] = [:]
      symbols.reserveCapacity(document.words.lexicon.count)
      for (index, word) in document.words.lexicon.enumerated() { symbols[word] = UInt32(index) }
      for (index, definition) in document.definitions.enumerated() {
        guard let first = definition.name.first, let last = definition.name.last else { continue }
        byFirst[first, default: []].append((index, definition.name))
        for other in Self.numbers(of: document.words.lexicon[Int(last)]) {
          guard let symbol = symbols[other] else { continue }
          let name = definition.name.dropLast() + [symbol]
          byFirst[name[0], default: []].append((index, Array(name)))
        }
      }
    }

    /// "party" and "parties", "fee" and "fees", "process" and "processes".
    private static func numbers(of word: [UInt8]) -> [[UInt8]] {
      guard word.count > 2, let last = word.last else { return [] }
      var others = [word + [0x73], word + [0x65, 0x73]]
      if last == 0x79 { others.append(word.dropLast() + Array("ies".utf8)) }
      if last == 0x73 {
        others.append(word.dropLast())
        if word.suffix(3).elementsEqual("ies".utf8) { others.append(word.dropLast(3) + [0x79]) }
        if word.suffix(2).elementsEqual("es".utf8) { others.append(word.dropLast(2)) }
      }
      return others
    }
  }
}
