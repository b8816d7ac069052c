import ComityModel

/// Reads conditions on nodes of records: `{ basis = "consensus" }`, or a list of such tables.
struct NeedDecoder {
  let reader: DeclarationReader

  /// The sets of conditions, of which one must fit.
  func sets(_ value: Declared) -> [[Need]] {
    guard case .table(let table) = value.value, table.otherKeys.isEmpty, !table.isEmpty,
      table.list.isEmpty || table.fields.isEmpty
    else {
      reader.problem(
        "\(value.name) must be a table of fields, { basis = \"consensus\" }, or a list of such tables, of which one must fit",
        value)
      return []
    }
    return table.list.isEmpty ? [set(value.fields)] : value.items.map(set)
  }

  /// Nodes that are proven without the script: a list of sets, and `at`, the field that the proof points at.
  func proof(_ value: Declared) -> PlainProof? {
    guard case .table(let table) = value.value, table.otherKeys.isEmpty, !table.list.isEmpty,
      table.fields.allSatisfy({ $0.key == "at" })
    else {
      reader.problem(
        "proof must be a list of tables of fields, of which one must fit, and at, the field that the proof points at:"
          + " { { basis = \"consensus\" }, at = \"basis\" }", value)
      return nil
    }
    let sets = value.items.map(set)
    // A field that is there may hold what scripts do not see, and what is seen of it may matter.
    for set in sets where set.contains(where: { $0.test == .there }) {
      reader.problem(
        "proof asks for texts, or false for a field that is not there; true is not enough", value)
      return nil
    }
    return PlainProof(sets: sets, field: value["at"].flatMap { reader.text($0) })
  }

  private func set(_ value: Declared) -> [Need] {
    guard case .table(let table) = value.value, table.list.isEmpty, table.otherKeys.isEmpty, !table.isEmpty
    else {
      reader.problem("\(value.name) must be a table of fields: { basis = \"consensus\" }", value)
      return []
    }
    return set(value.fields)
  }

  private func set(_ fields: [(key: String, value: Declared)]) -> [Need] {
    fields.compactMap { name, wanted in
      let path = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
      if path.contains("") { reader.problem("'\(name)' is no field, nor one behind another", key: wanted) }
      return test(wanted).map { Need(path: path, test: $0) }
    }
  }

  private func test(_ wanted: Declared) -> Need.Test? {
    switch wanted.value {
    case .boolean(let flag): return flag ? .there : .absent
    case .table(let table) where !table.fields.isEmpty:
      reader.known(wanted, ["holds"], what: "a condition")
      return wanted["holds"].map { .holding(texts($0).map { $0.lowercased() }) }
    default:
      let texts = texts(wanted)
      return texts.isEmpty ? nil : .oneOf(texts)
    }
  }

  private func texts(_ value: Declared) -> [String] {
    reader.texts(value).compactMap { if case .string(let text) = $0.value { text } else { nil } }
  }
}
