import ComityModel

/// Turns the pieces of one block after another into words and signs, each at its exact bytes.
///
/// Inline markup, entities, tags and link targets are stepped over; nothing is copied out of the source.
struct BlockScanner {
  struct Options {
    /// Whether emphasis, code ticks, tags, entities and links are markup.
    var markup = true
    /// Whether `[=term=]`, `[[REFERENCE]]` and `{{name}}` point at something, and are no brackets of dispute.
    var terms = false
    /// Whether `:role:` before a code tick, and an address behind the words of a link, are no text.
    var roles = false

    init(_ format: ReadingOptions.Format) {
      markup = format != .plain && format != .restructuredText
      terms = format == .bikeshed
      roles = format == .restructuredText
    }
  }

  let bytes: [UInt8]
  let options: Options
  var words = WordTable()
  var lexicon = Lexicon()
  /// Signs of the block that was scanned last.
  var signs: [Sign] = []
  /// First bytes of footnote marks glued to words, ascending, and how many digits each has.
  var footnoteMarks: [(start: Int, length: Int)] = []
  private var nextFootnote = 0
  /// Symbols of ASCII punctuation plus one; 0 until first seen.
  private var punctuation = [UInt32](repeating: 0, count: 128)
  /// Bytes of the word that is being put together, kept to save allocations.
  var scratch: [UInt8] = []
  /// Labels of Markdown link definitions, folded.
  var linkLabels = WordSet()

  // State within a block.
  var pieces: [Piece] = []
  var piece = 0
  var index = 0
  var end = 0
  var openBrackets: [Int] = []
  var doubleQuotes = 0
  var singleQuotes = 0
  var struck = false
  var inserted = false
  var remarks = 0
  var firstWord = 0

  init(bytes: [UInt8], options: Options) {
    self.bytes = bytes
    self.options = options
  }

  /// Scans one block; its words are appended to the table, its signs replace those of the block before.
  mutating func scan(pieces: ArraySlice<Piece>) {
    self.pieces.removeAll(keepingCapacity: true)
    self.pieces += pieces
    signs.removeAll(keepingCapacity: true)
    openBrackets.removeAll(keepingCapacity: true)
    (doubleQuotes, singleQuotes, struck, inserted, remarks) = (0, 0, false, false, 0)
    firstWord = words.count
    piece = 0
    while piece < self.pieces.count {
      index = Int(self.pieces[piece].start)
      end = Int(self.pieces[piece].end)
      while index < end { scanOne() }
      piece += 1
    }
  }

  /// Hands over the table with its lexicon.
  mutating func finish() -> WordTable {
    words.lexicon = lexicon.folded
    return words
  }

  private mutating func scanOne() {
    let byte = bytes[index]
    if Letters.isWord(byte) { return scanWord() }
    if byte == 0x20 {
      index += 1
      return
    }
    if byte >= 0x80 { return scanBeyondASCII() }
    scanPunctuation(byte)
  }

  /// The fast path: ASCII letters and digits up to a byte that cannot continue a word.
  private mutating func scanWord() {
    let start = index
    var hash = Lexicon.seed
    var place = index
    var flags: WordTable.Flags = []
    var upper = 0
    var digits = 0
    while place < end {
      let byte = bytes[place]
      if Letters.isUpper(byte) {
        upper += 1
      } else if Letters.isDigit(byte) {
        digits += 1
      } else if !Letters.isLower(byte) {
        break
      }
      hash = Lexicon.step(hash, byte)
      place += 1
    }
    if nextFootnote < footnoteMarks.count { skipPassedFootnotes(start) }
    let hasMark = nextFootnote < footnoteMarks.count && footnoteMarks[nextFootnote].start <= place
    if hasMark || (place < end && mayContinue(at: place)) { return scanComplexWord(from: start) }
    if Letters.isUpper(bytes[start]) { flags.insert(.capitalized) }
    let length = place - start
    if upper >= 2, upper + digits == length { flags.insert(.uppercase) }
    if digits == length { flags.insert(.number) }
    let symbol = lexicon.symbol(of: bytes, start, place, hash: hash)
    append(symbol, start, place, flags)
    index = place
  }

  /// Whether the byte that ended the fast path may go on with the word after all.
  @inline(__always) private func mayContinue(at place: Int) -> Bool {
    switch bytes[place] {
    case 0x27, 0x2D, 0x2F, 0x5B, 0x26: true
    case 0x2E, 0x2C: place + 1 < end && Letters.isWord(bytes[place + 1])
    case let byte: byte >= 0x80
    }
  }

  /// Moves past footnote marks that lie before `start`.
  private mutating func skipPassedFootnotes(_ start: Int) {
    while nextFootnote < footnoteMarks.count,
      footnoteMarks[nextFootnote].start + footnoteMarks[nextFootnote].length <= start
    {
      nextFootnote += 1
    }
  }

  /// The footnote mark that begins exactly at `place`, if any: its length.
  func footnoteMark(at place: Int) -> Int? {
    var index = nextFootnote
    while index < footnoteMarks.count, footnoteMarks[index].start <= place {
      if footnoteMarks[index].start == place { return footnoteMarks[index].length }
      index += 1
    }
    return nil
  }

  @inline(__always) mutating func append(_ symbol: UInt32, _ start: Int, _ end: Int, _ flags: WordTable.Flags)
  {
    words.symbols.append(symbol)
    words.starts.append(UInt32(start))
    words.ends.append(UInt32(end))
    words.flags.append(flags)
  }

  /// Appends an ASCII sign of punctuation as a word of its own.
  mutating func appendPunctuation(_ byte: UInt8, _ start: Int, _ end: Int) {
    if punctuation[Int(byte)] == 0 { punctuation[Int(byte)] = lexicon.intern([byte]) + 1 }
    append(punctuation[Int(byte)] - 1, start, end, .punctuation)
  }

  /// Appends a dash between clauses, however it is written.
  mutating func appendDash(_ start: Int, _ end: Int) {
    append(lexicon.intern([0xE2, 0x80, 0x94]), start, end, .punctuation)
  }

  /// Makes room for about `count` words.
  mutating func reserve(_ count: Int) {
    words.symbols.reserveCapacity(count)
    words.starts.reserveCapacity(count)
    words.ends.reserveCapacity(count)
    words.flags.reserveCapacity(count)
    words.marks.reserveCapacity(count)
  }

  /// Gives the words of the block that was scanned last no mark yet.
  mutating func padMarks() {
    words.marks.append(contentsOf: repeatElement(0, count: words.count - words.marks.count))
  }

  mutating func sign(_ kind: Sign.Kind, _ start: Int, _ end: Int) {
    signs.append(Sign(kind, start, end, word: words.count))
  }
}
