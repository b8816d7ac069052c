import ComityModel

/// Another place, or a text that is not at hand, on which the worth of evidence depends.
struct Link: Sendable {
  /// What it does to evidence that supports.
  enum Effect: Sendable {
    /// The answer stands elsewhere.
    case opens
    /// It holds in part only.
    case lowers
    /// It says the opposite of what its words seem to say.
    case turns
  }

  var effect: Effect
  /// Whether the sentence says next to nothing but that the answer stands elsewhere.
  var isWhole = false
  /// Why, a clause.
  var reason: String
  /// Bytes of the other place; nil where it is not in this text.
  var range: ByteRange?
  /// What the other place has to do with it.
  var message = ""
}
