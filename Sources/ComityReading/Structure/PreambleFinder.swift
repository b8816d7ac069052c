import ComityModel

/// Finds the recitals: unnumbered paragraphs that end with a comma, from the enacting subject to the closing formula.
struct PreambleFinder {
  let bytes: [UInt8]
  let raw: RawText

  private static let openers = WordSet(
    "convinced aware mindful determined concerned guided deeply having bearing cognizant conscious alarmed encouraged "
      + "grateful desirous committed inspired gravely also further resolved")

  /// The blocks of a preamble.
  struct Found {
    var blocks: Range<Int>
    /// The block of "Have agreed as follows:", which says nothing itself.
    var formula: Int?
  }

  /// Blocks of the preamble; nil where there is none.
  func find() -> Found? {
    var first: Int?
    var last = 0
    for index in raw.blocks.indices.prefix(400) {
      let block = raw.blocks[index]
      guard block.kind != .matter, !block.pieces.isEmpty else { continue }
      let text = BlockText(bytes, raw, block)
      if block.kind == .heading {
        if isOperativeHeading(text) { break }
        if first != nil, isClosingFormula(text) { last = index }
        continue
      }
      guard block.kind == .paragraph || block.kind == .item else { break }
      if isWhole(text) { return Found(blocks: (first ?? index)..<(index + 1), formula: nil) }
      if isClosingFormula(text) {
        let isBare = text.words(8).count < 8
        return Found(blocks: (first ?? index)..<(index + 1), formula: isBare ? index : nil)
      }
      if isRecital(block, text) || first != nil && block.enumerator == nil && text.lastSign == 0x2C {
        first = first ?? index
        last = index
      } else if let enumerator = block.enumerator, enumerator.style != .preambular,
        enumerator.style != .bullet
      {
        break
      }
    }
    return first.map { Found(blocks: $0..<(last + 1), formula: nil) }
  }

  /// Whether a paragraph is the preamble, all of it: "Preamble The Parties, Noting …", and "The Parties, Noting …, Have
  /// agreed as follows:".
  private func isWhole(_ text: BlockText) -> Bool {
    if text.firstWord.starts(with: "preamble".utf8) { return text.words(20).count == 20 }
    guard text.lastSign == 0x3A, text.words(40).count == 40 else { return false }
    let tail = text.words(Int.max).suffix(4).map { String(decoding: $0, as: UTF8.self) }
    return tail == ["have", "agreed", "as", "follows"]
  }

  private func isOperativeHeading(_ text: BlockText) -> Bool {
    guard let piece = text.pieces.first else { return false }
    let number = EnumeratorParser(bytes: bytes).parse(Int(piece.start), Int(piece.end), heading: true)
    return number.map { $0.style != .bullet && $0.unit != "Annex" } ?? false
  }

  private func isRecital(_ block: RawBlock, _ text: BlockText) -> Bool {
    if let enumerator = block.enumerator {
      if enumerator.style == .preambular { return true }
      guard enumerator.style.rank <= 3, opensRecital(text) else { return false }
    }
    let last = text.lastSign
    if last == 0x2C { return Letters.isUpper(text.firstSign) || text.firstSign >= 0x80 || opensRecital(text) }
    if text.endsWithConjunction { return block.enumerator == nil && Letters.isLetter(text.firstSign) }
    return last == 0x3B && opensRecital(text)
  }

  /// A participle or one of the adjectives with which recitals begin.
  private func opensRecital(_ text: BlockText) -> Bool {
    let word = text.firstWord
    return word.count > 5 && word.suffix(3).elementsEqual("ing".utf8) || Self.openers.contains(word)
  }

  /// "Have agreed as follows:", "We lay down the following."
  private func isClosingFormula(_ text: BlockText) -> Bool {
    let words = text.words(40)
    guard words.count < 40 || words.first == Array("accordingly".utf8) else { return false }
    let last = text.lastSign
    guard last == 0x3A || last == 0x2E || last == 0x2C else { return false }
    let head = words.prefix(4).map { String(decoding: $0, as: UTF8.self) }
    guard let first = head.first else { return false }
    let tail = words.suffix(2).map { String(decoding: $0, as: UTF8.self) }
    let follows = tail == ["as", "follows"] || tail == ["the", "following"]
    if follows, words.count <= 14 {
      return ["have", "has", "we", "hereby", "agree", "decide", "do", "adopt"].contains(first)
    }
    return first == "have" && head.count > 1
      && ["agreed", "resolved", "decided", "adopted"].contains(head[1])
  }
}
