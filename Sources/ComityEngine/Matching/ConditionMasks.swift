import ComityReading

/// For one query, the sentences in which its conditions have an occurrence, one bit a condition.
///
/// A class with a table as long as the document's sentences, used for all queries in turn: sets a query would cost more
/// than the search itself.
final class ConditionMasks {
  private var masks: [UInt32]
  private var touched: [Int] = []

  /// Makes a table for a document with so many sentences.
  init(sentences: Int) { masks = Array(repeating: 0, count: sentences) }

  /// Marks all occurrences of a query's conditions; gives the sentences in order, each with its bits.
  func mark(_ query: CompiledQuery, _ hits: PhraseHits) -> [(sentence: Int, met: UInt32)] {
    for sentence in touched { masks[sentence] = 0 }
    touched.removeAll(keepingCapacity: true)
    for (index, condition) in query.conditions.enumerated() {
      for pattern in condition.patterns where hits.occurs(pattern) {
        for sentence in hits.sentences(of: pattern) {
          if masks[sentence] == 0 { touched.append(sentence) }
          masks[sentence] |= 1 << UInt32(index)
        }
      }
    }
    touched.sort()
    return touched.map { ($0, masks[$0]) }
  }
}

extension CompiledQuery {
  /// The bits of all conditions.
  var allConditions: UInt32 { (1 << UInt32(conditions.count)) - 1 }
}
