public import ComityModel

/// What grading needs to know besides the evidence.
public struct GradingContext: Sendable {
  /// The document that the evidence stands in.
  public let document: Document
  /// Layers whose text counts in full.
  public let layers: LayerSet
  /// How strongly the requirement is asked for.
  public let strength: Strength
  /// Whether the profile takes nothing on trust: swallowed rules count as broken, likeness as undetermined.
  public let isStrict: Bool

  /// Makes a context; an empty set of layers stands for operative text.
  public init(document: Document, layers: LayerSet, strength: Strength, isStrict: Bool = false) {
    self.document = document
    self.strength = strength
    self.isStrict = isStrict
    // Definitions, annexes and final clauses rule as much as the articles that they belong to.
    let rules = layers.isEmpty || layers.contains(.operative)
    self.layers = rules ? layers.union(GradingContext.ruling) : layers
  }

  private static let ruling: LayerSet = [.operative, .definition, .annex, .finalClause]

  /// The block that a sentence stands in.
  func block(of sentence: Int) -> Block { document.blocks[document.sentences[sentence].block] }

  /// Flags that all words of a range of `Document.sequence` share, punctuation left out.
  func sharedFlags(_ words: Range<Int>) -> WordTable.Flags {
    var shared: WordTable.Flags?
    for position in words {
      let flags = document.words.flags[Int(document.sequence[position])]
      if !flags.contains(.punctuation) { shared = shared.map { $0.intersection(flags) } ?? flags }
    }
    return shared ?? []
  }
}

/// Weighs evidence by structure, step by step: layer, mention, negation, force, hedges, limits, references and
/// definitions, halves, dispute.
public enum Grader {
  typealias Step = @Sendable (inout GradedEvidence, GradingContext) -> Void

  /// The steps in their order; after one that takes all worth away, no other runs.
  static let steps: [Step] = [
    LayerStep.apply, MentionStep.apply, NegationStep.apply, ForceStep.apply, HedgeStep.apply, LimitStep.apply,
    LinkStep.apply, HalvesStep.apply, DisputeStep.apply,
  ]

  /// What a script reports was weighed by its author; only words that nobody uses, and dispute, are the kernel's business.
  static let scriptSteps: [Step] = [MentionStep.apply, HalvesStep.apply, DisputeStep.apply]

  /// Weighs one piece of evidence.
  public static func grade(_ evidence: Evidence, in context: GradingContext) -> GradedEvidence {
    var graded = GradedEvidence(evidence)
    for step in evidence.carrier == .lua ? scriptSteps : steps {
      step(&graded, context)
      if graded.worth == .none { break }
    }
    return graded
  }
}
