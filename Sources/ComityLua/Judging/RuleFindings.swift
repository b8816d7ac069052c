import ComityModel

/// Findings: `report(place, { holes })`, `:see(place, why)`, `:suggest(text)`.
extension RuleHost {
  /// Reports a place under a message's name and gives the finding's object.
  func report(as name: String, _ call: HostCall) throws(LuaError) -> HostValue {
    guard ownReports.count < maximumReports else {
      throw LuaError("\(maximumReports) findings were reported for one text")
    }
    let place = try reportedPlace(call[0])
    let passed = try passed(call[1])
    let message = try rule.messages[name].map { (template) throws(LuaError) in
      try filled(template) { passed[$0] ?? field($0, of: place) ?? options[$0]?.text ?? title($0) }
    }
    reports.append(RuleReport(name: name, message: message, place: place, related: [], suggestion: nil))
    return .object(ObjectNumber.of(.finding, reports.count - 1))
  }

  /// `finding:see(place, why)`.
  func see(_ call: HostCall) throws(LuaError) -> [HostValue] {
    let index = try finding(call, "see")
    guard case .object(let number) = call[1], let place = place(number) else {
      throw LuaError("see needs a node or a place first, not a \(call[1].typeName)")
    }
    reports[index].related.append((place, try call.string(2, "what see says")))
    return [.object(ObjectNumber.of(.finding, index))]
  }

  /// `finding:suggest(text, { safe = true })`.
  func suggest(_ call: HostCall) throws(LuaError) -> [HostValue] {
    let index = try finding(call, "suggest")
    let text = try call.string(1, "a suggestion")
    reports[index].suggestion = RuleReport.Suggestion(text: text, safe: try isSafe(call[2]))
    return [.object(ObjectNumber.of(.finding, index))]
  }

  /// Whether the second argument of `suggest` is `{ safe = true }`.
  private func isSafe(_ value: LuaValue) throws(LuaError) -> Bool {
    switch value {
    case .nil: return false
    case .table(let table) where table.list.isEmpty && table.otherKeys.isEmpty:
      if let odd = table.fields.first(where: { $0.key != "safe" }) {
        throw LuaError("what suggest is told has no field '\(odd.key)'; it has safe")
      }
      guard case .boolean(let safe)? = table["safe"] else {
        throw LuaError("safe must be true or false: suggest(text, { safe = true })")
      }
      return safe
    default: throw LuaError("what suggest is told must be { safe = true }, not a \(value.typeName)")
    }
  }

  private func finding(_ call: HostCall, _ method: String) throws(LuaError) -> Int {
    if case .object(let number) = call[0], case (.finding, let index)? = ObjectNumber.parts(number) {
      return index
    }
    throw LuaError("\(method) is a method of what report returns: report(place):\(method)(…)")
  }

  private func reportedPlace(_ value: LuaValue) throws(LuaError) -> RulePlace {
    if case .object(let number) = value, let place = place(number) { return place }
    if case .nil = value, let subject = tree(.subject) {
      throw LuaError(
        "report needs a node or a place; for the whole text write report(\(subject.name(of: subject.root)))")
    }
    throw LuaError("report needs a node or a place, not a \(value.typeName)")
  }

  private func title(_ name: String) -> String? { name == "title" ? rule.title : nil }

  /// A plain field of a node as messages show it; the last of its name.
  private func field(_ name: String, of place: RulePlace) -> String? {
    tree(place.tree)?.plainFields(of: place.node).last { $0.name == name && $0.value.text != nil }?.value.text
  }

  /// What the author passed for holes; the node's plain fields come after it, then options and the title.
  private func passed(_ value: LuaValue) throws(LuaError) -> [String: String] {
    var bindings: [String: String] = [:]
    switch value {
    case .nil: break
    case .table(let table) where table.list.isEmpty && table.otherKeys.isEmpty:
      for (name, value) in table.fields {
        guard let text = self.text(value) else {
          throw LuaError("'\(name)' cannot fill a hole: it is a \(value.typeName)")
        }
        bindings[name] = text
      }
    default: throw LuaError("what fills the holes must be a table of names, not a \(value.typeName)")
    }
    return bindings
  }

  private func text(_ value: LuaValue) -> String? {
    switch value {
    case .string(let text): text
    case .integer(let number): "\(number)"
    case .number(let number): "\(number)"
    case .boolean(let flag): "\(flag)"
    case .object(let number): name(of: number)
    default: nil
    }
  }

  private func filled(_ template: String, _ value: (String) -> String?) throws(LuaError) -> String {
    var (text, rest) = ("", template[...])
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")),
      let close = rest[open...].utf8.firstIndex(of: UInt8(ascii: "}"))
    {
      let name = String(rest[rest.utf8.index(after: open)..<close])
      guard let value = value(name) else {
        throw LuaError("nothing fills {\(name)} in the message; pass it: report(place, { \(name) = … })")
      }
      text += rest[..<open] + value
      rest = rest[rest.utf8.index(after: close)...]
    }
    return text + rest
  }
}

extension NodeValue {
  /// A plain field as messages show it; nil for nodes and lists.
  fileprivate var text: String? {
    switch self {
    case .string(let text): text
    case .integer(let number): "\(number)"
    case .number(let number): "\(number)"
    case .boolean(let flag): "\(flag)"
    case .nil: "(not stated)"
    case .node, .nodes, .list, .deferred: nil
    }
  }
}

extension OptionValue {
  /// The option as messages show it; nil for lists.
  fileprivate var text: String? {
    switch self {
    case .boolean(let flag): "\(flag)"
    case .integer(let number): "\(number)"
    case .number(let number): "\(number)"
    case .string(let text): text
    case .list: nil
    }
  }

  /// The option as scripts see it.
  var hostValue: HostValue {
    switch self {
    case .boolean(let flag): .boolean(flag)
    case .integer(let number): .integer(number)
    case .number(let number): .number(number)
    case .string(let text): .string(text)
    case .list(let items): .list(items.map(\.hostValue))
    }
  }
}
