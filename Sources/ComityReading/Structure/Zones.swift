import ComityModel

/// Which layer the text below a heading belongs to, by the heading's words.
enum Zones {
  private static let definitions = WordSet(
    "definition definitions terms interpretation glossary words terminology")
  private static let finals = WordSet(
    "final signature ratification accession amendment amendments withdrawal denunciation depositary depository "
      + "reservations authentic registration force acceptance testimonium")
  private static let contents = WordSet("contents toc")
  private static let annexes = WordSet("annex appendix")
  private static let preambles = WordSet("preamble")
  /// Terms of reference are no definitions.
  private static let reference = WordSet("reference")
  private static let notes = WordSet("notes footnotes endnotes")

  static func zone(_ text: BlockText, _ label: HeadingLabel, above: Layer) -> Layer {
    if label.unit == "Annex" || label.unit == "Appendix" || label.unit == "Schedule" { return .annex }
    let words = text.words(12)
    guard let first = words.first else { return above }
    if annexes.contains(first) { return .annex }
    if words.count <= 3, words.contains(where: preambles.contains) { return .preamble }
    if words.count <= 4, words.contains(where: contents.contains) { return .matter }
    if words.count == 1, notes.contains(first) { return .footnote }
    if above == .annex { return .annex }
    if words.count <= 7, words.contains(where: definitions.contains),
      !words.contains(where: reference.contains)
    {
      return .definition
    }
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
    // Words that can name no note are not put together.
    var word: [UInt8] = []
    var letters = 0
    for place in piece.indices.prefix(60) {
      let byte = text.bytes[place]
      if Letters.isLetter(byte) {
        if !word.isEmpty || letters == 0 && mayOpen(byte | 0x20) { word.append(byte | 0x20) }
        letters += 1
        continue
      }
      if byte == 0x3A { return isSubject(word) }
      if byte == 0x2E || byte == 0x2C { return false }
      if letters > 0, byte == 0x20 {
        words += 1
        if words > 5 { return false }
        if isSubject(word) {
          // "Note to the drafter:", "Note by the Chair:"
          return text.bytes[piece.indices.prefix(60)].contains(0x3A) && isTitleLike(text, piece)
        }
        word.removeAll(keepingCapacity: true)
        letters = 0
      } else if byte != 0x20, byte < 0x80 {
        word.removeAll(keepingCapacity: true)
        letters = 0
      }
    }
    return false
  }

  private static func isSubject(_ word: [UInt8]) -> Bool { !word.isEmpty && subjects.contains(word) }

  /// Whether a subject begins with this letter.
  private static func mayOpen(_ letter: UInt8) -> Bool {
    letter == UInt8(ascii: "n") || letter == UInt8(ascii: "r") || letter == UInt8(ascii: "c")
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
