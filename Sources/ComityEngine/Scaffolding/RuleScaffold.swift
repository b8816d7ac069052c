public import ComityLua
import ComityModel

/// A new rule, with the pack around it where there is none: files that load, and examples that pass.
public struct RuleScaffold: Sendable {
  /// What is wanted besides the path; nil where the scaffold may choose.
  public struct Wishes: Sendable {
    /// What the rule reads; the path may say it too.
    public var family: RuleFamily?
    /// What the rule holds, one sentence.
    public var title: String?
    /// Requirement that it checks; added to the catalogue where that does not have it.
    public var requirement: String?
    /// Words of the source that ask for it.
    public var quote: String?
    /// Where in the source they stand.
    public var citation: String?

    /// Makes wishes for nothing in particular.
    public init() {}
  }

  /// A file that was written, changed or left as it was.
  public struct Step: Sendable {
    /// What happened to it.
    public enum Kind: String, Sendable { case written, changed, kept }
    /// What happened to it.
    public var kind: Kind
    /// Path as users see it.
    public var path: String
  }

  /// Folder of the pack.
  public let folder: String
  /// Path of the rule in the pack without its suffix: `drafts/first-rule`.
  public let rule: String
  private let family: RuleFamily
  private let wishes: Wishes

  /// Reads a path such as `mine`, `mine/first-rule` or `mine/records/decisions/basis`.
  ///
  /// - Throws: a name that no pack and no rule can have, or a family that contradicts the path.
  public init(_ path: String, _ wishes: Wishes) throws(PackProblem) {
    let path = Path.normal(path.hasSuffix(".lua") ? String(path.dropLast(4)) : path)
    var parts = path.split(separator: "/").map(String.init)
    let root = path.hasPrefix("/") ? "/" : ""
    var names = ["first-rule"]
    if let place = parts.indices.dropFirst().first(where: { RuleFamily(rawValue: parts[$0]) != nil }) {
      names = Array(parts[place...])
      parts.removeLast(names.count)
    } else if let depth = RuleScaffold.depth(of: parts, root) {
      if depth < parts.count { names = Array(parts[depth...]) }
      parts.removeLast(parts.count - depth)
    } else if parts.count > 1 {
      names = [parts.removeLast()]
    }
    folder = root + parts.joined(separator: "/")
    let told = names.first.flatMap(RuleFamily.init)
    if told != nil { names.removeFirst() }
    if names.isEmpty { names = ["first-rule"] }
    if let told, let wanted = wishes.family, told != wanted {
      throw .scaffold(
        "--family \(wanted.rawValue) and the path, which says \(told.rawValue), contradict each other")
    }
    family = told ?? wishes.family ?? .drafts
    rule = ([family.rawValue] + names).joined(separator: "/")
    self.wishes = wishes
    for name in names { try RuleScaffold.check(name, of: "a rule") }
    if !FileSystem.exists(Path.join(folder, "pack.lua")) { try RuleScaffold.check(packName, of: "a pack") }
  }

  /// How many parts of the path lead to a folder that is a pack already; nil where none does.
  private static func depth(of parts: [String], _ root: String) -> Int? {
    parts.indices.reversed().map { $0 + 1 }.first { count in
      FileSystem.exists(Path.join(root + parts[..<count].joined(separator: "/"), "pack.lua"))
    }
  }

  private var packName: String {
    Path.name(folder == "." || folder.isEmpty ? Process.workingDirectory : folder)
  }

  private static func check(_ name: String, of what: String) throws(PackProblem) {
    guard !Declarations.isName(name) else { return }
    throw .scaffold(
      "`\(name)` cannot be the name of \(what): it has small letters, digits and hyphens only, such as `\(plain(name))`"
    )
  }

  /// A name of small letters, digits and hyphens that looks like this one.
  private static func plain(_ name: String) -> String {
    var result = ""
    for character in name.lowercased() {
      let isPlain = character.isASCII && (character.isLetter || character.isNumber)
      if isPlain {
        result.append(character)
      } else if !result.isEmpty, result.last != "-" {
        result.append("-")
      }
    }
    while result.last == "-" { result.removeLast() }
    guard let first = result.first else { return "first-rule" }
    return first.isNumber ? "rule-" + result : result
  }

  // MARK: Writing

  /// Writes the files; a rule that is there already is never touched.
  public func write(shipped: String?) throws(PackProblem) -> [Step] {
    let path = Path.join(folder, rule + ".lua")
    if FileSystem.exists(path) { throw .scaffold("\(path): this rule is there already; choose another name") }
    var steps: [Step] = []
    try keep("pack.lua", RuleTemplates.pack(packName), &steps)
    try addRequirement(&steps)
    try put(
      rule + ".lua", RuleTemplates.rule(family, title: title, requirement: requirement), .written, &steps)
    try keep(".luarc.json", RuleTemplates.languageServer, &steps)
    for (name, source) in [(".luacheckrc", ".luacheckrc"), (".comity/api.lua", "api.lua")] {
      guard let shipped, let bytes = try? FileSystem.read(Path.join(shipped, source)) else { continue }
      try keep(name, String(decoding: bytes, as: UTF8.self), &steps)
    }
    return steps
  }

  private var title: String { wishes.title ?? RuleTemplates.title(family) }
  private var requirement: String {
    wishes.requirement ?? rule.split(separator: "/").dropFirst().joined(separator: ".")
  }

  /// The catalogue with the requirement of the rule; as it is where it has it.
  private func addRequirement(_ steps: inout [Step]) throws(PackProblem) {
    let name = "requirements.lua"
    let entry = RuleTemplates.requirement(
      requirement, title: title, quote: wishes.quote, citation: wishes.citation, family: family)
    let path = Path.join(folder, name)
    guard FileSystem.exists(path) else {
      return try put(name, "return catalogue {\n\(entry)}\n", .written, &steps)
    }
    let source: Source
    do { source = Source(path: path, bytes: try FileSystem.read(path)) } catch {
      throw .file(path: path, error)
    }
    let known: [Requirement]
    do { known = try Declarations.catalogue(source) } catch {
      throw .content(message: error.problems.map(\.description).joined(separator: "\n"))
    }
    if known.contains(where: { $0.id == requirement }) { return steps.append(Step(kind: .kept, path: path)) }
    guard let text = Declarations.adding(entry, to: source) else {
      throw .scaffold(
        "\(path): it does not end with the brace of its list; add the requirement `\(requirement)` by hand")
    }
    try put(name, text, .changed, &steps)
  }

  private func keep(_ name: String, _ text: String, _ steps: inout [Step]) throws(PackProblem) {
    let path = Path.join(folder, name)
    if FileSystem.exists(path) { return steps.append(Step(kind: .kept, path: path)) }
    try put(name, text, .written, &steps)
  }

  private func put(
    _ name: String, _ text: String, _ kind: Step.Kind, _ steps: inout [Step]
  ) throws(PackProblem) {
    let path = Path.join(folder, name)
    do {
      try FileSystem.makeFolders(Path.folder(path))
      try AtomicFile.write(Array(text.utf8), to: path)
    } catch {
      throw .file(path: path, error)
    }
    steps.append(Step(kind: kind, path: path))
  }
}
