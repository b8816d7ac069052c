/// Cheap looks at the raw text of a block, before it is parted into words.
struct BlockText {
  let bytes: [UInt8]
  let pieces: ArraySlice<Piece>

  init(_ bytes: [UInt8], _ raw: RawText, _ block: RawBlock) {
    self.bytes = bytes
    pieces = raw.pieces[block.pieces]
  }

  /// The last byte that is neither markup, bracket nor quotation mark; 0 where there is none.
  var lastSign: UInt8 {
    guard let piece = pieces.last else { return 0 }
    var last = Int(piece.end)
    while last > Int(piece.start), [0x2A, 0x5F, 0x5D, 0x22, 0x7E, 0x20].contains(bytes[last - 1]) {
      last -= 1
    }
    return last > Int(piece.start) ? bytes[last - 1] : 0
  }

  /// Whether it ends with a dash, which opens a list as a colon does.
  var endsWithDash: Bool {
    guard let piece = pieces.last else { return false }
    let tail = bytes[piece.indices].suffix(3)
    return tail.last == 0x2D || tail.elementsEqual([0xE2, 0x80, 0x93])
      || tail.elementsEqual([0xE2, 0x80, 0x94])
  }

  /// Whether the last words are ", and" or "; or": a list goes on.
  var endsWithConjunction: Bool {
    guard let piece = pieces.last else { return false }
    let tail = bytes[piece.indices].suffix(4)
    return tail.elementsEqual(" and".utf8) || tail.suffix(3).elementsEqual(" or".utf8)
  }

  /// Bytes of the first word, lower case, markup skipped; at most 24.
  var firstWord: [UInt8] { words(1).first ?? [] }

  /// The first words, lower case and ASCII only; punctuation is dropped.
  func words(_ limit: Int) -> [[UInt8]] {
    var found: [[UInt8]] = []
    var word: [UInt8] = []
    scanning: for piece in pieces {
      for place in piece.indices {
        let byte = bytes[place]
        if Letters.isWord(byte) {
          word.append(Letters.lower(byte))
        } else if !word.isEmpty {
          found.append(word)
          word.removeAll()
          if found.count == limit { break scanning }
        }
      }
      if !word.isEmpty {
        found.append(word)
        word.removeAll()
        if found.count == limit { break }
      }
    }
    return found
  }

  /// The first byte of text, markup skipped; 0 where there is none.
  var firstSign: UInt8 {
    for piece in pieces {
      for place in piece.indices where ![0x2A, 0x5F, 0x5B, 0x22, 0x20, 0x7E].contains(bytes[place]) {
        return bytes[place]
      }
    }
    return 0
  }

  /// Whether the whole text stands between `sign`s: `**bold**`, `*italics*`.
  func isWrapped(in sign: [UInt8]) -> Bool {
    guard let first = pieces.first, let last = pieces.last else { return false }
    let text = Int(first.start)..<Int(last.end)
    guard text.count > sign.count * 2, bytes[text].starts(with: sign),
      bytes[text].suffix(sign.count).elementsEqual(sign)
    else { return false }
    var place = text.lowerBound + sign.count
    let stop = text.upperBound - sign.count
    while place < stop {
      if bytes[place] == sign[0] { return false }
      place += 1
    }
    return true
  }

  /// All of the text, for short blocks such as headings.
  func string(limit: Int = 80) -> String {
    var text: [UInt8] = []
    for piece in pieces {
      if !text.isEmpty { text.append(0x20) }
      for place in piece.indices where ![0x2A, 0x60].contains(bytes[place]) {
        text.append(bytes[place])
        if text.count >= limit + 4 { break }
      }
    }
    if text.count > limit {
      var cut = limit
      while cut > 0, text[cut] != 0x20 { cut -= 1 }
      text.removeSubrange((cut > 0 ? cut : limit)...)
      text.append(contentsOf: "…".utf8)
    }
    return String(decoding: text, as: UTF8.self)
  }
}
