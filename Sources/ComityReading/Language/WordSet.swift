/// A closed list of folded words, asked for far more often than it is made.
///
/// A set of byte arrays would allocate for each word and hash with a random key, which took a noticeable part of the time
/// of a short draft.
public struct WordSet: Sendable {
  private var words: ByteTable
  /// Length of the longest word, in bytes: most words that are asked for are longer than those of a list of particles.
  private var longest = 0

  /// Makes the set of the words of a text with blanks or line ends between them.
  public init(_ text: String = "") {
    let bytes = Array(text.utf8)
    words = ByteTable(capacity: bytes.count / 6)
    for word in bytes.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) { insert(bytes, word.indices) }
  }

  /// Makes the set of some phrases, each of which may hold blanks.
  init(phrases: [String]) {
    words = ByteTable(capacity: phrases.count)
    for phrase in phrases {
      let bytes = Array(phrase.utf8)
      insert(bytes, bytes.indices)
    }
  }

  /// Whether there are no words.
  var isEmpty: Bool { words.count == 0 }

  /// Adds a word.
  mutating func insert(_ word: [UInt8]) { insert(word, word.indices) }

  private mutating func insert(_ bytes: [UInt8], _ range: Range<Int>) {
    _ = words.intern(bytes, range)
    longest = max(longest, range.count)
  }

  /// Whether a word is one of them.
  public func contains(_ word: [UInt8]) -> Bool {
    word.count <= longest && words.number(word, word.indices) != nil
  }
}
