import ComityModel

/// Why a record could not be read as YAML or JSON.
public struct RecordSyntaxError: Error, Hashable, Sendable {
  /// What was found, what was expected, one sentence.
  public var message: String
  /// Byte offset in the source where reading stopped.
  public var offset: Int
  /// Another place that explains it, such as the first of two equal keys.
  public var related: ByteRange?

  /// Makes an error at a byte offset.
  public init(_ message: String, at offset: Int, related: ByteRange? = nil) {
    self.message = message
    self.offset = offset
    self.related = related
  }
}
