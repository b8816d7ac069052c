import ComityModel

/// What a block is to its neighbours, beyond what `Block` says.
struct OutlineRole: Sendable {
  /// Whether items below continue its last sentence.
  var opensList = false
  /// Whether it closes the items before it: "…; taking into account the capacity of all States."
  var tailOf: Int?
  /// Number of the choice whose option it is; nil for settled text.
  var choice: Int?
  /// Block that names its option; itself where it is that block.
  var optionHead: Int?
  /// Whether it belongs to the cells of a table's first row.
  var isHeader = false
}

/// Finds for every block its heading, its parent, its number, its label and its layer.
struct Outline {
  var blocks: [Block] = []
  var roles: [OutlineRole] = []
  var title: Int?

  private let bytes: [UInt8]
  private let raw: RawText
  private let parser: EnumeratorParser
  private var headings: [(level: Int, block: Int, label: String, numbered: HeadingLabel.Kind, zone: Layer)] =
    []
  private var items: [Item] = []
  private var lastItem: Int?
  /// How many choices between options there are.
  private(set) var choiceCount = 0
  /// The option being read: whole blocks belong to it where its name stood alone.
  private var optionScope: OptionScope?
  private var rowNumber = (table: 0, row: -1, text: "")

  private struct OptionScope {
    var choice: Int
    /// Block that names it.
    var head: Int
    /// Whether its name stands on a line of its own, so that all that follows belongs to it.
    var alone: Bool
    /// Depth of the heading that names it; 0 for a paragraph.
    var level: Int
  }

  /// A block that later ones may continue.
  private struct Item {
    var block: Int
    var rank: Int
    var style: Enumerator.Style?
    var bullet: Int
    var indent: Int
    var value: Int
  }

  init(bytes: [UInt8], raw: RawText) {
    self.bytes = bytes
    self.raw = raw
    parser = EnumeratorParser(bytes: bytes)
  }

  /// Builds the outline of all blocks.
  mutating func build(markdown: Bool) {
    let preamble = PreambleFinder(bytes: bytes, raw: raw).find()
    title = findTitle(markdown: markdown)
    blocks.reserveCapacity(raw.blocks.count)
    for index in raw.blocks.indices {
      let source = raw.blocks[index]
      blocks.append(
        Block(
          kind: source.kind, layer: .operative, level: source.level,
          range: ByteRange(source.start, source.end)))
      roles.append(OutlineRole())
      let text = BlockText(bytes, raw, source)
      switch source.kind {
      case .matter: blocks[index].layer = .matter
      case .footnote: placeFootnote(index, source)
      case .heading: placeHeading(index, source, text)
      case .cell: placeCell(index, source)
      default:
        if isBoldHeading(index, source, text) {
          blocks[index].kind = .heading
          blocks[index].level = Swift.min((headings.last?.level ?? 0) + 1, 6)
          placeHeading(index, source, text)
        } else {
          place(index, source, text)
          if let preamble, preamble.blocks.contains(index) {
            blocks[index].layer = preamble.formula == index ? .matter : .preamble
          } else if let preamble, index < preamble.blocks.lowerBound, title.map({ index > $0 }) ?? true,
            headings.count <= 1
          {
            blocks[index].layer = .note
          } else if index <= 12, headings.count <= 2,
            text.isWrapped(in: [0x2A]) || text.isWrapped(in: [0x5F]),
            source.enumerator == nil,
            !blocks[..<index].contains(where: { $0.kind == .paragraph && $0.layer == .operative })
          {
            blocks[index].layer = .note
          }
          if source.kind == .note || Notes.isNote(text) {
            (blocks[index].layer, blocks[index].kind) = (.note, .note)
          }
        }
      }
      blocks[index].heading = blocks[index].heading ?? headings.last?.block
      if blocks[index].heading == index { blocks[index].heading = headings.dropLast().last?.block }
    }
    UnitLetters.settle(&blocks)
  }

  // MARK: headings

  private func findTitle(markdown: Bool) -> Int? {
    guard let first = raw.blocks.firstIndex(where: { $0.kind != .matter && !$0.pieces.isEmpty }) else {
      return nil
    }
    if raw.blocks[first].kind == .heading { return first }
    guard markdown else { return nil }
    return raw.blocks.prefix(40).firstIndex { $0.kind == .heading && $0.level == 1 }
  }

  /// A short paragraph in bold and nothing else is a heading.
  private func isBoldHeading(_ index: Int, _ source: RawBlock, _ text: BlockText) -> Bool {
    guard source.kind == .paragraph, source.enumerator == nil, source.option == nil, source.pieces.count == 1,
      source.end - source.start <= 120, source.end - source.start > 4
    else { return false }
    return text.isWrapped(in: [0x2A, 0x2A]) && ![0x2E, 0x3B, 0x2C].contains(text.lastSign)
  }

  private mutating func placeHeading(_ index: Int, _ source: RawBlock, _ text: BlockText) {
    let isTitle = index == title
    var level = blocks[index].level
    if level == 0 { level = 1 }
    while let last = headings.last, last.level >= level { headings.removeLast() }
    items.removeAll(keepingCapacity: true)
    lastItem = nil
    placeOptionHeading(index, level, text)
    let label = HeadingLabel(bytes: bytes, text: text, above: headings.last.map { ($0.label, $0.numbered) })
    let above = headings.last?.zone ?? .operative
    let zone = isTitle ? .operative : Zones.zone(text, label, above: above)
    blocks[index].number = label.number
    blocks[index].numbering = label.numbering
    blocks[index].label = isTitle && label.kind == .none ? "" : label.text
    blocks[index].layer = isTitle ? .title : zone == .matter ? .matter : .heading
    blocks[index].kind = isTitle ? .title : .heading
    blocks[index].level = level
    headings.append((level, index, isTitle && label.kind == .none ? "" : label.text, label.kind, zone))
  }

  private mutating func placeFootnote(_ index: Int, _ source: RawBlock) {
    blocks[index].layer = .footnote
    if let number = source.enumerator?.number {
      blocks[index].number = String(decoding: bytes[number.indices], as: UTF8.self)
      blocks[index].label = "Note " + blocks[index].number
    }
    items.removeAll(keepingCapacity: true)
  }

  // MARK: paragraphs and items

  private mutating func place(_ index: Int, _ source: RawBlock, _ text: BlockText) {
    let zone = headings.last?.zone ?? .operative
    blocks[index].layer = zone
    if source.quoted { blocks[index].kind = .quotation }
    let last = text.lastSign
    roles[index].opensList = last == 0x3A || text.endsWithDash
    if source.option != nil { placeOption(index, source, text) }
    if let enumerator = source.enumerator {
      placeItem(index, source, enumerator)
      if enumerator.style == .preambular { blocks[index].layer = .preamble }
    } else {
      placeParagraph(index, source, text)
    }
    if source.option == nil, let scope = optionScope, !scope.alone,
      source.enumerator.map({ $0.style.rank < 5 }) ?? (source.indent < 2 && roles[index].tailOf == nil)
    {
      optionScope = nil
    }
    if let scope = optionScope { (roles[index].choice, roles[index].optionHead) = (scope.choice, scope.head) }
    if blocks[index].kind != .quotation, source.enumerator == nil, source.cell == nil {
      blocks[index].kind = .paragraph
    }
  }

  /// Options follow one another; the first of them, or one after other text, opens a new choice.
  private mutating func placeOption(_ index: Int, _ source: RawBlock, _ text: BlockText) {
    guard let option = source.option else { return }
    openOption(bytes[option.indices], head: index, alone: source.pieces.isEmpty, level: 0)
  }

  /// A heading that is the name of an option holds all that follows, up to a heading as high.
  private mutating func placeOptionHeading(_ index: Int, _ level: Int, _ text: BlockText) {
    if let piece = text.pieces.first, let option = parser.option(Int(piece.start), Int(piece.end)) {
      if let scope = optionScope, scope.level != level { optionScope = nil }
      openOption(bytes[option.number.indices], head: index, alone: true, level: level)
    } else if let scope = optionScope, scope.level == 0 || scope.level >= level {
      optionScope = nil
    }
    if let scope = optionScope { (roles[index].choice, roles[index].optionHead) = (scope.choice, scope.head) }
  }

  /// The first option opens a choice, later ones join it.
  private mutating func openOption(_ name: ArraySlice<UInt8>, head: Int, alone: Bool, level: Int) {
    let sign = name.last ?? 0
    let single = !(name.dropLast().last.map(Letters.isWord) ?? false)
    let first = single && [0x31, 0x41, 0x49, 0x61].contains(sign)
    if optionScope == nil || first { choiceCount += 1 }
    let choice = optionScope.map { first ? choiceCount : $0.choice } ?? choiceCount
    optionScope = OptionScope(choice: choice, head: head, alone: alone, level: level)
  }

  private mutating func placeItem(_ index: Int, _ source: RawBlock, _ enumerator: Enumerator) {
    var enumerator = enumerator
    resolve(&enumerator, source)
    let rank = enumerator.style.rank
    let bullet = enumerator.style == .bullet ? enumerator.value : 0
    // Back to the sibling, or to the first block further out.
    if let sibling = sibling(of: enumerator, bullet, source), !isChild(of: sibling, enumerator, source) {
      items.removeSubrange(sibling...)
    } else {
      while let last = items.last,
        last.style == nil
          ? last.rank >= rank && !roles[last.block].opensList
          : last.rank > rank && !(roles[last.block].opensList && source.indent > last.indent)
            || last.rank == rank && last.indent >= source.indent && !roles[last.block].opensList
      { items.removeLast() }
    }
    blocks[index].parent = items.last?.block
    blocks[index].level = items.count
    if enumerator.value == -1, let previous = lastItem { enumerator.value = previous }
    blocks[index].number = numberText(enumerator)
    blocks[index].numbering = enumerator.numbering
    blocks[index].label = label(index, enumerator)
    items.append(
      Item(
        block: index, rank: rank, style: enumerator.style, bullet: bullet, indent: source.indent,
        value: enumerator.value))
    if items.count > 64 { items.removeFirst(items.count - 64) }
    lastItem = enumerator.value
  }

  /// The open item that the enumerator counts on from: one as far in, else the last one written alike.
  private func sibling(of enumerator: Enumerator, _ bullet: Int, _ source: RawBlock) -> Int? {
    func last(within distance: Int) -> Int? {
      items.lastIndex {
        $0.style == enumerator.style && $0.bullet == bullet && abs($0.indent - source.indent) <= distance
      }
    }
    return last(within: 1) ?? (enumerator.style == .bullet ? nil : last(within: 12))
  }

  /// `(i)` after `(h)` is a letter, else a Roman number; `#.` follows its sibling.
  private func resolve(_ enumerator: inout Enumerator, _ source: RawBlock) {
    if enumerator.style.isAlpha, enumerator.romanValue > 0 {
      let open = items.last { $0.style == enumerator.style }
      if let open, open.value + 1 == enumerator.value { return }
      let romanStyle: Enumerator.Style =
        enumerator.style == .alphaParen
        ? .romanParen : enumerator.style == .alphaHalf ? .romanHalf : .romanDot
      let openRoman = items.last { $0.style == romanStyle }
      if enumerator.romanValue == 1 || openRoman.map({ $0.value < enumerator.romanValue }) == true {
        enumerator.style = romanStyle
        enumerator.value = enumerator.romanValue
      }
    }
    if enumerator.value == -1,
      let sibling = items.last(where: { abs($0.indent - source.indent) <= 1 && $0.style != nil })
    {
      enumerator.style = sibling.style ?? .decimalDot
      enumerator.value = sibling.value + 1
    }
  }

  /// Whether an enumerator of its ancestor's own style starts a row inside it.
  private func isChild(of sibling: Int, _ enumerator: Enumerator, _ source: RawBlock) -> Bool {
    let item = items[sibling]
    guard enumerator.value == 1 || enumerator.style == .bullet else { return false }
    if source.indent > item.indent + 1 { return true }
    return enumerator.value == 1 && item.value >= 1 && sibling + 1 < items.count
      && roles[items[items.count - 1].block].opensList
  }

  private func numberText(_ enumerator: Enumerator) -> String {
    if enumerator.style == .bullet { return "" }
    if enumerator.number.isEmpty {
      guard enumerator.value > 0 else { return "" }
      if enumerator.style == .upperAlphaDot, enumerator.value <= 26 {
        return String(UnicodeScalar(UInt8(0x40 + enumerator.value)))
      }
      if enumerator.style.isAlpha, enumerator.value <= 26 {
        return String(UnicodeScalar(UInt8(0x60 + enumerator.value)))
      }
      return String(enumerator.value)
    }
    var text = bytes[enumerator.number.indices].filter { $0 != 0x20 }
    while text.last == 0x2E { text.removeLast() }
    if text.count >= 2, enumerator.style == .operative || enumerator.style == .preambular {
      text[0] = text[0] & 0xDF
      text[1] = text[1] & 0xDF
    }
    return String(decoding: text, as: UTF8.self)
  }

  private func label(_ index: Int, _ enumerator: Enumerator) -> String {
    let number = blocks[index].number
    switch enumerator.style {
    case .unit: return enumerator.unit + " " + number
    case .operative, .preambular: return number
    default: break
    }
    let parentLabel = blocks[index].parent.map { blocks[$0].label } ?? ""
    let base = headings.last.map(\.label) ?? ""
    if number.isEmpty { return parentLabel.isEmpty ? base : parentLabel }
    let bare = number.hasPrefix("(") ? String(number.dropFirst().dropLast()) : number
    if let parent = blocks[index].parent, !blocks[parent].number.isEmpty {
      return parentLabel + "(" + bare + ")"
    }
    switch headings.last?.numbered ?? .none {
    case .unit: return base + "(" + bare + ")"
    case .section: return base + ", " + bare
    case .none:
      return (enumerator.style.rank <= 4 ? "Paragraph " : base.isEmpty ? "Item " : base + ", ") + bare
    }
  }

  /// A paragraph without number: text of the item above it, a tail of its list, or text at the margin.
  private mutating func placeParagraph(_ index: Int, _ source: RawBlock, _ text: BlockText) {
    let first = text.firstSign
    if source.option != nil, let item = items.last {
      (blocks[index].parent, blocks[index].label) = (blocks[item.block].parent, blocks[item.block].label)
      return
    }
    if let item = items.last, item.style != nil, source.indent >= item.indent + 2 {
      blocks[index].parent = item.block
      blocks[index].label = blocks[item.block].label
      return
    }
    if let item = items.last, item.rank >= 5, let parent = blocks[item.block].parent, Letters.isLower(first),
      ![0x2E, 0x21, 0x3F].contains(BlockText(bytes, raw, raw.blocks[item.block]).lastSign)
        || roles[parent].opensList
    {
      var outermost = parent
      while let above = blocks[outermost].parent, roles[above].opensList,
        source.indent <= raw.blocks[outermost].indent
      {
        outermost = above
      }
      roles[index].tailOf = outermost
      blocks[index].parent = outermost
      blocks[index].label = blocks[outermost].label
      return
    }
    while let last = items.last, last.rank >= 4 || last.style == nil { items.removeLast() }
    if let last = items.last, last.style == .unit {
      blocks[index].label = blocks[last.block].label
    } else {
      blocks[index].label = headings.last?.label ?? ""
    }
    items.append(Item(block: index, rank: 4, style: nil, bullet: 0, indent: source.indent, value: 0))
  }

  // MARK: tables

  private mutating func placeCell(_ index: Int, _ source: RawBlock) {
    guard let cell = source.cell else { return }
    roles[index].isHeader = cell.row == 0
    blocks[index].layer = cell.row == 0 ? .heading : headings.last?.zone ?? .operative
    blocks[index].level = 0
    blocks[index].label = headings.last?.label ?? ""
    items.removeAll(keepingCapacity: true)
    // A number in the first column is the row's, not text.
    let text = bytes[source.start..<source.end]
    if cell.column == 0, cell.row > 0, text.count <= 8, text.contains(where: Letters.isDigit),
      text.allSatisfy({ Letters.isDigit($0) || $0 == 0x2E || $0 == 0x29 })
    {
      blocks[index].number = String(decoding: text.filter { $0 != 0x29 }, as: UTF8.self)
      rowNumber = (cell.table, cell.row, blocks[index].number)
    }
    if rowNumber.table == cell.table, rowNumber.row == cell.row {
      blocks[index].label += (blocks[index].label.isEmpty ? "" : ", ") + rowNumber.text
    }
  }
}
