import ComityModel

/// A place that a rule's Lua pointed at.
public struct RulePlace: Hashable, Sendable {
  /// Which tree it lies in.
  public enum Tree: Int, Sendable {
    /// The text or records that are judged.
    case subject
    /// The founding text that they are judged by.
    case founding
  }

  /// Which tree it lies in.
  public var tree: Tree
  /// The node, by the tree's own number.
  public var node: Int
  /// The field of the node; nil for all of it.
  public var field: String?
  /// Its bytes; nil where it stands nowhere.
  public var range: ByteRange?

  /// Makes a place.
  public init(tree: Tree, node: Int, field: String?, range: ByteRange?) {
    (self.tree, self.node, self.field, self.range) = (tree, node, field, range)
  }
}

/// A finding as `check` reported it.
public struct RuleReport: Sendable {
  /// Name of the message that the author chose; `default` where none was named.
  public var name: String
  /// The message with its holes filled; nil where the rule has none of this name and the kernel words it.
  public var message: String?
  /// Where.
  public var place: RulePlace
  /// Other places, with what they have to do with it.
  public var related: [(place: RulePlace, message: String)]
  /// What to write there instead; nil where the author suggested nothing.
  public var suggestion: Suggestion?

  /// What to write at the place of a finding.
  public struct Suggestion: Hashable, Sendable {
    /// The text.
    public var text: String
    /// Whether its author says that it may be written without a person's look.
    public var safe: Bool

    /// Makes a suggestion.
    public init(text: String, safe: Bool) { (self.text, self.safe) = (text, safe) }
  }
}

/// What a rule's script took for one subject.
public struct RuleCost: Hashable, Sendable {
  /// Instructions of the virtual machine, charges included.
  public var instructions = 0
  /// Most bytes in use at once.
  public var memory = 0
}

/// What a rule's Lua came to for one subject, or why it came to nothing.
///
/// An enum of its own: that a `Result` has an error for a failure is looked up by name in every run that has one.
public enum RuleAnswer: Sendable {
  case judged(RuleResult)
  case failed(LuaFailure)

  /// The result.
  public func get() throws(LuaFailure) -> RuleResult {
    switch self {
    case .judged(let result): return result
    case .failed(let failure): throw failure
    }
  }
}

/// What a rule's Lua came to for one subject.
public struct RuleResult: Sendable {
  /// Findings in the order of the calls.
  public var reports: [RuleReport] = []
  /// Places that show compliance.
  public var proofs: [RulePlace] = []
  /// For each proof the node that the rule was asked about.
  public var provenNodes: [Int] = []
  /// Nodes that the rule was asked about.
  public var considered = 0
  /// Nodes of these that it applies to.
  public var applied: [Int] = []
  /// Nodes for which a `check` said `true` without a place.
  public var affirmed: [Int] = []
  /// Lines that it printed, at most 200.
  public var log: [String] = []
  /// Instructions that it took.
  public var instructions = 0

  /// What a rule says that was asked about nothing.
  public init() {}

  /// Adds what is known of nodes that the script was not asked about; proofs stand in order of the nodes.
  public mutating func add(_ spared: RuleResult) {
    considered += spared.considered
    applied += spared.applied
    guard !spared.proofs.isEmpty else { return }
    if proofs.isEmpty {
      (proofs, provenNodes) = (spared.proofs, spared.provenNodes)
      return
    }
    let all = zip(provenNodes + spared.provenNodes, proofs + spared.proofs).enumerated().sorted {
      ($0.element.0, $0.offset) < ($1.element.0, $1.offset)
    }
    provenNodes = all.map(\.element.0)
    proofs = all.map(\.element.1)
  }
}
