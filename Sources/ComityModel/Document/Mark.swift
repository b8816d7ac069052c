/// A negotiation mark, quotation or remark around words, as a node of a tree.
public struct Mark: Sendable {
  /// What the mark says about its words.
  public enum Kind: String, Sendable {
    /// Square brackets of dispute.
    case bracket
    /// One of several adjacent brackets, slashed words or options, of which at most one will stay.
    case alternative
    /// The alternative "No text".
    case noText = "no-text"
    /// Struck out.
    case struck
    /// Proposed addition.
    case inserted
    /// Who proposed or opposes something.
    case attribution
    /// "(agreed)" and its kind.
    case status
    /// Something still to be written.
    case placeholder
    /// Editorial: "[sic]", "[T]he", "[1]".
    case editorial
    /// Quoted words.
    case quotation
    /// A note to the drafter inside a paragraph.
    case remark
    /// A closing bracket that nothing opened.
    case stray
  }

  /// What the mark says about its words.
  public var kind: Kind
  /// Bytes from the opening to the closing sign, both included.
  public var range: ByteRange
  /// Index of the enclosing mark; nil at the top.
  public var parent: Int?
  /// Alternatives of one choice share a number; nil for other marks.
  public var choice: Int?
  /// Whether its closing sign is missing, so that it ends with its paragraph.
  public var unclosed: Bool
  /// Who is named in the mark or right after it: `State A`; empty where nobody is.
  public var attribution: String

  /// Makes a mark.
  public init(
    kind: Kind, range: ByteRange, parent: Int? = nil, choice: Int? = nil, unclosed: Bool = false,
    attribution: String = ""
  ) {
    self.kind = kind
    self.range = range
    self.parent = parent
    self.choice = choice
    self.unclosed = unclosed
    self.attribution = attribution
  }
}
