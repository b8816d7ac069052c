import ComityModel

/// A value of a record that the schema does not allow.
public struct SchemaViolation: Hashable, Sendable {
  /// What is wrong.
  public enum Kind: String, CaseIterable, Sendable {
    case unknownField = "unknown-field"
    case missingField = "missing-field"
    case type, value, date, order
    case duplicateID = "duplicate-id"
    case danglingReference = "dangling-reference"
  }

  /// What is wrong.
  public var kind: Kind
  /// The value, or the mapping that lacks one.
  public var node: RecordTree.Index
  /// Bytes of the value or, for an unknown field, of its name.
  public var range: ByteRange
  /// What was found and what was expected, one sentence.
  public var message: String
  /// Another place that explains it, such as the first of two equal ids.
  public var related: RecordTree.Index?
}
