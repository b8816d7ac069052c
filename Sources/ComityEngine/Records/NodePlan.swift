import ComityLua
import ComityModel

/// Which nodes of each series a rule's script is asked about, and what is known of the others without it.
struct NodePlan {
  /// Nodes that the script is asked about.
  private(set) var asked: [[Int]]
  /// What the script would have said of the others.
  private(set) var spared: [RuleResult]

  /// Divides the nodes of each series by what the rule declares of them.
  init(_ rule: RuleDeclaration, _ nodes: [[Int]], in tree: SeriesTree) throws(LuaFailure) {
    asked = nodes
    spared = Array(repeating: RuleResult(), count: nodes.count)
    let needs = try NodePlan.filter(rule.needs, "needs", rule, tree)
    let proof = try NodePlan.filter(rule.proof?.sets ?? [], "proof", rule, tree)
    for series in nodes.indices where !nodes[series].isEmpty {
      if let needs {
        let rest = tree.nodes(nodes[series], ofSeries: series, fitting: needs)
        spare(series, rest.count)
        if !rule.hasApplies, rest.count < nodes[series].count {
          spared[series].applied = NodePlan.others(nodes[series], rest)
        }
        asked[series] = rest
      }
      if let proof { prove(rule, series, tree.nodes(asked[series], ofSeries: series, fitting: proof), tree) }
    }
  }

  private mutating func spare(_ series: Int, _ rest: Int) {
    spared[series].considered += asked[series].count - rest
  }

  private mutating func prove(_ rule: RuleDeclaration, _ series: Int, _ proven: [Int], _ tree: SeriesTree) {
    if proven.isEmpty { return }
    spared[series].considered += proven.count
    spared[series].applied += proven
    spared[series].provenNodes = proven
    let ranges = tree.ranges(of: proven, field: rule.proof?.field)
    spared[series].proofs = zip(proven, ranges).map { node, range in
      RulePlace(tree: .subject, node: node, field: rule.proof?.field, range: range)
    }
    if proven.count == asked[series].count {
      asked[series] = []
    } else {
      asked[series] = NodePlan.others(asked[series], proven)
    }
  }

  /// Those nodes that are not among some of them, which stand in the same order.
  private static func others(_ nodes: [Int], _ some: [Int]) -> [Int] {
    var next = 0
    return nodes.filter { node in
      guard next < some.count, some[next] == node else { return true }
      next += 1
      return false
    }
  }

  private static func filter(
    _ sets: [[Need]], _ name: String, _ rule: RuleDeclaration, _ tree: SeriesTree
  ) throws(LuaFailure) -> NodeFilter? {
    if sets.isEmpty { return nil }
    do { return try NodeFilter(sets, scope: rule.scope, schema: tree.schema) } catch {
      throw LuaFailure(
        kind: .malformed, message: "\(name): \(error.message)",
        frames: [LuaFailure.Frame(file: rule.file, name: name, line: 0)])
    }
  }
}
