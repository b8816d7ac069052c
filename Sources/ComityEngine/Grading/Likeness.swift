public import ComityModel

/// What a pack's recogniser makes of a whole draft for one requirement.
public struct LikenessOpinion: Sendable {
  /// The verdict that most of what touches the requirement speaks for.
  public var verdict: Verdict
  /// Sentences that carried it, the weightiest first; for `missing` the nearest miss.
  public var sentences: [Int]
  /// Why, a clause: the words that weighed most.
  public var reason: String

  /// Makes an opinion.
  public init(verdict: Verdict, sentences: [Int], reason: String) {
    self.verdict = verdict
    self.sentences = sentences
    self.reason = reason
  }
}

/// Says what a draft comes to for a requirement by its likeness to labelled examples: a trained recogniser.
///
/// It weighs all of a draft at once, and is asked only where no pattern and no slot gave a verdict.
public protocol Likeness: Sendable {
  /// Opinions by requirement; requirements that it knows nothing of are absent.
  func opinions(on document: Document) -> [String: LikenessOpinion]
}
