public import ComityModel

/// The names by which findings can be accepted: of rules and of requirements, with and without their pack.
public struct RuleNames: Sendable {
  /// Full ids a name stands for.
  private var meanings: [String: Set<String>] = [:]
  /// Full ids of the rules that ran; nil for all.
  private var running: Set<String>?
  /// Rules of each requirement, by full ids.
  private var rulesOf: [String: Set<String>] = [:]

  /// Names of rules and requirements of packs; `running` tells the rules that ran from those that were left out.
  public init(
    packs: [(name: String, requirements: [Requirement], rules: [RuleDeclaration])],
    running: Set<String>? = nil
  ) {
    self.running = running
    for pack in packs {
      for rule in pack.rules {
        add(rule.id, pack.name)
        if let requirement = rule.requirement {
          rulesOf["\(pack.name)/\(requirement)", default: []].insert(rule.id)
        }
      }
      for requirement in pack.requirements { add("\(pack.name)/\(requirement.id)", pack.name) }
    }
  }

  private mutating func add(_ id: String, _ pack: String) {
    meanings[id, default: []].insert(id)
    if id.hasPrefix(pack + "/") {
      meanings[String(id.dropFirst(pack.utf8.count + 1)), default: []].insert(id)
    }
  }

  /// Whether a name stands for the rule or the requirement of a finding.
  func matches(_ name: String, _ finding: Finding) -> Bool {
    guard let ids = meanings[name] else { return false }
    return ids.contains(finding.rule) || finding.requirement.map(ids.contains) ?? false
  }

  /// Whether a name stands for anything.
  func knows(_ name: String) -> Bool { meanings[name] != nil }

  /// "; did you mean `x`?"
  func hint(_ name: String) -> String { NearestName.hint(name, among: meanings.keys.sorted()) }

  /// Whether anything that a name stands for ran, so that its silence means something.
  func ran(_ name: String) -> Bool {
    guard let running else { return true }
    return (meanings[name] ?? []).contains {
      running.contains($0) || !running.isDisjoint(with: rulesOf[$0] ?? [])
    }
  }
}
