public import ComityModel
public import ComityReading

/// Conditions on nodes of records, ready to be compared with them: any of the sets must fit.
public struct NodeFilter: Sendable {
  let sets: [[NodeCondition]]
  /// Whether anything is asked of the series as a whole, and whether of what breaks the schema.
  let asksOfSeries, asksForViolations: Bool

  /// Compiles conditions on nodes of a scope; the scope of a rule, or what a script selects.
  ///
  /// - Throws: an error that names a field that the schema does not have.
  public init(_ sets: [[Need]], scope: RuleDeclaration.Scope, schema: RecordSchema) throws(LuaError) {
    var compiled: [[NodeCondition]] = []
    for set in sets {
      var conditions: [NodeCondition] = []
      for need in set { conditions.append(try NodeFilter.condition(need, scope, schema)) }
      compiled.append(conditions)
    }
    self.sets = compiled
    asksOfSeries = compiled.contains { set in set.contains { $0.start == .series } }
    asksForViolations = compiled.contains { set in set.contains { $0.start == .violations } }
  }

  private static func condition(
    _ need: Need, _ scope: RuleDeclaration.Scope, _ schema: RecordSchema
  ) throws(LuaError) -> NodeCondition {
    var path = need.path[...]
    var start = scope == .meeting ? NodeCondition.Start.meeting : scope == .series ? .series : .node
    if start == .node, path.first == "meeting", path.count > 1 {
      path = path.dropFirst()
      start = .meeting
    }
    if scope == .meeting, need.path == ["violations"], need.test == .there {
      return NodeCondition(NodeWay([], schema), .there, from: .violations)
    }
    if start == .meeting, path.first == "series" {
      path = path.dropFirst()
      start = .series
    }
    if start == .series, path.popFirst() != "meetings" || path.isEmpty {
      throw wrong(need.path, "the way from a series goes on with 'meetings' and a field of theirs")
    }
    return NodeCondition(try NodeFilter.way(path, of: need.path, schema), need.test, from: start)
  }

  /// The numbers of the names of a way.
  static func way(
    _ path: some Sequence<String>, of whole: [String], _ schema: RecordSchema
  ) throws(LuaError) -> NodeWay {
    var steps: [RecordKeys.Number] = []
    for name in path {
      guard let number = schema.number(ofName: name) else {
        throw wrong(whole, "records have no field '\(name)'")
      }
      steps.append(number)
    }
    return NodeWay(steps, schema)
  }

  static func wrong(_ path: [String], _ what: String) -> LuaError {
    LuaError("'\(path.joined(separator: "."))' leads nowhere: \(what)")
  }
}

extension SeriesTree {
  /// The nodes of one scope and series that fit, in their order.
  public func nodes(_ nodes: [Int], ofSeries series: Int, fitting filter: NodeFilter) -> [Int] {
    var sets = filter.sets
    if filter.asksOfSeries {
      sets = sets.filter { set in set.allSatisfy { $0.start != .series || has($0, inSeries: series) } }
      if sets.isEmpty { return [] }
      if sets.contains(where: { $0.allSatisfy { $0.start == .series } }) { return nodes }
    }
    var result: [Int] = []
    var first = 0
    while first < nodes.count, let record = value(of: nodes[first])?.record {
      var end = first + 1
      while end < nodes.count, nodes[end] >> SeriesTree.recordShift == record { end += 1 }
      let own =
        filter.asksForViolations && violations(of: record).isEmpty
        ? sets.filter { set in !set.contains { $0.start == .violations } } : sets
      comparing(record) { $0.take(nodes[first..<end], fitting: own, into: &result) }
      first = end
    }
    return result
  }

  private func has(_ condition: NodeCondition, inSeries series: Int) -> Bool {
    let all = condition.test == .absent
    for record in members(of: series)
    where comparing(record, { $0.holdsOfMeeting(condition) }) != all { return !all }
    return all
  }
}
