import ComityLua
import ComityModel

/// The files of a pack, read but not yet understood.
struct PackFiles: Sendable {
  /// A rule file with the id that its path gives it.
  struct RuleFile: Sendable {
    let source: Source
    /// Path below the pack's folder without its suffix: `drafts/groups/created`.
    let id: String
    let family: RuleFamily
  }

  let manifest: Source
  /// The catalogue; nil where the pack has none.
  let catalogue: Source?
  /// The vocabulary; nil where the pack has none.
  let vocabulary: Source?
  /// What the recogniser is built on; nil where the pack has none.
  let recogniser: Source?
  /// The concepts that the recogniser sees; nil where the pack has none.
  let concepts: Source?
  /// The recogniser's weights; nil where it was not trained yet.
  let weights: Source?
  /// Rule files in order of their ids.
  let rules: [RuleFile]
  /// How many rule files lie in the folders that were left alone.
  let unread: Int
  /// The pack's own modules by the name that `require` takes.
  var modules: RuleModules
  /// Files that were read and folders that were looked through, by their names below the pack's folder, itself included.
  let consulted: [String]

  /// Reads the files below `folder`, of the rules those of some families; `shown` is the folder as users see it.
  init(_ folder: String, shown: String, families: [RuleFamily] = RuleFamily.allCases) throws(PackProblem) {
    var consulted = [""]
    func source(_ name: String) throws(PackProblem) -> Source {
      consulted.append(name)
      let place = Path.join(shown, name)
      try PackFiles.stay(folder, name, shown)
      do {
        return Source(
          path: place,
          bytes: try FileSystem.read(Path.join(folder, name), limit: Declarations.maximumBytes + 1))
      } catch {
        throw .file(path: place, error)
      }
    }
    func optional(_ name: String) throws(PackProblem) -> Source? {
      FileSystem.exists(Path.join(folder, name)) ? try source(name) : nil
    }
    manifest = try source("pack.lua")
    catalogue = try optional("requirements.lua")
    vocabulary = try optional("vocabulary.lua")
    recogniser = try optional("recogniser.lua")
    concepts = try optional("concepts.lua")
    weights = try optional("recogniser.tsv")
    var rules: [RuleFile] = []
    var unread = 0
    for family in RuleFamily.allCases {
      let names = try PackFiles.luaFiles(folder, below: family.rawValue, shown, &consulted)
      guard families.contains(family) else {
        unread += names.count
        continue
      }
      for name in names {
        try PackFiles.checkName(name, shown)
        rules.append(RuleFile(source: try source(name), id: String(name.dropLast(4)), family: family))
      }
    }
    self.rules = rules
    self.unread = unread
    try PackFiles.checkFolders(folder, shown)
    var modules = RuleModules()
    for name in try PackFiles.luaFiles(folder, below: "lib", shown, &consulted) {
      modules.files[String(name.dropLast(4)).replacing("/", with: ".")] = try source(name)
    }
    self.modules = modules
    self.consulted = consulted
  }

  /// Throws where a file or folder of the pack is a link that leads out of it: a pack is whole wherever it is copied.
  private static func stay(_ folder: String, _ name: String, _ shown: String) throws(PackProblem) {
    let path = Path.join(folder, name)
    guard FileSystem.isLink(path), let target = FileSystem.realPath(path),
      let home = FileSystem.realPath(folder)
    else { return }
    if target != home, !target.hasPrefix(home + "/") {
      throw .outside(path: Path.join(shown, name), folder: shown)
    }
  }

  /// Lua files below one folder of the pack, in order of their paths; none where there is no such folder.
  private static func luaFiles(
    _ folder: String, below name: String, _ shown: String, _ consulted: inout [String]
  ) throws(PackProblem) -> [String] {
    guard FileSystem.exists(Path.join(folder, name)) else { return [] }
    var found: [String] = []
    var waiting = [name]
    var seen: Set<FileSystem.Identity> = []
    while let next = waiting.popLast() {
      try stay(folder, next, shown)
      do {
        let status = try FileSystem.status(Path.join(folder, next))
        switch status.kind {
        case .folder:
          consulted.append(next)
          guard seen.insert(status.identity).inserted else { continue }
          for entry in try FileSystem.list(Path.join(folder, next)) where entry.utf8.first != 0x2E {
            waiting.append(next + "/" + entry)
          }
        case .file: if next.hasSuffix(".lua") { found.append(next) }
        case .other: continue
        }
      } catch {
        throw .file(path: Path.join(shown, next), error)
      }
    }
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
