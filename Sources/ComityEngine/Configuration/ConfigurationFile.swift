import ComityModel

/// One configuration file, decoded: every value that it sets and nothing that it does not.
struct ConfigurationFile {
  /// Keys of the file in the order in which the reference lists them.
  static let keys = [
    "$schema", "extends", "packs", "profile", "fail-on", "drafts", "records", "founding", "exclude", "select",
    "ignore",
    "severity", "options", "waivers", "baseline",
  ]

  /// Configurations that this one builds upon, as absolute paths with the place that names them.
  private(set) var extends: [Setting<String>] = []
  private(set) var packs: Setting<[String]>?
  private(set) var profile: Setting<String>?
  private(set) var failOn: Setting<CheckOptions.Threshold>?
  private(set) var drafts: [FileSet]?
  private(set) var records: [FileSet]?
  private(set) var exclude: [FileSet]?
  private(set) var founding: Setting<String>?
  private(set) var select: Setting<[String]>?
  private(set) var ignore: Setting<[String]>?
  private(set) var severities: [String: Setting<Configuration.Loudness>] = [:]
  private(set) var options: [String: [String: Setting<OptionValue>]] = [:]
  private(set) var waivers: Setting<String>?
  private(set) var baseline: Setting<String>?

  private var file: DataFile
  /// Folder that paths count from: that of the file, or the one above `.config`.
  private let folder: String

  /// Reads the file at an absolute path.
  init(path: String, shown: String) throws(DataProblems) {
    file = try DataFile(path: path, shown: shown)
    let own = Path.folder(path)
    folder = Path.name(own) == ".config" ? Path.folder(own) : own
    if let top = file.top(mayBeEmpty: true, keys: ConfigurationFile.keys.dropFirst().joined(separator: ", "))
    {
      for (key, value) in file.members(of: top, known: ConfigurationFile.keys, what: "the configuration") {
        decode(key, value)
      }
    }
    try file.finish()
  }

  private mutating func decode(_ key: String, _ value: DataFile.Node) {
    switch key {
    case "extends": extends = paths(value, key)
    case "packs": packs = packs(value, key)
    case "profile": profile = file.text(value, what: "`profile`").map { Setting($0, origin(value)) }
    case "fail-on":
      failOn = file.choice(value, CheckOptions.Threshold.self, what: "`fail-on`").map {
        Setting($0, origin(value))
      }
    case "drafts": drafts = sets(value, key, ofDrafts: true)
    case "records": records = sets(value, key, ofDrafts: false)
    case "exclude": exclude = sets(value, key, ofDrafts: false)
    case "founding": founding = path(value, key)
    case "select": select = texts(value, key)
    case "ignore": ignore = texts(value, key)
    case "severity":
      for (rule, node) in file.named(value, what: "`severity`") {
        let loudness = file.choice(node, Configuration.Loudness.self, what: "the severity of `\(rule)`")
        severities[rule] = loudness.map { Setting($0, origin(node)) }
      }
    case "options": decode(options: value)
    case "waivers": waivers = path(value, key)
    case "baseline": baseline = path(value, key)
    default: _ = file.text(value, what: "`\(key)`")
    }
  }

  private func origin(_ node: DataFile.Node) -> Origin {
    .file(path: file.source.path, position: file.position(node))
  }

  private mutating func path(_ node: DataFile.Node, _ key: String) -> Setting<String>? {
    file.text(node, what: "`\(key)`").map { Setting(Path.normal(Path.join(folder, $0)), origin(node)) }
  }

  private mutating func paths(_ node: DataFile.Node, _ key: String) -> [Setting<String>] {
    var result: [Setting<String>] = []
    for item in file.items(node, what: "`\(key)`") { if let path = path(item, key) { result.append(path) } }
    return result
  }

  private mutating func texts(_ node: DataFile.Node, _ key: String) -> Setting<[String]> {
    var result: [String] = []
    for item in file.items(node, what: "`\(key)`") {
      if let text = file.text(item, what: "an entry of `\(key)`") { result.append(text) }
    }
    return Setting(result, origin(node))
  }

  /// A pack is a name, or a folder relative to the file: it has a slash.
  private mutating func packs(_ node: DataFile.Node, _ key: String) -> Setting<[String]> {
    var setting = texts(node, key)
    setting.value = setting.value.map { $0.contains("/") ? Path.normal(Path.join(folder, $0)) : $0 }
    return setting
  }

  private mutating func sets(_ node: DataFile.Node, _ key: String, ofDrafts: Bool) -> [FileSet] {
    var result: [FileSet] = []
    for item in file.items(node, what: "`\(key)`") {
      if file.kind(item) == .mapping, ofDrafts {
        result += set(item)
      } else if let glob = glob(item, what: "an entry of `\(key)`") {
        result.append(FileSet(glob: glob, folder: folder, origin: origin(item)))
      }
    }
    return result
  }

  private mutating func set(_ node: DataFile.Node) -> [FileSet] {
    var globs: [(Glob, Origin)] = []
    var kind: DocumentKind?
    var stage: CheckOptions.Stage?
    let members = file.members(
      of: node, known: ["files", "document-kind", "stage"], what: "an entry of `drafts`")
    if !members.contains(where: { $0.key == "files" }) {
      file.report(node, "an entry of `drafts` without `files`; expected a glob")
    }
    for (key, value) in members {
      switch key {
      case "files":
        for item in file.items(value, what: "`files`") {
          if let glob = glob(item, what: "`files`") { globs.append((glob, origin(item))) }
        }
      case "document-kind": kind = file.choice(value, DocumentKind.self, what: "`document-kind`")
      default: stage = file.choice(value, CheckOptions.Stage.self, what: "`stage`")
      }
    }
    return globs.map { FileSet(glob: $0, folder: folder, documentKind: kind, stage: stage, origin: $1) }
  }

  private mutating func glob(_ node: DataFile.Node, what: String) -> Glob? {
    guard let text = file.text(node, what: what) else { return nil }
    do {
      return try Glob(text)
    } catch {
      file.report(node, "`\(text)`: \(error.message)")
      return nil
    }
  }

  private mutating func decode(options node: DataFile.Node) {
    for (rule, members) in file.named(node, what: "`options`") {
      for (name, value) in file.named(members, what: "the options of `\(rule)`") {
        guard let decoded = option(value, "the option `\(name)` of `\(rule)`") else { continue }
        options[rule, default: [:]][name] = Setting(decoded, origin(value))
      }
    }
  }

  private mutating func option(_ node: DataFile.Node, _ what: String) -> OptionValue? {
    let text = file.tree.string(node) ?? ""
    switch file.kind(node) {
    case .boolean: return .boolean(text == "true")
    case .string: return .string(text)
    case .integer: if let number = Int(text) { return .integer(number) }
    case .number: if let number = Double(text) { return .number(number) }
    case .sequence:
      var items: [OptionValue] = []
      for child in file.tree.children(of: node) { if let item = option(child, what) { items.append(item) } }
      return .list(items)
    case .null, .mapping, .alias: break
    }
    file.report(
      node, "\(what) is \(file.name(node)); expected a truth value, a number, text, or a list of them")
    return nil
  }
}
