import ComityModel

/// What one rule points at in one document.
struct RuleEvidence: Sendable {
  /// A wording that the rule wants replaced.
  struct Wording: Sendable {
    /// Position among the rule's preferences.
    var preference: Int
    var sentence: Int
    var words: Range<Int>
  }

  /// A place that the rule's own Lua reported, or showed as proof.
  struct Report: Sendable {
    /// What the author says about it; nil for proof of compliance.
    var message: String?
    /// Bytes of the place; nil for the whole document.
    var range: ByteRange?
    /// Other places, with what they have to do with it.
    var related: [(range: ByteRange, message: String)]
    /// A text to put there instead.
    var suggestion: String?
  }

  /// Places found by patterns, slots or likeness.
  var found: [Evidence] = []
  /// Places that fall short of what the rule asks for by one condition, nearest first, with the reason.
  var nearMisses: [(evidence: Evidence, reason: String)] = []
  /// Wordings to replace.
  var wordings: [Wording] = []
  /// What `check` reported and showed; nil where the rule has none or it did not run.
  var lua: (reports: [Report], proofs: [Report], verdict: Verdict?)?
  /// Why the rule failed; nil where it did its work.
  var failure: String?
}
