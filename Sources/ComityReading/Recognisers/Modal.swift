/// How strongly a modal verb binds, as recognisers see it: the verb itself is no feature, its class is.
enum Modal: Int, CaseIterable, Sendable {
  case strong, would, should, may, could

  /// Name in features.
  var name: String {
    switch self {
    case .strong: "STRONG"
    case .would: "WOULD"
    case .should: "SHOULD"
    case .may: "MAY"
    case .could: "COULD"
    }
  }

  /// The class of a folded word where *would* is no strong form; nil for other words.
  static func of(_ word: String) -> Modal? {
    switch word {
    case "shall", "must", "will": .strong
    case "would": .would
    case "should", "ought": .should
    case "may", "can": .may
    case "could", "might": .could
    default: nil
    }
  }
}
