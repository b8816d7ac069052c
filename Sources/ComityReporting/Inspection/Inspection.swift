public import ComityModel

/// A document as Comity read it, with the provisions of its sentences: what `comity inspect` shows.
public struct Inspection: Sendable {
  /// The document.
  public var document: Document
  /// Provisions in order of their sentences.
  public var provisions: [Provision]

  /// Makes an inspection.
  public init(document: Document, provisions: [Provision]) {
    self.document = document
    self.provisions = provisions
  }

  /// Bytes from the first to the last of some words of `Document.sequence`; nil for no words.
  ///
  /// Words inherited from a lead-in stand before the others, so the range may hold text between them.
  func range(_ words: Range<Int>) -> ByteRange? {
    words.reduce(nil) { range, position in
      let word = document.words.range(of: Int(document.sequence[position]))
      return range?.union(word) ?? word
    }
  }

  /// Folded words of `Document.sequence` with blanks between them.
  func folded(_ words: Range<Int>) -> String {
    var bytes: [UInt8] = []
    for position in words {
      if !bytes.isEmpty { bytes.append(0x20) }
      bytes += document.words.folded(Int(document.sequence[position]))
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
