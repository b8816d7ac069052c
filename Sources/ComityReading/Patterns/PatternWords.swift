/// How the words of a pattern are folded: exactly as reading folds those of a document.
enum PatternWords {
  /// Folded words of one spelling.
  static func fold(_ bytes: ArraySlice<UInt8>) -> [[UInt8]] {
    [bytes.map { (65...90).contains($0) ? $0 | 0x20 : $0 }]
  }

  /// Folded beginnings that `bytes` stands for.
  static func stems(_ bytes: ArraySlice<UInt8>) -> [[UInt8]] { fold(bytes) }
}
