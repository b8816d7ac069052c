/// One feature of a unit as a number: what kind it is, and one or two words, concepts or names.
struct FeatureKey: Hashable, BitwiseCopyable, Sendable {
  /// What a feature is made of.
  enum Kind: UInt64, CaseIterable, Sendable {
    /// A stem.
    case word
    /// Two stems in a row.
    case pair
    /// A concept.
    case concept
    /// Two concepts, next to each other or one apart in the stream of concepts.
    case near
    /// Two concepts, two apart.
    case far
    /// A stem after a negator.
    case negatedWord
    /// A concept after a negator.
    case negated
    /// A concept that its sentence excludes later.
    case excluded
    /// A concept that is neither.
    case plain
    /// First word, layer, kind of document, modal verbs.
    case structure
    /// How the unit's concepts fill the roles of a requirement.
    case role
    /// Always there.
    case bias

    /// What the file of weights calls it; structure features bring names of their own.
    var prefix: String {
      switch self {
      case .word: "w:"
      case .pair: "p:"
      case .concept: "c:"
      case .near: "d:"
      case .far: "e:"
      case .negatedWord: "n:"
      case .negated: "cn:"
      case .excluded: "ca:"
      case .plain: "cp:"
      case .structure: ""
      case .role: "r:"
      case .bias: "b:"
      }
    }

    /// Whether it is one of the many features that need more weight to be kept.
    var isPair: Bool { [.pair, .near, .far, .negatedWord].contains(self) }
  }

  let raw: UInt64

  init(raw: UInt64) { self.raw = raw }

  init(_ kind: Kind, _ first: Int, _ second: Int = 0) {
    raw = kind.rawValue << 56 | UInt64(truncatingIfNeeded: first) << 28 | UInt64(truncatingIfNeeded: second)
  }

  var kind: Kind { Kind(rawValue: raw >> 56) ?? .bias }
  /// Whether it is a single stem.
  var isWord: Bool { raw >> 56 == 0 }
  var first: Int { Int(raw >> 28 & 0xFFF_FFFF) }
  var second: Int { Int(raw & 0xFFF_FFFF) }

  static let bias = FeatureKey(.bias, 0)
}

/// Features of one kind share a length, so that long units do not weigh more than short ones.
enum FeatureBlock: Int, CaseIterable, Sendable {
  case bias, concepts, conceptPairs, negatedWords, polarity, pairs, roles, structure, words

  /// How much the features of a block count, in sixteenths: in weights that all requirements share, and in their own.
  struct Share: Sendable {
    let shared: Int
    let own: Int
  }

  /// Shares in the model that tells what a unit says.
  var stance: Share {
    switch self {
    case .words: Share(shared: 16, own: 16)
    case .pairs, .conceptPairs, .negatedWords, .roles: Share(shared: 16, own: 0)
    case .concepts, .polarity, .bias: Share(shared: 16, own: 8)
    case .structure: Share(shared: 16, own: 11)
    }
  }

  /// Shares in the model that tells what a unit is about.
  var touch: Share {
    switch self {
    case .words, .concepts, .roles: Share(shared: 8, own: 16)
    case .pairs, .structure: Share(shared: 8, own: 0)
    case .bias: Share(shared: 16, own: 8)
    case .conceptPairs, .negatedWords, .polarity: Share(shared: 0, own: 0)
    }
  }

  /// The value of one of `count` features under a share of one sixteenth.
  static func value(_ count: Int) -> Double { count < values.count ? values[count] : computed(count) }

  private static let values = (0..<256).map { $0 == 0 ? 0 : computed($0) }

  private static func computed(_ count: Int) -> Double { 256.0 / Double(root(count << 16)) / 16.0 }

  /// The largest integer whose square is not larger.
  private static func root(_ number: Int) -> Int {
    var low = 0
    var high = 1 << 20
    while low < high {
      let middle = (low + high + 1) / 2
      if middle * middle <= number { low = middle } else { high = middle - 1 }
    }
    return low
  }
}
