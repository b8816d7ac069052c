import ComityModel

/// Places of evidence in one document as reports show them.
struct Locator {
  let document: Document
  /// Index of the document's source in the report.
  let source: Int

  /// Place of the sentence that evidence stands in, without the lead-in that it inherits.
  func location(of evidence: Evidence) -> Location { location(ofSentence: evidence.sentence) }

  /// Place of a sentence.
  func location(ofSentence index: Int) -> Location {
    Location(source: source, range: document.sentences[index].range, label: document.label(of: index))
  }

  /// Place of some bytes.
  func location(at range: ByteRange) -> Location {
    let block = document.block(at: range)
    return Location(source: source, range: range, label: block.map { document.blocks[$0].label } ?? "")
  }

  /// Place of some words of one sentence: from the first to the last of them that stand in the sentence's own block.
  func location(of words: Range<Int>, inSentence index: Int) -> Location {
    let sentence = document.sentences[index]
    // Imported words stand elsewhere; the sentence that imports them is what counts.
    if sentence.imported != nil { return location(ofSentence: index) }
    let own = words.clamped(to: (sentence.words.lowerBound + sentence.inherited)..<sentence.words.upperBound)
    let chosen = own.isEmpty ? words : own
    guard let range = range(of: chosen) else { return location(ofSentence: index) }
    return Location(source: source, range: range, label: document.label(of: index))
  }

  /// Where something that is nowhere is reported: the title, else the first line with words, else the first byte.
  var absence: Location {
    if let title = document.title { return location(ofBlock: title) }
    let worded = document.blocks.indices.first {
      document.blocks[$0].layer != .matter && !document.blocks[$0].words.isEmpty
    }
    guard let worded else { return Location(source: source, range: ByteRange(0, 0), label: "") }
    return location(ofBlock: worded)
  }

  /// Place of a block's words, at most its first line.
  private func location(ofBlock index: Int) -> Location {
    let block = document.blocks[index]
    guard let first = block.words.first, let last = block.words.last else {
      return Location(source: source, range: block.range, label: block.label)
    }
    let start = Int(document.words.starts[first])
    var end = Int(document.words.ends[last])
    let bytes = document.source.bytes
    if let line = bytes[start..<end].firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) { end = line }
    return Location(source: source, range: ByteRange(start, end), label: block.label)
  }

  private func range(of words: Range<Int>) -> ByteRange? {
    var range: ByteRange?
    for position in words {
      let word = document.words.range(of: Int(document.sequence[position]))
      range = range?.union(word) ?? word
    }
    return range
  }
}
