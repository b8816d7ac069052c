import ComityModel

/// Where the patterns and concepts of a matcher occur in one document.
public struct PhraseHits: Sendable {
  /// One occurrence.
  public struct Hit: Hashable, Sendable {
    /// Index of the sentence.
    public var sentence: Int
    /// Its words, as a range of `Document.sequence`; signs between them are included.
    public var words: Range<Int>
  }

  struct Row: Sendable {
    var sentence: UInt32
    var start: UInt32
    var end: UInt32
    /// Words that gaps skip; the upper bit says that a better match covers the same words.
    var skipped: UInt32

    var overruled: Bool {
      get { skipped & 0x8000_0000 != 0 }
      set { skipped = newValue ? skipped | 0x8000_0000 : skipped & 0x7FFF_FFFF }
    }
  }

  /// Names that the document defines for concepts.
  public let names: [DocumentName]
  private let rows: [Row]
  /// First row of each pattern, then of each named concept, then the number of rows.
  private let starts: [Int]
  private let patternCount: Int
  private let conceptNames: [String]

  /// A row with the pattern or concept that it is of.
  typealias Found = (owner: UInt32, row: Row)

  /// Makes hits of what was found, part by part in order of the sentences.
  init(_ found: [[Found]], names: [DocumentName], patternCount: Int, conceptNames: [String]) {
    self.names = names
    self.patternCount = patternCount
    self.conceptNames = conceptNames
    (rows, starts) = Self.sorted(found, owners: patternCount + conceptNames.count)
  }

  /// Patterns that occur at all, in order.
  public var matched: [PatternID] {
    (0..<patternCount).filter { starts[$0] < starts[$0 + 1] }.map { PatternID(index: $0) }
  }

  /// Whether a pattern occurs anywhere.
  public func occurs(_ pattern: PatternID) -> Bool { starts[pattern.index] < starts[pattern.index + 1] }

  /// Occurrences of a pattern in order; where some overlap, the one that skips fewest words, then the leftmost, then the
  /// longest stands for them.
  public func hits(of pattern: PatternID) -> [Hit] {
    hits(at: starts[pattern.index]..<starts[pattern.index + 1])
  }

  /// Occurrences of a pattern in one sentence, chosen like those of the document.
  public func hits(of pattern: PatternID, inSentence sentence: Int) -> [Hit] {
    hits(at: rows(of: pattern.index, sentence: sentence))
  }

  /// The best occurrence of a pattern that lies wholly inside `words`; nil where there is none.
  ///
  /// Unlike `hits(of:inSentence:)` it sees all occurrences, also those that a better one outside `words` stands for.
  public func best(of pattern: PatternID, inSentence sentence: Int, within words: Range<Int>) -> Range<Int>? {
    bestMatch(of: pattern, inSentence: sentence, within: words)?.words
  }

  /// The best occurrence inside `words`, and how many of its words only fill gaps of the pattern.
  public func bestMatch(
    of pattern: PatternID, inSentence sentence: Int, within words: Range<Int>
  ) -> (words: Range<Int>, skipped: Int)? {
    var best: Row?
    for index in rows(of: pattern.index, sentence: sentence) {
      let row = rows[index]
      guard Int(row.start) >= words.lowerBound, Int(row.end) <= words.upperBound else { continue }
      if let known = best, !Self.precedes(row, known) { continue }
      best = row
    }
    return best.map { (Int($0.start)..<Int($0.end), Int($0.skipped & 0x7FFF_FFFF)) }
  }

  /// Sentences in which a pattern occurs, in order, each once.
  public func sentences(of pattern: PatternID) -> [Int] {
    var sentences: [Int] = []
    forEachSentence(of: pattern) { sentences.append($0) }
    return sentences
  }

  /// Calls `body` with each sentence in which a pattern occurs, in order.
  public func forEachSentence(of pattern: PatternID, _ body: (Int) -> Void) {
    var last: UInt32?
    for index in starts[pattern.index]..<starts[pattern.index + 1] where rows[index].sentence != last {
      last = rows[index].sentence
      body(Int(rows[index].sentence))
    }
  }

  /// Occurrences of a concept, by its name without angle brackets; empty where the vocabulary has no such concept.
  public func hits(ofConcept name: String) -> [Hit] {
    guard let owner = owner(ofConcept: name) else { return [] }
    return hits(at: starts[owner]..<starts[owner + 1])
  }

  /// Occurrences of a concept in one sentence.
  public func hits(ofConcept name: String, inSentence sentence: Int) -> [Hit] {
    guard let owner = owner(ofConcept: name) else { return [] }
    return hits(at: rows(of: owner, sentence: sentence))
  }

  private func owner(ofConcept name: String) -> Int? {
    conceptNames.firstIndex(of: name).map { patternCount + $0 }
  }

  private func hits(at range: Range<Int>) -> [Hit] {
    rows[range].filter { !$0.overruled }.map {
      Hit(sentence: Int($0.sentence), words: Int($0.start)..<Int($0.end))
    }
  }

  private func rows(of owner: Int, sentence: Int) -> Range<Int> {
    let range = starts[owner]..<starts[owner + 1]
    let first = Self.firstRow(in: rows, range) { $0.sentence >= sentence }
    let last = Self.firstRow(in: rows, first..<range.upperBound) { $0.sentence > sentence }
    return first..<last
  }

  private static func firstRow(in rows: [Row], _ range: Range<Int>, where holds: (Row) -> Bool) -> Int {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if holds(rows[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension PhraseHits {
  /// Sorts what was found by owner, keeping the order of sentences, and settles which of several overlapping rows stands.
  private static func sorted(_ found: [[Found]], owners: Int) -> ([Row], [Int]) {
    var starts = [Int](repeating: 0, count: owners + 1)
    for part in found { for (owner, _) in part { starts[Int(owner) + 1] += 1 } }
    for owner in 0..<owners { starts[owner + 1] += starts[owner] }
    var next = starts
    var rows = [Row](repeating: Row(sentence: 0, start: 0, end: 0, skipped: 0), count: starts[owners])
    for part in found {
      for (owner, row) in part {
        rows[next[Int(owner)]] = row
        next[Int(owner)] += 1
      }
    }
    var index = 0
    var owner = 0
    while index < rows.count {
      while starts[owner + 1] <= index { owner += 1 }
      var end = index + 1
      while end < starts[owner + 1], rows[end].sentence == rows[index].sentence { end += 1 }
      if end - index > 1 { settle(&rows, index..<end) }
      index = end
    }
    return (rows, starts)
  }

  /// Settles the rows of one owner in one sentence: they are few, so they are put in order where they stand.
  private static func settle(_ rows: inout [Row], _ range: Range<Int>) {
    order(&rows, range, by: precedes)
    for index in range {
      let row = rows[index]
      rows[index].overruled = rows[range.lowerBound..<index].contains {
        !$0.overruled && $0.start < row.end && row.start < $0.end
      }
    }
    order(&rows, range) { ($0.start, $0.end, $0.skipped) < ($1.start, $1.end, $1.skipped) }
  }

  /// Sorts by insertion where that is quick, keeping equals as they were.
  private static func order(_ rows: inout [Row], _ range: Range<Int>, by precedes: (Row, Row) -> Bool) {
    guard range.count <= 16 else { return rows[range].sort(by: precedes) }
    for index in range.dropFirst() {
      let row = rows[index]
      var place = index
      while place > range.lowerBound, precedes(row, rows[place - 1]) {
        rows[place] = rows[place - 1]
        place -= 1
      }
      rows[place] = row
    }
  }

  /// Fewest skipped words first, then leftmost, then longest.
  private static func precedes(_ left: Row, _ right: Row) -> Bool {
    let (leftSkipped, rightSkipped) = (left.skipped & 0x7FFF_FFFF, right.skipped & 0x7FFF_FFFF)
    return (leftSkipped, left.start, right.end) < (rightSkipped, right.start, left.end)
  }
}
