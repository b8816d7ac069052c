/// An opening or closing sign met while scanning a block, from which the tree of marks is built.
struct Sign: Sendable {
  enum Kind: UInt8, Sendable {
    case bracketOpen, bracketClose, linkClose
    case quoteOpen, quoteClose
    case struckOpen, struckClose, insertedOpen, insertedClose
    case remarkOpen, remarkClose
    case statusOpen, statusClose, attributionOpen, attributionClose, editorialOpen, editorialClose
  }

  var kind: Kind
  /// Bytes of the sign itself.
  var start: UInt32
  var end: UInt32
  /// The word that follows the sign.
  var word: UInt32

  init(_ kind: Kind, _ start: Int, _ end: Int, word: Int) {
    self.kind = kind
    self.start = UInt32(start)
    self.end = UInt32(end)
    self.word = UInt32(word)
  }
}
