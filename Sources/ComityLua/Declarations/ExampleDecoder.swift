import ComityModel

/// Reads the texts that a rule must judge in a known way.
struct ExampleDecoder {
  /// Verdicts that an example can ask for.
  static let verdicts: [Verdict] = [
    .satisfied, .partial, .disputed, .violated, .missing, .undetermined, .notApplicable,
  ]

  let reader: DeclarationReader
  let table: Declared

  /// The examples in order of the file.
  func examples() -> [RuleDeclaration.Example] {
    guard let value = table["examples"] else {
      reader.missing("a rule needs examples: texts by the verdict that they must get", table)
      return []
    }
    guard case .table(let byVerdict) = value.value, byVerdict.list.isEmpty, byVerdict.otherKeys.isEmpty else {
      reader.problem("examples must be a table of verdicts, each with a list of texts", value)
      return []
    }
    let founding = reader.text(value["founding"])
    var examples: [RuleDeclaration.Example] = []
    for (name, list) in value.fields where name != "founding" {
      guard let verdict = verdict(name, list) else { continue }
      examples += items(list).compactMap { example($0, verdict, founding) }
    }
    if value.fields.allSatisfy({ $0.key == "founding" || $0.value.isEmptyTable }) {
      reader.problem("examples is empty: a rule that is never tried proves nothing", value)
    }
    return examples
  }

  private func verdict(_ name: String, _ value: Declared) -> Verdict? {
    let written = name == "not_applicable" ? "not-applicable" : name
    if let verdict = Verdict(rawValue: written), ExampleDecoder.verdicts.contains(verdict) { return verdict }
    if Verdict(rawValue: written) != nil {
      reader.problem("no text by itself gets the verdict '\(name)'", key: value)
    } else {
      reader.problem(
        "there is no verdict '\(name)'" + reader.hint(name, ExampleDecoder.verdicts.map(\.rawValue)),
        key: value)
    }
    return nil
  }

  private func items(_ list: Declared) -> [Declared] {
    guard case .table(let table) = list.value, table.fields.isEmpty, table.otherKeys.isEmpty else {
      reader.problem("\(list.name) must be a list of texts: { \"…\" }", list)
      return []
    }
    return list.items
  }

  private func example(_ item: Declared, _ verdict: Verdict, _ founding: String?) -> RuleDeclaration.Example?
  {
    var (value, founding) = (item, founding)
    var stage: Stage?
    var fixed: String?
    if case .table = item.value {
      reader.known(item, ["text", "records", "founding", "stage", "fixed"], what: "an example")
      stage = reader.choice(item["stage"], Stage.self)
      fixed = reader.text(item["fixed"])
      founding = reader.text(item["founding"]) ?? founding
      guard let text = item["text"] ?? item["records"] else {
        if item.fields.allSatisfy({ ["founding", "stage", "fixed"].contains($0.key) }) {
          reader.problem("an example needs text or records", item)
        }
        return nil
      }
      if item["text"] != nil, item["records"] != nil {
        reader.problem("an example has text or records, not both", item)
      }
      if let field = item["stage"] ?? item["fixed"], item["records"] != nil {
        reader.problem("stage and fixed are for texts of drafts", key: field)
      }
      value = text
    }
    guard let text = reader.text(value) else { return nil }
    checkMarks(text, value)
    var example = RuleDeclaration.Example(
      verdict: verdict, text: text, founding: founding, line: reader.line(value))
    (example.stage, example.fixed) = (stage, fixed)
    return example
  }

  private func checkMarks(_ text: String, _ value: Declared) {
    var open = false
    for character in text.unicodeScalars where character == "⟦" || character == "⟧" {
      if character == "⟦", open { return reader.problem("\(value.name) opens ⟦ inside ⟦", value) }
      if character == "⟧", !open { return reader.problem("\(value.name) closes ⟧ without ⟦", value) }
      if character == "⟦" { open = true }
      if character == "⟧" { open = false }
    }
    if open { reader.problem("\(value.name) opens ⟦ and does not close it", value) }
  }
}
