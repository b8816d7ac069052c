import ComityModel
import ComityReading

/// Reads `return recogniser { … }`: what a pack's recogniser knows besides examples and vocabulary.
struct RecogniserDecoder {
  static let fields = ["language", "families", "related", "roles", "aliases"]
  static let roleFields = ["topic", "halves", "pro", "con", "recital"]
  static let aliasFields = ["as", "when", "founded", "yearly"]

  let reader: DeclarationReader
  let table: Declared
  /// Concepts that there are; nil where nobody knows.
  var concepts: Set<String>?
  /// Requirements that there are; nil where nobody knows.
  var requirements: Set<String>?

  func recogniser() -> RecogniserDeclaration {
    reader.known(table, RecogniserDecoder.fields, what: "a recogniser")
    var result = RecogniserDeclaration()
    if let language = table["language"] {
      reader.known(language, ["negating", "weakening", "turning"], what: "language")
      result.language = LanguageConcepts(
        negating: names(language["negating"]), weakening: names(language["weakening"]),
        turning: names(language["turning"]))
    }
    result.families = strings(table["families"])
    result.related = list("related", "sets of requirements").map {
      known(strings: $0, requirements, "requirement")
    }
    if table["roles"] == nil { reader.missing("a recogniser needs roles: a table by requirement", table) }
    if let roles = table["roles"] {
      if roles.fields.isEmpty {
        reader.problem("roles must be a table by requirement, with at least one", roles)
      }
      for (requirement, value) in roles.fields {
        if let requirements, !requirements.contains(requirement) {
          reader.problem(
            "roles names no requirement: '\(requirement)'" + near(requirement, requirements), key: value)
        }
        result.roles[requirement] = profile(value)
      }
    }
    result.aliases = list("aliases", "tables").map(alias)
    return result
  }

  /// The items of a list that may be left out.
  private func list(_ field: String, _ what: String) -> [Declared] {
    guard let value = table[field] else { return [] }
    guard case .table(let table) = value.value, table.fields.isEmpty, table.otherKeys.isEmpty else {
      let instead = value.oddlyTyped.map { ", not a \($0)" } ?? ""
      reader.problem("\(field) must be a list of \(what)\(instead)", value)
      return []
    }
    return value.items
  }

  private func near(_ wrong: String, _ names: Set<String>) -> String {
    Nearest.name(to: wrong, among: names.sorted()).map { "; did you mean '\($0)'?" } ?? ""
  }

  /// Names of concepts.
  private func names(_ value: Declared?) -> [String] { known(strings: value, concepts, "concept") }

  /// Names, each one of those that there are; `a/b` are two.
  private func known(strings value: Declared?, _ all: Set<String>?, _ what: String) -> [String] {
    guard let value, !value.isEmptyTable else { return [] }
    return reader.texts(value).compactMap { item in
      guard case .string(let text) = item.value else { return nil }
      for part in text.split(separator: "/").map(String.init) {
        if let all, !all.contains(part) {
          reader.problem("there is no \(what) '\(part)'" + near(part, all), item)
        }
      }
      return text
    }
  }

  private func profile(_ value: Declared) -> RoleProfile {
    guard case .table = value.value else {
      reader.problem("the roles of a requirement must be a table, not a \(value.value.typeName)", value)
      return RoleProfile(topic: [], halves: [], pro: [], con: [], recital: false)
    }
    reader.known(value, RecogniserDecoder.roleFields, what: "the roles of a requirement")
    if value["topic"] == nil {
      reader.missing("the roles of a requirement need topic: a list of concepts", value)
    }
    func groups(_ field: String) -> [[String]] {
      names(value[field]).map { $0.split(separator: "/").map(String.init) }
    }
    return RoleProfile(
      topic: groups("topic"), halves: groups("halves"), pro: names(value["pro"]),
      con: names(value["con"]),
      recital: reader.flag(value["recital"]) ?? false)
  }

  private func alias(_ value: Declared) -> RecogniserDeclaration.Alias {
    guard case .table = value.value else {
      reader.problem("an alias must be a table, not a \(value.value.typeName)", value)
      return RecogniserDeclaration.Alias(words: "", phrases: [])
    }
    reader.known(value, RecogniserDecoder.aliasFields, what: "an alias")
    if value["as"] == nil { reader.missing("an alias needs as: the words that its names are read as", value) }
    return RecogniserDeclaration.Alias(
      words: reader.text(value["as"]) ?? "", phrases: strings(value["when"]),
      founded: reader.flag(value["founded"]) ?? false, yearly: reader.flag(value["yearly"]) ?? false)
  }

  private func strings(_ value: Declared?) -> [String] {
    guard let value, !value.isEmptyTable else { return [] }
    return reader.texts(value).compactMap { if case .string(let text) = $0.value { text } else { nil } }
  }
}

extension Declared {
  /// The type of a value that should be a table and is none; nil for tables.
  fileprivate var oddlyTyped: String? {
    if case .table = value { nil } else { value.typeName }
  }
}
