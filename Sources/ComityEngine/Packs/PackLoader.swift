import ComityLua
import ComityModel
import ComityReading

/// Loads packs: finds their folders, reads their files, checks that the parts fit together, compiles their patterns.
public struct PackLoader: Sendable {
  /// How much of a pack is loaded.
  public enum Extent: Sendable {
    /// All of it.
    case whole
    /// What judging drafts needs: rules for records are counted and not read, and of the others nothing is kept that is of
    /// no use once it is compiled, so that drafts do not wait for them.
    case drafts
    /// What judging records without a founding text needs: everything but the rules for drafts, without the recogniser,
    /// without the scripts that measure records by such a text, and without examples.
    case records

    fileprivate var families: [RuleFamily] {
      switch self {
      case .whole: RuleFamily.allCases
      case .drafts: [.drafts]
      case .records: RuleFamily.allCases.filter { $0 != .drafts }
      }
    }
  }

  private let finder: PackFinder
  private let workingDirectory: String
  /// Where it is kept which lines of the packs' Lua run; nil unless somebody asks.
  private let coverage: LuaCoverageLog?
  /// Where compiled packs are kept; nil to compile them always.
  private let images: ImageStore?

  /// Makes a loader that looks for shipped packs from the real path of the executable, and for compiled ones in `images`.
  public init(images: ImageStore? = nil) { self.init(coverage: nil, images: images) }

  init(coverage: LuaCoverageLog?, images: ImageStore? = nil) {
    self.coverage = coverage
    self.images = images
    finder = PackFinder()
    workingDirectory = Process.workingDirectory
  }

  /// Loads the packs that are asked for by name or folder; all shipped ones where none is.
  public func load(_ names: [String], extent: Extent = .whole) throws(PackProblem) -> [Pack] {
    try load(names, extent: extent, mayClaim: { _, _, _ in true })
  }

  /// Loads the packs that are asked for; where none is, the shipped ones that claim documents, and names the others.
  public func loadClaiming(
    _ names: [String], extent: Extent
  ) throws(PackProblem) -> (packs: [Pack], others: [String]) {
    var others: [String] = []
    let packs = try load(names, extent: extent) { name, title, claims in
      if !names.isEmpty || !claims.onlyNamed { return true }
      others.append(PackChoice.described(name, title))
      return false
    }
    return (packs, others)
  }

  /// Whether a pack with a name, a title and claims is wanted.
  private typealias MayClaim = (String, String, PackClaims) -> Bool

  private func load(
    _ names: [String], extent: Extent, mayClaim: MayClaim
  ) throws(PackProblem) -> [Pack] {
    var packs: [Pack] = []
    for folder in try finder.folders(names) {
      guard let pack = try load(folder: folder, extent: extent, mayClaim: mayClaim) else { continue }
      if let twin = packs.first(where: { $0.name == pack.name }) {
        throw .duplicatePack(name: pack.name, first: twin.folder, second: pack.folder)
      }
      packs.append(pack)
    }
    return packs
  }

  /// The packs with all of their rules; reads again those of which a part was left out.
  func completed(_ packs: [Pack]) throws(PackProblem) -> [Pack] {
    var whole: [Pack] = []
    for pack in packs {
      let again = pack.unread == 0 ? pack : try load(folder: pack.folder, extent: .whole) { _, _, _ in true }
      if let again { whole.append(again) }
    }
    return whole
  }

  /// Loads all shipped packs; none where there are none.
  public func loadShipped() throws(PackProblem) -> [Pack] { finder.names.isEmpty ? [] : try load([]) }

  /// Loads the pack in one folder; nil where its manifest says that it is not wanted.
  private func load(
    folder: String, extent: Extent, mayClaim: MayClaim
  ) throws(PackProblem) -> Pack? {
    let shown = Path.shown(folder, workingDirectory: workingDirectory)
    let place = images == nil ? nil : ImagePlace(folder, extent: extent)
    let kept = place.flatMap { images?.image($0) }
    func wanted(_ kept: ImageStore.Kept) -> Pack?? {
      kept.pack(folder: folder, root: shown + "/").map { pack in
        mayClaim(pack.name, pack.title, pack.program.claims) ? pack : nil
      }
    }
    if let kept, let place, kept.witnesses.vouch(for: place.folder), let pack = wanted(kept) { return pack }
    let begin = Process.now
    var files = try PackFiles(folder, shown: shown, families: extent.families)
    files.modules.coverage = coverage
    guard let images, let place else {
      return try compile(files, folder: folder, shown: shown, extent, mayClaim)
    }
    let key = ImageKey(files)
    let witnesses = FileWitnesses(files.consulted, below: place.folder, begin: begin)
    if let kept, kept.key == key, let pack = wanted(kept) {
      if let witnesses { images.keep(kept, witnesses, place) }
      return pack
    }
    guard let pack = try compile(files, folder: folder, shown: shown, extent, mayClaim) else { return nil }
    if let witnesses { images.keep(pack, root: shown + "/", key, witnesses, place) }
    return pack
  }

  /// Makes a pack of its files; nil where its manifest says that it is not wanted.
  private func compile(
    _ files: PackFiles, folder: String, shown: String, _ extent: Extent, _ mayClaim: MayClaim
  ) throws(PackProblem) -> Pack? {
    let manifest = try decoded { () throws(DeclarationError) in try Declarations.manifest(files.manifest) }
    guard let version = Version(ToolVersion.current), manifest.comity.contains(version) else {
      throw .wrongVersion(pack: manifest.name, file: files.manifest.path, range: manifest.comity.text)
    }
    if !mayClaim(manifest.name, manifest.title, manifest.claims) { return nil }
    var requirements: [Requirement] = []
    if let catalogue = files.catalogue {
      requirements = try decoded { () throws(DeclarationError) in try Declarations.catalogue(catalogue) }
    }
    var vocabulary = Vocabulary()
    if let source = files.vocabulary {
      vocabulary = try decoded { () throws(DeclarationError) in try Declarations.vocabulary(source) }
    }
    let rules = try self.rules(files, pack: manifest.name)
    if rules.isEmpty, files.unread == 0 { throw .noRules(pack: manifest.name, folder: shown) }
    try PackCheck(
      requirements: requirements, rules: rules, profiles: manifest.profiles,
      catalogue: files.catalogue?.path ?? shown
    ).run()
    let program = try PackProgram(
      files: files, manifest: manifest, requirements: requirements, rules: rules, vocabulary: vocabulary,
      extent: extent)
    let kept =
      switch extent {
      case .whole: rules
      case .drafts: rules.map(\.withoutSources)
      case .records: rules.map(\.withoutExamples)
      }
    return Pack(
      name: manifest.name, title: manifest.title, version: manifest.version, folder: folder,
      profiles: manifest.profiles,
      requirements: requirements, rules: kept, unread: files.unread, program: program.taking(kept))
  }

  private func rules(_ files: PackFiles, pack: String) throws(PackProblem) -> [RuleDeclaration] {
    var rules: [RuleDeclaration] = []
    var problems: [String] = []
    for result in RuleFileReader(files: files, pack: pack).readAll() {
      switch result {
      case .success(let rule): rules.append(rule)
      case .failure(let error): problems += error.problems.map(\.description)
      }
    }
    // All files are read before any is complained about: an author mends them in one go.
    if !problems.isEmpty { throw .content(message: problems.joined(separator: "\n")) }
    return rules
  }

  private func decoded<Value>(_ body: () throws(DeclarationError) -> Value) throws(PackProblem) -> Value {
    do { return try body() } catch {
      throw .content(message: error.problems.map(\.description).joined(separator: "\n"))
    }
  }
}

extension RuleDeclaration {
  /// The rule without its examples.
  fileprivate var withoutExamples: RuleDeclaration {
    var rule = self
    (rule.examples, rule.exampleBytes) = ([], nil)
    return rule
  }

  /// The same without what its queries look for, which its compiled form knows; that it has queries still shows.
  fileprivate var withoutSources: RuleDeclaration {
    var rule = withoutExamples
    for queries in [\RuleDeclaration.expect, \.forbid, \.weaken, \.exclude, \.delegate] {
      rule[keyPath: queries] = rule[keyPath: queries].map { _ in Query() }
    }
    return rule
  }
}

/// Checks that the parts of a pack fit together.
struct PackCheck {
  let requirements: [Requirement]
  let rules: [RuleDeclaration]
  /// Profiles that the manifest names.
  let profiles: [String]
  /// Path of the catalogue as users see it.
  let catalogue: String

  /// Throws for a requirement that is named and not there, and for ids that are there twice.
  func run() throws(PackProblem) {
    let known = Set(requirements.map(\.id))
    for requirement in requirements {
      for id in requirement.derived where !known.contains(id) {
        throw .unknownDerivation(
          requirement: requirement.id, id: id, file: "\(catalogue):\(requirement.line)", hint: hint(id))
      }
    }
    var files: [String: String] = [:]
    for rule in rules {
      if let first = files.updateValue(rule.file, forKey: rule.id) {
        throw .duplicateRule(id: rule.id, first: first, second: rule.file)
      }
      if let id = rule.requirement, !known.contains(id) {
        throw .unknownRequirement(id: id, file: rule.file, hint: hint(id))
      }
      if let profile = rule.profiles.first(where: { !profiles.contains($0) }) {
        let hint = NearestName.hint(profile, among: profiles)
        throw .content(message: "\(rule.file): pack.lua has no profile '\(profile)'\(hint)")
      }
    }
  }

  private func hint(_ id: String) -> String { NearestName.hint(id, among: requirements.map(\.id)) }
}
