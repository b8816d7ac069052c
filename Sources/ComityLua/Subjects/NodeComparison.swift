import ComityModel
import ComityReading

/// Compares nodes of one record with conditions; lives inside `SeriesTree.comparing`, which keeps what it points into.
///
/// A field of the wrong kind, which scripts do not see, counts as there: to let a node through that a script then says
/// nothing of is no harm.
struct NodeComparison {
  let nodes: UnsafeBufferPointer<RecordTree.Node>
  let text: UnsafeBufferPointer<UInt8>
  /// For each key of the tree its number in the schema.
  let numbers: UnsafeBufferPointer<RecordKeys.Number>
  let places: KeyPlaces
  let root: Int
  /// The meeting of the record; -1 where it has none.
  let meeting: Int

  /// Whether something that is asked of the meeting does not hold, or a field that is asked for stands nowhere in the
  /// record.
  func rulesOut(_ set: [NodeCondition]) -> Bool {
    for index in 0..<set.count {
      switch set[index].start {
      case .meeting: if !holdsOfMeeting(set[index]) { return true }
      case .node: if set[index].test != .absent, !mayHold(set[index]) { return true }
      case .series, .violations: break
      }
    }
    return false
  }

  /// Whether every name of a way is a key somewhere in the record.
  func hasNames(of way: NodeWay) -> Bool {
    for step in way.steps where !numbers.contains(step) { return false }
    return true
  }

  /// Whether some value of the record may be what a condition asks for: its names stand in the record and, where it asks
  /// for certain texts, one of them stands under the last name.
  private func mayHold(_ condition: NodeCondition) -> Bool {
    guard hasNames(of: condition.way) else { return false }
    guard condition.test == .oneOf, let last = condition.way.steps.last else { return true }
    return places.contains(last, of: numbers) { accepts(condition, $0) }
  }

  private func accepts(_ condition: NodeCondition, _ index: Int) -> Bool {
    nodes[index].kind == .string
      && condition.accepts(UnsafeBufferPointer(rebasing: text[nodes[index].value.indices]))
  }

  /// Whether a condition holds of the meeting; as scripts see it, it has the lists of its record too.
  func holdsOfMeeting(_ condition: NodeCondition) -> Bool {
    let start = condition.way.beginsAtRecord ? root : meeting
    let isFar = condition.test != .absent && condition.way.steps.count > 1
    let found = start >= 0 && (!isFar || mayHold(condition)) && isMet(condition, 0, at: start)
    return found != (condition.test == .absent)
  }

  /// Whether all that is asked of a node itself holds.
  func fits(_ node: Int, _ set: [NodeCondition]) -> Bool {
    for index in 0..<set.count where set[index].start == .node {
      if isMet(set[index], 0, at: node) == (set[index].test == .absent) { return false }
    }
    return true
  }

  /// Adds those of some nodes of the record that fit one of the sets.
  func take(_ nodes: ArraySlice<Int>, fitting sets: [[NodeCondition]], into result: inout [Int]) {
    // One set is the rule, and then nothing is gathered for each record.
    if sets.count == 1 {
      if !rulesOut(sets[0]) { add(nodes, fitting: sets[0], to: &result) }
    } else {
      add(nodes, fittingAny: sets.filter { !rulesOut($0) }, to: &result)
    }
  }

  /// Adds those of some nodes that fit one of the sets, none of which is ruled out.
  func add(_ nodes: ArraySlice<Int>, fittingAny open: [[NodeCondition]], to result: inout [Int]) {
    if open.count == 1 { return add(nodes, fitting: open[0], to: &result) }
    for node in nodes where open.contains(where: { fits(node & SeriesTree.indexMask, $0) }) {
      result.append(node)
    }
  }

  private func add(_ nodes: ArraySlice<Int>, fitting set: [NodeCondition], to result: inout [Int]) {
    var rest = Array(nodes)
    for condition in set where condition.start == .node && !rest.isEmpty {
      let isAbsent = condition.test == .absent
      rest.removeAll { isMet(condition, 0, at: $0 & SeriesTree.indexMask) == isAbsent }
    }
    result += rest
  }

  /// Hands out what stands at the end of a way.
  func walk(_ way: NodeWay, _ depth: Int = 0, from index: Int, _ body: (Int) -> Void) {
    let index = resolved(index)
    switch nodes[index].kind {
    case .sequence:
      var child = way.mayList(depth) ? firstChild(index) : -1
      while child >= 0 {
        // A list inside a list is what scripts see as empty.
        if nodes[resolved(child)].kind != .sequence { walk(way, depth, from: child, body) }
        child = Int(nodes[child].next)
      }
    case .mapping:
      if depth == way.steps.count { return body(index) }
      let child = self.child(way.steps[depth], of: index)
      if child >= 0 { walk(way, depth + 1, from: child, body) }
    case .null, .alias: break
    default: if depth == way.steps.count { body(index) }
    }
  }

  func resolved(_ index: Int) -> Int { nodes[index].kind == .alias ? Int(nodes[index].count) : index }

  private func firstChild(_ index: Int) -> Int { nodes[index].count > 0 ? index + 1 : -1 }

  /// The value under a name of a mapping that is no alias; -1 where there is none.
  func child(_ step: RecordKeys.Number, of index: Int) -> Int {
    var child = firstChild(index)
    while child >= 0 {
      if numbers[Int(nodes[child].key)] == step { return child }
      child = Int(nodes[child].next)
    }
    return -1
  }

  private func isMet(_ condition: NodeCondition, _ depth: Int, at index: Int) -> Bool {
    let index = resolved(index)
    let isEnd = depth == condition.way.steps.count
    switch nodes[index].kind {
    case .sequence:
      // What should be no list is one that scripts can see, but none of its items.
      guard condition.way.mayList(depth) else { return isEnd && condition.asksWhether }
      var child = firstChild(index)
      while child >= 0 {
        if nodes[resolved(child)].kind != .sequence, isMet(condition, depth, at: child) { return true }
        child = Int(nodes[child].next)
      }
      return false
    case .mapping:
      if isEnd { return condition.asksWhether }
      let child = self.child(condition.way.steps[depth], of: index)
      return child >= 0 && isMet(condition, depth + 1, at: child)
    case .null, .alias: return false
    default:
      return isEnd && (condition.asksWhether || accepts(condition, index))
    }
  }
}

extension SeriesTree {
  /// Calls `body` with what compares nodes of a record.
  func comparing<Value>(_ record: Int, _ body: (NodeComparison) -> Value) -> Value {
    let meeting = meetingIndex(record) ?? -1
    let root = records[record].root
    return records[record].tree.nodes.withUnsafeBufferPointer { nodes in
      records[record].tree.text.withUnsafeBufferPointer { text in
        keys[record].withNumbers { numbers in
          body(
            NodeComparison(
              nodes: nodes, text: text, numbers: numbers, places: places[record], root: root,
              meeting: meeting))
        }
      }
    }
  }
}
