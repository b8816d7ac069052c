/// A draft after reading: blocks, words, sentences, marks and definitions, each with exact byte ranges.
public struct Document: Sendable {
  /// The bytes it was read from.
  public var source: Source
  /// What it is, guessed or told.
  public var kind: DocumentKind
  /// Why the kind was chosen, for `-v` and `inspect`.
  public var kindReason: String
  /// Whether the text says *would* throughout and hardly ever *shall*.
  public var saysWould = false
  /// Whether *would* is as strong as *shall*.
  public var wouldBinds: Bool { saysWould || kind == .elementsPaper }
  /// All blocks in order of the source.
  public var blocks: [Block] = []
  /// Index of the block that holds the title; nil where there is none.
  public var title: Int?
  /// All words in order of the source.
  public var words = WordTable()
  /// Word indices of all sentences, one sentence after another.
  public var sequence: [UInt32] = []
  /// All sentences, block by block and within a block reading by reading.
  public var sentences: [Sentence] = []
  /// Marks in order of their opening sign.
  public var marks: [Mark] = []
  /// Names that the document defines, in order of appearance.
  public var definitions: [Definition] = []
  /// Cross-references in order of appearance.
  public var references: [Reference] = []
  /// What reading had to mend or could not follow: unbalanced brackets, readings left out.
  public var notes: [ReadingNote] = []

  /// Makes an empty document over a source.
  public init(source: Source, kind: DocumentKind, kindReason: String = "") {
    self.source = source
    self.kind = kind
    self.kindReason = kindReason
  }

  /// Word indices of one sentence in order.
  public func words(of sentence: Int) -> ArraySlice<UInt32> { sequence[sentences[sentence].words] }

  /// Where a range of the source stands, with the label of the block around it.
  public func label(of sentence: Int) -> String { blocks[sentences[sentence].block].label }
}

/// A mention of another place: "article 7, paragraph 3", "annex A", "the rules of procedure".
public struct Reference: Sendable {
  /// Bytes of the mention.
  public var range: ByteRange
  /// Block it stands in.
  public var block: Int
  /// What is meant, in the form of block labels: `Article 7(3)`.
  public var target: String
  /// Index of the block it leads to; nil where nothing in this document answers.
  public var resolved: Int?
  /// Whether it points outside the document: another instrument, its annexes or rules.
  public var external: Bool

  /// Makes a reference.
  public init(range: ByteRange, block: Int, target: String, resolved: Int?, external: Bool) {
    self.range = range
    self.block = block
    self.target = target
    self.resolved = resolved
    self.external = external
  }
}

/// Something reading had to mend or leave out, said aloud so that nothing is lost in silence.
public struct ReadingNote: Sendable {
  /// What happened, in one sentence.
  public var message: String
  /// Where.
  public var range: ByteRange

  /// Makes a note.
  public init(message: String, range: ByteRange) {
    self.message = message
    self.range = range
  }
}
