public import ComityModel

/// A rule pack, loaded and ready to judge.
public struct Pack: Sendable {
  /// Name, the first part of every id.
  public let name: String
  /// One sentence about it from its manifest; empty where there is none.
  public let title: String
  /// Version from its manifest.
  public let version: String
  /// Folder that it was loaded from, as users see it.
  public let folder: String
  /// Profiles that requirements may give strengths for.
  public let profiles: [String]
  /// The catalogue.
  public let requirements: [Requirement]
  /// The rules in order of their ids; those for drafts alone where only these were loaded.
  public let rules: [RuleDeclaration]
  /// How many rules the pack has besides them, which were not read.
  let unread: Int
  /// Patterns, queries and scripts, compiled.
  let program: PackProgram
  /// Place of each requirement in `requirements`, by its id without the pack's name.
  let places: [String: Int]

  init(
    name: String, title: String = "", version: String, folder: String, profiles: [String],
    requirements: [Requirement],
    rules: [RuleDeclaration], unread: Int = 0, program: PackProgram
  ) {
    self.name = name
    self.title = title
    self.version = version
    self.folder = folder
    self.profiles = profiles
    self.requirements = requirements
    self.rules = rules
    self.unread = unread
    self.program = program
    places = Dictionary(
      requirements.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The requirement with an id without the pack's name.
  public func requirement(_ id: String) -> Requirement? { places[id].map { requirements[$0] } }

  /// Whether the rule at a position judges drafts, rather than records.
  func judgesDrafts(_ position: Int) -> Bool { rules[position].id.hasPrefix("\(name)/drafts/") }

  /// SHA-256 of all files of the pack, 64 hexadecimal digits.
  public func digest() throws(PackProblem) -> String { try PackDigest.of(folder) }

  /// The pack with other values of its rules' options, by rule and name.
  func taking(_ options: [String: [String: Setting<OptionValue>]]) -> Pack {
    guard !options.isEmpty else { return self }
    var rules = rules
    for index in rules.indices {
      for name in Pack.optionNames(rules[index], pack: self.name) {
        for (option, setting) in options[name, default: [:]] where rules[index].options[option] != nil {
          rules[index].options[option] = setting.value
        }
      }
    }
    return Pack(
      name: self.name, title: title, version: version, folder: folder, profiles: profiles,
      requirements: requirements,
      rules: rules, unread: unread, program: program.taking(rules))
  }

  /// Names under which a configuration may set a rule's options: its folders from the pack down, then the rule itself,
  /// each with and without the pack's name; later ones outrank earlier ones.
  static func optionNames(_ rule: RuleDeclaration, pack: String) -> [String] {
    let parts = rule.id.split(separator: "/")
    return (1...parts.count).flatMap { count in
      let name = parts.prefix(count).joined(separator: "/")
      return count == 1 ? [name] : [String(name.dropFirst(pack.utf8.count + 1)), name]
    }
  }

  /// The words of the rules' authors by id.
  private var descriptions: [String: RuleSummary] {
    rules.reduce(into: [:]) { result, rule in
      let requirement = rule.requirement.map { "\(name)/\($0)" }
      result[rule.id] = RuleSummary(title: rule.title, why: rule.why, requirement: requirement)
    }
  }

  /// The pack as reports name it; the digest costs reading all files and is left out where nobody shows it.
  func summary(withDigest: Bool, withDescriptions: Bool) -> PackSummary {
    PackSummary(
      name: name, version: version, rules: rules.count + unread,
      digest: withDigest ? (try? digest()) ?? "" : "",
      requirements: Dictionary(requirements.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }),
      descriptions: withDescriptions ? descriptions : [:])
  }
}
