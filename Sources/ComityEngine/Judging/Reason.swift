import ComityModel

/// Why a requirement got its verdict, one sentence in plain words.
enum Reason {
  /// The reason of a rule's outcome, with its place and what carried it.
  static func text(_ outcome: RuleOutcome, in document: Document) -> String {
    guard let first = outcome.decisive.first else { return sentence(outcome.reason) + "." }
    let label = document.label(of: first.evidence.sentence)
    let place = label.isEmpty ? "the text" : label
    let carrier = "found by \(carrier(first.evidence.carrier))"
    switch outcome.verdict {
    case .satisfied where outcome.reason.isEmpty: return "\(sentence(place)) says it in full, \(carrier)."
    default:
      let reason = label.isEmpty ? sentence(outcome.reason) : "\(sentence(place)): \(outcome.reason)"
      return "\(reason), \(carrier)."
    }
  }

  private static func carrier(_ carrier: Carrier) -> String {
    switch carrier {
    case .pattern: "a phrase pattern"
    case .slot: "the parts of the provision"
    case .likeness: "likeness to labelled examples"
    case .lua: "the rule's own check"
    }
  }

  private static func sentence(_ text: String) -> String {
    guard let first = text.first else { return "" }
    return first.uppercased() + text.dropFirst()
  }
}
