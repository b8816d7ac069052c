import ComityModel

/// How a draft is to be read.
public struct ReadingOptions: Sendable {
  /// How the bytes are written.
  public enum Format: String, Sendable {
    case markdown, plain
    /// Plain text with underlined headings, directives and roles.
    case restructuredText = "restructured-text"
    /// Tags: HTML, and templates of web sites.
    case html
    /// Tags between paragraphs that blank lines part, with `[=terms=]` and `[[references]]`.
    case bikeshed
  }

  /// What the draft is; nil has the text itself decide.
  public var kind: DocumentKind?
  /// How the bytes are written; nil has the path's suffix decide, and for others the first lines.
  public var format: Format?
  /// Largest source in bytes; larger ones are refused.
  public var maximumBytes: Int
  /// Largest number of readings of one block; more are left out with a note.
  public var maximumReadings: Int

  /// Makes options; the limits are 64 MiB and 16 readings.
  public init(
    kind: DocumentKind? = nil, format: Format? = nil, maximumBytes: Int = 64 << 20, maximumReadings: Int = 16
  ) {
    self.kind = kind
    self.format = format
    self.maximumBytes = maximumBytes
    self.maximumReadings = maximumReadings
  }
}

/// Why a source cannot be read as a draft.
public enum ReadingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The source has more bytes than the limit.
  case tooLarge(bytes: Int, maximum: Int)
  /// The bytes are no UTF-8 from this offset on.
  case notUTF8(offset: Int)
  /// A NUL byte at this offset: a binary file, or UTF-16.
  case binary(offset: Int)
  /// Nothing in the source is a word.
  case noWords

  /// One sentence for users.
  public var description: String {
    switch self {
    case .tooLarge(let bytes, let maximum): "the file has \(bytes) bytes, more than the limit of \(maximum)"
    case .notUTF8(let offset): "the file is not UTF-8: invalid byte at offset \(offset)"
    case .binary(let offset): "the file is binary: NUL byte at offset \(offset)"
    case .noWords: "the file has no words"
    }
  }
}
