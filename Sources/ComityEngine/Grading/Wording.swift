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
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else {
      return text.split(whereSeparator: { $0.isWhitespace }).joined(separator: " ")
        .filter { $0 != "*" && $0 != "_" }
    }
    var bytes: [UInt8] = []
    var isApart = false
    for byte in text.utf8 {
      if byte == 0x20 || byte >= 0x09 && byte <= 0x0D {
        isApart = true
        continue
      }
      if isApart, !bytes.isEmpty { bytes.append(0x20) }
      isApart = false
      bytes.append(byte)
    }
    bytes.removeAll { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "_") }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// At most `limit` characters, ending at a word.
  static func shortened(_ text: String) -> String {
    guard text.unicodeScalars.count > limit else { return text }
    var cut = String(text.unicodeScalars.prefix(limit))
    if let blank = cut.lastIndex(of: " ") { cut = String(cut[..<blank]) }
    return cut + " …"
  }
}
