import ComityModel

/// Cuts minutes that are written as a web page into blocks and words; tags inside a sentence are stepped over.
struct MinutesTagScanner {
  private let bytes: [UInt8]
  private var blocks: [MinutesBlock] = []
  private var kind = MinutesBlock.Kind.paragraph
  private var place: Int
  /// First byte of the text that is not taken yet.
  private var run: Int
  private var depth = 0
  /// Whether the text is what a list of terms says of one.
  private var isTerm = false
  private var left = LeftOut()
  /// The row that is being read.
  private var row: (words: [MinutesWord], cells: [Range<Int>])?

  private init(_ bytes: [UInt8], from start: Int) {
    self.bytes = bytes
    (place, run) = (start, start)
  }

  /// Blocks of the bytes from `start` on.
  static func blocks(of bytes: [UInt8], from start: Int) -> [MinutesBlock] {
    var scanner = MinutesTagScanner(bytes, from: start)
    scanner.scan()
    return scanner.blocks
  }

  /// Whether a source is a web page: by its suffix, or because it says so in its first tag.
  static func reads(_ source: Source) -> Bool {
    let name = source.path.lowercased()
    if name.hasSuffix(".html") || name.hasSuffix(".htm") || name.hasSuffix(".xhtml") { return true }
    let start = RecordFormat.text(source).drop { $0 <= 0x20 }.prefix(14).map(Letters.lower)
    return start.starts(with: "<!doctype html".utf8) || start.starts(with: "<html".utf8)
  }

  private mutating func scan() {
    while place < bytes.count {
      if bytes[place] == 0x3C { takeTag() } else { place += 1 }
    }
    flush()
    closeRow()
  }

  /// Takes the text up to here as a block of its own, or as words of the cell that is open.
  private mutating func flush() {
    let words = words(in: run..<place)
    run = place
    guard let first = words.first, let last = words.last else { return }
    guard row == nil else {
      row?.words += words
      return
    }
    blocks.append(
      MinutesBlock(
        kind: kind, indent: max(0, depth - 1) * 2 + (isTerm ? 1 : 0),
        range: ByteRange(Int(first.range.start), Int(last.range.end)), words: words))
  }

  private mutating func takeTag() {
    if bytes[place...].starts(with: "<!--".utf8) {
      flush()
      while place < bytes.count, !bytes[place...].starts(with: "-->".utf8) { place += 1 }
      return step(to: min(place + 3, bytes.count))
    }
    if place + 1 < bytes.count, bytes[place + 1] == 0x21 || bytes[place + 1] == 0x3F {
      flush()
      return step(to: (bytes[place...].firstIndex(of: 0x3E) ?? bytes.count - 1) + 1)
    }
    guard let tag = Tag(bytes, at: place) else {
      place += 1
      return
    }
    let what = BlockTag.of(tag)
    if case .inline = what {
      place = tag.end
      return
    }
    flush()
    switch what {
    // What stands in lines as it was typed, such as a log, is text of minutes.
    case .left where tag.name.elementsEqual("pre".utf8): kind = .paragraph
    case .left:
      if !tag.isClosing, let end = left.end(of: tag, bytes) { return step(to: end) }
    case .heading: kind = tag.isClosing ? .paragraph : .heading(tag.headingLevel ?? 2)
    case .list: depth = max(0, depth + (tag.isClosing ? -1 : 1))
    case .item: kind = tag.isClosing ? .paragraph : .item
    case .row:
      closeRow()
      if !tag.isClosing { row = ([], []) }
    case .cell: takeCell(tag)
    case .table: closeRow()
    // "Present" and below it those who were: a term and what is said of it.
    case .block where tag.name.elementsEqual("dd".utf8):
      isTerm = !tag.isClosing
      kind = isTerm ? .item : .paragraph
    case .block where tag.name.elementsEqual("dt".utf8): (kind, isTerm) = (.paragraph, false)
    case .inline, .block, .lineBreak, .quotation:
      // A paragraph inside an item is the item; behind the item it is one of its own.
      if case .heading = kind { kind = .paragraph }
    }
    step(to: tag.end)
  }

  private mutating func step(to end: Int) { (place, run) = (end, end) }

  private mutating func takeCell(_ tag: Tag) {
    guard let open = row else { return }
    let count = open.words.count
    if tag.isClosing, let last = open.cells.indices.last {
      row?.cells[last] = open.cells[last].lowerBound..<count
    } else if !tag.isClosing {
      row?.cells.append(count..<count)
    }
  }

  private mutating func closeRow() {
    defer { row = nil }
    guard let row, let first = row.words.first, let last = row.words.last else { return }
    var cells = row.cells
    // A cell need not be closed: it ends where the next one begins.
    for index in cells.indices where cells[index].isEmpty {
      let end = index + 1 < cells.count ? cells[index + 1].lowerBound : row.words.count
      cells[index] = cells[index].lowerBound..<end
    }
    blocks.append(
      MinutesBlock(
        kind: .row, indent: 0, range: ByteRange(Int(first.range.start), Int(last.range.end)),
        words: row.words, cells: cells))
  }

  /// The words of a stretch of text; `&nbsp;` and the like are none.
  private func words(in range: Range<Int>) -> [MinutesWord] {
    var lexer = MinutesLexer(bytes: bytes, range: range)
    let words = lexer.words()
    guard words.contains(where: { $0.text == "&" }) else { return words }
    var result: [MinutesWord] = []
    var index = 0
    while index < words.count {
      let isNumber = index + 1 < words.count && words[index + 1].text == "#"
      let end = index + (isNumber ? 3 : 2)
      if words[index].text == "&", end < words.count, words[end].text == ";",
        words[end].range.start - words[index].range.end <= 8
      {
        index = end + 1
      } else {
        result.append(words[index])
        index += 1
      }
    }
    return result
  }
}
