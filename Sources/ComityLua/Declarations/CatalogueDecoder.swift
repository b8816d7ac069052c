import ComityModel

/// Reads `return catalogue { … }`: the requirements in the order of their file.
struct CatalogueDecoder {
  static let fields = ["id", "text", "quote", "citation", "strength", "layers", "evidence", "derived"]

  let reader: DeclarationReader
  let table: Declared

  func requirements() -> [Requirement] {
    guard case .table(let values) = table.value, !values.list.isEmpty else {
      reader.missing("the catalogue is empty: it is a list of requirements", table)
      return []
    }
    for (key, value) in table.fields {
      reader.problem("the catalogue is a list; '\(key)' is no requirement's place", key: value)
    }
    let requirements = table.items.compactMap(requirement)
    var lines: [String: Int] = [:]
    for (index, requirement) in requirements.enumerated() {
      if let first = lines[requirement.id], let id = table.items[index]["id"] {
        reader.problem("requirement '\(requirement.id)' stands in line \(first) already", id)
      }
      lines[requirement.id] = lines[requirement.id] ?? requirement.line
    }
    for item in table.items {
      for name in reader.texts(item["derived"]) {
        guard case .string(let id) = name.value, lines[id] == nil else { continue }
        reader.problem("derived names no requirement: '\(id)'" + near(id, lines.keys.sorted()), name)
      }
    }
    return requirements
  }

  private func near(_ id: String, _ ids: [String]) -> String {
    Nearest.name(to: id, among: ids).map { "; did you mean '\($0)'?" } ?? ""
  }

  private func requirement(_ item: Declared) -> Requirement? {
    guard case .table = item.value else {
      reader.problem("a requirement must be a table, not a \(item.value.typeName)", item)
      return nil
    }
    reader.known(item, CatalogueDecoder.fields, what: "a requirement")
    let id = required("id", "its name, such as \"groups.open\"", item)
    if let value = item["id"], !id.isEmpty,
      !id.split(separator: ".", omittingEmptySubsequences: false).allSatisfy(PackName.isValid)
    {
      reader.problem(
        "a requirement's id has small letters, digits, hyphens and dots only, not '\(id)'", value)
    }
    return Requirement(
      id: id, text: required("text", "what is asked for, one sentence", item),
      quote: source("quote", "the words of the source that ask for it", beside: "citation", item),
      citation: source("citation", "where in the source they stand", beside: "quote", item),
      strengths: strengths(item),
      layers: LayerSet(reader.texts(item["layers"]).compactMap { reader.choice($0, Layer.self) }),
      evidencing: evidence(item),
      derived: reader.texts(item["derived"]).compactMap {
        if case .string(let id) = $0.value { id } else { nil }
      },
      line: reader.line(item))
  }

  private func required(_ field: String, _ what: String, _ item: Declared) -> String {
    if item[field] == nil { reader.missing("a requirement needs \(field): \(what)", item) }
    return reader.text(item[field]) ?? ""
  }

  /// What is said of the source, if there is one: its words and their place, both or neither.
  private func source(_ field: String, _ what: String, beside other: String, _ item: Declared) -> String {
    if item[field] == nil, item[other] != nil {
      reader.missing("a requirement with \(other) needs \(field): \(what)", item)
    }
    return reader.text(item[field]) ?? ""
  }

  private func strengths(_ item: Declared) -> [String: Strength] {
    guard let value = item["strength"] else {
      reader.missing("a requirement needs strength: required, recommended or permitted", item)
      return [:]
    }
    guard case .table(let table) = value.value else {
      return reader.choice(value, Strength.self).map { ["default": $0] } ?? [:]
    }
    guard table.list.isEmpty, table.otherKeys.isEmpty, table["default"] != nil else {
      reader.problem("strength must be a name, or a table of profiles with default among them", value)
      return [:]
    }
    var strengths: [String: Strength] = [:]
    for (profile, strength) in value.fields { strengths[profile] = reader.choice(strength, Strength.self) }
    return strengths
  }

  private func evidence(_ item: Declared) -> Set<Evidencing> {
    guard let value = item["evidence"] else {
      reader.missing("a requirement needs evidence: a list of draft, record, series or process", item)
      return []
    }
    return Set(reader.texts(value).compactMap { reader.choice($0, Evidencing.self) })
  }
}
