import ComityModel

/// The words, beginnings and exact spellings that patterns are made of, each folded once and numbered.
struct PatternSymbols: Sendable {
  /// Folded words; their numbers are those of `Step.word`.
  private(set) var words = ByteTable(capacity: 2048)
  /// Beginnings of words; several may stand for one `Step.prefix`.
  private(set) var stems = ByteTable(capacity: 256)
  /// `Step.prefix` number a stem.
  private(set) var prefixOfStem: [Int] = []
  /// Lengths that stems have, in bytes.
  private(set) var stemLengths: [Int] = []
  /// Exact spellings; their numbers are those of `Step.exact`.
  private(set) var spellings = ByteTable()
  /// Exact spellings of each folded word.
  private(set) var spellingsOfWord: [Int: [Int]] = [:]

  /// Spellings as authors wrote them, with the words that they fold to.
  private var written = ByteTable(capacity: 2048)
  /// Folded words of each spelling, all in one array; usually one, two for `Chair's`.
  private var folded: [UInt32] = []
  private var foldedEnds: [UInt32] = []
  private var writtenStems = ByteTable(capacity: 256)
  private var prefixes = 0

  /// Positions in `folded(at:)` of the words that the bytes at `range` fold to.
  mutating func words(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    let number = written.intern(bytes, range)
    if number == foldedEnds.count {
      for word in PatternWords.fold(bytes[range]) { folded.append(UInt32(words.intern(word, word.indices))) }
      foldedEnds.append(UInt32(folded.count))
    }
    return (number == 0 ? 0 : Int(foldedEnds[number - 1]))..<Int(foldedEnds[number])
  }

  /// Number of one folded word.
  func folded(at index: Int) -> Int { Int(folded[index]) }

  /// Number of the beginning at `range`.
  ///
  /// A beginning that ends inside a folded ending (`organis*`) stands for both spellings.
  mutating func prefix(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    let number = writtenStems.intern(bytes, range)
    guard number == prefixes else { return number }
    prefixes += 1
    for stem in PatternWords.stems(bytes[range]) {
      let known = stems.count
      if stems.intern(stem, stem.indices) == known {
        prefixOfStem.append(number)
        if !stemLengths.contains(stem.count) { stemLengths.append(stem.count) }
      }
    }
    return number
  }

  /// Number of the exact spelling at `range`.
  mutating func exact(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    let known = spellings.count
    let number = spellings.intern(bytes, range)
    if number == known, let place = words(bytes, range).first {
      spellingsOfWord[folded(at: place), default: []].append(number)
    }
    return number
  }
}

extension PatternSymbols {
  /// Writes what matching needs; what reading further patterns would need is left out.
  func write(to image: inout ImageWriter) {
    words.write(to: &image)
    stems.write(to: &image)
    image.write(prefixOfStem)
    image.write(stemLengths)
    spellings.write(to: &image)
    image.write(spellingsOfWord.sorted { $0.key < $1.key }) { image, word in
      image.write(UInt32(word.key))
      image.write(word.value)
    }
  }

  /// Reads symbols that no pattern can be added to.
  init(from image: inout ImageReader) {
    words = ByteTable(from: &image)
    stems = ByteTable(from: &image)
    prefixOfStem = image.array()
    stemLengths = image.array()
    spellings = ByteTable(from: &image)
    for (word, spellings) in image.array({ (Int($0.word()), $0.array() as [Int]) }) {
      spellingsOfWord[word] = spellings
    }
  }
}
