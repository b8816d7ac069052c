import ComityModel

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
  }

  let document: Document
  let sentence: Int
  /// First place of the sentence in `Document.sequence`; tokens are counted from it.
  let base: Int
  let count: Int
  /// Words of the lead-in at the beginning.
  let inherited: Int
  var classes: [WordClass] = []
  var uses: [Use] = []

  /// Takes the words of a sentence.
  init(_ document: Document, sentence: Int, classes known: WordClasses) {
    self.document = document
    self.sentence = sentence
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
    // The colon after a lead-in ends nothing: the item goes on where it stopped.
    if inherited > 0, inherited <= count, classes[inherited - 1].contains(.stop) { classes[inherited - 1] = .sign }
  }

  /// Folded bytes of a token; empty beyond the sentence.
  func word(_ index: Int) -> [UInt8] {
    guard index >= 0, index < count else { return [] }
    return document.words.lexicon[Int(document.words.symbols[Int(document.sequence[base + index])])]
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
  func flags(_ index: Int) -> WordTable.Flags { document.words.flags[Int(document.sequence[base + index])] }

  /// Whether a token still belongs to the main statement.
  func isOpen(_ index: Int) -> Bool { uses[index] == .open || uses[index] == .timeStart || uses[index] == .mannerStart }

  /// Bytes in the source of a range of tokens.
  func bytes(_ range: Range<Int>) -> ByteRange {
    let first = document.words.range(of: Int(document.sequence[base + range.lowerBound]))
    let last = document.words.range(of: Int(document.sequence[base + range.upperBound - 1]))
    return first.union(last)
  }

  /// Runs of open tokens in a range, without signs and connecting words at their ends, as places of the sequence.
  func runs(_ range: Range<Int>) -> [Range<Int>] {
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
    var (start, end) = (range.lowerBound, range.upperBound)
    let idle: (Int) -> Bool = { grammar($0).contains(.sign) || grammar($0) == .conjunction }
    while start < end, idle(start) { start += 1 }
    while end > start, idle(end - 1) { end -= 1 }
    return start..<end
  }

  /// Tokens as places of the sequence.
  func places(_ range: Range<Int>) -> Range<Int> { base + range.lowerBound..<base + range.upperBound }

  /// First token in `range` that `holds`; its end where none does.
  func first(in range: Range<Int>, where holds: (Int) -> Bool) -> Int {
    var index = range.lowerBound
    while index < range.upperBound, !holds(index) { index += 1 }
    return index
  }

  /// Whether a word of `range` has one of these classes.
  func has(_ wanted: WordClass, in range: Range<Int>) -> Bool {
    range.contains { !classes[$0].isDisjoint(with: wanted) }
  }
}
