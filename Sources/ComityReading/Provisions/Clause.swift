import ComityModel

/// Tokens from `start` up to `end`; none where the end lies before.
func span(_ start: Int, _ end: Int) -> Range<Int> { start..<max(start, end) }

/// A document behind one reference: clauses are handed around by value, and a document is many arrays.
final class HeldDocument: Sendable {
  let document: Document

  init(_ document: Document) { self.document = document }
}

/// The words of one sentence as grammar sees them, with what each is used for so far.
struct Clause {
  /// What a token has been read as.
  enum Use: UInt8 {
    /// Part of the main statement.
    case open
    /// Part of a condition or exception.
    case limit
    /// Softens.
    case hedge
    /// Yields to or prevails over another place.
    case precedence
    /// A sign.
    case sign
    /// Begins what says when or how.
    case timeStart, mannerStart
    /// Inside such a turn of phrase: open, but nothing begins here.
    case phrase
  }

  private let held: HeldDocument
  let sentence: Int
  /// First place of the sentence in `Document.sequence`; tokens are counted from it.
  let base: Int
  let count: Int
  /// Words of the lead-in at the beginning.
  let inherited: Int
  var classes: [WordClass] = []
  var uses: [Use] = []

  /// Takes the words of a sentence.
  init(_ held: HeldDocument, sentence: Int, classes known: WordClasses) {
    self.held = held
    self.sentence = sentence
    let document = held.document
    let row = document.sentences[sentence]
    base = row.words.lowerBound
    count = row.words.count
    inherited = row.inherited
    classes.reserveCapacity(count)
    uses.reserveCapacity(count)
    for place in row.words {
      let word = Int(document.sequence[place])
      let found = known[document.words.symbols[word]]
      classes.append(found)
      uses.append(found.contains(.sign) ? .sign : .open)
    }
    passOverItemNumbers()
    // A tail that closes a list belongs to each item: "; taking into account …" reads ", taking into account …".
    for index in 1..<max(1, count - 1)
    where classes[index].contains(.stop) && classes[index + 1].contains(.gerund) && isWord(index, ";") {
      classes[index] = [.sign, .comma]
    }
    // The colon after a lead-in ends nothing: the item goes on where it stopped.
    if inherited > 0, inherited <= count, classes[inherited - 1].contains(.stop) {
      classes[inherited - 1] = .sign
    }
  }

  /// "shall (a) adopt recommendations; or (b) refer them": numbers inside a sentence say nothing, and the semicolon before
  /// one only goes on with the list.
  private mutating func passOverItemNumbers() {
    for index in 0..<max(0, count - 2)
    where isWord(index, "(") && isWord(index + 2, ")") && word(index + 1).count <= 4 {
      let number = word(index + 1)
      guard number.count == 1 || isNumber(index + 1) || number.allSatisfy("ivx".utf8.contains) else {
        continue
      }
      for place in index...index + 2 { (classes[place], uses[place]) = (.sign, .sign) }
      var before = index - 1
      while before > 0, classes[before] == .conjunction { before -= 1 }
      if before > 0, isWord(before, ";") { classes[before] = [.sign, .comma] }
    }
  }

  /// References of the document.
  var references: [Reference] { held.document.references }
  /// Kind of the document.
  var documentKind: DocumentKind { held.document.kind }
  /// Whether *would* is as strong as *shall*.
  var wouldBinds: Bool { held.document.wouldBinds }

  /// Whether the sentence is a recital.
  var isPreamble: Bool {
    held.document.blocks[held.document.sentences[sentence].block].layer == .preamble
  }

  /// Folded bytes of a token; empty beyond the sentence.
  func word(_ index: Int) -> [UInt8] {
    guard index >= 0, index < count else { return [] }
    return held.document.words.folded(Int(held.document.sequence[base + index]))
  }

  /// Whether a token is the given word.
  func isWord(_ index: Int, _ text: StaticString) -> Bool {
    guard index >= 0, index < count else { return false }
    let bytes = word(index)
    guard bytes.count == text.utf8CodeUnitCount else { return false }
    return bytes.elementsEqual(text.description.utf8)
  }

  /// Class of a token; none beyond the sentence.
  func grammar(_ index: Int) -> WordClass { index >= 0 && index < count ? classes[index] : [] }

  /// Flags of a token.
  func flags(_ index: Int) -> WordTable.Flags {
    index >= 0 && index < count ? held.document.words.flags[Int(held.document.sequence[base + index])] : []
  }

  /// Whether a token still belongs to the main statement.
  func isOpen(_ index: Int) -> Bool {
    guard index >= 0, index < count else { return false }
    return switch uses[index] {
    case .open, .timeStart, .mannerStart, .phrase: true
    case .limit, .hedge, .precedence, .sign: false
    }
  }

  /// Whether a token is a number in digits.
  func isNumber(_ index: Int) -> Bool { word(index).first.map(Letters.isDigit) ?? false }

  /// Bytes in the source of a range of tokens.
  func bytes(_ range: Range<Int>) -> ByteRange {
    let range = range.clamped(to: 0..<count)
    guard !range.isEmpty else { return ByteRange(0, 0) }
    let first = held.document.words.range(of: Int(held.document.sequence[base + range.lowerBound]))
    let last = held.document.words.range(of: Int(held.document.sequence[base + range.upperBound - 1]))
    return first.union(last)
  }

  /// Runs of open tokens in a range, without signs and connecting words at their ends, as places of the sequence.
  func runs(_ range: Range<Int>) -> [Range<Int>] {
    let range = range.clamped(to: 0..<count)
    var runs: [Range<Int>] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard isOpen(index) || uses[index] == .sign else {
        index += 1
        continue
      }
      var end = index
      while end < range.upperBound, isOpen(end) || uses[end] == .sign { end += 1 }
      let trimmed = trim(index..<end)
      if !trimmed.isEmpty { runs.append(places(trimmed)) }
      index = end
    }
    return runs
  }

  /// The range without signs and conjunctions at its ends.
  func trim(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (min(range.lowerBound, count), min(range.upperBound, count))
    let idle: (Int) -> Bool = { grammar($0).contains(.sign) || grammar($0) == .conjunction }
    while start < end, idle(start) { start += 1 }
    while end > start, idle(end - 1) { end -= 1 }
    return start..<end
  }

  /// Tokens as places of the sequence.
  func places(_ range: Range<Int>) -> Range<Int> {
    let range = range.clamped(to: 0..<count)
    return base + range.lowerBound..<base + range.upperBound
  }

  /// First token in `range` that `holds`; its end where none does.
  func first(in range: Range<Int>, where holds: (Int) -> Bool) -> Int {
    for index in range.clamped(to: 0..<count) where holds(index) { return index }
    return range.upperBound
  }

  /// Whether a word of `range` has one of these classes.
  func has(_ wanted: WordClass, in range: Range<Int>) -> Bool {
    range.clamped(to: 0..<count).contains { !classes[$0].isDisjoint(with: wanted) }
  }
}
