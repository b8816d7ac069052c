public import ComityModel

/// What `comity.yml` says, with the origin of every value.
public struct Configuration: Sendable {
  /// How loudly a rule's findings are reported: a severity, or not at all.
  public enum Loudness: String, CaseIterable, Sendable {
    case error, warning, info, off

    /// The severity; nil where the rule is off.
    public var severity: Severity? { Severity(rawValue: rawValue) }
  }

  /// Files that were read, the closest first, as users see them.
  public var files: [String] = []
  /// Packs by name, or by folder as an absolute path; empty for all that are shipped.
  public var packs: Setting<[String]> = Setting([])
  /// Profile; nil where none is set.
  public var profile: Setting<String>?
  /// The quietest finding that fails a run; nil where none is set.
  public var failOn: Setting<CheckOptions.Threshold>?
  /// Drafts; of several sets that hold a file the last one speaks for it.
  public var drafts: [FileSet] = []
  /// Meeting records.
  public var records: [FileSet] = []
  /// Files that are never checked.
  public var exclude: [FileSet] = []
  /// Path of the founding text that records are judged by; nil where none is.
  public var founding: Setting<String>?
  /// Rules and requirements to run; empty for all.
  public var select: Setting<[String]> = Setting([])
  /// Rules and requirements to leave out.
  public var ignore: Setting<[String]> = Setting([])
  /// Loudness by rule or requirement.
  public var severities: [String: Setting<Loudness>] = [:]
  /// Options by rule, then by name.
  public var options: [String: [String: Setting<OptionValue>]] = [:]
  /// Path of the waivers; nil where none is set.
  public var waivers: Setting<String>?
  /// Path of the baseline; nil where none is set.
  public var baseline: Setting<String>?

  /// The configuration of a run without any file.
  public init() {}

  /// What a file is by the globs, the last that holds it; nil where none does. `path` is absolute and without dots.
  public func claim(_ path: String) -> (kind: EvidenceChoice.Kind, set: FileSet)? {
    if let set = drafts.last(where: { $0.contains(path) }) { return (.draft, set) }
    if let set = records.last(where: { $0.contains(path) }) { return (.record, set) }
    return nil
  }

  /// Whether a file is never checked.
  public func excludes(_ path: String) -> FileSet? { exclude.first { $0.contains(path) } }

  /// Whether any globs say what drafts and records are.
  public var hasGlobs: Bool { !drafts.isEmpty || !records.isEmpty }

  /// Whether it says anything of a file by its path.
  var sortsFiles: Bool { hasGlobs || !exclude.isEmpty }
}
