import ComityModel

/// The noun that the meaning of a definition is about: "meeting" in "the formal yearly meeting of all States".
struct MeaningHead {
  /// Words of the first noun phrase, up to what only describes it, as word indices.
  private let phrase: Range<Int>
  /// The whole meaning.
  private let meaning: Range<Int>
  /// Whether the meaning comes before the name, so that its last words are what is named.
  private let namesEnd: Bool

  /// Finds the head of a definition's meaning.
  init(_ definition: Definition, in document: Document) {
    meaning = definition.meaning
    namesEnd = definition.form != .means
    let words = document.words
    var start = meaning.lowerBound
    while start < meaning.upperBound, Self.determiners.contains(words.folded(start)) { start += 1 }
    var end = start
    while end < meaning.upperBound {
      let next = end + 1 < meaning.upperBound ? words.folded(end + 1) : []
      if Self.closes(words.folded(end), isSign: words.flags[end].contains(.punctuation), next: next),
        end > start
      {
        break
      }
      end += 1
    }
    phrase = start..<end
  }

  /// Whether a phrase at `words` says what the head is: it covers the head noun, or ends the meaning right before the name.
  func isNamed(by words: Range<Int>) -> Bool {
    guard !phrase.isEmpty else { return false }
    if words.lowerBound >= phrase.lowerBound && words.contains(phrase.upperBound - 1) { return true }
    return namesEnd && words.upperBound == meaning.upperBound
  }

  private static func closes(_ word: [UInt8], isSign: Bool, next: [UInt8]) -> Bool {
    if isSign || closers.contains(word) { return true }
    // "a group established under …", but "a dedicated group".
    let participle = word.suffix(2).elementsEqual(Array("ed".utf8)) || irregular.contains(word)
    return participle && (closers.contains(next) || next.suffix(2).elementsEqual(Array("ly".utf8)))
  }

  private static let determiners = WordSet("a an the any each every all such one this that")
  private static let irregular = WordSet("held set made given taken known")
  private static let closers = WordSet(
    """
    of for to in on at by with within under from between among that which who whose where when as and or is are was were \
    be shall will should may has have having being pursuant up including
    """)
}
