/// The record of one meeting: a mapping in a tree, with the source that its places refer to.
public struct MeetingRecord: Sendable {
  /// What the record was written in.
  public enum Format: String, CaseIterable, Sendable {
    case yaml, json, ndjson, minutes
  }

  /// The file.
  public var source: Source
  /// Values of the file, or of the record's own line.
  public var tree: RecordTree
  /// The record's own value in the tree.
  public var root: RecordTree.Index
  /// What the record was written in.
  public var format: Format
  /// Bytes of the Markdown that minutes tell the meeting in; nil for other records.
  public var prose: ByteRange?

  /// Makes a record from a value in a tree.
  public init(
    source: Source, tree: RecordTree, root: RecordTree.Index, format: Format, prose: ByteRange? = nil
  ) {
    self.source = source
    self.tree = tree
    self.root = root
    self.format = format
    self.prose = prose
  }
}
