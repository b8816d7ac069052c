import ComityModel

/// Reads queries: a pattern on the whole sentence, or a table of slots and conditions.
struct QueryDecoder {
  /// Conditions of a query besides its slots.
  static let conditions = ["modality", "negated", "halves", "without"]
  /// All fields of a query.
  static let fields = Provision.Slot.allCases.map(\.rawValue) + conditions

  let reader: DeclarationReader

  /// One query or a list of them.
  func queries(_ value: Declared?) -> [Query] {
    guard let value else { return [] }
    switch value.value {
    case .string: return query(value).map { [$0] } ?? []
    case .table(let table):
      if table.isEmpty {
        reader.problem("\(value.name) is empty", value)
        return []
      }
      if table.list.isEmpty { return query(value).map { [$0] } ?? [] }
      if !table.fields.isEmpty {
        reader.problem(
          "\(value.name) mixes a list of queries with the fields of one; put the fields in braces of their own",
          value)
        return []
      }
      return value.items.compactMap(query)
    default:
      reader.problem(
        "\(value.name) must be a pattern, a query or a list of them, not a \(value.value.typeName)", value)
      return []
    }
  }

  /// One query.
  func query(_ value: Declared) -> Query? {
    var query = Query()
    switch value.value {
    case .string:
      guard reader.text(value) != nil else { return nil }
      query.slots[.text] = [reader.pattern(value)]
    case .table(let table):
      if table.isEmpty {
        reader.problem("\(value.name) is empty", value)
        return nil
      }
      reader.known(value, QueryDecoder.fields, what: value.name)
      for (name, part) in value.fields {
        if let slot = Provision.Slot(rawValue: name) { query.slots[slot] = reader.patterns(part) }
      }
      query.modality = Set(modality(value["modality"]))
      query.negated = denial(value["negated"])
      query.halves = halves(value["halves"])
      query.without = reader.patterns(value["without"])
      if table.list.isEmpty, table.fields.allSatisfy({ $0.key == "without" }) {
        reader.problem("\(value.name) asks for nothing: it needs a slot, such as actor or action", value)
      }
    default:
      reader.problem("\(value.name) must be a pattern or a query, not a \(value.value.typeName)", value)
      return nil
    }
    return query
  }

  /// True, false or "either".
  private func denial(_ value: Declared?) -> Query.Denial? {
    guard let value else { return nil }
    switch value.value {
    case .boolean(let isDenied): return isDenied ? .denied : .affirmed
    case .string("either"): return .either
    default:
      reader.problem("\(value.name) must be true, false or \"either\"", value)
      return nil
    }
  }

  private func modality(_ value: Declared?) -> [String] {
    reader.texts(value).compactMap { item in
      guard case .string(let word) = item.value else { return nil }
      if word != word.lowercased() { reader.problem("\(item.name) must be in small letters", item) }
      return word
    }
  }

  /// Either `{ { "name", "pattern", … }, … }`, which keeps the order, or `{ name = "pattern" }`.
  private func halves(_ value: Declared?) -> [Query.Half] {
    guard let value else { return [] }
    guard case .table(let table) = value.value, table.otherKeys.isEmpty, !table.isEmpty,
      table.list.isEmpty || table.fields.isEmpty
    else {
      reader.problem(
        "halves must be a list of parts, each { \"name\", \"pattern\" }, or a table of name = \"pattern\"",
        value)
      return []
    }
    var halves: [Query.Half] = []
    for (name, part) in value.fields {
      halves.append(Query.Half(name: name, patterns: reader.patterns(part)))
    }
    for item in value.items {
      let parts = reader.texts(item)
      guard case .table = item.value, parts.count >= 2, case .string(let name) = parts[0].value else {
        reader.problem("\(item.name) must be { \"name\", \"pattern\" }", item)
        continue
      }
      halves.append(Query.Half(name: name, patterns: parts.dropFirst().map(reader.pattern)))
    }
    let names = halves.map(\.name)
    for (index, name) in names.enumerated() where names[..<index].contains(name) {
      reader.problem("two halves are called '\(name)'", value)
    }
    return halves
  }
}
