import ComityModel

/// Words of a document as text and as bytes.
struct DocumentWording {
  let document: Document

  /// Words of `Document.sequence` as a reader would write them, without markup and line breaks.
  func text(words: Range<Int>) -> String { text(document.sequence[words].map(Int.init)) }

  /// Words of the word table likewise.
  func text(tableWords: Range<Int>) -> String { text(Array(tableWords)) }

  /// Words of one block likewise, struck words and remarks left out.
  func text(block: Int) -> String {
    text(words(ofBlock: block))
  }

  /// Whether one of the words has one of the flags.
  func has(_ flags: WordTable.Flags, in words: Range<Int>) -> Bool {
    document.sequence[words].contains { !document.words.flags[Int($0)].isDisjoint(with: flags) }
  }

  /// Bytes of words of the sequence; of those that a sentence inherits only where it has none of its own among them.
  func range(words: Range<Int>, of sentence: Int) -> ByteRange? {
    let sentence = document.sentences[sentence]
    let own = words.clamped(to: sentence.words.lowerBound + sentence.inherited..<sentence.words.upperBound)
    let places = document.sequence[own.isEmpty ? words : own].map { document.words.range(of: Int($0)) }
    return places.first.map { places.reduce($0) { $0.union($1) } }
  }

  /// Bytes of words of the table.
  func range(tableWords: Range<Int>) -> ByteRange? {
    guard let first = tableWords.first, let last = tableWords.last else { return nil }
    return document.words.range(of: first).union(document.words.range(of: last))
  }

  /// Number of words of the sequence that are no punctuation.
  func count(words: Range<Int>) -> Int {
    document.sequence[words].count { !document.words.flags[Int($0)].contains(.punctuation) }
  }

  /// Words of a block, without those that are struck out or about the text.
  func words(ofBlock block: Int) -> [Int] {
    document.blocks[block].words.filter { document.words.flags[$0].isDisjoint(with: [.struck, .remark]) }
  }

  private func text(_ words: [Int]) -> String { layout(words).text }

  /// Words as a reader would write them, and where each of them stands in that text.
  func layout(_ words: [Int]) -> TextLayout {
    var layout = TextLayout(words: words)
    layout.starts.reserveCapacity(words.count)
    var glued = true
    var last = -1
    for word in words {
      let range = document.words.range(of: word)
      let spelling = document.source.bytes[range.indices]
      let sign = document.words.flags[word].contains(.punctuation) ? spelling.first : nil
      let opens = sign == UInt8(ascii: "(")
      if let joint = joint(from: last, to: Int(range.start)) {
        layout.bytes.append(contentsOf: joint)
      } else if !glued, sign == nil || opens || spelling.count > 1 {
        layout.bytes.append(0x20)
      }
      glued = opens
      last = Int(range.end)
      layout.starts.append(layout.bytes.count)
      append(spelling, to: &layout.bytes)
      layout.ends.append(layout.bytes.count)
    }
    return layout
  }

  /// What joins two words in the source: nothing ("Board's", "7(3)") or a hyphen; nil where anything else parts them.
  private func joint(from end: Int, to start: Int) -> ArraySlice<UInt8>? {
    guard end >= 0, start >= end, start - end <= 3 else { return nil }
    let gap = document.source.bytes[end..<start]
    let isHyphen =
      gap.elementsEqual([0x2D])
      || gap.count == 3 && gap.starts(with: [0xE2, 0x80])
        && (gap.last == 0x90 || gap.last == 0x91)
    return gap.isEmpty || isHyphen ? gap : nil
  }

  /// Appends a word, joined where it was broken at the end of a line.
  private func append(_ spelling: ArraySlice<UInt8>, to bytes: inout [UInt8]) {
    guard let line = spelling.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else {
      return bytes.append(contentsOf: spelling)
    }
    var head = spelling[..<line]
    while head.last == 0x20 || head.last == UInt8(ascii: "-") { head.removeLast() }
    bytes.append(contentsOf: head)
    append(spelling[line...].drop { $0 <= 0x20 || $0 == UInt8(ascii: ">") }, to: &bytes)
  }
}
