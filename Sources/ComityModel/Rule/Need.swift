/// A condition on a field of a node of a record, for choosing nodes without asking a rule's script.
public struct Need: Hashable, Sendable {
  /// What is asked of the field.
  public enum Test: Hashable, Sendable {
    /// It is there, and no empty list.
    case there
    /// It is not there, or an empty list.
    case absent
    /// It is one of these texts.
    case oneOf([String])
    /// It holds one of these texts, whatever the case of ASCII letters.
    case holding([String])
  }

  /// Names of fields from the node on; through a list, any of its items will do.
  public var path: [String]
  /// What is asked of the last of them.
  public var test: Test

  /// Makes a condition.
  public init(path: [String], test: Test) { (self.path, self.test) = (path, test) }
}

/// Nodes that are in order as they are: any of the sets, and where the proof stands.
public struct PlainProof: Hashable, Sendable {
  /// Conditions; a node that fits all of one set is proven.
  public var sets: [[Need]]
  /// Field that the proof points at; nil for the node itself.
  public var field: String?

  /// Makes a proof.
  public init(sets: [[Need]], field: String? = nil) { (self.sets, self.field) = (sets, field) }
}
