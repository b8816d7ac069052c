import ComityModel

/// Reads plain text: hard-wrapped paragraphs, headings without markup, indented items, page furniture, endnotes.
struct PlainScanner {
  let bytes: [UInt8]
  private var text = RawText()
  private var collector: ParagraphCollector
  private let parser: EnumeratorParser
  private let layout: PlainLayout
  /// Whether directives, roles and fields are markup.
  private let isRestructured: Bool
  var place: Int
  private var underlines: [UInt8] = []
  private var inNotes = false

  init(bytes: [UInt8], from start: Int, isRestructured: Bool = false) {
    self.bytes = bytes
    self.isRestructured = isRestructured
    collector = ParagraphCollector(bytes: bytes, markup: false)
    parser = EnumeratorParser(bytes: bytes)
    layout = PlainLayout(bytes, from: start)
    place = start
  }

  /// Scans the whole source.
  mutating func scan() -> RawText {
    if isRestructured { takeFields() }
    while place < bytes.count {
      let line = Line(bytes, at: place)
      place = line.next
      if line.isBlank {
        collector.close()
      } else {
        take(line)
      }
    }
    return text
  }

  /// Whether the text before ends with two colons, or what followed such an end is going on.
  private var isAfterLiteral: Bool {
    guard let block = text.blocks.last(where: { $0.kind != .matter }), block.end >= 2 else { return false }
    return bytes[block.end - 1] == 0x3A && bytes[block.end - 2] == 0x3A
  }

  /// Adds a title whose field begins at `start`.
  mutating func addTitle(_ start: Int, _ title: Int, _ end: Int) {
    text.add(.heading, start, end, text: Piece(title, end), level: 1)
    underlines.append(0)
  }

  /// Adds what is no text.
  mutating func addMatter(_ start: Int, _ end: Int) {
    collector.close()
    text.add(.matter, start, end)
  }

  /// Begins a note about the text.
  mutating func openNote(_ start: Int, _ textStart: Int, _ end: Int) {
    collector.close()
    text.add(.note, start, end, text: Piece(textStart, end))
  }

  /// Goes on with the note.
  mutating func extendNote(_ start: Int, _ end: Int) {
    let last = text.blocks.count - 1
    text.pieces.append(Piece(start, end))
    text.blocks[last].pieces = text.blocks[last].pieces.lowerBound..<text.pieces.count
    text.blocks[last].end = end
  }

  private mutating func take(_ line: Line) {
    if layout.isFurniture(line, bytes) {
      // A page break in the middle of a paragraph does not end it.
      return text.addMatter(line.start, line.end, keepingOpen: collector.isOpen)
    }
    if isRestructured, !collector.isOpen {
      if takeDirective(line) { return }
      if line.indent > 0, isAfterLiteral { return addMatter(line.start, line.end) }
    }
    if isRule(line) { return takeRule(line) }
    if inNotes, takeNote(line) { return }
    // Where lines are not wrapped, each that ends a sentence was a paragraph, whose number may be lost.
    if layout.width == 0, collector.isOpen, endsSentence { collector.close() }
    let next = place < bytes.count ? Line(bytes, at: place) : nil
    if !collector.isOpen || text.blocks.last?.kind == .heading || isUnitAfterSentence(line),
      isHeading(line, next)
    {
      collector.close()
      let heading = parser.parse(line.text, line.end, heading: true)
      text.add(
        .heading, line.text, line.end, text: Piece(line.text, line.end), level: level(line, heading),
        indent: line.indent)
      // A heading in capitals may go on in the next line.
      return
    }
    collector.take(line.text, line.end, indent: line.indent, quoted: 0, into: &text)
  }

  /// Whether the last block ends with a full stop, a colon or a semicolon.
  private var endsSentence: Bool {
    text.blocks.last.map { $0.end > 0 && [0x2E, 0x3A, 0x3B].contains(bytes[$0.end - 1]) } ?? false
  }

  /// "Article 2" on a line of its own, right below a paragraph that has ended.
  private func isUnitAfterSentence(_ line: Line) -> Bool {
    guard line.count <= 120, Letters.isUpper(bytes[line.text]), let block = text.blocks.last,
      [0x2E, 0x3A, 0x3B].contains(bytes[block.end - 1])
    else { return false }
    return parser.parse(line.text, line.end, heading: true)?.style == .unit
  }

  /// A line of one repeated sign: below a single line it makes a heading, elsewhere it parts notes from the text.
  private func isRule(_ line: Line) -> Bool {
    let byte = bytes[line.text]
    guard line.count >= 3, [0x3D, 0x2D, 0x7E, 0x5E, 0x5F, 0x2A, 0x23, 0x2B, 0x22].contains(byte) else {
      return false
    }
    for place in line.text..<line.end where bytes[place] != byte { return false }
    return true
  }

  private mutating func takeRule(_ line: Line) {
    let byte = bytes[line.text]
    if byte != 0x5F, let last = text.blocks.last, last.end == Line(before: line, bytes)?.end,
      last.pieces.count == 1,
      last.kind == .heading || last.kind == .paragraph
    {
      var index = underlines.firstIndex(of: byte) ?? -1
      if index < 0 {
        underlines.append(byte)
        index = underlines.count - 1
      }
      text.blocks[text.blocks.count - 1].kind = .heading
      text.blocks[text.blocks.count - 1].enumerator = nil
      let piece = Piece(last.start, last.end)
      text.pieces[last.pieces.lowerBound] = piece
      text.blocks[text.blocks.count - 1].level = Swift.min(index + 1, 6)
      text.blocks[text.blocks.count - 1].end = line.end
      return collector.close()
    }
    collector.close()
    if byte == 0x5F || byte == 0x2D, startsNotes(place) { inNotes = true }
  }

  /// Whether the text at `start` begins with note 1 or a later one: "1 Adopted on …", "[1] …".
  private func startsNotes(_ start: Int) -> Bool {
    var place = start
    while place < bytes.count {
      let line = Line(bytes, at: place)
      if !line.isBlank { return noteNumber(line) != nil }
      place = line.next
    }
    return false
  }

  /// Number of a note and the first byte of its text.
  private func noteNumber(_ line: Line) -> (number: ByteRange, text: Int)? {
    var first = line.text
    if bytes[first] == 0x5B || bytes[first] == 0x28 { first += 1 }
    var last = first
    while last < line.end, Letters.isDigit(bytes[last]), last - first < 3 { last += 1 }
    guard last > first, last < line.end else { return nil }
    var text = last
    if [0x5D, 0x29, 0x2E, 0x2F].contains(bytes[text]) { text += 1 }
    guard text < line.end, bytes[text] == 0x20 || bytes[text] == 0x09 else { return nil }
    return (ByteRange(first, last), parser.skipBlanks(text, line.end))
  }

  private mutating func takeNote(_ line: Line) -> Bool {
    guard let note = noteNumber(line) else {
      if collector.isOpen { return false }
      inNotes = false
      return false
    }
    collector.close()
    text.add(.footnote, line.text, line.end, text: Piece(note.text, line.end))
    text.blocks[text.blocks.count - 1].enumerator = Enumerator(
      style: .decimalDot, value: 0, number: note.number, textStart: note.text)
    collector.reopen()
    return true
  }

  /// Depth of a heading that has no markup: named units by their kind, capitals above small letters.
  private func level(_ line: Line, _ enumerator: Enumerator?) -> Int {
    if text.blocks.allSatisfy({ $0.kind == .matter }) { return 1 }
    guard let enumerator else { return isCapitals(line) ? 2 : 3 }
    if enumerator.style == .unit {
      return ["Part", "Chapter", "Annex", "Title"].contains(enumerator.unit) ? 2 : 3
    }
    return 2
  }

  private func isCapitals(_ line: Line) -> Bool {
    var upper = 0
    for place in line.text..<line.end {
      if Letters.isLower(bytes[place]) { return false }
      if Letters.isUpper(bytes[place]) { upper += 1 }
    }
    return upper >= 2
  }

  /// Whether a line is a heading: in capitals, a unit alone on its line, or short and broken before the margin.
  private func isHeading(_ line: Line, _ next: Line?) -> Bool {
    guard line.count <= 120, let last = lastSign(line) else { return false }
    let below = next.flatMap { $0.isBlank ? nil : $0 }
    let nextIsLower = below.map { Letters.isLower(bytes[$0.text]) } ?? false
    if isCapitals(line), ![0x2C, 0x3B, 0x3A].contains(last) {
      guard let below else { return true }
      return !nextIsLower && !Letters.isDigit(bytes[below.text]) || isCapitals(below)
    }
    if let unit = parser.parse(line.text, line.end, heading: true), unit.style == .unit,
      ![0x2C, 0x3B].contains(last)
    {
      let rest = line.end - unit.textStart
      if rest <= 0 { return true }
      return rest <= 80 && last != 0x2E && !nextIsLower && !startsWithVerb(unit, line)
    }
    guard Letters.isUpper(bytes[line.text]) || Letters.isDigit(bytes[line.text]) else { return false }
    guard ![0x2C, 0x3B, 0x3A, 0x2E, 0x3F, 0x21, 0x22].contains(last), !nextIsLower, last < 0x80 else {
      return false
    }
    if let number = parser.parse(line.text, line.end), number.style.rank >= 3, below != nil { return false }
    if let below { return layout.breaksEarly(line, below, bytes) && Letters.isUpper(bytes[below.text]) }
    return line.count <= 70 && wordCount(line) <= 9
      && parser.parse(line.text, line.end).map { $0.style.rank < 3 } ?? true
  }

  private func startsWithVerb(_ unit: Enumerator, _ line: Line) -> Bool {
    Letters.isLower(bytes[unit.textStart])
  }

  private func lastSign(_ line: Line) -> UInt8? { line.isBlank ? nil : bytes[line.end - 1] }

  private func wordCount(_ line: Line) -> Int {
    var count = 1
    for place in line.text..<line.end where bytes[place] == 0x20 { count += 1 }
    return count
  }
}

extension Line {
  /// The line above, if it is not blank.
  init?(before line: Line, _ bytes: [UInt8]) {
    guard line.start > 0 else { return nil }
    var start = line.start - 1
    if start > 0, bytes[start] == 0x0A, bytes[start - 1] == 0x0D { start -= 1 }
    while start > 0, bytes[start - 1] != 0x0A, bytes[start - 1] != 0x0D { start -= 1 }
    self.init(bytes, at: start)
    if isBlank { return nil }
  }
}

extension RawText {
  /// Adds matter; where a paragraph is open the matter goes before it, so that the paragraph stays last.
  mutating func addMatter(_ start: Int, _ end: Int, keepingOpen: Bool) {
    add(.matter, start, end)
    if keepingOpen, blocks.count >= 2 { blocks.swapAt(blocks.count - 1, blocks.count - 2) }
  }
}
