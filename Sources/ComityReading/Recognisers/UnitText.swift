import ComityModel

/// Words of a document as a recogniser reads them: the source's own words, names read as what they stand for, and
/// quotations left out.
struct UnitText {
  /// Quotations of fewer words are names rather than mentions.
  private static let shortestQuotation = 3
  /// Bytes between two words that may hold nothing but punctuation.
  private static let longestGap = 8

  let document: Document
  let aliases: UnitAliases

  /// UTF-8 of some words of `Document.sequence`.
  func bytes(_ words: Range<Int>, quotations: Bool) -> [UInt8] {
    var out: [UInt8] = []
    var position = words.lowerBound
    var previous: Int?
    while position < words.upperBound {
      let word = Int(document.sequence[position])
      if !quotations, let end = quotation(from: position, words) {
        out.append(0x20)
        (previous, position) = (nil, end)
        continue
      }
      join(previous, word, &out)
      if !document.words.flags[word].contains(.quoted),
        let alias = aliases.name(at: position, before: words.upperBound, document)
      {
        out += alias.words
        position += alias.length
        previous = Int(document.sequence[position - 1])
        continue
      }
      append(word, &out)
      previous = word
      position += 1
    }
    out.append(0x20)
    return out
  }

  /// First position after a quotation that begins here; nil where none does, or a short one.
  private func quotation(from start: Int, _ words: Range<Int>) -> Int? {
    var end = start
    var count = 0
    while end < words.upperBound {
      let flags = document.words.flags[Int(document.sequence[end])]
      guard flags.contains(.quoted) else { break }
      if !flags.contains(.punctuation) { count += 1 }
      end += 1
    }
    return count >= UnitText.shortestQuotation ? end : nil
  }

  /// Appends what stands between two words: nothing, white space, or the ends of sentences that are no words.
  private func join(_ previous: Int?, _ word: Int, _ out: inout [UInt8]) {
    guard let previous, previous + 1 == word else { return out.append(0x20) }
    let gap =
      Int(
        document.words.ends[previous])..<max(
        Int(document.words.ends[previous]), Int(document.words.starts[word]))
    if gap.isEmpty { return }
    if gap.count <= UnitText.longestGap {
      for byte in document.source.bytes[gap] where ".;:!?-".utf8.contains(byte) { out.append(byte) }
    }
    if gap.count > 1 || document.source.bytes[gap.lowerBound] != UInt8(ascii: "-") { out.append(0x20) }
  }

  private func append(_ word: Int, _ out: inout [UInt8]) {
    let range = Int(document.words.starts[word])..<Int(document.words.ends[word])
    let raw = document.source.bytes[range]
    let folded = document.words.folded(word)
    func isDigit(_ byte: UInt8?) -> Bool { byte.map { $0 >= 0x30 && $0 <= 0x39 } ?? false }
    // Folding joins what a line end parts and drops the marks of footnotes; spelling is left as training saw it.
    if raw.contains(0x0A) || raw.contains(0xC2) || (isDigit(raw.last) && !isDigit(folded.last)) {
      out += folded
    } else {
      out += raw
    }
  }
}
