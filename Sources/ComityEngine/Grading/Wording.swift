import ComityModel

/// Words of a document as messages show them.
enum Wording {
  /// Most scalars of a quotation in a message.
  static let limit = 80

  /// The source's own text from the first to the last word of a range of `Document.sequence`, white space folded.
  ///
  /// Words inherited from a lead-in stand elsewhere in the source; they are joined by blanks.
  static func text(_ words: Range<Int>, in document: Document) -> String {
    guard !words.isEmpty else { return "" }
    var result = ""
    var start: UInt32?
    var end: UInt32 = 0
    func flush() {
      guard let start else { return }
      if !result.isEmpty { result += " " }
      result += document.source.text(at: ByteRange(Int(start), Int(end)))
    }
    for position in words {
      let word = Int(document.sequence[position])
      let (first, last) = (document.words.starts[word], document.words.ends[word])
      // Neighbours in the source form one run; anything else is a jump to another block or over struck text.
      if start != nil, first >= end, word > 0,
        Int(document.sequence[max(words.lowerBound, position - 1)]) == word - 1
      {
        end = last
      } else {
        flush()
        (start, end) = (first, last)
      }
    }
    flush()
    return shortened(folded(result))
  }

  /// "a", "a and b", "a, b and c".
  static func list(_ names: [String], _ word: String) -> String {
    guard names.count > 1, let last = names.last else { return names.first ?? "" }
    var text = names[0]
    for name in names.dropFirst().dropLast() { text += ", " + name }
    return text + " \(word) \(last)"
  }

  /// White space folded to single blanks, emphasis signs of Markdown left out.
  static func folded(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    var isApart = false
    for scalar in text.unicodeScalars {
      if isWhiteSpace(scalar) {
        isApart = true
        continue
      }
      if isApart, !scalars.isEmpty { scalars.append(" ") }
      isApart = false
      scalars.append(scalar)
    }
    scalars.removeAll { $0 == "*" || $0 == "_" }
    return String(scalars)
  }

  /// Whether a scalar is white space; most are letters of ASCII, for which no table is asked.
  private static func isWhiteSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80
      ? scalar.value == 0x20 || (0x09...0x0D).contains(scalar.value) : scalar.properties.isWhitespace
  }

  /// At most `limit` characters, ending at a word.
  static func shortened(_ text: String) -> String {
    guard text.unicodeScalars.count > limit else { return text }
    var cut = String(text.unicodeScalars.prefix(limit))
    if let blank = cut.lastIndex(of: " ") { cut = String(cut[..<blank]) }
    return cut + " …"
  }
}
