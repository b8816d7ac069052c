import ComityModel

/// Makes a rule of the table that its file declares, and says everything that is wrong with it.
struct RuleDecoder {
  /// Fields that a rule may have.
  static let fields = [
    "title", "requirement", "why", "against", "scope", "expect", "forbid", "weaken", "exclude", "delegate",
    "prefer",
    "likeness", "needs", "proof", "applies", "check", "lint", "alternative", "profiles", "severity",
    "message", "options",
    "examples",
  ]

  let reader: DeclarationReader
  let table: Declared
  let id: String
  let family: RuleFamily

  /// The rule; what is missing is left at its default and stands among the reader's problems.
  func rule() -> RuleDeclaration {
    reader.known(table, RuleDecoder.fields, what: "a rule")
    var rule = RuleDeclaration(id: id, file: reader.file, title: title())
    rule.why = reader.text(table["why"]) ?? ""
    rule.against = reader.choice(table["against"], Finding.Standard.self) ?? .requirement
    rule.requirement = requirement(against: rule.against)
    rule.scope = scope()
    let queries = QueryDecoder(reader: reader)
    rule.expect = queries.queries(table["expect"])
    rule.forbid = queries.queries(table["forbid"])
    rule.weaken = queries.queries(table["weaken"])
    rule.exclude = queries.queries(table["exclude"])
    rule.delegate = queries.queries(table["delegate"])
    rule.prefer = preferences()
    rule.likeness = reader.flag(table["likeness"]) ?? true
    rule.hasCheck = function("check")
    rule.hasApplies = function("applies")
    let conditions = NeedDecoder(reader: reader)
    if family == .drafts {
      for name in ["needs", "proof"] {
        if let value = table[name] { reader.problem("\(name) is for rules that look at records", key: value) }
      }
    } else {
      rule.needs = table["needs"].map { conditions.sets($0) } ?? []
      rule.proof = table["proof"].flatMap { conditions.proof($0) }
    }
    rule.lint = reader.flag(table["lint"]) ?? false
    rule.alternative = reader.flag(table["alternative"]) ?? false
    rule.profiles = reader.texts(table["profiles"]).compactMap {
      if case .string(let name) = $0.value { name } else { nil }
    }
    rule.severity = reader.choice(table["severity"], Severity.self)
    rule.options = options()
    rule.messages = MessageDecoder(reader: reader, table: table, rule: rule).messages()
    rule.examples = ExampleDecoder(reader: reader, table: table).examples()
    rule.exampleBytes = table.outline["examples"]?.whole
    judge(rule)
    if rule.hasCheck || rule.hasApplies { rule.searches = SearchLiterals.patterns(reader) }
    return rule
  }

  private func title() -> String {
    guard let value = table["title"] else {
      reader.missing("a rule needs a title: one sentence that says what it holds", table)
      return id
    }
    guard let title = reader.text(value) else { return id }
    if title.contains(where: \.isNewline) { reader.problem("the title must be one line", value) }
    return title
  }

  private func requirement(against: Finding.Standard) -> String? {
    if let value = table["requirement"] { return reader.text(value) }
    if against == .requirement {
      reader.missing(
        "a rule needs a requirement: the id of the one in requirements.lua that it checks", table)
    }
    return nil
  }

  private func scope() -> RuleDeclaration.Scope {
    guard let value = table["scope"] else { return family.scope }
    guard let text = reader.text(value) else { return family.scope }
    let names = family.scopes.map(\.rawValue)
    guard let scope = RuleDeclaration.Scope(rawValue: text) else {
      reader.problem("scope cannot be '\(text)'" + reader.hint(text, names), value)
      return family.scope
    }
    if !family.scopes.contains(scope) {
      reader.problem(
        "a rule below \(family.rawValue)/ cannot have scope '\(text)'; it can be "
          + names.joined(separator: ", "), value)
    }
    return scope
  }

  private func function(_ name: String) -> Bool {
    guard let value = table[name] else { return false }
    if case .function = value.value { return true }
    reader.problem("\(name) must be a function, not a \(value.value.typeName)", value)
    return false
  }

  private func preferences() -> [Preference] {
    guard let value = table["prefer"] else { return [] }
    guard case .table(let pairs) = value.value, pairs.list.isEmpty, pairs.otherKeys.isEmpty,
      !pairs.fields.isEmpty
    else {
      reader.problem("prefer must be a table of wordings: { [\"avoid this\"] = \"use this\" }", value)
      return []
    }
    return value.fields.compactMap { avoid, use in
      guard let text = reader.text(use) else { return nil }
      if text == avoid { reader.problem("prefer would replace '\(avoid)' by itself", use) }
      return Preference(avoid: reader.pattern(avoid, at: use.outline.keyText), use: text)
    }
  }

  private func options() -> [String: OptionValue] {
    guard let value = table["options"] else { return [:] }
    guard case .table(let pairs) = value.value, pairs.list.isEmpty, pairs.otherKeys.isEmpty else {
      reader.problem("options must be a table of names and default values", value)
      return [:]
    }
    var options: [String: OptionValue] = [:]
    for (name, value) in value.fields {
      if let option = OptionValue(value.value) {
        options[name] = option
      } else {
        reader.problem(
          "the default of option '\(name)' must be a boolean, a number, a string or a list of them", value)
      }
    }
    return options
  }

  /// What the fields must have to do with one another.
  private func judge(_ rule: RuleDeclaration) {
    let asks = !rule.expect.isEmpty || !rule.forbid.isEmpty || !rule.prefer.isEmpty
    let mentions = ["expect", "forbid", "prefer", "check"].contains { table[$0] != nil }
    if !mentions { reader.missing("a rule needs one of expect, forbid, prefer or check", table) }
    for name in ["weaken", "exclude", "delegate"]
    where table[name] != nil && rule.expect.isEmpty && !rule.hasCheck {
      if table["expect"] == nil {
        reader.problem(
          "\(name) says something about what expect asks for; there is no expect", key: table[name] ?? table)
      }
    }
    if asks, let scope = table["scope"], family == .drafts, rule.scope != .document {
      reader.problem(
        "expect, forbid and prefer judge the whole document; scope '\(rule.scope.rawValue)' is for check",
        scope)
    }
    if asks, family != .drafts {
      reader.missing(
        "expect, forbid and prefer read the sentences of drafts; a rule below \(family.rawValue)/ needs check",
        table)
    }
    if rule.lint, !rule.hasCheck, let lint = table["lint"] {
      reader.problem("lint is for a rule with check: it says that silence means all is well", key: lint)
    }
    if rule.against != .requirement, family == .drafts, let against = table["against"] {
      reader.problem(
        "a rule below drafts/ cannot be against '\(rule.against.rawValue)': there is no practice to judge",
        against)
    }
  }
}

/// Where a rule lies in its pack decides what it reads.
public enum RuleFamily: String, CaseIterable, Sendable {
  /// Founding documents.
  case drafts
  /// One meeting record at a time.
  case records
  /// The records of one body in time order.
  case series

  /// The scope of rules that name none.
  public var scope: RuleDeclaration.Scope {
    switch self {
    case .drafts: .document
    case .records: .meeting
    case .series: .series
    }
  }

  /// Scopes that rules may name.
  public var scopes: [RuleDeclaration.Scope] {
    switch self {
    case .drafts: [.document, .provision, .sentence, .heading, .section]
    case .records: [.meeting, .decision, .group, .recommendation, .participant]
    case .series: [.series, .meeting, .decision, .group, .recommendation, .participant]
    }
  }
}

extension OptionValue {
  /// The option that a Lua value stands for; nil for tables with names, functions and the like.
  init?(_ value: LuaValue) {
    switch value {
    case .boolean(let flag): self = .boolean(flag)
    case .integer(let number): self = .integer(number)
    case .number(let number): self = .number(number)
    case .string(let text): self = .string(text)
    case .table(let table) where table.fields.isEmpty && table.otherKeys.isEmpty:
      let items = table.list.compactMap(OptionValue.init)
      guard items.count == table.list.count else { return nil }
      self = .list(items)
    default: return nil
    }
  }
}
