public import ComityModel
public import ComityReading

/// Conditions on nodes of records, ready to be compared with them: any of the sets must fit.
public struct NodeFilter: Sendable {
  /// One condition, its way by numbers of the schema.
  struct Condition: Sendable {
    var steps: [RecordKeys.Number]
    var test: Test
    var start: Start
  }

  /// What is asked of a field, as bytes.
  enum Test: Sendable {
    case there, absent
    case oneOf([[UInt8]])
    case holding([[UInt8]])
  }

  /// Where the way to a field begins.
  enum Start {
    case node
    /// The meeting of the node's record, the same for all nodes of the record.
    case meeting
    /// Any meeting of the series.
    case series
  }

  let sets: [[Condition]]

  /// Compiles conditions on nodes of a scope; the scope of a rule, or what a script selects.
  ///
  /// - Throws: an error that names a field that the schema does not have.
  public init(_ sets: [[Need]], scope: RuleDeclaration.Scope, schema: RecordSchema) throws(LuaError) {
    var compiled: [[Condition]] = []
    for set in sets {
      var conditions: [Condition] = []
      for need in set { conditions.append(try NodeFilter.condition(need, scope, schema)) }
      compiled.append(conditions)
    }
    self.sets = compiled
  }

  private static func condition(
    _ need: Need, _ scope: RuleDeclaration.Scope, _ schema: RecordSchema
  ) throws(LuaError) -> Condition {
    var path = need.path[...]
    var start = scope == .meeting ? Start.meeting : scope == .series ? .series : .node
    if start == .node, path.first == "meeting", path.count > 1 {
      path = path.dropFirst()
      start = .meeting
    }
    if start == .meeting, path.first == "series" {
      path = path.dropFirst()
      start = .series
    }
    if start == .series, path.popFirst() != "meetings" || path.isEmpty {
      throw wrong(need.path, "the way from a series goes on with 'meetings' and a field of theirs")
    }
    let steps = try NodeFilter.steps(path, of: need.path, schema)
    let test: Test =
      switch need.test {
      case .there: .there
      case .absent: .absent
      case .oneOf(let texts): .oneOf(texts.map { Array($0.utf8) })
      case .holding(let texts): .holding(texts.map { Array($0.utf8) })
      }
    return Condition(steps: steps, test: test, start: start)
  }

  /// The numbers of the names of a way.
  static func steps(
    _ path: some Sequence<String>, of whole: [String], _ schema: RecordSchema
  ) throws(LuaError) -> [RecordKeys.Number] {
    var steps: [RecordKeys.Number] = []
    for name in path {
      guard let number = schema.number(ofName: name) else {
        throw wrong(whole, "records have no field '\(name)'")
      }
      steps.append(number)
    }
    return steps
  }

  static func wrong(_ path: [String], _ what: String) -> LuaError {
    LuaError("'\(path.joined(separator: "."))' leads nowhere: \(what)")
  }
}

extension SeriesTree {
  /// The nodes of one scope and series that fit, in their order.
  public func nodes(_ nodes: [Int], ofSeries series: Int, fitting filter: NodeFilter) -> [Int] {
    let sets = filter.sets.filter { set in
      set.allSatisfy { $0.start != .series || has($0, inSeries: series) }
    }
    if sets.isEmpty { return [] }
    if sets.contains(where: { $0.allSatisfy { $0.start == .series } }) { return nodes }
    var result: [Int] = []
    var first = 0
    while first < nodes.count, let record = value(of: nodes[first])?.record {
      // Nodes of one record stand side by side; its arrays are taken hold of once for all of them.
      var end = first + 1
      while end < nodes.count, nodes[end] >> SeriesTree.recordShift == record { end += 1 }
      let comparison = comparison(record)
      let open = sets.filter { !comparison.rulesOut($0) }
      if !open.isEmpty {
        result += nodes[first..<end].filter { node in
          open.contains { comparison.fits(node & SeriesTree.indexMask, $0) }
        }
      }
      first = end
    }
    return result
  }

  private func has(_ condition: NodeFilter.Condition, inSeries series: Int) -> Bool {
    if case .absent = condition.test {
      return members(of: series).allSatisfy { comparison($0).holdsOfMeeting(condition) }
    }
    return members(of: series).contains { comparison($0).holdsOfMeeting(condition) }
  }

  func comparison(_ record: Int) -> NodeComparison {
    NodeComparison(records[record], keys[record], meetingIndex(record))
  }
}
