import ComityModel

@testable import ComityEngine

/// Builds small documents by hand, so that grading is tested without the reader.
struct TinyDocument {
  private(set) var document: Document
  private var bytes: [UInt8] = []

  init() { document = Document(source: Source(path: "tiny.md", bytes: []), kind: .treaty) }

  /// Adds a block; each string is its one sentence in one reading. Words in [brackets] get the flag, words in “quotes” too.
  @discardableResult
  mutating func add(_ readings: String..., layer: Layer = .operative, kind: Block.Kind = .paragraph) -> Int {
    let block = document.blocks.count
    let start = bytes.count
    let firstWord = document.words.count
    let firstSentence = document.sentences.count
    for (reading, text) in readings.enumerated() where !text.isEmpty {
      add(sentence: text, block: block, reading: reading)
    }
    document.blocks.append(
      Block(
        kind: kind, layer: layer, label: layer == .title ? "" : "\(block + 1)", identity: "block",
        range: ByteRange(start, bytes.count), words: firstWord..<document.words.count,
        sentences: firstSentence..<document.sentences.count, readings: readings.count))
    if layer == .title { document.title = block }
    document.source = Source(path: "tiny.md", bytes: bytes)
    return block
  }

  private mutating func add(sentence text: String, block: Int, reading: Int) {
    let start = bytes.count
    let firstPosition = document.sequence.count
    var flags: WordTable.Flags = []
    for part in text.split(separator: " ") {
      var word = part[...]
      if word.hasPrefix("[") { (word, flags) = (word.dropFirst(), flags.union(.bracketed)) }
      if word.hasPrefix("“") { (word, flags) = (word.dropFirst(), flags.union(.quoted)) }
      let closes = word.hasSuffix("]") || word.hasSuffix("”")
      if closes { word = word.dropLast() }
      let from = bytes.count
      bytes += Array(word.utf8)
      document.words.symbols.append(0)
      document.words.lexicon = [[]]
      document.words.starts.append(UInt32(from))
      document.words.ends.append(UInt32(bytes.count))
      document.words.flags.append(flags)
      document.words.marks.append(0)
      document.sequence.append(UInt32(document.words.count - 1))
      bytes.append(0x20)
      if closes { flags = [] }
    }
    bytes[bytes.count - 1] = 0x0A
    document.sentences.append(
      Sentence(
        block: block, reading: reading, words: firstPosition..<document.sequence.count,
        range: ByteRange(start, bytes.count - 1)))
  }

  /// Evidence over all words of one sentence.
  func evidence(
    _ sentence: Int, _ stance: Stance = .support, force: Provision.Force = .full,
    halves: (asked: [String], lacking: [String]) = ([], []), _ change: (inout Provision) -> Void = { _ in }
  ) -> Evidence {
    let words = document.sentences[sentence].words
    var provision = Provision(
      sentence: sentence, words: words, kind: .obligation, force: force, modality: "shall")
    change(&provision)
    return Evidence(
      rule: "p/r", stance: stance, carrier: .slot, sentence: sentence, words: words, provision: provision,
      halves: halves)
  }

  /// Verdict of some evidence for a required requirement.
  func verdict(_ evidence: [Evidence], layers: LayerSet = [], strict: Bool = false) -> Verdict? {
    let context = GradingContext(document: document, layers: layers, strength: .required, isStrict: strict)
    return Combination.combine(evidence.map { Grader.grade($0, in: context) }, in: document)?.verdict
  }
}
