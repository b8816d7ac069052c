import ComityModel

/// A few words as symbols of one document's lexicon, so that looking for them costs one table access a word.
struct Symbols {
  private var known: [Bool] = []

  /// The words, separated by blanks, that the document has.
  init(_ lexicon: Lexicon, _ words: String) {
    for word in words.split(separator: " ") {
      guard let symbol = lexicon.find(Array(word.utf8)).map(Int.init) else { continue }
      if symbol >= known.count {
        known.append(contentsOf: repeatElement(false, count: symbol + 1 - known.count))
      }
      known[symbol] = true
    }
  }

  /// Whether the symbol is one of the words.
  @inline(__always) func contains(_ symbol: UInt32) -> Bool { symbol < known.count && known[Int(symbol)] }

  var isEmpty: Bool { known.isEmpty }
}
