public import ComityModel

/// Files by a glob, and what is known of them.
public struct FileSet: Hashable, Sendable {
  /// Which files.
  public var glob: Glob
  /// Folder that the glob counts from, as the system names it.
  public var folder: String
  /// Kind of the drafts; nil to guess it for each.
  public var documentKind: DocumentKind?
  /// How far the drafts are; nil where nothing is said.
  public var stage: CheckOptions.Stage?
  /// Where the glob is written.
  public var origin: Origin

  /// Makes a set.
  public init(
    glob: Glob, folder: String, documentKind: DocumentKind? = nil, stage: CheckOptions.Stage? = nil,
    origin: Origin = .standard
  ) {
    self.glob = glob
    self.folder = folder
    self.documentKind = documentKind
    self.stage = stage
    self.origin = origin
  }

  /// Whether a file belongs to the set; `path` is absolute and without dots.
  public func contains(_ path: String) -> Bool {
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    guard path.hasPrefix(prefix) else { return false }
    return glob.matches(String(path.dropFirst(prefix.count)))
  }
}
