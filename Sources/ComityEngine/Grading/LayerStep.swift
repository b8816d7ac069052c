import ComityModel

/// The same words are worth most in an article, less in a recital or the title, nothing in a heading.
enum LayerStep {
  static func apply(_ graded: inout GradedEvidence, _ context: GradingContext) {
    let layer = context.block(of: graded.evidence.sentence).layer
    if context.layers.contains(layer) { return }
    switch layer {
    case .heading, .note, .matter: graded.discard(place(layer))
    case .operative, .definition, .finalClause, .annex: return
    case .title, .preamble, .footnote:
      switch graded.evidence.stance {
      case .support, .weaken, .reword: graded.lower(place(layer))
      // What only introduces or explains the rules cannot break, moot or hand over one.
      case .contradict, .exclude, .delegate: graded.discard(place(layer))
      }
    }
  }

  private static func place(_ layer: Layer) -> String {
    switch layer {
    case .title: "only in the title"
    case .preamble: "only in a recital"
    case .footnote: "only in a footnote"
    case .heading: "only in a heading"
    case .note: "only in a note to the drafter"
    case .matter: "in a page header, a table of contents or front matter"
    case .operative, .definition, .finalClause, .annex: "in operative text"
    }
  }
}
