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

/// Which classes of modal verbs occur in a unit.
struct ModalSet: Hashable, Sendable {
  private var bits: UInt8 = 0

  mutating func insert(_ modal: Modal) { bits |= 1 << UInt8(modal.rawValue) }

  /// The set as a number below 256.
  var number: Int { Int(bits) }

  /// Whether one weaker than *shall* occurs.
  var isWeak: Bool { bits & ~(1 << UInt8(Modal.strong.rawValue)) != 0 }

  /// Names of the classes in alphabetical order.
  var names: [String] { Modal.allCases.filter { bits & 1 << UInt8($0.rawValue) != 0 }.map(\.name).sorted() }
}
