import ComityModel

/// Words that are more than letters in a row: apostrophes, hyphens, line ends, symbols of documents, other scripts.
extension BlockScanner {
  /// Scans from `start`, emitting one word or, at hyphens that part words, several.
  mutating func scanComplexWord(from start: Int) {
    var part = WordPart(start: start)
    var place = start
    scratch.removeAll(keepingCapacity: true)
    if bytes[place] == 0x5B {  // "[T]he"
      sign(.editorialOpen, place, place + 1)
      part.note(bytes[place + 1])
      scratch.append(bytes[place + 1])
      sign(.editorialClose, place + 2, place + 3)
      place += 3
    }
    scanning: while place < end {
      if let length = footnoteMark(at: place) {
        flush(part, place)
        index = place + length
        return
      }
      let byte = bytes[place]
      if Letters.isWord(byte) {
        part.note(byte)
        scratch.append(byte)
        place += 1
        continue
      }
      switch byte {
      case 0x27:
        guard takeApostrophe(&part, &place, length: 1) else { break scanning }
        if place == index { return }
      case 0x2D:
        guard takeHyphen(&part, &place, length: 1, dash: false) else { break scanning }
      case 0x2F:
        guard joinsAtSlash(place, part) else { break scanning }
        part.symbol = true
        scratch.append(byte)
        place += 1
      case 0x2E:
        guard takeFullStop(&part, &place) else { break scanning }
      case 0x2C:
        guard isThousands(place) else { break scanning }
        place += 1
      case 0x5B:
        guard takeBracketInWord(&part, &place) else { break scanning }
      case 0x26:
        guard place + 1 < end, Letters.isUpper(bytes[place + 1]), part.upper > 0 else { break scanning }
        scratch.append(byte)
        place += 1
      case 0x80...:
        let (scalar, length) = Letters.decode(bytes, at: place, end: end)
        switch scalar {
        case 0xAD where place + length == end && startsNextPieceWithLetter():
          moveToNextPiece(&place)
        case 0xAD, 0x200B, 0x200C, 0x200D, 0x2060:
          place += length
        case 0x2019, 0x02BC:
          guard takeApostrophe(&part, &place, length: length) else { break scanning }
          if place == index { return }
        case 0x2010, 0x2011:
          guard takeHyphen(&part, &place, length: length, dash: false) else { break scanning }
        case 0x2012, 0x2013:
          guard takeHyphen(&part, &place, length: length, dash: true) else { break scanning }
        case _ where Letters.isWordScalar(scalar):
          part.note(scalar)
          scratch.append(contentsOf: bytes[place..<(place + length)])
          place += length
        default:
          break scanning
        }
      default:
        break scanning
      }
    }
    flush(part, place)
    index = Swift.max(place, index)
  }

  /// Emits the letters gathered so far as one word that ends before `place`.
  private mutating func flush(_ part: WordPart, _ place: Int) {
    guard !scratch.isEmpty else { return }
    append(lexicon.intern(Folding.fold(scratch)), part.start, part.lastEnd ?? place, part.flags)
    scratch.removeAll(keepingCapacity: true)
  }

  /// A possessive parts the word, a contraction goes on, any other apostrophe is left to the quotation marks.
  private mutating func takeApostrophe(_ part: inout WordPart, _ place: inout Int, length: Int) -> Bool {
    let next = place + length
    guard next < end, !scratch.isEmpty else { return false }
    let byte = bytes[next]
    if byte == 0x73 || byte == 0x53, next + 1 == end || !continuesWord(at: next + 1) {
      flush(part, place)
      append(lexicon.intern([0x27, 0x73]), place, next + 1, [])
      place = next + 1
      index = place
      return true
    }
    guard Letters.isLetter(byte) || (byte >= 0x80 && continuesWord(at: next)) else { return false }
    scratch.append(0x27)
    place = next
    return true
  }

  private func continuesWord(at place: Int) -> Bool {
    let byte = bytes[place]
    if byte < 0x80 { return Letters.isWord(byte) }
    return Letters.isWordScalar(Letters.decode(bytes, at: place, end: end).scalar)
  }

  /// Joins number ranges and prefixes, parts compounds, and mends words broken at line ends.
  private mutating func takeHyphen(_ part: inout WordPart, _ place: inout Int, length: Int, dash: Bool)
    -> Bool
  {
    let next = place + length
    if next == end {
      guard !dash, scratch.count <= 48, startsNextPieceWithLetter() else { return false }
      return takeLineEnd(&part, &place)
    }
    let byte = bytes[next]
    if Letters.isDigit(byte), let last = scratch.last, Letters.isDigit(last) {
      scratch.append(0x2D)
      place = next
      return true
    }
    guard !dash, continuesWord(at: next) else { return false }
    if !joins(scratch, at: next) {
      flush(part, place)
      part = WordPart(start: next)
    }
    place = next
    return true
  }

  /// Whether the part before a hyphen and the ASCII letters at `next` are written as one word.
  private func joins(_ left: [UInt8], at next: Int) -> Bool {
    guard left.count <= 8 else { return false }
    var last = next
    while last < end, Letters.isLetter(bytes[last]) { last += 1 }
    return Spelling.joins(left.map(Letters.lower), bytes[next..<last].map(Letters.lower))
  }

  /// A hyphen at a line end: a compound stays one, a broken word is mended.
  private mutating func takeLineEnd(_ part: inout WordPart, _ place: inout Int) -> Bool {
    let hyphen = place
    let left = Folding.fold(scratch)
    let next = pieces[piece + 1].indices
    var last = next.lowerBound
    while last < next.upperBound, Letters.isLetter(bytes[last]) { last += 1 }
    let right = Folding.fold(Array(bytes[next.lowerBound..<last]))
    let joined = Folding.fold(left + right)
    let compound =
      !Spelling.joins(left, right) && lexicon.find(joined) == nil
      && (Spelling.compoundHeads.contains(left) && right.count > 3
        || left.count > 3 && right.count > 3 && lexicon.find(left) != nil && lexicon.find(right) != nil)
    if compound { flush(part, hyphen) }
    moveToNextPiece(&place)
    if compound { part = WordPart(start: place) }
    return true
  }

  /// Whether the block goes on in another piece that starts with a lower-case letter.
  private func startsNextPieceWithLetter() -> Bool {
    guard piece + 1 < pieces.count, !pieces[piece + 1].isEmpty else { return false }
    let byte = bytes[Int(pieces[piece + 1].start)]
    return Letters.isLower(byte) || byte >= 0xC3
  }

  private mutating func moveToNextPiece(_ place: inout Int) {
    piece += 1
    place = Int(pieces[piece].start)
    index = place
    end = Int(pieces[piece].end)
  }

  /// A slash inside a symbol (`77/37`, `A/80/L.12`), not one between two words.
  private func joinsAtSlash(_ place: Int, _ part: WordPart) -> Bool {
    guard place + 1 < end, let last = scratch.last else { return false }
    let next = bytes[place + 1]
    if Letters.isDigit(last), Letters.isDigit(next) { return true }
    return part.lower == 0 && (Letters.isUpper(next) || Letters.isDigit(next))
      && (scratch.count <= 2 || Letters.isDigit(last))
  }

  /// Decimal numbers, symbols and dotted abbreviations go on after a full stop.
  private func isThousands(_ place: Int) -> Bool {
    guard place + 3 < end, let last = scratch.last, Letters.isDigit(last) else { return false }
    for offset in 1...3 where !Letters.isDigit(bytes[place + offset]) { return false }
    return place + 4 == end || !Letters.isDigit(bytes[place + 4])
  }

  private mutating func takeFullStop(_ part: inout WordPart, _ place: inout Int) -> Bool {
    guard place + 1 < end, let last = scratch.last else { return false }
    let next = bytes[place + 1]
    if part.symbol || Letters.isDigit(last) && Letters.isDigit(next) {
      guard Letters.isWord(next) else { return false }
      scratch.append(0x2E)
      place += 1
      return true
    }
    // "e.g.", "U.N.": single letters, each with its full stop.
    guard Letters.isLetter(last), scratch.count == 1 || part.dotted else {
      return false
    }
    guard Letters.isLetter(next), place + 2 >= end || !Letters.isWord(bytes[place + 2]) else { return false }
    part.dotted = true
    part.note(next)
    scratch.append(next)
    place += 2
    if place < end, bytes[place] == 0x2E,
      !opensSentence(after: place + 1) || scratch.count == 2 && Letters.isLower(last)
    {
      place += 1
    }
    return true
  }

  /// Whether the text after a full stop looks like a new sentence or the end of the block.
  func opensSentence(after place: Int) -> Bool {
    var place = place
    while place < end, bytes[place] == 0x20 || bytes[place] == 0x2A || bytes[place] == 0x5F { place += 1 }
    guard place < end else {
      guard piece + 1 < pieces.count else { return true }
      let next = pieces[piece + 1]
      return next.isEmpty || Letters.isUpper(bytes[Int(next.start)])
    }
    return Letters.isUpper(bytes[place])
  }

  /// "section[s]": a bracket inside a word stays part of the word.
  private mutating func takeBracketInWord(_ part: inout WordPart, _ place: inout Int) -> Bool {
    var last = place + 1
    while last < end, last - place <= 5, Letters.isLower(bytes[last]) { last += 1 }
    guard last > place + 1, last < end, bytes[last] == 0x5D, last - place <= 5, !scratch.isEmpty else {
      return false
    }
    guard last + 1 == end || bytes[last + 1] != 0x28 else { return false }
    sign(.bracketOpen, place, place + 1)
    scratch.append(contentsOf: bytes[(place + 1)..<last])
    sign(.bracketClose, last, last + 1)
    place = last + 1
    return true
  }
}

/// What is known about the word being put together.
struct WordPart {
  var start: Int
  var lastEnd: Int?
  var upper = 0
  var lower = 0
  var digits = 0
  var capital = false
  /// Whether it is a document symbol: slashes and full stops belong to it.
  var symbol = false
  /// Whether it is an abbreviation of single letters with full stops.
  var dotted = false

  init(start: Int) { self.start = start }

  mutating func note(_ byte: UInt8) {
    if Letters.isUpper(byte) {
      if upper + lower + digits == 0 { capital = true }
      upper += 1
    } else if Letters.isDigit(byte) {
      digits += 1
    } else {
      lower += 1
    }
  }

  mutating func note(_ scalar: UInt32) {
    if Letters.isUpperScalar(scalar) {
      if upper + lower + digits == 0 { capital = true }
      upper += 1
    } else {
      lower += 1
    }
  }

  var flags: WordTable.Flags {
    var flags: WordTable.Flags = []
    if capital { flags.insert(.capitalized) }
    if upper >= 2, lower == 0 { flags.insert(.uppercase) }
    if digits > 0, upper == 0, lower == 0 { flags.insert(.number) }
    return flags
  }
}
