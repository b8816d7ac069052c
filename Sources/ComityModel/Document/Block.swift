/// One paragraph-like piece of a document: a heading, a paragraph, a list item, a table cell, a note.
public struct Block: Sendable {
  /// What the block is in the page's own markup.
  public enum Kind: String, Sendable {
    case title, heading, paragraph, item, cell, footnote, quotation, note, matter
  }

  /// What the block is in the page's own markup.
  public var kind: Kind
  /// The part of the document that it belongs to.
  public var layer: Layer
  /// Heading depth 1…6; for other blocks the depth of nesting, 0 at the margin.
  public var level: Int
  /// The block's own number as written, without punctuation: `7`, `3bis`, `(b)`, `OP4`; empty where it has none.
  public var number: String
  /// The same as a place in a row; nil where it has none, or where the source leaves counting to others.
  public var numbering: Numbering?
  /// Where a reader would say it stands: `Article 7(3)(b)`; empty before the first numbered or headed block.
  public var label: String
  /// Identity that outlives renumbering: folded words of the headings above it, and its place among its siblings.
  public var identity: String
  /// Index of the block that this one continues: the lead-in of an item, the header cell of a table column; nil at the margin.
  public var parent: Int?
  /// Index of the nearest heading above; nil before the first.
  public var heading: Int?
  /// Bytes of the block in the source, markup and number included.
  public var range: ByteRange
  /// Indices of its words in the word table, in order of the source, whatever the readings.
  public var words: Range<Int>
  /// Indices of its sentences, those of all its readings one reading after the other.
  public var sentences: Range<Int>
  /// How many readings its marks leave open; 1 where the text is settled.
  public var readings: Int

  /// Makes a block; sentences and readings are filled in by a later step of reading.
  public init(
    kind: Kind, layer: Layer, level: Int = 0, number: String = "", label: String = "", identity: String = "",
    parent: Int? = nil, heading: Int? = nil, range: ByteRange, words: Range<Int> = 0..<0,
    sentences: Range<Int> = 0..<0, readings: Int = 1
  ) {
    self.kind = kind
    self.layer = layer
    self.level = level
    self.number = number
    numbering = nil
    self.label = label
    self.identity = identity
    self.parent = parent
    self.heading = heading
    self.range = range
    self.words = words
    self.sentences = sentences
    self.readings = readings
  }
}
