import ComityModel

/// Which rules `--select` and `--ignore` leave.
struct Selection {
  let select: [String]
  let ignore: [String]
  /// The option that selects, as people wrote it; empty where they wrote bare names.
  var option = "--select"

  /// Whether a rule runs.
  func includes(_ rule: RuleDeclaration, pack: String) -> Bool {
    if select.isEmpty, ignore.isEmpty { return true }
    let names = Selection.names(rule, pack: pack)
    if !select.isEmpty, !select.contains(where: { Selection.matches($0, names) }) { return false }
    return !ignore.contains { Selection.matches($0, names) }
  }

  /// Throws where a name selects nothing, with the nearest one that does.
  func validate(_ rules: [(pack: String, rule: RuleDeclaration)]) throws(PackProblem) {
    let asksForNames = !select.isEmpty || !ignore.isEmpty
    let names = asksForNames ? rules.flatMap { Selection.names($0.rule, pack: $0.pack) } : []
    for (option, asked) in [(option, select), ("--ignore", ignore)] {
      for name in asked where !Selection.matches(name, names) {
        throw .unknownSelection(name: name, option: option, hint: NearestName.hint(name, among: names))
      }
    }
    if !rules.contains(where: { includes($0.rule, pack: $0.pack) }) { throw .nothingSelected }
  }

  /// Everything that a rule may be called: its id, with and without its pack, and that of its requirement.
  static func names(_ rule: RuleDeclaration, pack: String) -> [String] {
    var names = [rule.id]
    if rule.id.hasPrefix(pack + "/") { names.append(String(rule.id.dropFirst(pack.utf8.count + 1))) }
    if let requirement = rule.requirement { names += ["\(pack)/\(requirement)", requirement] }
    return names
  }

  /// Whether `asked` is one of the names or the beginning of one up to a `/` or a `.`.
  static func matches(_ asked: String, _ names: [String]) -> Bool {
    names.contains { $0 == asked || $0.hasPrefix(asked + "/") || $0.hasPrefix(asked + ".") }
  }
}
