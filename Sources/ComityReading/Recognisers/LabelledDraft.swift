public import ComityModel

/// A whole draft to learn from, with every place that speaks to a requirement.
///
/// What is not labelled teaches as much: of all its other sentences the requirements are known not to be touched.
public struct LabelledDraft: Sendable {
  /// A place and what it says by itself.
  public struct Place: Sendable {
    /// Bytes of the source.
    public var range: ByteRange
    /// Number of the requirement.
    public var requirement: Int
    /// What the place says; nil where it is disputed, which teaches only what it is about.
    public var label: UnitLabel?

    /// Makes a place.
    public init(range: ByteRange, requirement: Int, label: UnitLabel?) {
      self.range = range
      self.requirement = requirement
      self.label = label
    }
  }

  /// The draft.
  public let document: Document
  /// Words that its names stand for.
  public let aliases: [RecogniserDeclaration.Alias]
  /// Places in order of the file of labels.
  public let places: [Place]
  /// Numbers of the requirements that somebody looked for in all of the draft.
  public let known: [Int]

  /// Makes a labelled draft.
  public init(
    document: Document, aliases: [RecogniserDeclaration.Alias], places: [Place], known: [Int]
  ) {
    self.document = document
    self.aliases = aliases
    self.places = places
    self.known = known
  }
}
