import ComityLua
public import ComityModel

/// What a call of `rules test` is about: packs, each with the names that are asked of it.
public struct TestTargets: Sendable {
  private var all: [(pack: Pack, names: [String])] = []
  private let coverage: LuaCoverageLog?

  /// Tells folders of packs and rule files from names, and loads the packs: those that are named, else `asked`.
  public init(_ what: [String], asked: [String], measuresCoverage: Bool) throws(PackProblem) {
    var folders: [String] = []
    var names: [String] = []
    for one in what {
      if FileSystem.exists(Path.join(one, "pack.lua")) {
        folders.append(one)
      } else if one.hasSuffix(".lua"), !FileSystem.exists(one) {
        throw .file(path: one, .missing)
      } else if one.hasSuffix(".lua"), let (folder, id) = TestTargets.rule(one) {
        if !folders.contains(folder) { folders.append(folder) }
        names.append(id)
      } else {
        names.append(one)
      }
    }
    coverage = measuresCoverage ? LuaCoverageLog() : nil
    let packs = folders.isEmpty ? asked : folders.map { $0.contains("/") ? $0 : "./" + $0 }
    let loaded = try PackLoader(coverage: coverage).load(packs)
    for pack in loaded {
      let own = names.filter { !RuleTester.isForeign($0, to: pack, among: loaded) }
      if names.isEmpty || !own.isEmpty { all.append((pack, own)) }
    }
  }

  /// Tests every pack; one of several that the filter leaves nothing of is left out.
  public func run(_ options: RuleTester.Options) throws(PackProblem) -> [RuleTestReport] {
    var reports: [RuleTestReport] = []
    for (pack, names) in all {
      var options = options
      options.names = names
      do { reports.append(try RuleTester(pack: pack, options: options, coverage: coverage).run()) } catch {
        guard case .nothingToTest = error, all.count > 1 else { throw error }
      }
    }
    if reports.isEmpty { throw .nothingToTest(filter: options.filter ?? "") }
    return reports
  }

  /// The folder of the pack around a rule file, and the rule's id without the pack's name.
  private static func rule(_ path: String) -> (folder: String, id: String)? {
    var folder = Path.folder(path)
    while true {
      if FileSystem.exists(Path.join(folder.isEmpty ? "." : folder, "pack.lua")) {
        let inside = folder.isEmpty ? path : String(path.dropFirst(folder.utf8.count + 1))
        return (folder.isEmpty ? "." : folder, String(inside.dropLast(4)))
      }
      if folder.isEmpty || folder == "/" { return nil }
      folder = Path.folder(folder)
    }
  }
}
