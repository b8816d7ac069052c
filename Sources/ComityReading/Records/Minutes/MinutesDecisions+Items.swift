import ComityModel

/// Items that are no headings: titles run into their paragraph, and rows of a table with what came of each.
extension MinutesDecisions {
  private static let result = WordPattern(
    "result|results|outcome|outcomes|decision|decisions|conclusion|conclusions|resolution|decided|disposition"
  )
  private static let title = WordPattern(
    "item|items|topic|topics|subject|matter|agenda|point|business|question|proposal|title")

  /// Begins an item with this title.
  mutating func begin(_ title: [MinutesWord]) {
    closeProposal()
    attachRest()
    item += 1
    itemWords = title
    weighed = []
    weighedBefore = []
    wish = []
    symbol = nil
    (askedRoom, askedOnline) = (nil, nil)
  }

  /// Writes an item of the agenda.
  mutating func list(_ words: ArraySlice<MinutesWord>, _ range: ByteRange) {
    let (number, title) = MinutesText.unnumbered(words)
    let used = Set(facts.agenda.map(\.order))
    facts.agenda.append(
      MinutesFacts.AgendaItem(
        order: number.flatMap { used.contains($0) ? nil : $0 } ?? (used.max() ?? 0) + 1,
        title: Placed(text: MinutesText.plain(title, in: source), range: range)))
  }

  /// "**2. Working groups.** – The President …": a title in bold type that its paragraph goes on behind.
  mutating func runIn(_ block: MinutesBlock) -> Bool {
    guard !block.isRow, let count = MinutesText.runIn(block, in: source),
      MinutesText.mark(block.words[...], among: MinutesLanguage.markers.union(MinutesLanguage.proposals))
        == nil
    else { return false }
    let title = Array(block.words[..<count])
    begin(title)
    // Points without a number are parts of what is under way, and no items of the agenda.
    if title.first?.text.allSatisfy(\.isNumber) == true {
      list(title.last?.text == "." ? title.dropLast() : title[...], block.range(of: 0..<count))
    }
    var rest = block
    rest.words = Array(
      block.words[count...].drop {
        $0.isSign && $0.text != "(" && $0.text != "[" || ["–", "—"].contains($0.text)
      })
    guard let first = rest.words.first else { return true }
    rest.kind = .paragraph
    rest.range = ByteRange(Int(first.range.start), Int(block.range.end))
    body(rest)
    return true
  }

  /// Rows of a table with a column for items and one for results.
  mutating func items(_ block: MinutesBlock) -> Bool {
    guard block.isRow else {
      itemColumns = nil
      return false
    }
    guard let columns = itemColumns else {
      let heads = block.cells.map { block.words[$0] }
      guard let result = heads.lastIndex(where: { $0.count <= 4 && Self.result.matches($0) }),
        let title = heads.firstIndex(where: { $0.count <= 4 && Self.title.matches($0) }), title < result
      else { return false }
      itemColumns = (title, result)
      return true
    }
    guard columns.result < block.cells.count else { return true }
    let title = Array(block.words[block.cells[columns.title]])
    begin(title)
    if !title.isEmpty { list(title[...], block.range(of: block.cells[columns.title])) }
    for (index, cell) in block.cells.enumerated()
    where index > columns.title && index < columns.result && !cell.isEmpty {
      let said = part(block, Array(block.words[cell]))
      for sentence in said.sentences {
        observe(said, said.words[sentence])
        opposed(said.words[sentence], nil, said.range(of: sentence))
      }
    }
    let cell = block.words[block.cells[columns.result]]
    guard let first = cell.first, !isNothing(cell), isDecided(cell) else { return true }
    let colon = MinutesWord(
      text: ":", range: ByteRange(Int(first.range.start), Int(first.range.start)), isCapital: false,
      isShouted: false)
    let whole = part(block, title + [colon] + cell)
    decide(whole, 0..<whole.words.count, id: MinutesText.number(in: whole.words[(title.count + 1)...]))
    return true
  }

  private func isDecided(_ words: ArraySlice<MinutesWord>) -> Bool {
    if MinutesLanguage.deferral.occur(in: words), !MinutesLanguage.unmistakable.occur(in: words) {
      return false
    }
    return MinutesText.number(in: words) != nil || MinutesLanguage.consensus.occur(in: words)
      || MinutesLanguage.adoption.occur(in: words) || MinutesLanguage.impersonal.occur(in: words)
      || MinutesEffects.create.matches(words) || MinutesEffects.end.matches(words)
      || WordPattern("agreed|decided|resolved|elected|rejected|lost").matches(words)
  }

  /// Some words as a block of their own, at the place of another.
  func part(_ block: MinutesBlock, _ words: [MinutesWord]) -> MinutesBlock {
    MinutesBlock(kind: .paragraph, indent: block.indent, range: block.range, words: words)
  }
}
