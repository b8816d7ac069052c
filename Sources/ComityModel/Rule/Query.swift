/// Conditions on one provision, all of which must hold: `{ actor = "<yearly-meeting>", action = "<create>" }`.
public struct Query: Sendable {
  /// Patterns a slot, any of which may match inside it; `text` stands for the whole sentence.
  public var slots: [Provision.Slot: [PatternText]]
  /// Modal classes that are accepted; empty accepts all.
  public var modality: Set<String>
  /// Whether the provision must be denied; nil leaves denials to grading.
  public var negated: Denial?
  /// Parts that must all occur in the statement for full evidence; one that is absent makes it half.
  public var halves: [Half]
  /// Patterns of which none may occur in the sentence: lookalikes.
  public var without: [PatternText]

  /// Which of a statement and its denial a query asks for.
  public enum Denial: String, CaseIterable, Sendable {
    case affirmed, denied, either
  }
  /// One part of a conjunction.
  public struct Half: Sendable {
    /// What the part is called in messages.
    public var name: String
    /// Patterns, any of which shows the part.
    public var patterns: [PatternText]

    /// Makes a half.
    public init(name: String, patterns: [PatternText]) {
      self.name = name
      self.patterns = patterns
    }
  }

  /// Makes a query without conditions.
  public init() {
    slots = [:]
    modality = []
    negated = nil
    halves = []
    without = []
  }
}

/// A phrase pattern as an author wrote it, with its place for error messages.
public struct PatternText: Hashable, Sendable {
  /// The pattern's own text.
  public var text: String
  /// File that it stands in, as users see it.
  public var file: String
  /// Line of the file, 1-based; 0 where it is unknown.
  public var line: Int
  /// Column of the pattern's first character in Unicode scalars, 1-based; 0 where it is unknown.
  public var column: Int

  /// Makes a pattern text.
  public init(text: String, file: String = "", line: Int = 0, column: Int = 0) {
    self.text = text
    self.file = file
    self.line = line
    self.column = column
  }
}
