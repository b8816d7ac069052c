/// Cuts English endings off a folded word, so that *decides*, *decided* and *decision* meet.
///
/// One pass over a fixed table, the first ending that fits: cheap, the same everywhere, and wrong in ways that
/// training sees as well.
enum Stem {
  /// An ending, what replaces it, and the fewest bytes that must be left before it.
  private struct Ending {
    let bytes: [UInt8]
    let replacement: [UInt8]
    let shortest: Int

    init(_ text: String, _ replacement: String, _ shortest: Int) {
      bytes = Array(text.utf8)
      self.replacement = Array(replacement.utf8)
      self.shortest = shortest
    }
  }

  private static let endings: [Ending] = [
    .init("isations", "iz", 3), .init("izations", "iz", 3), .init("isation", "iz", 3),
    .init("ization", "iz", 3),
    .init("ements", "e", 4), .init("ement", "e", 4), .init("ments", "", 4), .init("ment", "", 4),
    .init("ations", "at", 3), .init("ation", "at", 3), .init("itions", "it", 3), .init("ition", "it", 3),
    .init("ions", "", 4), .init("ion", "", 4), .init("iveness", "iv", 3), .init("fulness", "", 3),
    .init("ness", "", 4), .init("ically", "ic", 3), .init("ately", "at", 3), .init("ively", "iv", 3),
    .init("ities", "", 4), .init("ity", "", 4), .init("ances", "", 4), .init("ance", "", 4),
    .init("ences", "", 4), .init("ence", "", 4), .init("ising", "iz", 3), .init("izing", "iz", 3),
    .init("ised", "iz", 4), .init("ized", "iz", 3), .init("ises", "iz", 4), .init("izes", "iz", 3),
    .init("ise", "iz", 4), .init("ize", "iz", 3), .init("ly", "", 4), .init("ies", "y", 3),
    .init("ied", "y", 3),
    .init("ings", "", 4), .init("ing", "", 4), .init("eed", "eed", 1), .init("ed", "", 4),
    .init("ates", "at", 3),
    .init("ate", "at", 3), .init("ives", "iv", 3), .init("ive", "iv", 3), .init("sses", "ss", 2),
    .init("ss", "ss", 1), .init("us", "us", 1), .init("es", "", 4), .init("s", "", 3), .init("e", "", 4),
  ]

  private static let doubled = Set("bdgmnprt".utf8)

  /// The stem of a folded word; words of three bytes and words that begin with a digit stay as they are.
  static func of(_ word: ArraySlice<UInt8>) -> [UInt8] {
    guard word.count > 3, let first = word.first, first < 0x30 || first > 0x39 else { return Array(word) }
    var stem = Array(word)
    for ending in endings
    where stem.count - ending.bytes.count >= ending.shortest
      && stem.suffix(ending.bytes.count) == ending.bytes[...]
    {
      stem.removeLast(ending.bytes.count)
      stem += ending.replacement
      break
    }
    if stem.count > 4, let last = stem.last, stem[stem.count - 2] == last, doubled.contains(last) {
      stem.removeLast()
    }
    return stem
  }
}
