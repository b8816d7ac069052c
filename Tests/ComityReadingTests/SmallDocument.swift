import ComityModel

/// Makes documents for tests of the later steps of reading without a reader: one block a paragraph, one sentence a full
/// stop, words in lower case.
struct SmallDocument {
  private var document: Document
  private var numbers: [[UInt8]: UInt32] = [:]
  private var bytes: [UInt8] = []

  /// Reads paragraphs; each is one block.
  static func read(_ paragraphs: String..., kind: DocumentKind = .treaty, layer: Layer = .operative) -> Document {
    var reader = SmallDocument(kind: kind)
    for paragraph in paragraphs { reader.add(paragraph, layer: layer, leadIn: 0..<0) }
    return reader.finished()
  }

  /// Reads a lead-in and its items; the sentence of each item begins with the words of the lead-in.
  static func list(_ leadIn: String, _ items: String..., kind: DocumentKind = .treaty) -> Document {
    var reader = SmallDocument(kind: kind)
    let words = reader.add(leadIn, layer: .operative, leadIn: nil)
    for item in items { reader.add(item, layer: .operative, leadIn: words) }
    return reader.finished()
  }

  private init(kind: DocumentKind) {
    document = Document(source: Source(path: "test.md", bytes: []), kind: kind)
  }

  private consuming func finished() -> Document {
    document.source = Source(path: "test.md", bytes: bytes)
    return document
  }

  /// Adds a block; a lead-in (nil) gets no sentence of its own. Returns its words.
  @discardableResult
  private mutating func add(_ text: String, layer: Layer, leadIn: Range<Int>?) -> Range<Int> {
    let block = document.blocks.count
    let first = document.words.count
    let start = bytes.count
    var quoted = false
    var sentence = first
    let sentences = document.sentences.count
    let input = Array(text.utf8) + [0x0A]
    var index = 0
    while index < input.count {
      let byte = input[index]
      if byte == UInt8(ascii: "\"") { quoted.toggle() }
      var end = index
      while end < input.count, Self.isWord(input[end]) { end += 1 }
      if end > index {
        append(Array(input[index..<end]), at: start + index, quoted: quoted)
      } else if ",;:.()".utf8.contains(byte) {
        end = index + 1
        append([byte], at: start + index, quoted: quoted)
        if byte == UInt8(ascii: "."), let leadIn { close(&sentence, block: block, leadIn: leadIn) }
      } else {
        end = index + 1
      }
      index = end
    }
    bytes.append(contentsOf: input)
    if let leadIn { close(&sentence, block: block, leadIn: leadIn) }
    document.blocks.append(
      Block(
        kind: .paragraph, layer: layer, range: ByteRange(start, bytes.count), words: first..<document.words.count,
        sentences: sentences..<document.sentences.count))
    return first..<document.words.count
  }

  private mutating func append(_ word: [UInt8], at start: Int, quoted: Bool) {
    let folded = word.map { (65...90).contains($0) ? $0 | 0x20 : $0 }
    let number = numbers[folded] ?? UInt32(document.words.lexicon.count)
    if numbers.updateValue(number, forKey: folded) == nil { document.words.lexicon.append(folded) }
    var flags: WordTable.Flags = []
    if !Self.isWord(word[0]) { flags.insert(.punctuation) }
    if quoted { flags.insert(.quoted) }
    if (65...90).contains(word[0]) { flags.insert(.capitalized) }
    document.words.symbols.append(number)
    document.words.starts.append(UInt32(start))
    document.words.ends.append(UInt32(start + word.count))
    document.words.flags.append(flags)
    document.words.marks.append(0)
  }

  private mutating func close(_ start: inout Int, block: Int, leadIn: Range<Int>) {
    let end = document.words.count
    guard end > start else { return }
    let first = document.sequence.count
    document.sequence += (leadIn + (start..<end)).map { UInt32($0) }
    document.words.flags[start].insert(.opensSentence)
    document.sentences.append(
      Sentence(
        block: block, reading: 0, words: first..<document.sequence.count, inherited: leadIn.count,
        range: ByteRange(Int(document.words.starts[start]), Int(document.words.ends[end - 1]))))
    start = end
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: "'")
  }
}

private func + (left: Range<Int>, right: Range<Int>) -> [Int] { Array(left) + Array(right) }

extension Document {
  /// Folded words at a range of the sequence, with single blanks between.
  func text(_ places: Range<Int>) -> String {
    sequence[places].map { String(decoding: words.folded(Int($0)), as: UTF8.self) }.joined(separator: " ")
  }
}
