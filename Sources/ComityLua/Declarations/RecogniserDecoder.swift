import ComityModel
import ComityReading

/// Reads `return recogniser { … }`: what a pack's recogniser knows besides examples and vocabulary.
struct RecogniserDecoder {
  static let fields = ["language", "families", "related", "roles", "aliases"]
  static let roleFields = ["topic", "halves", "pro", "con", "recital"]
  static let aliasFields = ["as", "when", "founded", "yearly"]

  let reader: DeclarationReader
  let table: Declared

  func recogniser() -> RecogniserDeclaration {
    reader.known(table, RecogniserDecoder.fields, what: "a recogniser")
    var result = RecogniserDeclaration()
    if let language = table["language"] {
      reader.known(language, ["negating", "weakening", "turning"], what: "language")
      result.language = LanguageConcepts(
        negating: strings(language["negating"]), weakening: strings(language["weakening"]),
        turning: strings(language["turning"]))
    }
    result.families = strings(table["families"])
    result.related = table["related"]?.items.map { strings($0) } ?? []
    if table["roles"] == nil { reader.missing("a recogniser needs roles: a table by requirement", table) }
    for (requirement, value) in table["roles"]?.fields ?? [] { result.roles[requirement] = profile(value) }
    result.aliases = table["aliases"]?.items.map(alias) ?? []
    return result
  }

  private func profile(_ value: Declared) -> RoleProfile {
    reader.known(value, RecogniserDecoder.roleFields, what: "the roles of a requirement")
    if value["topic"] == nil {
      reader.missing("the roles of a requirement need topic: a list of concepts", value)
    }
    func groups(_ field: String) -> [[String]] {
      strings(value[field]).map { $0.split(separator: "/").map(String.init) }
    }
    return RoleProfile(
      topic: groups("topic"), halves: groups("halves"), pro: strings(value["pro"]),
      con: strings(value["con"]),
      recital: reader.flag(value["recital"]) ?? false)
  }

  private func alias(_ value: Declared) -> RecogniserDeclaration.Alias {
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
