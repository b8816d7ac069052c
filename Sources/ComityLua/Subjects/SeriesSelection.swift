import ComityModel
import ComityReading

/// Selecting values of records by a way and conditions, without showing scripts what they would pass over.
extension SeriesTree {
  /// The values at the end of a way from a node that fit one of the sets of conditions; all of them where there is none.
  public func select(
    _ path: [String], _ sets: [[Need]], in node: Int, cost: inout Int
  ) throws(LuaError) -> [Int] {
    guard violation(node) == nil else { throw LuaError("a violation has nothing to select from") }
    let start = value(of: node)
    let isMeeting = start.map { records[$0.record].root == $0.index } ?? false
    var way = path[...]
    if isMeeting, way.first == "series" { throw NodeFilter.wrong(path, "select from the series: meeting.series") }
    if start == nil, way.popFirst() != "meetings" {
      throw NodeFilter.wrong(path, "the way from a series begins with 'meetings'")
    }
    let steps = try NodeFilter.steps(way, of: path, schema)
    let filter = try NodeFilter(sets, scope: steps.isEmpty ? .meeting : .decision, schema: schema)
    if let start {
      var from = start.index
      if isMeeting { from = -1 }
      return found(start.record, steps, from: from, filter, &cost)
    }
    return members(of: node & SeriesTree.indexMask).flatMap { found($0, steps, from: -1, filter, &cost) }
  }

  /// What fits in one record; the way begins at the meeting where `from` is negative.
  private func found(
    _ record: Int, _ steps: [RecordKeys.Number], from: Int, _ filter: NodeFilter, _ cost: inout Int
  ) -> [Int] {
    cost += 4
    let comparison = comparison(record)
    if from < 0, steps.isEmpty {
      let fits = filter.sets.isEmpty || filter.sets.contains { !comparison.rulesOut($0) }
      return fits ? [self.node(record, records[record].root)] : []
    }
    let open = filter.sets.filter { !comparison.rulesOut($0) }
    if open.isEmpty, !filter.sets.isEmpty { return [] }
    var result: [Int] = []
    var seen = 0
    let body: (Int) -> Bool = { index in
      seen += 1
      guard comparison.nodes[index].kind == .mapping, self.isAtHome(index, steps, in: record) else { return true }
      if open.isEmpty || open.contains(where: { comparison.fits(index, $0) }) {
        result.append(self.node(record, index))
      }
      return true
    }
    if from < 0 {
      comparison.walkMeeting(steps[...], body)
    } else {
      _ = comparison.walk(steps[...], from: from, body)
    }
    cost += seen
    return result
  }

  /// Whether a value that an alias may have led to is of the form that belongs here.
  private func isAtHome(_ index: Int, _ steps: [RecordKeys.Number], in record: Int) -> Bool {
    guard records[record].tree.hasAliases else { return true }
    return form(of: index, in: record).map { schema.isLast(steps, $0) } ?? false
  }
}
