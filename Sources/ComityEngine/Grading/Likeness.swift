public import ComityModel

/// A sentence or block that looks like labelled examples of a requirement.
public struct LikenessCandidate: Sendable {
  /// What the examples that it is like were labelled.
  public enum Label: String, Sendable {
    case satisfied, partial, violated, excluded
  }

  /// A labelled example that is like the candidate.
  public struct Example: Sendable {
    /// Its text.
    public var text: String
    /// Its label.
    public var label: Label

    /// Makes an example.
    public init(text: String, label: Label) {
      self.text = text
      self.label = label
    }
  }

  /// Requirement id without its pack.
  public var requirement: String
  /// Index of the sentence; for a block its first sentence in the reading.
  public var sentence: Int
  /// What the examples that it is like were labelled.
  public var label: Label
  /// How alike, in the recogniser's own integer scale; larger is more.
  public var score: Int
  /// Words of `Document.sequence` that weighed most.
  public var words: Range<Int>
  /// The examples that it is most like, nearest first.
  public var nearest: [Example]

  /// Makes a candidate.
  public init(
    requirement: String, sentence: Int, label: Label, score: Int, words: Range<Int>, nearest: [Example] = []
  ) {
    self.requirement = requirement
    self.sentence = sentence
    self.label = label
    self.score = score
    self.words = words
    self.nearest = nearest
  }

  /// What the candidate says about its requirement.
  var stance: Stance {
    switch label {
    case .satisfied: .support
    case .partial: .weaken
    case .violated: .contradict
    case .excluded: .exclude
    }
  }
}

/// Points at sentences that may speak to a requirement: a trained recogniser.
///
/// A candidate is not a verdict: it is graded by structure like any other evidence, and only asked for where no pattern
/// and no slot found anything.
public protocol Likeness: Sendable {
  /// Candidates of all requirements in a document, best first for each requirement.
  func candidates(in document: Document) -> [LikenessCandidate]
}
