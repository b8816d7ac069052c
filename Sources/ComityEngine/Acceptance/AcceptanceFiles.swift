/// Waivers and baseline as the configuration names them, read and found to be in order.
public struct AcceptanceFiles: Sendable {
  /// Waivers; nil where there is no such file.
  public private(set) var waivers: Waivers?
  /// Baseline; nil where there is none.
  public private(set) var baseline: Baseline?

  /// No files.
  public init() {}

  /// Whether there is neither.
  public var isEmpty: Bool { waivers == nil && baseline == nil }

  /// Reads the files; throws everything that is wrong with them.
  ///
  /// A baseline that is about to be written is made from everything that is found, and so not read.
  public init(
    _ configuration: Configuration, packs: [Pack], writesBaseline: Bool = false, workingDirectory: String
  ) throws(DataProblems) {
    func shown(_ path: String) -> String { Path.shown(path, workingDirectory: workingDirectory) }
    if let path = configuration.waivers?.value {
      let waivers = try Waivers(path: path, shown: shown(path))
      try waivers.validate(packs.flatMap { pack in pack.requirements.map { "\(pack.name)/\($0.id)" } })
      self.waivers = waivers
    }
    if let path = configuration.baseline?.value, !writesBaseline {
      baseline = try Baseline(path: path, shown: shown(path))
    }
  }
}
