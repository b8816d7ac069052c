/// One sentence of one block in one reading: a row of indices into the word table.
///
/// The sentence of a list item begins with the words of its lead-in, that of a table cell with those of its headers, and
/// a flush-left tail closes every item: so a pattern and a provision see the whole statement, each word at its place.
public struct Sentence: Sendable {
  /// Index of the block that it stands in.
  public var block: Int
  /// Which reading of the block it belongs to: 0 keeps the content of all brackets that are no alternatives of one another.
  public var reading: Int
  /// Slice of `Document.sequence` that lists its words in order.
  public var words: Range<Int>
  /// How many words at its beginning stand in a lead-in or header, not in the block itself.
  public var inherited: Int
  /// The block whose words it repeats with another subject ("article 6 applies to groups"); nil for sentences that stand
  /// in the text. Such sentences come after all others and are listed by no block.
  public var imported: Int?
  /// Bytes from its first own to its last word's end, closing punctuation included.
  public var range: ByteRange

  /// Makes a sentence.
  public init(block: Int, reading: Int, words: Range<Int>, inherited: Int = 0, range: ByteRange) {
    self.block = block
    self.reading = reading
    self.words = words
    self.inherited = inherited
    self.range = range
    imported = nil
  }
}
