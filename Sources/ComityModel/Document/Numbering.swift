/// How a block is numbered, so that a row of numbers can be followed.
public struct Numbering: Hashable, Sendable {
  /// How the number is written, with the first of its kind as its name: `1.`, `(a)`, `I.`, or the unit: `Article`.
  public var style: String
  /// Place in the row: 1 for `(a)`, 7 for `Article VII`, 3 for `2.3`.
  public var ordinal: Int
  /// `bis` is 1, `ter` is 2; 0 without.
  public var suffix: Int
  /// Bytes of the number as written, without the punctuation after it.
  public var range: ByteRange

  /// Makes a numbering.
  public init(style: String, ordinal: Int, suffix: Int = 0, range: ByteRange) {
    self.style = style
    self.ordinal = ordinal
    self.suffix = suffix
    self.range = range
  }
}
