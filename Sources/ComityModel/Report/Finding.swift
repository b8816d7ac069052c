/// A place that does not do what a rule asks.
public struct Finding: Sendable {
  /// What the evidence was measured by.
  public enum Standard: String, CaseIterable, Sendable {
    case requirement, founding, fallback
  }

  /// A second place that explains the first.
  public struct Related: Sendable {
    /// The place.
    public var location: Location
    /// What it has to do with the finding.
    public var message: String

    /// Makes a related place.
    public init(location: Location, message: String) {
      self.location = location
      self.message = message
    }
  }

  /// A change that would mend it.
  public struct Suggestion: Sendable {
    /// Bytes to replace.
    public var location: Location
    /// What to put there.
    public var text: String
    /// Whether it can be applied without a person's look.
    public var safe: Bool

    /// Makes a suggestion.
    public init(location: Location, text: String, safe: Bool) {
      self.location = location
      self.text = text
      self.safe = safe
    }
  }

  /// Full id of the rule: `poa/drafts/groups/created-by-yearly-meeting`.
  public var rule: String
  /// Full id of the requirement, `poa/groups.created-by-yearly-meeting`; nil for a rule that judges practice by the founding text.
  public var requirement: String?
  /// What the evidence was measured by.
  public var against: Standard
  /// How loudly it is reported.
  public var severity: Severity
  /// What is wrong, one sentence.
  public var message: String
  /// Content fingerprint: no line numbers, relative paths.
  public var fingerprint: String
  /// The primary place.
  public var location: Location
  /// Other places that explain it.
  public var related: [Related]
  /// Changes that would mend it.
  public var suggestions: [Suggestion]

  /// Makes a finding.
  public init(
    rule: String, requirement: String?, against: Standard = .requirement, severity: Severity, message: String,
    fingerprint: String = "", location: Location, related: [Related] = [], suggestions: [Suggestion] = []
  ) {
    self.rule = rule
    self.requirement = requirement
    self.against = against
    self.severity = severity
    self.message = message
    self.fingerprint = fingerprint
    self.location = location
    self.related = related
    self.suggestions = suggestions
  }
}
