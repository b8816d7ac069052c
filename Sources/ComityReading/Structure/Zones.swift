import ComityModel

/// Which layer the text below a heading belongs to, by the heading's words.
enum Zones {
  private static let definitions = WordSet(
    "definition definitions terms interpretation glossary words terminology")
  private static let finals = WordSet(
    "final signature ratification accession amendment amendments withdrawal denunciation depositary depository "
      + "reservations authentic registration force acceptance testimonium")
  private static let contents = WordSet("contents toc")
  private static let notes = WordSet("notes footnotes endnotes")

  static func zone(_ text: BlockText, _ label: HeadingLabel, above: Layer) -> Layer {
    if ["Annex", "Appendix", "Schedule"].contains(label.unit) { return .annex }
    let words = text.words(12)
    guard let first = words.first else { return above }
    if first == Array("annex".utf8) || first == Array("appendix".utf8) { return .annex }
    if words.count <= 3, words.contains(Array("preamble".utf8)) { return .preamble }
    if words.count <= 4, words.contains(where: contents.contains) { return .matter }
    if words.count == 1, notes.contains(first) { return .footnote }
    if above == .annex { return .annex }
    let ofReference = words.contains(Array("reference".utf8))
    if words.count <= 7, !ofReference, words.contains(where: definitions.contains) { return .definition }
    if words.count <= 8, words.contains(where: finals.contains) { return .finalClause }
    return above == .preamble ? .operative : above
  }
}

/// Notes to the drafter: paragraphs that say so in their first words.
enum Notes {
  private static let subjects = WordSet("note notes nota remark comment")

  /// "Note:", "Facilitators' note:", "[Drafting note: …]": one of the first five words, then a colon.
  static func isNote(_ text: BlockText) -> Bool {
    guard let piece = text.pieces.first else { return false }
    var words = 0
    var word: [UInt8] = []
    for place in piece.indices.prefix(60) {
      let byte = text.bytes[place]
      if Letters.isLetter(byte) {
        word.append(byte | 0x20)
        continue
      }
      if byte == 0x3A { return isSubject(word) }
      if byte == 0x2E || byte == 0x2C { return false }
      if !word.isEmpty, byte == 0x20 {
        words += 1
        if words > 5 { return false }
        if isSubject(word) {
          // "Note to the drafter:", "Note by the Chair:"
          return text.bytes[piece.indices.prefix(60)].contains(0x3A) && isTitleLike(text, piece)
        }
        word.removeAll(keepingCapacity: true)
      } else if byte != 0x20, byte < 0x80 {
        word.removeAll(keepingCapacity: true)
      }
    }
    return false
  }

  /// Whether a word names a note; most words have no letter to begin with, and are not looked up.
  private static func isSubject(_ word: [UInt8]) -> Bool {
    guard let first = word.first, "nrc".utf8.contains(first) else { return false }
    return subjects.contains(word)
  }

  private static func isTitleLike(_ text: BlockText, _ piece: Piece) -> Bool {
    var words = 1
    for place in piece.indices {
      if text.bytes[place] == 0x3A { return words <= 7 }
      if text.bytes[place] == 0x20 { words += 1 }
      if words > 7 || text.bytes[place] == 0x2E { return false }
    }
    return false
  }
}
