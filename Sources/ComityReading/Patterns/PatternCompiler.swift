import ComityModel

/// Number of a pattern in the matcher that it was compiled into.
public struct PatternID: Hashable, Comparable, Sendable {
  /// Position in the order of first addition, from 0.
  public let index: Int

  /// Orders by number.
  public static func < (left: PatternID, right: PatternID) -> Bool { left.index < right.index }
}

extension PatternID {
  /// Writes the number.
  public func write(to image: inout ImageWriter) { image.write(UInt32(index)) }

  /// Reads a number.
  public init(from image: inout ImageReader) { index = Int(image.word()) }
}

/// Gathers the phrase patterns of all loaded rules and makes one matcher of them.
public struct PatternCompiler: Sendable {
  private let vocabulary: Vocabulary
  private var parser: PatternParser
  private var texts = ByteTable(capacity: 2048)
  /// Number of the pattern a text; nil where the text could not be read.
  private var numbers: [Int?] = []
  private var patterns: [PatternText] = []

  /// Makes a compiler for patterns that may refer to the concepts of `vocabulary`.
  public init(_ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    var names = ByteTable(capacity: vocabulary.concepts.count)
    for concept in vocabulary.concepts {
      let name = Array(concept.name.utf8)
      _ = names.intern(name, name.indices)
    }
    parser = PatternParser(conceptNames: names, capacity: 4096)
  }

  /// Adds a pattern and gives its number; a text that is known already keeps the number that it has.
  /// - Throws: `PatternError` where the pattern cannot be read.
  public mutating func add(_ pattern: PatternText) throws(PatternError) -> PatternID {
    let bytes = Array(pattern.text.utf8)
    let text = texts.intern(bytes, 0..<bytes.count)
    if text < numbers.count, let known = numbers[text] { return PatternID(index: known) }
    if text == numbers.count { numbers.append(nil) }
    try parser.add(pattern, bytes: bytes, owner: .pattern(patterns.count))
    numbers[text] = patterns.count
    patterns.append(pattern)
    return PatternID(index: patterns.count - 1)
  }

  /// Makes the matcher.
  /// - Throws: `PatternError` where a phrase of a concept cannot be read or a concept refers to itself.
  public consuming func compile() throws(PatternError) -> PhraseMatcher {
    // A pack may declare one concept in several places: equal names are one concept.
    var concepts: [Int] = []
    for concept in vocabulary.concepts {
      let name = Array(concept.name.utf8)
      let number = parser.number(ofConcept: name)
      concepts.append(number)
      for phrase in concept.phrases {
        try parser.add(phrase, bytes: Array(phrase.text.utf8), owner: .concept(number))
      }
    }
    try refuseRecursion()
    var named = [Bool](repeating: false, count: parser.namedConceptCount)
    for (concept, number) in zip(vocabulary.concepts, concepts) where concept.names { named[number] = true }
    return PhraseMatcher(
      trie: parser.trie, symbols: parser.symbols, patterns: patterns, named: named,
      conceptNames: (0..<parser.namedConceptCount).map { parser.name(ofConcept: $0) },
      conceptCount: parser.conceptCount)
  }

  private func refuseRecursion() throws(PatternError) {
    enum State { case untouched, open, done }
    var states = [State](repeating: .untouched, count: parser.references.count)
    // A stack of its own: a hostile vocabulary must not overflow the program's.
    for first in states.indices where states[first] == .untouched {
      var path = [(concept: first, next: 0)]
      states[first] = .open
      while let (concept, next) = path.last {
        guard next < parser.references[concept].count else {
          states[concept] = .done
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        let reference = parser.references[concept][next]
        switch states[reference.concept] {
        case .untouched:
          states[reference.concept] = .open
          path.append((reference.concept, 0))
        case .open:
          let from = path.firstIndex { $0.concept == reference.concept } ?? 0
          let circle = (path[from...].map(\.concept) + [reference.concept]).map {
            "<\(parser.name(ofConcept: $0))>"
          }
          throw PatternError(
            message: "a concept refers to itself: \(circle.joined(separator: " → "))",
            offset: reference.offset,
            pattern: reference.pattern)
        case .done: break
        }
      }
    }
  }
}
