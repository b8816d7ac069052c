/// All words of a document as parallel arrays, each distinct folded word stored once.
///
/// Folding lower-cases, joins words broken at line ends, drops soft hyphens and footnote marks, straightens quotes,
/// and writes spelling variants one way (`-ise` as `-ize`, `co-operate` as `cooperate`). Punctuation that separates
/// clauses is kept as words of its own (`,` `;` `:` `.` `(` `)` `—`), so that patterns and provisions can see it;
/// phrase patterns skip commas and brackets between words.
public struct WordTable: Sendable {
  /// Properties of one word at its place.
  public struct Flags: OptionSet, Sendable {
    /// Bits, one a property.
    public let rawValue: UInt16
    /// Makes flags from their bits.
    public init(rawValue: UInt16) { self.rawValue = rawValue }
    /// Inside quotation marks or a block quotation that mention rather than use the words.
    public static let quoted = Flags(rawValue: 1 << 0)
    /// Inside brackets of dispute.
    public static let bracketed = Flags(rawValue: 1 << 1)
    /// One of several alternatives or options.
    public static let alternative = Flags(rawValue: 1 << 2)
    /// Struck out: no longer text.
    public static let struck = Flags(rawValue: 1 << 3)
    /// Inserted by a proposal.
    public static let inserted = Flags(rawValue: 1 << 4)
    /// An attribution, status tag, placeholder or editorial remark: about the text, not of it.
    public static let remark = Flags(rawValue: 1 << 5)
    /// Punctuation kept as a word.
    public static let punctuation = Flags(rawValue: 1 << 6)
    /// Begins with a capital letter.
    public static let capitalized = Flags(rawValue: 1 << 7)
    /// All letters are capitals, at least two.
    public static let uppercase = Flags(rawValue: 1 << 8)
    /// A number in digits.
    public static let number = Flags(rawValue: 1 << 9)
    /// Opens its sentence.
    public static let opensSentence = Flags(rawValue: 1 << 10)
  }

  /// Index into `lexicon` a word.
  public var symbols: [UInt32] = []
  /// First source byte a word.
  public var starts: [UInt32] = []
  /// First source byte after each word.
  public var ends: [UInt32] = []
  /// Properties a word.
  public var flags: [Flags] = []
  /// Index into `Document.marks` of the innermost mark around each word, plus one; 0 where there is none.
  public var marks: [UInt32] = []
  /// Distinct folded words, UTF-8, in order of first appearance.
  public var lexicon: [[UInt8]] = []

  /// Makes an empty table.
  public init() {}

  /// Number of words.
  public var count: Int { symbols.count }

  /// Bytes of one word in the source.
  public func range(of word: Int) -> ByteRange { ByteRange(Int(starts[word]), Int(ends[word])) }

  /// Folded UTF-8 bytes of one word.
  public func folded(_ word: Int) -> [UInt8] { lexicon[Int(symbols[word])] }
}
