import ComityModel

/// A configuration as `comity config show` prints it: every value, and where it comes from.
public struct ConfigurationListing {
  private let configuration: Configuration
  private let workingDirectory: String
  private var lines: [(text: String, origin: String)] = []

  /// Lists a configuration; paths are shown relative to the working directory where they lie below it.
  public init(_ configuration: Configuration, workingDirectory: String) {
    self.configuration = configuration
    self.workingDirectory = workingDirectory
    fill()
  }

  /// One line a value, the origins in a column behind them.
  public var text: String {
    let width = lines.filter { !$0.origin.isEmpty }.map(\.text.count).max() ?? 0
    let head =
      configuration.files.isEmpty
      ? "# no configuration file: the defaults" : "# from \(configuration.files.joined(separator: ", then "))"
    return
      ([head]
      + lines.map { line in
        line.origin.isEmpty
          ? line.text
          : line.text + String(repeating: " ", count: width - line.text.count) + "  # " + line.origin
      }).joined(separator: "\n")
  }

  private mutating func fill() {
    let standard = CheckOptions()
    list("packs", configuration.packs.value.map(shown), configuration.packs.origin, empty: "all shipped")
    add("profile: \(configuration.profile?.value ?? standard.profile)", configuration.profile?.origin)
    add("fail-on: \((configuration.failOn?.value ?? standard.failOn).rawValue)", configuration.failOn?.origin)
    sets("drafts", configuration.drafts)
    sets("records", configuration.records)
    sets("exclude", configuration.exclude)
    path("founding", configuration.founding)
    list("select", configuration.select.value, configuration.select.origin, empty: "[]")
    list("ignore", configuration.ignore.value, configuration.ignore.origin, empty: "[]")
    if !configuration.severities.isEmpty { lines.append(("severity:", "")) }
    for (rule, setting) in configuration.severities.sorted(by: { $0.key < $1.key }) {
      add("  \(rule): \(setting.value.rawValue)", setting.origin)
    }
    if !configuration.options.isEmpty { lines.append(("options:", "")) }
    for (rule, values) in configuration.options.sorted(by: { $0.key < $1.key }) {
      lines.append(("  \(rule):", ""))
      for (name, setting) in values.sorted(by: { $0.key < $1.key }) {
        add("    \(name): \(ConfigurationListing.text(setting.value))", setting.origin)
      }
    }
    path("waivers", configuration.waivers)
    path("baseline", configuration.baseline)
  }

  private mutating func add(_ text: String, _ origin: Origin?) {
    lines.append((text, (origin ?? .standard).text))
  }

  private mutating func list(_ key: String, _ values: [String], _ origin: Origin, empty: String) {
    add("\(key): " + (values.isEmpty ? empty : "[" + values.joined(separator: ", ") + "]"), origin)
  }

  private mutating func sets(_ key: String, _ sets: [FileSet]) {
    guard !sets.isEmpty else { return add("\(key): []", nil) }
    lines.append(("\(key):", ""))
    for set in sets {
      var text = "  - files: \(set.glob.pattern)"
      if let kind = set.documentKind { text += ", document-kind: \(kind.rawValue)" }
      if let stage = set.stage { text += ", stage: \(stage.rawValue)" }
      add(text, set.origin)
    }
  }

  private mutating func path(_ key: String, _ setting: Setting<String>?) {
    add("\(key): " + (setting.map { shown($0.value) } ?? "none"), setting?.origin)
  }

  private func shown(_ path: String) -> String { Path.shown(path, workingDirectory: workingDirectory) }

  private static func text(_ value: OptionValue) -> String {
    switch value {
    case .boolean(let value): "\(value)"
    case .integer(let value): "\(value)"
    case .number(let value): "\(value)"
    case .string(let value): value
    case .list(let values): "[" + values.map(text).joined(separator: ", ") + "]"
    }
  }
}
