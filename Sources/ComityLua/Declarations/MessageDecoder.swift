import ComityModel

/// Reads a rule's messages and checks that something can fill their holes.
struct MessageDecoder {
  /// Occasions on which the kernel itself looks for a message.
  static let occasions = ["default", "forbid", "prefer"] + Verdict.allCases.map(\.rawValue)

  let reader: DeclarationReader
  let table: Declared
  let rule: RuleDeclaration

  /// Templates by name; a single one is called `default`.
  func messages() -> [String: String] {
    guard let value = table["message"] else { return [:] }
    switch value.value {
    case .string:
      guard let text = reader.text(value) else { return [:] }
      checkHoles(of: text, value, occasion: "default")
      return ["default": text]
    case .table(let named) where named.list.isEmpty && named.otherKeys.isEmpty && !named.isEmpty:
      var messages: [String: String] = [:]
      for (name, value) in value.fields {
        checkName(name, value)
        guard let text = reader.text(value) else { continue }
        checkHoles(of: text, value, occasion: name)
        messages[name] = text
      }
      return messages
    default:
      reader.problem("message must be a string or a table of named strings", value)
      return [:]
    }
  }

  private func checkName(_ name: String, _ value: Declared) {
    if MessageDecoder.occasions.contains(name) { return }
    if RuleInterface.methods.contains(name) {
      reader.problem("a message cannot be called '\(name)': report.\(name) means something else", key: value)
    } else if !rule.hasCheck {
      reader.problem(
        "no message is called '\(name)'" + reader.hint(name, MessageDecoder.occasions), key: value)
    }
  }

  /// Names in braces. What `check` reports may bring any name along; elsewhere only the parts of a provision do.
  private func checkHoles(of text: String, _ value: Declared, occasion: String) {
    var rest = text[...]
    while let brace = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      guard rest[brace] == "{", let close = rest[brace...].firstIndex(of: "}") else {
        reader.problem("\(value.name) has a brace without a partner; a hole is written {name}", value)
        return
      }
      let name = String(rest[rest.index(after: brace)..<close])
      rest = rest[rest.index(after: close)...]
      guard MessageDecoder.isName(name) else {
        reader.problem("\(value.name) has a hole {\(name)}; a hole holds one name", value)
        continue
      }
      if rule.hasCheck { continue }
      let names = fillers(occasion)
      if !names.contains(name) {
        reader.problem("nothing fills {\(name)} in \(value.name)" + reader.hint(name, names), value)
      }
    }
  }

  private func fillers(_ occasion: String) -> [String] {
    let always = ["title", "reason"] + rule.options.keys.sorted()
    if occasion == "missing" { return always }
    let wording = rule.prefer.isEmpty ? [] : ["avoid", "use"]
    if occasion == "prefer" { return wording + always }
    return Provision.Slot.allCases.map(\.rawValue) + ["modality"] + wording + always
  }

  private static func isName(_ text: String) -> Bool {
    guard let first = text.utf8.first, first == 95 || (first | 32 >= 97 && first | 32 <= 122) else {
      return false
    }
    return text.utf8.allSatisfy { $0 == 95 || ($0 | 32 >= 97 && $0 | 32 <= 122) || ($0 >= 48 && $0 <= 57) }
  }
}
