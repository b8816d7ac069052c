import ComityModel

/// A piece of a draft that a recogniser judges as one: a paragraph, a sentence, an item with its lead-in, a list, a row.
public struct DraftUnit: Sendable {
  /// Sentences of the first reading that it is made of.
  public let sentences: [Int]
  /// Whether it is a recital.
  public let isRecital: Bool
  /// Whether it is one of several options that are no readings of one block.
  public let isOption: Bool
  /// Words of each reading; nil for a reading that leaves nothing.
  let readings: [[Int32]?]

  /// How many readings it has.
  public var readingCount: Int { readings.count }
}

/// Parts a document into units.
struct UnitBuilder {
  /// Words of a text so short that it is one unit.
  static let shortText = 200
  private static let fewestWords = (block: 4, sentence: 2)

  let document: Document
  private var text: UnitText
  private(set) var forms: WordForms
  /// Words of sentences without their lead-ins; nil for those that were not read yet.
  private(set) var own: [[Int32]?]
  /// Whether each block defines something: there quotation marks stand around names.
  private let defines: [Bool]
  /// Blocks that units are made of.
  private let blocks: [Int]
  /// Whether the text is so short that the whole of it is one statement.
  let isShort: Bool

  init(_ document: Document, _ aliases: UnitAliases, _ forms: WordForms) {
    self.document = document
    self.forms = forms
    text = UnitText(document, aliases)
    own = [[Int32]?](repeating: nil, count: document.sentences.count)
    var defines = document.blocks.map { $0.layer == .definition }
    for definition in document.definitions { defines[definition.block] = true }
    self.defines = defines
    blocks = document.blocks.indices.filter {
      UnitBuilder.isRead(document.blocks[$0].layer) && !document.blocks[$0].sentences.isEmpty
    }
    isShort = blocks.reduce(0) { $0 + document.blocks[$1].words.count } < UnitBuilder.shortText
  }

  private static func isRead(_ layer: Layer) -> Bool {
    switch layer {
    case .operative, .preamble, .definition, .annex, .finalClause: true
    default: false
    }
  }

  /// All units in order of the text.
  mutating func units() -> [DraftUnit] {
    if isShort { return shortUnits(blocks) }
    var units: [DraftUnit] = []
    var items = [[Int]](repeating: [], count: document.blocks.count)
    var isRead = [Bool](repeating: false, count: document.blocks.count)
    for index in blocks { isRead[index] = true }
    for (place, index) in blocks.enumerated() {
      let block = document.blocks[index]
      if block.kind == .cell {
        // Each cell repeats the row before it, so the last cell of a row holds all of it.
        let next = place + 1 < blocks.count ? document.blocks[blocks[place + 1]] : nil
        if let next, next.kind == .cell,
          document.sentences[next.sentences.lowerBound].inherited
            > document.sentences[block.sentences.lowerBound].inherited
        {
          continue
        }
        append([index], inherits: true, &units)
        continue
      }
      if block.kind == .item, let parent = block.parent { items[parent].append(index) }
      let sentences = block.sentences.filter { document.sentences[$0].reading == 0 }
      let isItem = block.kind == .item && block.parent != nil
      let parts = isItem || sentences.count < 2 ? nil : sentenceUnits(block)
      if parts == nil || block.readings == 1 { append([index], inherits: isItem, &units) }
      if sentences.count > 1 { units += parts ?? [] }
    }
    for (parent, own) in items.enumerated() where own.count > 1 {
      append((isRead[parent] ? [parent] : []) + own, inherits: false, &units)
    }
    return units
  }

  private mutating func shortUnits(_ blocks: [Int]) -> [DraftUnit] {
    var units: [DraftUnit] = []
    if blocks.contains(where: { document.blocks[$0].layer == .preamble }) {
      for block in blocks { append([block], inherits: document.blocks[block].kind == .item, &units) }
    } else {
      append(blocks, inherits: false, &units)
    }
    return units
  }

  /// Appends the unit of some blocks, their readings side by side.
  private mutating func append(_ blocks: [Int], inherits: Bool, _ units: inout [DraftUnit]) {
    // Loops and no closures: over the builder these would copy it, and over the document that.
    var count = 1
    for index in blocks { count = max(count, document.blocks[index].readings) }
    var readings: [[Int32]?] = []
    for reading in 0..<count {
      var words: [Int32] = []
      for index in blocks {
        let block = document.blocks[index]
        let chosen = min(reading, block.readings - 1)
        for sentence in block.sentences where document.sentences[sentence].reading == chosen {
          if inherits { addInherited(sentence, to: &words) }
          words += self.words(sentence)
        }
      }
      readings.append(words.count < UnitBuilder.fewestWords.sentence ? nil : words)
    }
    guard let first = readings.first ?? nil, first.count >= UnitBuilder.fewestWords.block || count > 1 else {
      return
    }
    var sentences: [Int] = []
    var isOption = false
    for index in blocks {
      for sentence in document.blocks[index].sentences where document.sentences[sentence].reading == 0 {
        sentences.append(sentence)
      }
      isOption = isOption || count == 1 && self.isOption(index)
    }
    guard !sentences.isEmpty else { return }
    units.append(
      DraftUnit(
        sentences: sentences, isRecital: document.blocks[blocks[0]].layer == .preamble, isOption: isOption,
        readings: readings))
  }

  /// Units of the sentences of a block, readings of one sentence side by side; nil where they do not go together.
  private mutating func sentenceUnits(_ block: Block) -> [DraftUnit]? {
    if block.readings == 1 { return onlyReading(block) }
    var byReading = [[Int]](repeating: [], count: block.readings)
    for sentence in block.sentences { byReading[document.sentences[sentence].reading].append(sentence) }
    guard byReading.allSatisfy({ $0.count == byReading[0].count }), byReading[0].count > 1 else { return nil }
    return byReading[0].indices.compactMap { place in
      var readings: [[Int32]?] = []
      for sentences in byReading {
        let words = words(sentences[place])
        let reading = words.count < UnitBuilder.fewestWords.sentence ? nil : words
        if !readings.contains(reading) { readings.append(reading) }
      }
      guard let first = readings.first, first != nil else { return nil }
      return DraftUnit(
        sentences: [byReading[0][place]], isRecital: block.layer == .preamble, isOption: false,
        readings: readings)
    }
  }

  /// Units of the sentences of a block that brackets leave as it is; nil where there is just one.
  private mutating func onlyReading(_ block: Block) -> [DraftUnit]? {
    guard block.sentences.count > 1 else { return nil }
    var units: [DraftUnit] = []
    for sentence in block.sentences {
      let words = words(sentence)
      if words.count < UnitBuilder.fewestWords.sentence { continue }
      units.append(
        DraftUnit(
          sentences: [sentence], isRecital: block.layer == .preamble, isOption: false, readings: [words]))
    }
    return units
  }

  /// Whether a block is an option or stands in brackets as a whole, without readings of its own.
  private func isOption(_ index: Int) -> Bool {
    let block = document.blocks[index]
    guard block.readings == 1 else { return false }
    var (words, open) = (0, 0)
    for word in block.words {
      let flags = document.words.flags[word]
      guard flags.isDisjoint(with: [.punctuation, .struck, .remark]) else { continue }
      words += 1
      if !flags.isDisjoint(with: [.bracketed, .alternative]) { open += 1 }
    }
    return words > 0 && open * 2 > words
  }

  /// Words of a sentence without its lead-in.
  mutating func words(_ sentence: Int) -> [Int32] {
    if let known = own[sentence] { return known }
    let range = document.sentences[sentence].words
    var words: [Int32] = []
    words.reserveCapacity(range.count)
    read(range.lowerBound + document.sentences[sentence].inherited..<range.upperBound, sentence, &words)
    own[sentence] = words
    return words
  }

  private mutating func addInherited(_ sentence: Int, to words: inout [Int32]) {
    let range = document.sentences[sentence].words
    let count = document.sentences[sentence].inherited
    if count > 0 { read(range.lowerBound..<range.lowerBound + count, sentence, &words) }
  }

  private mutating func read(_ range: Range<Int>, _ sentence: Int, _ words: inout [Int32]) {
    let defines = defines[document.sentences[sentence].block]
    text.read(range, quotations: defines, &forms, into: &words)
  }
}
