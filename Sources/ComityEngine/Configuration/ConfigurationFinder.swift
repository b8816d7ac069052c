/// Finds `comity.yml`: in a folder or the nearest above it, up to the root of the repository.
public enum ConfigurationFinder {
  /// Names under which a folder may hold its configuration.
  public static let names = ["comity.yml", ".config/comity.yml"]
  /// Names that look right and are not: read in silence they would be missed in silence.
  static let mistakes = [
    "comity.yaml", ".comity.yml", ".comity.yaml", "comity.toml", "comity.json", ".config/comity.yaml",
  ]

  /// Path of the configuration for runs in `folder`; nil where there is none.
  ///
  /// Outside a repository only `folder` itself is looked at: what lies above belongs to somebody else.
  public static func find(from folder: String) throws(DataProblems) -> String? {
    let start = FileSystem.realPath(folder) ?? folder
    let root = repository(around: start) ?? start
    var current = start
    while true {
      if let found = try look(in: current) { return found }
      if current == root || current == "/" { return nil }
      current = Path.folder(current)
    }
  }

  /// Root of the repository around a folder: the nearest folder with `.git`, which a linked work tree has as a file.
  static func repository(around folder: String) -> String? {
    var current = folder
    while true {
      if FileSystem.exists(Path.join(current, ".git")) { return current }
      if current == "/" || current.isEmpty { return nil }
      current = Path.folder(current)
    }
  }

  private static func look(in folder: String) throws(DataProblems) -> String? {
    let found = names.map { Path.join(folder, $0) }.filter(FileSystem.exists)
    if found.count > 1 {
      throw DataProblems([
        DataProblem(path: found[1], message: "there is a second configuration, \(found[0]); keep one of them")
      ])
    }
    if found.isEmpty, let mistake = mistakes.first(where: { FileSystem.exists(Path.join(folder, $0)) }) {
      throw DataProblems([
        DataProblem(
          path: Path.join(folder, mistake),
          message: "a configuration is read from `comity.yml` only; rename it")
      ])
    }
    return found.first
  }
}
