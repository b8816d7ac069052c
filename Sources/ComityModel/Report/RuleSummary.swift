/// What reporters tell about a rule: the words of its author.
public struct RuleSummary: Hashable, Sendable {
  /// What the rule looks for, one sentence.
  public var title: String
  /// Why it matters; empty where the author does not say.
  public var why: String
  /// Full id of the requirement that it checks; nil where it judges practice by the founding text.
  public var requirement: String?

  /// Makes a summary.
  public init(title: String, why: String = "", requirement: String? = nil) {
    self.title = title
    self.why = why
    self.requirement = requirement
  }
}
