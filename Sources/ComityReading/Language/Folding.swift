/// The one folding of words, shared by reader, patterns and recogniser: what is folded alike is the same word.
///
/// Lower case, straight apostrophes, no soft hyphens; `-ise` is written `-ize` (*organise*, *organisation*), joined
/// prefixes lose their hyphen (*co-operate*, *on-line*, *inter-sessional*). A possessive `'s` is a word of its own and
/// a bare possessive apostrophe is dropped; other hyphens part words (*capacity-building* is *capacity*, *building*).
public enum Folding {
  /// Folds one word without separators: bytes of UTF-8 in, bytes of UTF-8 out.
  ///
  /// Hyphens that join stay out of the result; call ``words(in:)`` for text that may hold several words.
  public static func fold(_ word: [UInt8]) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(word.count)
    var index = 0
    while index < word.count {
      let byte = word[index]
      if byte < 0x80 {
        folded.append(Letters.lower(byte))
        index += 1
        continue
      }
      let (scalar, length) = Letters.decode(word, at: index, end: word.count)
      index += length
      switch scalar {
      case 0xAD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF: break
      case 0x2018, 0x2019, 0x02BC, 0x2032: folded.append(0x27)
      case 0x2010, 0x2011, 0x2012, 0x2013, 0x2212: folded.append(0x2D)
      case 0xFB01: folded.append(contentsOf: [0x66, 0x69])
      case 0xFB02: folded.append(contentsOf: [0x66, 0x6C])
      default: Letters.append(Letters.lowerScalar(scalar), to: &folded)
      }
    }
    if folded.last == 0x27 { folded.removeLast() }
    Spelling.normalize(&folded)
    return folded
  }

  /// Parts a text into folded words exactly as reading a document does, punctuation words included.
  public static func words(in text: [UInt8]) -> [[UInt8]] {
    var scanner = BlockScanner(bytes: text, options: .init(.plain))
    scanner.scan(pieces: [Piece(0, text.count)])
    return scanner.words.symbols.map { scanner.lexicon.folded[Int($0)] }
  }
}
