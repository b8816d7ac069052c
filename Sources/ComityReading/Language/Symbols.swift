import ComityModel

/// Numbers of a few words in one document's lexicon, so that looking for them compares integers.
struct Symbols {
  private let known: Set<UInt32>

  /// The words, separated by blanks, that the document has.
  init(_ lexicon: Lexicon, _ words: String) {
    known = Set(words.split(separator: " ").compactMap { lexicon.find(Array($0.utf8)) })
  }

  /// Whether the symbol is one of the words.
  func contains(_ symbol: UInt32) -> Bool { known.contains(symbol) }

  var isEmpty: Bool { known.isEmpty }
}
