/// Why a pack cannot be used. Every message names the place and the way out.
public enum PackProblem: Error, Hashable, Sendable {
  /// Neither beside the executable nor in a folder above it are there any packs.
  case noShippedPacks
  /// No shipped pack has this name, and no folder has this path.
  case unknownPack(name: String, known: [String])
  /// The folder has no `pack.lua`.
  case notAPack(folder: String)
  /// A file of the pack cannot be read.
  case file(path: String, FileProblem)
  /// A file of the pack is no Lua, or does not give what it should.
  case content(message: String)
  /// The pack does not work with this version of Comity.
  case wrongVersion(pack: String, file: String, range: String)
  /// The pack has a manifest but no rule.
  case noRules(pack: String, folder: String)
  /// Two rules have one id: two packs of one name were loaded.
  case duplicateRule(id: String, first: String, second: String)
  /// Two packs have one name.
  case duplicatePack(name: String, first: String, second: String)
  /// A rule checks a requirement that the catalogue does not have.
  case unknownRequirement(id: String, file: String, hint: String)
  /// A requirement is said to follow from one that the catalogue does not have.
  case unknownDerivation(requirement: String, id: String, file: String, hint: String)
  /// No pack has the profile that was asked for.
  case unknownProfile(name: String, known: [String])
  /// `rules test --filter` leaves nothing to try.
  case nothingToTest(filter: String)
  /// `rules new` cannot do what it is asked for.
  case scaffold(String)
  /// A file of the pack lies outside of its folder: a link leads there.
  case outside(path: String, folder: String)
  /// `--select` or `--ignore` names nothing.
  case unknownSelection(name: String, option: String, hint: String)
  /// Selecting and ignoring left no rule.
  case nothingSelected

  /// The problem in plain words, with place and remedy.
  public var message: String {
    switch self {
    case .noShippedPacks:
      "no rule packs were found beside this executable (../share/comity/Rules) or in a folder above it; --pack names one"
    case .unknownPack(let name, let known) where known.isEmpty && !name.utf8.contains(0x2F):
      "there is no pack `\(name)`: \(PackProblem.noShippedPacks.message)"
    case .unknownPack(let name, let known):
      "there is no pack `\(name)`\(NearestName.hint(name, among: known)); shipped packs: \(list(known)); --pack also takes a folder"
    case .notAPack(let folder): "\(folder): this folder has no `pack.lua`, so it is not a rule pack"
    case .file(let path, let problem): "\(path): \(problem.message)"
    case .content(let message), .scaffold(let message): message
    case .wrongVersion(let pack, let file, let range):
      "\(file): the pack `\(pack)` works with Comity \(range), and this is \(ToolVersion.current); use another version of either"
    case .noRules(let pack, let folder):
      "\(folder): the pack `\(pack)` has no rules; put one into \(Path.join(folder, "drafts")), one Lua file a rule"
    case .duplicateRule(let id, let first, let second):
      "\(second): a rule with the id `\(id)` is there already: \(first); rename one of the files"
    case .duplicatePack(let name, let first, let second):
      "\(second): a pack with the name `\(name)` is there already: \(first); name only one of them"
    case .unknownRequirement(let id, let file, let hint):
      "\(file): the catalogue has no requirement `\(id)`\(hint)"
    case .unknownDerivation(let requirement, let id, let file, let hint):
      "\(file): `\(requirement)` is derived from `\(id)`, which the catalogue does not have\(hint)"
    case .unknownProfile(let name, let known):
      "there is no profile `\(name)`\(NearestName.hint(name, among: known)); profiles: \(list(known))"
    case .unknownSelection(let name, let option, let hint):
      "\(option.isEmpty ? "" : option + " ")\(name): no rule, requirement or group of them has this name\(hint)"
    case .nothingToTest(let filter):
      "--filter \(filter): no rule's id and no path of a case contains this"
    case .outside(let path, let folder):
      "\(path): this link leads out of the pack \(folder); a pack holds all of its files itself"
    case .nothingSelected: "--select and --ignore leave no rule to run"
    }
  }

  private func list(_ names: [String]) -> String { names.isEmpty ? "none" : names.joined(separator: ", ") }
}
