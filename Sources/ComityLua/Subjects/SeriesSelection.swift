import ComityModel
import ComityReading

/// A way and conditions that scripts select by, compiled.
struct NodeSelection {
  let key: Key
  let way: NodeWay
  let filter: NodeFilter

  /// What a selection was made of.
  struct Key: Equatable {
    let path: [String]
    let sets: [[Need]]
    let ofSeries: Bool
  }
}

/// Selecting values of records by a way and conditions, without showing scripts what they would pass over.
extension SeriesTree {
  /// The values at the end of a way from a node that fit one of the sets of conditions; all of them where there is none.
  public func select(
    _ path: [String], _ sets: [[Need]], in node: Int, cost: inout Int
  ) throws(LuaError) -> [Int] {
    guard violation(node) == nil else { throw LuaError("a violation has nothing to select from") }
    let start = value(of: node)
    let selection = try selection(path, sets, ofSeries: start == nil)
    guard let start else {
      return members(of: node & SeriesTree.indexMask).flatMap { found($0, selection, from: -1, &cost) }
    }
    let isMeeting = records[start.record].root == start.index
    return found(start.record, selection, from: isMeeting ? -1 : start.index, &cost)
  }

  /// Selections that are kept; scripts make fewer, unless they make them up as they go.
  private static let mostSelections = 32

  private func selection(
    _ path: [String], _ sets: [[Need]], ofSeries: Bool
  ) throws(LuaError) -> NodeSelection {
    let key = NodeSelection.Key(path: path, sets: sets, ofSeries: ofSeries)
    if let known = selections.first(where: { $0.key == key }) { return known }
    var way = path[...]
    if ofSeries, way.popFirst() != "meetings" {
      throw NodeFilter.wrong(path, "the way from a series begins with 'meetings'")
    }
    let compiled = try NodeFilter.way(way, of: path, schema)
    let selection = NodeSelection(
      key: key, way: compiled,
      filter: try NodeFilter(sets, scope: compiled.steps.isEmpty ? .meeting : .decision, schema: schema))
    selections.insert(selection, at: 0)
    if selections.count > SeriesTree.mostSelections { selections.removeLast() }
    return selection
  }

  /// What fits in one record; the way begins at the meeting where `from` is negative.
  private func found(
    _ record: Int, _ selection: NodeSelection, from: Int, _ cost: inout Int
  ) -> [Int] {
    let (way, sets) = (selection.way, selection.filter.sets)
    var result: [Int] = []
    var seen = 4
    comparing(record) { comparison in
      guard comparison.hasNames(of: way) else { return }
      let open = sets.filter { !comparison.rulesOut($0) }
      if open.isEmpty, !sets.isEmpty { return }
      if from < 0, way.steps.isEmpty { return result.append(node(record, records[record].root)) }
      var reached: [Int] = []
      let hasAliases = records[record].tree.hasAliases
      let start = from >= 0 ? from : way.beginsAtRecord ? comparison.root : comparison.meeting
      if start < 0 { return }
      comparison.walk(way, from: start) { index in
        seen += 1
        guard comparison.nodes[index].kind == .mapping, !hasAliases || isAtHome(index, way.steps, in: record)
        else { return }
        reached.append(node(record, index))
      }
      if open.isEmpty {
        result = reached
      } else {
        comparison.add(reached[...], fittingAny: open, to: &result)
      }
    }
    cost += seen
    return result
  }

  /// Whether a value that an alias may have led to is of the form that belongs here.
  private func isAtHome(_ index: Int, _ steps: [RecordKeys.Number], in record: Int) -> Bool {
    form(of: index, in: record).map { schema.isLast(steps, $0) } ?? false
  }
}
