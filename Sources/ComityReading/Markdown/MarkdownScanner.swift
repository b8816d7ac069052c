import ComityModel

/// Reads the block structure of Markdown line by line: headings, lists, quotations, tables, fences, footnotes.
///
/// Why not a CommonMark parser: drafts number with `16bis.` and `(a)`, indent items without meaning code, and put
/// brackets where CommonMark sees links and link definitions; and md4c 0.4.8 takes time square in the number of lines of
/// bracketed text (measured: 0.2 MB 0.6 s, 0.8 MB 8.7 s).
struct MarkdownScanner {
  let bytes: [UInt8]
  private(set) var text = RawText()
  private var collector: ParagraphCollector
  private var tables = 0
  private var place: Int

  init(bytes: [UInt8], from start: Int) {
    self.bytes = bytes
    collector = ParagraphCollector(bytes: bytes, markup: true)
    place = start
  }

  /// Scans the whole source.
  mutating func scan() -> RawText {
    skipFrontMatter()
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

  /// `---` in the first line up to `---` or `...` is front matter.
  private mutating func skipFrontMatter() {
    let first = Line(bytes, at: place)
    guard first.count == 3, first.indent == 0, bytes[first.text] == 0x2D, isAll(first, 0x2D) else { return }
    var next = first.next
    var lines = 0
    while next < bytes.count, lines < 1000 {
      let line = Line(bytes, at: next)
      next = line.next
      lines += 1
      if line.count == 3, isAll(line, 0x2D) || isAll(line, 0x2E) {
        text.add(.matter, place, line.end)
        place = next
        return
      }
    }
  }

  private func isAll(_ line: Line, _ byte: UInt8) -> Bool {
    for place in line.text..<line.end where bytes[place] != byte { return false }
    return !line.isBlank
  }

  private mutating func take(_ line: Line) {
    var start = line.text
    var indent = line.indent
    var quoted = 0
    while start < line.end, bytes[start] == 0x3E {
      quoted += 1
      start += 1
      while start < line.end, bytes[start] == 0x20 { start += 1 }
      indent = 0
    }
    guard start < line.end else { return collector.close() }
    let byte = bytes[start]
    switch byte {
    case 0x23:
      if takeHeading(start, line) {
        if quoted > 0, !text.blocks.isEmpty { text.blocks[text.blocks.count - 1].quoted = true }
        return
      }
    case 0x60, 0x7E: if takeFence(start, line) { return }
    case 0x3C: if takeTags(start, line) { return }
    case 0x5B: if takeDefinition(start, line) { return }
    case 0x3D, 0x2D, 0x2A, 0x5F: if takeRule(start, line, byte) { return }
    case 0x3A where start + 2 < line.end && bytes[start + 1] == 0x3A && bytes[start + 2] == 0x3A:
      collector.close()
      return text.add(.matter, line.start, line.end)
    default: break
    }
    if quoted == 0, !collector.isOpen || byte == 0x7C, takeTable(line) { return }
    collector.take(start, line.end, indent: indent, quoted: quoted, into: &text)
  }

  /// `## Heading ##`; a missing blank after the signs is forgiven where a capital or a number follows at once, after a
  /// single sign only on a line of its own.
  private mutating func takeHeading(_ start: Int, _ line: Line) -> Bool {
    var level = 0
    var first = start
    while first < line.end, bytes[first] == 0x23, level < 7 { (first, level) = (first + 1, level + 1) }
    guard level <= 6 else { return false }
    if first < line.end, bytes[first] != 0x20, bytes[first] != 0x09 {
      let isAlone = !collector.isOpen && (place >= bytes.count || Line(bytes, at: place).isBlank)
      let isName = Letters.isUpper(bytes[first])
      guard level >= 2 ? isName || Letters.isDigit(bytes[first]) : isName && isAlone else { return false }
    }
    while first < line.end, bytes[first] == 0x20 || bytes[first] == 0x09 { first += 1 }
    var last = line.end
    while last > first, bytes[last - 1] == 0x23 { last -= 1 }
    if last < line.end, last > first, bytes[last - 1] != 0x20 { last = line.end }
    while last > first, bytes[last - 1] == 0x20 { last -= 1 }
    collector.close()
    if first < last { text.add(.heading, start, line.end, text: Piece(first, last), level: level) }
    return true
  }

  /// Fenced code is matter up to the closing fence or the end of the source.
  private mutating func takeFence(_ start: Int, _ line: Line) -> Bool {
    let byte = bytes[start]
    var length = 0
    while start + length < line.end, bytes[start + length] == byte { length += 1 }
    guard length >= 3 else { return false }
    for other in (start + length)..<line.end where bytes[other] == byte { return false }
    collector.close()
    var end = line.end
    while place < bytes.count {
      let next = Line(bytes, at: place)
      place = next.next
      end = next.end
      var count = 0
      while next.text + count < next.end, bytes[next.text + count] == byte { count += 1 }
      if count >= length, next.text + count == next.end { break }
    }
    text.add(.matter, line.start, end)
    return true
  }

  /// Comments, scripts and preformatted text are matter; other tags are stepped over inside paragraphs.
  private mutating func takeTags(_ start: Int, _ line: Line) -> Bool {
    let closing: [UInt8]
    if starts(with: "<!--", start, line.end) {
      closing = Array("-->".utf8)
    } else if starts(with: "<pre", start, line.end) {
      closing = Array("</pre>".utf8)
    } else if starts(with: "<script", start, line.end) {
      closing = Array("</script>".utf8)
    } else if starts(with: "<style", start, line.end) {
      closing = Array("</style>".utf8)
    } else {
      guard isTagsOnly(start, line.end) else { return false }
      collector.close()
      text.add(.matter, line.start, line.end)
      return true
    }
    var last = start + 4
    while last + closing.count <= bytes.count,
      !closing.indices.allSatisfy({ bytes[last + $0] == closing[$0] })
    {
      last += 1
    }
    let end = last + closing.count <= bytes.count ? last + closing.count : bytes.count
    let rest = Line(bytes, at: end)
    // A comment with text after it on the line is left to the paragraph.
    if end < bytes.count, !rest.isBlank, closing.count == 3 {
      if end <= line.end { return false }
    }
    collector.close()
    text.add(.matter, start, end)
    place = rest.next
    return true
  }

  /// Whether a line holds tags and nothing else.
  private func isTagsOnly(_ start: Int, _ end: Int) -> Bool {
    guard start + 1 < end, Letters.isLetter(bytes[start + 1]) || bytes[start + 1] == 0x2F else {
      return false
    }
    var inside = false
    for place in start..<end {
      switch bytes[place] {
      case 0x3C: inside = true
      case 0x3E: inside = false
      case 0x20: break
      default: if !inside { return false }
      }
    }
    return !inside
  }

  private func starts(with prefix: StaticString, _ start: Int, _ end: Int) -> Bool {
    let count = prefix.utf8CodeUnitCount
    guard start + count <= end else { return false }
    return bytes[start..<(start + count)].elementsEqual("\(prefix)".utf8)
  }

  /// `[label]: address` is matter, `[^1]: text` and `[1] text` at the end are footnotes.
  private mutating func takeDefinition(_ start: Int, _ line: Line) -> Bool {
    if let label = LinkDefinitions.label(bytes, start, line.end) {
      collector.close()
      text.linkLabels.insert(label)
      text.add(.matter, line.start, line.end)
      return true
    }
    guard !collector.isOpen || text.blocks.last?.kind == .footnote else { return false }
    var close = start + 1
    let caret = close < line.end && bytes[close] == 0x5E
    if caret { close += 1 }
    let number = close
    while close < line.end, close - number < 32, caret ? bytes[close] != 0x5D : Letters.isDigit(bytes[close])
    { close += 1 }
    guard close < line.end, bytes[close] == 0x5D, close > number else { return false }
    var first = close + 1
    if caret {
      guard first < line.end, bytes[first] == 0x3A else { return false }
      first += 1
    } else if first < line.end, bytes[first] == 0x3A {
      first += 1
    }
    guard caret || first < line.end && bytes[first] == 0x20 else { return false }
    while first < line.end, bytes[first] == 0x20 { first += 1 }
    collector.close()
    collector.take(first, line.end, indent: 0, quoted: 0, into: &text)
    guard !text.blocks.isEmpty, collector.isOpen else { return true }
    let last = text.blocks.count - 1
    text.blocks[last].kind = .footnote
    text.blocks[last].start = start
    text.blocks[last].enumerator = Enumerator(
      style: .decimalDot, value: 0, number: ByteRange(number, close), textStart: first)
    return true
  }

  /// Underlines of headings, and lines across the page.
  private mutating func takeRule(_ start: Int, _ line: Line, _ byte: UInt8) -> Bool {
    var count = 0
    for other in start..<line.end {
      if bytes[other] == byte { count += 1 } else if bytes[other] != 0x20 { return false }
    }
    let solid = count == line.end - start
    if solid, byte == 0x3D || byte == 0x2D, count >= 2, collector.isOpen, let block = text.blocks.last,
      block.kind == .paragraph, block.enumerator == nil || block.enumerator?.style != .bullet
    {
      text.blocks[text.blocks.count - 1].kind = .heading
      text.blocks[text.blocks.count - 1].level = byte == 0x3D ? 1 : 2
      text.blocks[text.blocks.count - 1].end = line.end
      collector.close()
      return true
    }
    guard count >= 3, byte != 0x3D else { return false }
    collector.close()
    return true
  }
}

extension MarkdownScanner {
  /// A table: a row with pipes, a row of dashes below it, and rows until a line without a pipe.
  private mutating func takeTable(_ line: Line) -> Bool {
    guard let columns = columnCount(line), columns > 0, place < bytes.count else { return false }
    let below = Line(bytes, at: place)
    guard isDelimiter(below) else { return false }
    collector.close()
    tables += 1
    addRow(line, 0)
    place = below.next
    var row = 1
    while place < bytes.count {
      let next = Line(bytes, at: place)
      guard !next.isBlank, columnCount(next) != nil else { break }
      addRow(next, row)
      row += 1
      place = next.next
    }
    return true
  }

  private func columnCount(_ line: Line) -> Int? {
    var count = 0
    for place in line.text..<line.end where bytes[place] == 0x7C { count += 1 }
    return count > 0 ? count : nil
  }

  private func isDelimiter(_ line: Line) -> Bool {
    var dashes = false
    var pipes = false
    for place in line.text..<line.end {
      switch bytes[place] {
      case 0x2D: dashes = true
      case 0x7C: pipes = true
      case 0x3A, 0x20, 0x09: break
      default: return false
      }
    }
    return dashes && pipes
  }

  private mutating func addRow(_ line: Line, _ row: Int) {
    var start = line.text
    if bytes[start] == 0x7C { start += 1 }
    var column = 0
    var place = start
    while place <= line.end, start < line.end {
      if place == line.end || bytes[place] == 0x7C && bytes[place - 1] != 0x5C {
        var first = start
        var last = place
        while first < last, bytes[first] == 0x20 || bytes[first] == 0x09 { first += 1 }
        while last > first, bytes[last - 1] == 0x20 || bytes[last - 1] == 0x09 { last -= 1 }
        text.add(
          .cell, first, last, text: Piece(first, last), cell: .init(table: tables, row: row, column: column))
        column += 1
        start = place + 1
      }
      place += 1
    }
  }
}
