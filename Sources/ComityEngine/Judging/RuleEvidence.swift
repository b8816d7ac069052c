import ComityModel

/// What one rule points at in one document.
struct RuleEvidence: Sendable {
  /// Places found by patterns, slots or likeness.
  var found: [Evidence] = []
  /// Places that fall short of what the rule asks for by one condition, nearest first, with the reason.
  var nearMisses: [(evidence: Evidence, reason: String)] = []
  /// Why the rule failed; nil where it did its work.
  var failure: String?
}
