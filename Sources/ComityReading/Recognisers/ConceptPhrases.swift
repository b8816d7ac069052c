/// The plain phrases of a vocabulary, as recognisers look them up: words, of which one that ends in `*` stands for all
/// words that begin so. Phrases in the fuller language of patterns are left to the matcher.
struct ConceptPhrases: Sendable {
  struct Phrase: Sendable {
    let words: [[UInt8]]
    let concept: Int
  }

  /// Names of the concepts in the order of their numbers.
  let names: [String]
  private var whole: [[UInt8]: [Phrase]] = [:]
  private var prefixes: [[UInt8]: [Phrase]] = [:]
  private var lengths: [Int] = []

  init(_ vocabulary: Vocabulary) {
    let concepts = vocabulary.concepts.prefix(ConceptSet.capacity - Modal.allCases.count)
    names = concepts.map(\.name)
    for (number, concept) in concepts.enumerated() {
      for phrase in concept.phrases where ConceptPhrases.isPlain(phrase.text) {
        let words = phrase.text.utf8.split(separator: 0x20).map { Array($0) }
        guard let first = words.first else { continue }
        let entry = Phrase(words: words, concept: number)
        if first.last == UInt8(ascii: "*") {
          prefixes[Array(first.dropLast()), default: []].append(entry)
        } else {
          whole[first, default: []].append(entry)
        }
      }
    }
    lengths = Set(prefixes.keys.map(\.count)).sorted()
  }

  private static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy {
      ($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x20 || $0 == 0x2A
    }
  }

  /// Phrases that may begin with a word, longest first.
  func beginning(with word: ArraySlice<UInt8>) -> [Phrase] {
    var found = whole[Array(word)] ?? []
    for length in lengths where length <= word.count { found += prefixes[Array(word.prefix(length))] ?? [] }
    return found.enumerated().sorted {
      ($1.element.words.count, $0.offset) < ($0.element.words.count, $1.offset)
    }
    .map(\.element)
  }

  /// Whether a word of a text is what a word of a phrase asks for.
  static func fits(_ word: ArraySlice<UInt8>, _ asked: [UInt8]) -> Bool {
    guard asked.last == UInt8(ascii: "*") else { return word == asked[...] }
    return word.starts(with: asked.dropLast())
  }
}
