import ComityModel

/// Words laid out as one text, so that a part of the text can be found in the source again.
struct TextLayout {
  /// Words of the word table in their order.
  let words: [Int]
  /// The text, UTF-8.
  var bytes: [UInt8] = []
  /// First byte of each word in the text, and the first byte after it.
  var starts: [Int] = []
  var ends: [Int] = []

  var text: String { String(decoding: bytes, as: UTF8.self) }

  init(words: [Int]) { self.words = words }

  /// Bytes of the source that bytes `part` of the text come from, of words in `own` only; nil where none lies there.
  ///
  /// A part of a word that is broken at the end of a line stands for the whole word.
  func range(of part: Range<Int>, own: Range<Int>, in table: WordTable) -> ByteRange? {
    let first = max(0, starts.partitioningIndex { $0 > part.lowerBound } - 1)
    let end = starts.partitioningIndex { $0 >= part.upperBound }
    guard first < end else { return nil }
    var range: ByteRange?
    for index in first..<end where own.contains(words[index]) && part.lowerBound < ends[index] {
      var found = table.range(of: words[index])
      if ends[index] - starts[index] == found.count {
        let from = Int(found.start) + max(0, part.lowerBound - starts[index])
        found = ByteRange(from, min(Int(found.end), Int(found.start) + part.upperBound - starts[index]))
      }
      range = range?.union(found) ?? found
    }
    return range
  }
}

extension DocumentTree {
  /// Bytes of the source that bytes `part` of a node's text come from, counted from 0; nil where it has no such part.
  ///
  /// Words that a sentence takes over from a lead-in count only where the part has none of its own.
  public func range(of node: Int, part: Range<Int>, cost: inout Int) throws(LuaError) -> ByteRange? {
    if layout?.node != node {
      let made = try textLayout(of: node)
      cost += made.words.count
      layout = (node, made)
    }
    guard let found = layout?.layout else { return nil }
    guard part.lowerBound >= 0, part.upperBound <= found.bytes.count, !part.isEmpty else {
      throw LuaError(
        "the text of the \(name(of: node)) has \(found.bytes.count) bytes; there is no part from "
          + "\(part.lowerBound + 1) to \(part.upperBound)")
    }
    let all = 0..<document.words.count
    let (kind, index) = DocumentTree.parts(node)
    let own = kind == .sentence ? document.blocks[document.sentences[index].block].words : all
    return found.range(of: part, own: own, in: document.words)
      ?? found.range(of: part, own: all, in: document.words)
  }

  private func textLayout(of node: Int) throws(LuaError) -> TextLayout {
    let wording = DocumentWording(document: document)
    let (kind, index) = DocumentTree.parts(node)
    switch kind {
    case .block: return wording.layout(wording.words(ofBlock: index))
    case .section: return wording.layout(wording.words(ofBlock: section(index).lowerBound))
    case .sentence: return wording.layout(document.sequence[document.sentences[index].words].map(Int.init))
    case .provision: return wording.layout(document.sequence[provisions[index].words].map(Int.init))
    case .hit: return wording.layout(document.sequence[hits[index].words].map(Int.init))
    case .use: return wording.layout(Array(uses[index].words))
    case .document, .definition, .reference, .mark:
      throw LuaError("a \(name(of: node)) has no text to take a part of; its block has")
    }
  }
}
