import ComityModel

/// Writes the sentences of every block and reading into the document's sequence.
struct SentenceBuilder {
  private let roles: [OutlineRole]
  private let raw: RawText
  private let maximumReadings: Int
  /// Last sentence of each block's first reading: what its items inherit.
  private var leads: [Range<Int>]
  private var tails: [Int: Int] = [:]
  private var budget: Int
  private var overspent = false
  private var kept: [UInt32] = []
  private var row = TableRow()
  private let stops: Stops

  /// Longest lead-in that items repeat, in words.
  private static let longestLead = 256

  init(_ document: Document, roles: [OutlineRole], raw: RawText, maximumReadings: Int, stops: Stops) {
    self.roles = roles
    self.raw = raw
    self.maximumReadings = Swift.max(1, maximumReadings)
    self.stops = stops
    leads = [Range<Int>](repeating: 0..<0, count: document.blocks.count)
    // Lead-ins, tails and readings repeat words; together they may not grow faster than the text.
    budget = document.words.count * 8 + 65_536
    var lastTails: [Int: Int] = [:]
    for index in roles.indices {
      guard let parent = roles[index].tailOf else { continue }
      for item in ((lastTails[parent] ?? parent) + 1)..<index where document.blocks[item].parent == parent {
        tails[item] = index
      }
      lastTails[parent] = index
    }
  }

  /// Fills in sentences and readings of all blocks; `nodes` are the marks of each block.
  mutating func build(_ document: inout Document, markRanges: [Range<Int>]) {
    document.sequence.reserveCapacity(document.words.count + document.words.count / 4)
    for index in document.blocks.indices {
      let first = document.sentences.count
      if document.blocks[index].layer != .matter, !document.blocks[index].words.isEmpty {
        buildBlock(index, &document, markRanges[index])
      }
      document.blocks[index].sentences = first..<document.sentences.count
    }
    if overspent {
      document.notes.append(
        ReadingNote(
          message: "lead-ins, headers and readings repeat too many words; some sentences stand without them",
          range: ByteRange(0, 0)))
    }
  }

  private mutating func buildBlock(_ index: Int, _ document: inout Document, _ marks: Range<Int>) {
    if let cell = raw.blocks[index].cell { row.move(to: cell) }
    let plan = ReadingPlan(document.marks, marks, document.words, maximum: maximumReadings)
    document.blocks[index].readings = plan.readings.count
    if plan.leftOut > 0 {
      document.notes.append(
        ReadingNote(
          message:
            "\(plan.leftOut) of \(plan.readings.count + plan.leftOut) readings of a paragraph were left out",
          range: document.blocks[index].range))
    }
    for reading in plan.readings.indices {
      if reading > 0, budget <= 0 {
        overspent = true
        break
      }
      keepWords(index, document, marks, plan.readings[reading])
      write(index, reading, &document)
    }
    if raw.blocks[index].cell != nil, document.blocks[index].number.isEmpty {
      row.add(document.sentences, index, isHeader: roles[index].isHeader)
    }
  }

  /// Gathers the words of a block that one reading keeps.
  private mutating func keepWords(
    _ index: Int, _ document: Document, _ marks: Range<Int>, _ reading: ReadingPlan.Reading
  ) {
    kept.removeAll(keepingCapacity: true)
    let words = document.blocks[index].words
    let never: WordTable.Flags = [.struck, .remark]
    if marks.isEmpty {
      for word in words where document.words.flags[word].isDisjoint(with: never) { kept.append(UInt32(word)) }
      return
    }
    var excluded = reading.excluded[...]
    var word = words.lowerBound
    while word < words.upperBound {
      while let next = excluded.first, next.upperBound <= word { excluded.removeFirst() }
      if let next = excluded.first, next.lowerBound <= word {
        word = next.upperBound
        continue
      }
      if document.words.flags[word].isDisjoint(with: never) { kept.append(UInt32(word)) }
      word += 1
    }
  }

  /// Parts the kept words at full stops and writes each sentence with what it inherits.
  private mutating func write(_ index: Int, _ reading: Int, _ document: inout Document) {
    var start = 0
    let firstSentence = document.sentences.count
    let isHeading = document.blocks[index].layer == .heading || document.blocks[index].layer == .title
    while start < kept.count {
      var end = start
      while end < kept.count {
        end += 1
        if !isHeading, endsSentence(end, document) { break }
      }
      while end < kept.count, stops.isCloser(document.words.symbols[Int(kept[end])]) { end += 1 }
      let isFirst = document.sentences.count == firstSentence
      let sequenceStart = document.sequence.count
      if isFirst { inherit(index, &document) }
      let inherited = document.sequence.count - sequenceStart
      document.sequence.append(contentsOf: kept[start..<end])
      if reading == 0 { leads[index] = sequenceStart..<document.sequence.count }
      if end == kept.count, let tail = tails[index] { appendTail(tail, &document) }
      document.words.flags[Int(kept[start])].insert(.opensSentence)
      let (low, high) = (Int(kept[start]), Int(kept[end - 1]))
      document.sentences.append(
        Sentence(
          block: index, reading: reading, words: sequenceStart..<document.sequence.count,
          inherited: inherited,
          range: ByteRange(Int(document.words.starts[low]), Int(document.words.ends[high]))))
      start = end
    }
    if reading > 0 { budget -= kept.count }
  }

  /// Whether the kept word before `end` is a full stop with a new sentence, or nothing, after it.
  private func endsSentence(_ end: Int, _ document: Document) -> Bool {
    guard end < kept.count else { return true }
    let word = Int(kept[end - 1])
    guard document.words.flags[word].contains(.punctuation), stops.isStop(document.words.symbols[word]) else {
      return false
    }
    var next = end
    while next < kept.count, stops.isCloser(document.words.symbols[Int(kept[next])]) { next += 1 }
    guard next < kept.count else { return true }
    let flags = document.words.flags[Int(kept[next])]
    return !flags.isDisjoint(with: [.capitalized, .number]) || flags.contains(.punctuation)
  }

  private mutating func inherit(_ index: Int, _ document: inout Document) {
    let before = document.sequence.count
    if raw.blocks[index].cell != nil {
      guard document.blocks[index].number.isEmpty else { return }
      row.inherit(into: &document, limit: Self.longestLead, budget: budget)
    } else if let parent = document.blocks[index].parent, roles[parent].opensList, leads[parent].count > 0 {
      let lead = leads[parent].suffix(Self.longestLead)
      guard budget >= lead.count else {
        overspent = true
        return
      }
      document.repeatWords(lead)
    }
    budget -= document.sequence.count - before
  }

  /// A tail closes every item of its list.
  private mutating func appendTail(_ tail: Int, _ document: inout Document) {
    let words = document.blocks[tail].words.prefix(Self.longestLead)
    guard budget >= words.count else {
      overspent = true
      return
    }
    for word in words where document.words.flags[word].isDisjoint(with: [.struck, .remark]) {
      document.sequence.append(UInt32(word))
    }
    budget -= words.count
  }
}

extension Document {
  /// Appends words of the sequence to it once more, one by one: a slice would make the whole array be copied.
  mutating func repeatWords(_ range: Range<Int>) {
    for index in range { sequence.append(sequence[index]) }
  }
}

/// Symbols of the punctuation that ends sentences.
struct Stops {
  private let stop: UInt32
  private let question: UInt32
  private let exclamation: UInt32
  private let closer: UInt32

  init(_ lexicon: Lexicon) {
    stop = lexicon.find([0x2E]) ?? .max
    question = lexicon.find([0x3F]) ?? .max
    exclamation = lexicon.find([0x21]) ?? .max
    closer = lexicon.find([0x29]) ?? .max
  }

  func isStop(_ symbol: UInt32) -> Bool { symbol == stop || symbol == question || symbol == exclamation }
  func isCloser(_ symbol: UInt32) -> Bool { symbol == closer }
}
