/// How far a draft is on its way.
public enum Stage: String, CaseIterable, Sendable {
  /// A first text by its authors: dispute is normal.
  case zeroDraft = "zero-draft"
  /// Under negotiation: dispute is normal.
  case draft
  /// All proposals put together in one text: dispute is normal.
  case consolidated
  /// Adopted: dispute is an error.
  case adopted
}
