/// How the words of a pattern are folded: exactly as reading folds those of a document.
enum PatternWords {
  /// Folded words of one spelling, signs left out: `capacity-building` is two.
  static func fold(_ bytes: ArraySlice<UInt8>) -> [[UInt8]] {
    if bytes.allSatisfy({ Letters.isWord($0) }) { return [Folding.fold(Array(bytes))] }
    return Folding.words(in: Array(bytes)).filter { $0.contains { $0 >= 0x80 || Letters.isWord($0) } }
  }

  /// Folded beginnings that `bytes`, one word without signs, stands for.
  ///
  /// Folding looks at the ends of words, so a beginning may be written in two ways: *organis-* is that of *organization*.
  static func stems(_ bytes: ArraySlice<UInt8>) -> [[UInt8]] {
    var stems = [Folding.fold(Array(bytes))]
    for ending in endings {
      let folded = Folding.fold(Array(bytes) + ending)
      guard folded.count > ending.count, folded.suffix(ending.count).elementsEqual(ending) else { continue }
      let stem = Array(folded.dropLast(ending.count))
      if !stems.contains(stem) { stems.append(stem) }
    }
    return stems
  }

  private static let endings = ["e", "ation", "tion"].map { Array($0.utf8) }
}
