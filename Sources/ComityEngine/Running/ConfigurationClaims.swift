/// Sorts files by what the configuration says of them: checked as what, or left out.
struct ConfigurationClaims {
  /// Files to check, and what was left out and why.
  struct Sorted {
    var inputs: [Inputs.Input] = []
    /// Files that are left out because somebody said so.
    var notes: [String] = []
    /// Files that nothing claims.
    var passedOver: [String] = []
  }

  private let configuration: Configuration
  private let isHook: Bool
  private let areGlobbed: Bool
  private let workingDirectory: String
  /// Whether files are told apart by an option, which outranks the globs.
  private let isTold: Bool

  init(_ options: CheckOptions, workingDirectory: String, areGlobbed: Bool) {
    configuration = options.configuration
    isHook = options.isHook
    isTold = options.told != nil
    self.areGlobbed = areGlobbed
    self.workingDirectory = workingDirectory
  }

  /// Files in their order.
  func sort(_ files: [DiscoveredFile]) -> Sorted {
    var result = Sorted()
    /// The folder of the last file, as it was named and from the root: files of one folder follow each other.
    var last: (named: String, real: String)?
    for file in files {
      let path = configuration.sortsFiles ? absolute(file.path, &last) : ""
      if let set = configuration.excludes(path) {
        // A file that only a glob found is left out by the same configuration: nothing worth a word.
        if !areGlobbed {
          result.notes.append("\(file.shown): left out, `exclude` names it (\(set.origin.text))")
        }
        continue
      }
      let claim = configuration.claim(path)
      if claim == nil, configuration.hasGlobs, isHook || areGlobbed || !file.isNamed {
        result.passedOver.append(
          "\(file.shown): passed over, neither `drafts` nor `records` of the configuration claim it")
        continue
      }
      // One record alone says little about its series.
      if isHook, !areGlobbed, !isTold, claim?.kind == .record {
        result.passedOver.append(
          "\(file.shown): passed over, the hook comity-records judges all records together")
        continue
      }
      var input = Inputs.Input(path: file.path, shown: file.shown, isNamed: file.isNamed && !areGlobbed)
      if let claim, !isTold { input.claim = Inputs.Input.Claim(kind: claim.kind, set: claim.set) }
      result.inputs.append(input)
    }
    return result
  }

  /// The path from the root with the links of its folder followed, as globs see it; a link to a file keeps its name.
  private func absolute(_ path: String, _ last: inout (named: String, real: String)?) -> String {
    let joined = Path.normal(Path.join(workingDirectory, path))
    let folder = Path.folder(joined)
    if last?.named != folder { last = (folder, FileSystem.realPath(folder) ?? folder) }
    return Path.join(last?.real ?? folder, Path.name(joined))
  }
}

/// The files that the globs of a configuration stand for.
struct GlobbedFiles {
  /// Paths of the files, and of none twice.
  private(set) var paths: [String] = []
  /// Globs that stand for nothing.
  private(set) var problems: [InputProblem] = []

  /// Looks below the folder of each glob, of those of one kind where `kind` is told.
  init(_ configuration: Configuration, only kind: EvidenceChoice.Kind?) {
    var seen: Set<String> = []
    let drafts = kind == .record ? [] : configuration.drafts
    for set in drafts + (kind == .draft ? [] : configuration.records) {
      let start = Path.join(set.folder, set.glob.constantFolder)
      let found =
        FileSystem.exists(start) ? FileDiscovery([start], workingDirectory: "").files.map(\.path) : []
      let matching = found.map { Path.normal($0) }.filter { set.contains($0) }
      if matching.isEmpty {
        problems.append(
          InputProblem(path: set.origin.text, message: "the glob `\(set.glob.pattern)` matches no file"))
      }
      for path in matching where seen.insert(path).inserted { paths.append(path) }
    }
  }
}
