import ComityModel

/// Reads text whose structure is written as tags: HTML, templates of web sites, specifications with tags between lines.
///
/// Only tags of blocks are looked at here. Those inside a sentence stay in the text and are stepped over with the words.
struct TagScanner {
  /// What a run of text belongs to.
  private enum Target {
    case flow
    case block(Int)
  }

  /// Bytes of `<!DOCTYPE …>` and the like at most.
  private static let longestDeclaration = 4096

  let bytes: [UInt8]
  /// Whether a blank line ends a paragraph, as it does where tags are rather rare.
  let isLoose: Bool
  private var text = RawText()
  private var collector: ParagraphCollector
  private let parser: EnumeratorParser
  private var place: Int
  /// First byte of the text that is not taken yet.
  private var run: Int
  private var lists: [TagList] = []
  /// The item whose text has not begun yet.
  private var item: Tag?
  private var target = Target.flow
  private var quoted = 0
  private var left = LeftOut()
  private var cell = RawBlock.Cell(table: 0, row: -1, column: -1)

  init(bytes: [UInt8], from start: Int, isLoose: Bool) {
    self.bytes = bytes
    self.isLoose = isLoose
    collector = ParagraphCollector(bytes: bytes, markup: true)
    parser = EnumeratorParser(bytes: bytes)
    (place, run) = (start, start)
  }

  /// Scans the whole source.
  mutating func scan() -> RawText {
    while place < bytes.count {
      switch bytes[place] {
      case 0x3C: takeTag()
      case 0x0A, 0x0D: takeLineEnd()
      default: place += 1
      }
    }
    flush()
    return text
  }

  // MARK: text

  /// Takes the text up to here.
  private mutating func flush() {
    var (start, end) = (run, place)
    run = place
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    guard start < end else { return }
    switch target {
    case .block(let block): add(start, end, to: block)
    case .flow: takeFlow(start, end)
    }
  }

  private mutating func add(_ start: Int, _ end: Int, to block: Int) {
    text.pieces.append(Piece(start, end))
    text.blocks[block].pieces = text.blocks[block].pieces.lowerBound..<text.pieces.count
    text.blocks[block].end = end
  }

  private mutating func takeFlow(_ start: Int, _ end: Int) {
    let isDirective = bytes[start] == 0x23 && start + 1 < end && Letters.isLower(bytes[start + 1])
    if isDirective, !collector.isOpen { return text.add(.matter, start, end) }
    if isLoose, !collector.isOpen, bytes[start] == 0x23, let level = level(start, end) {
      return text.add(
        .heading, start, end, text: Piece(start + level + 1, headingEnd(start, end)), level: level)
    }
    guard let tag = item, !lists.isEmpty else {
      return collector.take(start, end, indent: lists.count * 4, quoted: quoted, into: &text)
    }
    item = nil
    let indent = (lists.count - 1) * 4
    // A number that is written goes before the one that a browser would count.
    if let written = parser.parse(start, end), written.style != .bullet {
      return collector.take(start, end, indent: indent, quoted: quoted, into: &text)
    }
    let enumerator = lists[lists.count - 1].enumerator(tag, textStart: start)
    let first = text.pieces.count
    text.pieces.append(Piece(start, end))
    text.blocks.append(
      RawBlock(
        kind: enumerator.style.rank >= 5 ? .item : .paragraph, level: quoted, indent: indent,
        enumerator: enumerator, pieces: first..<text.pieces.count, start: tag.start, end: end,
        quoted: quoted > 0))
    collector.reopen()
  }

  /// Depth of a heading of Markdown between the tags; nil where the line is none.
  private func level(_ start: Int, _ end: Int) -> Int? {
    var level = 0
    while start + level < end, bytes[start + level] == 0x23 { level += 1 }
    return level <= 6 && start + level + 1 < end && bytes[start + level] == 0x20 ? level : nil
  }

  /// Where the words of such a heading end: before closing signs and the name of the place.
  private func headingEnd(_ start: Int, _ end: Int) -> Int {
    var last = end
    if bytes[last - 1] == 0x7D, let brace = bytes[start..<last].lastIndex(of: 0x7B) { last = brace }
    while last > start, bytes[last - 1] == 0x20 || bytes[last - 1] == 0x23 { last -= 1 }
    return last
  }

  /// A line ends the run; a blank one may end the paragraph.
  private mutating func takeLineEnd() {
    flush()
    place += bytes[place] == 0x0D && place + 1 < bytes.count && bytes[place + 1] == 0x0A ? 2 : 1
    run = place
    guard isLoose, place < bytes.count, Line(bytes, at: place).isBlank else { return }
    collector.close()
  }

  // MARK: tags

  private mutating func takeTag() {
    if bytes[place...].starts(with: "<!--".utf8) { return leaveOutComment() }
    if place + 1 < bytes.count, bytes[place + 1] == 0x21 || bytes[place + 1] == 0x3F {
      let limit = min(bytes.count, place + TagScanner.longestDeclaration)
      if let end = bytes[place..<limit].firstIndex(of: 0x3E) { return leaveOut(end: end + 1) }
    }
    guard let tag = Tag(bytes, at: place) else {
      place += 1
      return
    }
    switch BlockTag.of(tag) {
    case .inline: place = tag.end
    case .left:
      if tag.isClosing { return step(over: tag) }
      guard let end = left.end(of: tag, bytes) else { return step(over: tag) }
      if !takeTitle(tag, end) { leaveOut(end: end) }
    case .heading: heading(tag)
    case .list:
      step(over: tag)
      item = nil
      if !tag.isClosing { lists.append(TagList(tag)) } else if !lists.isEmpty { lists.removeLast() }
    case .item:
      step(over: tag)
      item = tag.isClosing ? nil : tag
    case .quotation:
      step(over: tag)
      quoted = max(0, quoted + (tag.isClosing ? -1 : 1))
    case .table:
      step(over: tag)
      cell = RawBlock.Cell(table: cell.table + (tag.isClosing ? 0 : 1), row: -1, column: -1)
    case .row:
      step(over: tag)
      if !tag.isClosing { cell = RawBlock.Cell(table: cell.table, row: cell.row + 1, column: -1) }
    case .cell:
      step(over: tag)
      if !tag.isClosing { openCell(tag) }
    case .lineBreak:
      flush()
      (place, run) = (tag.end, tag.end)
    case .block: step(over: tag)
    }
  }

  /// Ends the paragraph and whatever else was open before a tag.
  private mutating func step(over tag: Tag) {
    flush()
    collector.close()
    if case .block(let block) = target, text.blocks[block].pieces.isEmpty, block == text.blocks.count - 1 {
      text.blocks.removeLast()
    }
    target = .flow
    (place, run) = (tag.end, tag.end)
  }

  private mutating func heading(_ tag: Tag) {
    let open: Int? = if case .block(let block) = target, tag.isClosing { block } else { nil }
    flush()
    if let open, !text.blocks[open].pieces.isEmpty { text.blocks[open].end = tag.end }
    step(over: tag)
    guard !tag.isClosing, let level = tag.headingLevel else { return }
    lists.removeAll()
    text.add(.heading, tag.start, tag.end, level: level)
    target = .block(text.blocks.count - 1)
  }

  /// `Title: …` in the block of fields of a specification; whether the block has one.
  private mutating func takeTitle(_ tag: Tag, _ end: Int) -> Bool {
    guard tag.attribute("class")?.elementsEqual("metadata".utf8) == true else { return false }
    var next = tag.end
    while next < end {
      let line = Line(bytes, at: next)
      if let title = Directive.value("title", line, bytes), title < line.end {
        flush()
        text.add(.matter, tag.start, line.start)
        text.add(.heading, line.text, line.end, text: Piece(title, line.end), level: 1)
        text.add(.matter, line.next, end)
        (place, run) = (end, end)
        return true
      }
      next = line.next
    }
    return false
  }

  private mutating func openCell(_ tag: Tag) {
    cell = RawBlock.Cell(table: cell.table, row: max(0, cell.row), column: cell.column + 1)
    text.add(.cell, tag.end, tag.end, cell: cell)
    target = .block(text.blocks.count - 1)
  }

  /// Leaves out a comment; one that is not closed goes on to the end.
  private mutating func leaveOutComment() {
    var last = place + 4
    while last + 2 < bytes.count, !bytes[last..<(last + 3)].elementsEqual("-->".utf8) { last += 1 }
    leaveOut(end: min(bytes.count, last + 3))
  }

  /// Leaves out what is no text; a paragraph around it goes on.
  private mutating func leaveOut(end: Int) {
    flush()
    if case .flow = target { text.addMatter(place, end, keepingOpen: collector.isOpen) }
    (place, run) = (end, end)
  }
}
