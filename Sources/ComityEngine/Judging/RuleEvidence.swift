import ComityLua
import ComityModel

/// What a rule's author said about a place that the rule's script reported.
struct Told: Sendable {
  /// Another place, and what it has to do with it.
  struct Related: Sendable {
    var range: ByteRange
    var message: String
  }

  /// The message; nil where the kernel words it.
  var message: String?
  /// The exact bytes; nil for the whole document.
  var range: ByteRange?
  /// Other places.
  var related: [Related]
  /// What to write there instead.
  var suggestion: RuleReport.Suggestion?
}

/// What one rule points at in one document.
struct RuleEvidence: Sendable {
  /// Places found by patterns, slots or the rule's script.
  var found: [Evidence] = []
  /// Places that fall short of what the rule asks for by one condition, nearest first, with the reason.
  var nearMisses: [(evidence: Evidence, reason: String)] = []
  /// What the rule's script said of the whole document, or of no place in it.
  var absences: [Told] = []
  /// Whether the rule's script said that it does not apply.
  var isMoot = false
  /// Whether the rule's script said that all is well, without a place.
  var isAffirmed = false
  /// Why the rule failed; nil where it did its work.
  var failure: String?
  /// What the rule's script took and printed.
  var usage = RuleUsage()
}
