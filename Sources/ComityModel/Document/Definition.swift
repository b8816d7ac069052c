/// A name that the document itself gives a meaning: "X" means …, (hereinafter "X"), the thing (the "X").
public struct Definition: Sendable {
  /// How the name was introduced.
  public enum Form: String, Sendable {
    /// `"X" means …`, `"X" is …`, `By X we understand …`
    case means
    /// `… (hereinafter "X")`, `… (the "X")`
    case hereinafter
    /// Words followed by their abbreviation: `technical working group (TWG)`
    case abbreviation
  }

  /// Folded words of the name, as indices into the lexicon.
  public var name: [UInt32]
  /// The name as written.
  public var spelling: String
  /// How it was introduced.
  public var form: Form
  /// Bytes of the name where it is introduced.
  public var nameRange: ByteRange
  /// Indices into the word table of the words that say what it means.
  public var meaning: Range<Int>
  /// Block that it stands in.
  public var block: Int
  /// Word from which on it holds: 0 for definitions of a definitions article, else the word after it.
  public var validFrom: Int

  /// Makes a definition.
  public init(
    name: [UInt32], spelling: String, form: Form, nameRange: ByteRange, meaning: Range<Int>, block: Int,
    validFrom: Int
  ) {
    self.name = name
    self.spelling = spelling
    self.form = form
    self.nameRange = nameRange
    self.meaning = meaning
    self.block = block
    self.validFrom = validFrom
  }
}
