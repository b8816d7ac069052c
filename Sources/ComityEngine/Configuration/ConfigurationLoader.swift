import ComityModel

/// Reads a configuration with everything that it extends.
public struct ConfigurationLoader {
  /// Files on the way down, to refuse circles.
  private var open: [String] = []
  private let workingDirectory: String

  private init(_ workingDirectory: String) { self.workingDirectory = workingDirectory }

  /// The configuration for a run in `workingDirectory`: `path` if one is named, else the one that is found.
  public static func load(_ path: String?, workingDirectory: String) throws(DataProblems) -> Configuration {
    var loader = ConfigurationLoader(workingDirectory)
    if let path {
      let absolute = Path.normal(Path.join(workingDirectory, path))
      return try loader.load(FileSystem.realPath(absolute) ?? absolute, namedAt: nil)
    }
    guard let found = try ConfigurationFinder.find(from: workingDirectory) else { return Configuration() }
    return try loader.load(found, namedAt: nil)
  }

  private mutating func load(_ path: String, namedAt origin: Origin?) throws(DataProblems) -> Configuration {
    let shown = Path.shown(path, workingDirectory: workingDirectory)
    if open.contains(path) || open.count > 16 {
      throw DataProblems([
        problem(
          origin, shown,
          "`extends` leads round in a circle: \((open + [path]).map { Path.shown($0, workingDirectory: workingDirectory) }.joined(separator: " → "))"
        )
      ])
    }
    guard FileSystem.exists(path) else {
      throw DataProblems([
        problem(
          origin, shown,
          origin == nil
            ? "there is no such configuration" : "`extends` names \(shown), and there is no such file")
      ])
    }
    open.append(path)
    defer { open.removeLast() }
    let file = try ConfigurationFile(path: path, shown: shown)
    var result = Configuration()
    // Of several parents the later one outranks the earlier, and the file itself outranks them all.
    for parent in file.extends { result.layer(try load(parent.value, namedAt: parent.origin)) }
    result.layer(file)
    result.files.insert(shown, at: 0)
    return result
  }

  private func problem(_ origin: Origin?, _ shown: String, _ message: String) -> DataProblem {
    if case .file(let path, let position)? = origin {
      return DataProblem(path: path, position: position, message: message)
    }
    return DataProblem(path: shown, message: message)
  }
}

extension Configuration {
  /// Puts a file over what is there: values replace values, entries of mappings replace entries.
  mutating func layer(_ file: ConfigurationFile) {
    packs = file.packs ?? packs
    profile = file.profile ?? profile
    failOn = file.failOn ?? failOn
    drafts = file.drafts ?? drafts
    records = file.records ?? records
    exclude = file.exclude ?? exclude
    founding = file.founding ?? founding
    select = file.select ?? select
    ignore = file.ignore ?? ignore
    waivers = file.waivers ?? waivers
    baseline = file.baseline ?? baseline
    severities.merge(file.severities) { $1 }
    options.merge(file.options) { $0.merging($1) { $1 } }
  }

  /// Puts a whole configuration over what is there.
  mutating func layer(_ other: Configuration) {
    files += other.files
    if other.packs.origin != .standard { packs = other.packs }
    profile = other.profile ?? profile
    failOn = other.failOn ?? failOn
    if !other.drafts.isEmpty { drafts = other.drafts }
    if !other.records.isEmpty { records = other.records }
    if !other.exclude.isEmpty { exclude = other.exclude }
    founding = other.founding ?? founding
    if other.select.origin != .standard { select = other.select }
    if other.ignore.origin != .standard { ignore = other.ignore }
    waivers = other.waivers ?? waivers
    baseline = other.baseline ?? baseline
    severities.merge(other.severities) { $1 }
    options.merge(other.options) { $0.merging($1) { $1 } }
  }
}
