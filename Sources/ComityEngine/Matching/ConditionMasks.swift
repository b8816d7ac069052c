import ComityModel
import ComityReading

/// For one query, the sentences in which its conditions have an occurrence, one bit a condition.
///
/// A class with a table as long as the document's sentences, used for all queries in turn: sets a query would cost more
/// than the search itself.
final class ConditionMasks {
  private var masks: [UInt32]
  private var touched: [Int] = []

  /// Sentences with a pronoun, which may stand for words of the one or two before.
  private let pronouns: [Bool]

  /// Makes a table for a document.
  init(_ document: Document) {
    masks = Array(repeating: 0, count: document.sentences.count)
    let words = Set(["it", "they", "them"].map { Array($0.utf8) })
    let symbols = document.words.lexicon.map(words.contains)
    pronouns = document.sentences.map { sentence in
      document.sequence[sentence.words].contains { symbols[Int(document.words.symbols[Int($0)])] }
    }
  }

  /// Marks all occurrences of a query's conditions; gives the sentences in order, each with its bits.
  func mark(_ query: CompiledQuery, _ hits: PhraseHits) -> [(sentence: Int, met: UInt32)] {
    for sentence in touched { masks[sentence] = 0 }
    touched.removeAll(keepingCapacity: true)
    for (index, condition) in query.conditions.enumerated() {
      for pattern in condition.patterns where hits.occurs(pattern) {
        hits.forEachSentence(of: pattern) { sentence in
          mark(sentence, index)
          guard condition.slot == .actor || condition.slot == .object else { return }
          for next in sentence + 1..<min(sentence + 3, masks.count) where pronouns[next] { mark(next, index) }
        }
      }
    }
    touched.sort()
    return touched.map { ($0, masks[$0]) }
  }

  private func mark(_ sentence: Int, _ condition: Int) {
    if masks[sentence] == 0 { touched.append(sentence) }
    masks[sentence] |= 1 << UInt32(condition)
  }
}

extension CompiledQuery {
  /// The bits of all conditions.
  var allConditions: UInt32 { (1 << UInt32(conditions.count)) - 1 }
}
