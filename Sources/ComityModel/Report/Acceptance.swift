/// A decision not to act on a finding, laid over it: the finding stays in the report and no longer fails a run.
public struct Acceptance: Hashable, Sendable {
  /// Who decided, and by what.
  public enum Kind: String, CaseIterable, Sendable {
    /// The drafter, by a directive in the text itself.
    case suppression
    /// The body, by a decision with an expiry.
    case waiver
    /// The repository: the finding was there when checking began.
    case baseline
  }

  /// Who decided, and by what.
  public var kind: Kind
  /// Why, in the words of whoever decided.
  public var justification: String
  /// Where the decision is written down; nil for a baseline.
  public var location: Location?

  /// Makes an acceptance.
  public init(kind: Kind, justification: String, location: Location? = nil) {
    self.kind = kind
    self.justification = justification
    self.location = location
  }
}

extension Finding {
  /// Whether nobody has decided not to act on it: only open findings count and fail a run.
  public var isOpen: Bool { acceptance == nil }
}
