import ComityModel

/// Gathers lines into paragraphs and opens a new one wherever a number, letter, bullet or option starts.
struct ParagraphCollector {
  let bytes: [UInt8]
  let markup: Bool
  private let parser: EnumeratorParser
  /// Whether the last block still takes lines.
  private(set) var isOpen = false
  /// Value last seen of each style, to tell an item from a number that a wrapped line happens to start with.
  private var lastValues = [Int](repeating: 0, count: 20)

  init(bytes: [UInt8], markup: Bool) {
    self.bytes = bytes
    self.markup = markup
    parser = EnumeratorParser(bytes: bytes)
  }

  /// Ends the open paragraph.
  mutating func close() { isOpen = false }

  /// Lets the next line go on in a block that the caller has added.
  mutating func reopen() { isOpen = true }

  /// Takes one line of text; `quoted` is the depth of block quotation.
  mutating func take(_ start: Int, _ end: Int, indent: Int, quoted: Int, into text: inout RawText) {
    guard start < end else { return }
    let (enumerator, prefix) = enumerator(start, end)
    if isOpen, quoted == 0 || text.blocks.last?.quoted == true {
      let splits = enumerator.map { self.splits($0, text) } ?? (parser.option(start, end) != nil)
      if !splits {
        text.pieces.append(Piece(start, end))
        text.blocks[text.blocks.count - 1].pieces =
          text.blocks[text.blocks.count - 1].pieces.lowerBound..<text.pieces.count
        text.blocks[text.blocks.count - 1].end = end
        return
      }
    }
    open(start, end, indent, quoted, enumerator, prefix, into: &text)
  }

  private mutating func open(
    _ start: Int, _ end: Int, _ indent: Int, _ quoted: Int, _ enumerator: Enumerator?, _ prefix: Piece?,
    into text: inout RawText
  ) {
    let first = text.pieces.count
    if let prefix { text.pieces.append(prefix) }
    var textStart = enumerator?.textStart ?? start
    let option = parser.option(textStart, end)
    if let option {
      if textStart < Int(option.number.start), bytes[textStart] == 0x5B {
        text.pieces.append(Piece(textStart, textStart + 1))
      }
      textStart = option.textStart
    }
    if textStart < end { text.pieces.append(Piece(textStart, end)) }
    if let enumerator { remember(enumerator) }
    text.blocks.append(
      RawBlock(
        kind: enumerator?.style == .bullet || enumerator.map { $0.style.rank >= 5 } == true
          ? .item : .paragraph,
        level: quoted, indent: indent, enumerator: enumerator, option: option?.number,
        pieces: first..<text.pieces.count, start: start, end: end, quoted: quoted > 0, afterBlank: !isOpen))
    isOpen = true
    // "1. (a) The first" and "- 3. The third": a number inside an item is a block of its own.
    if let enumerator, textStart < end, option == nil, enumerator.style.rank < 7,
      let inner = self.enumerator(textStart, end).0, inner.style.rank > enumerator.style.rank,
      inner.style != .bullet,
      inner.value == 1 || inner.romanValue == 1
    {
      text.pieces.removeLast(text.pieces.count - first - (prefix == nil ? 0 : 1))
      text.blocks[text.blocks.count - 1].pieces = first..<text.pieces.count
      text.blocks[text.blocks.count - 1].end = textStart
      open(textStart, end, indent + 3, quoted, inner, nil, into: &text)
    }
  }

  /// Keeps the value for its successor; a letter that may be a Roman number counts as what it continues.
  private mutating func remember(_ enumerator: Enumerator) {
    let own = Int(enumerator.style.rawValue)
    guard enumerator.romanValue > 0, enumerator.style.isAlpha else {
      return lastValues[own] = enumerator.value
    }
    // The Roman styles follow the alphabetic ones in the same order.
    let roman = own + 3
    if enumerator.value == lastValues[own] + 1 {
      lastValues[own] = enumerator.value
    } else {
      lastValues[roman] = enumerator.romanValue
    }
  }

  /// The enumerator of a line, looked for behind emphasis and opening brackets, which stay as a piece of their own.
  private func enumerator(_ start: Int, _ end: Int) -> (Enumerator?, Piece?) {
    if let found = parser.parse(start, end) { return (found, nil) }
    var place = start
    while place < end, place - start < 5, [0x2A, 0x5F, 0x5B, 0x7E].contains(bytes[place]) { place += 1 }
    guard place > start, var found = parser.parse(place, end), found.style != .bullet else {
      return (nil, nil)
    }
    let signs = bytes[start..<place].contains { $0 == 0x5B || $0 == 0x7E }
    // "**Article 1.** The …": the emphasis that closes after the number is stepped over by the scanner.
    while found.textStart < end, bytes[found.textStart] == 0x2A { found.textStart += 1 }
    found.textStart = parser.skipBlanks(found.textStart, end)
    return (found, signs ? Piece(start, place) : nil)
  }

  /// Whether an enumerator in the middle of a paragraph opens a new block.
  private func splits(_ enumerator: Enumerator, _ text: RawText) -> Bool {
    guard let block = text.blocks.last, let piece = text.pieces[block.pieces].last else { return true }
    var last = Int(piece.end)
    while last > Int(piece.start), [0x2A, 0x5F, 0x5D, 0x22].contains(bytes[last - 1]) { last -= 1 }
    let byte = last > Int(piece.start) ? bytes[last - 1] : 0x3A
    let ended =
      [0x2E, 0x3A, 0x3B, 0x2C, 0x21, 0x3F].contains(byte) || byte >= 0x80 || endsWithConjunction(piece)
    switch enumerator.style {
    case .bullet: return markup && enumerator.value < 0x80 || ended || block.enumerator?.style == .bullet
    case .unit:
      return byte == 0x2E || byte == 0x3A || byte == 0x3B
        || block.enumerator?.style == .unit && block.pieces.count == 1
    case .operative, .preambular: return true
    default: break
    }
    guard ended || block.enumerator?.style == enumerator.style else { return false }
    if byte == 0x3A { return true }
    let known = lastValues[Int(enumerator.style.rawValue)]
    let next = known + 1
    return enumerator.value == 1 || enumerator.romanValue == 1 || enumerator.value == next
      || enumerator.value < 0
      || enumerator.romanValue == next || enumerator.value == known && enumerator.repeated > 0
      || block.enumerator?.style == enumerator.style && enumerator.value > known && ended
  }

  private func endsWithConjunction(_ piece: Piece) -> Bool {
    let tail = bytes[piece.indices].suffix(4)
    return tail.elementsEqual(" and".utf8) || tail.suffix(3).elementsEqual(" or".utf8)
  }
}
