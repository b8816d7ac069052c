import ComityModel
import ComityReading

/// Compares nodes of one record with conditions.
///
/// A field of the wrong kind, which scripts do not see, counts as there: to let a node through that a script then says
/// nothing of is no harm.
struct NodeComparison {
  let nodes: [RecordTree.Node]
  private let text: [UInt8]
  private let keys: RecordKeys
  private let root: Int
  private let meeting: Int?

  init(_ record: MeetingRecord, _ keys: RecordKeys, _ meeting: Int?) {
    (nodes, text, root) = (record.tree.nodes, record.tree.text, record.root)
    (self.keys, self.meeting) = (keys, meeting)
  }

  /// Whether something that is asked of the meeting does not hold.
  func rulesOut(_ set: [NodeFilter.Condition]) -> Bool {
    set.contains { $0.start == .meeting && !holdsOfMeeting($0) }
  }

  /// Whether a condition holds of the meeting; as scripts see it, it has the lists of its record too.
  func holdsOfMeeting(_ condition: NodeFilter.Condition) -> Bool {
    let found = meeting.map { isMet(condition, at: $0) } ?? false || isMet(condition, at: root)
    if case .absent = condition.test { return !found }
    return found
  }

  /// Whether all that is asked of a node itself holds.
  func fits(_ node: Int, _ set: [NodeFilter.Condition]) -> Bool {
    set.allSatisfy { condition in
      guard condition.start == .node else { return true }
      let found = isMet(condition, at: node)
      if case .absent = condition.test { return !found }
      return found
    }
  }

  /// Hands out what stands at the end of a way; false from `body` ends the walk.
  func walk(_ steps: ArraySlice<RecordKeys.Number>, from index: Int, _ body: (Int) -> Bool) -> Bool {
    let index = resolved(index)
    let node = nodes[index]
    switch node.kind {
    case .sequence:
      var child = node.count > 0 ? index + 1 : -1
      while child >= 0 {
        // A list inside a list is what scripts see as empty.
        if nodes[resolved(child)].kind != .sequence, !walk(steps, from: child, body) { return false }
        child = Int(nodes[child].next)
      }
      return true
    case .mapping:
      guard let step = steps.first else { return body(index) }
      var child = node.count > 0 ? index + 1 : -1
      while child >= 0 {
        if keys.number(of: nodes[child]) == step { return walk(steps.dropFirst(), from: child, body) }
        child = Int(nodes[child].next)
      }
      return true
    case .null, .alias: return true
    default: return steps.isEmpty ? body(index) : true
    }
  }

  /// The same from the meeting or, for what is not there, from the record that it stands in.
  func walkMeeting(_ steps: ArraySlice<RecordKeys.Number>, _ body: (Int) -> Bool) {
    if let meeting, !walk(steps, from: meeting, body) { return }
    _ = walk(steps, from: root, body)
  }

  private func resolved(_ index: Int) -> Int { nodes[index].kind == .alias ? Int(nodes[index].count) : index }

  private func isMet(_ condition: NodeFilter.Condition, at node: Int) -> Bool {
    !walk(condition.steps[...], from: node) { !isMet(condition.test, by: nodes[$0]) }
  }

  private func isMet(_ test: NodeFilter.Test, by node: RecordTree.Node) -> Bool {
    switch test {
    case .there, .absent: return true
    case .oneOf(let texts):
      guard node.kind == .string else { return false }
      return texts.contains { text in
        text.count == node.value.count && text.elementsEqual(self.text[node.value.indices])
      }
    case .holding(let texts):
      guard node.kind == .string else { return false }
      return text[node.value.indices].withUnsafeBufferPointer { own in
        texts.contains { TextSearch.holds(own, $0) }
      }
    }
  }
}

/// Looks for small ASCII letters in a text, whatever the case of its own.
enum TextSearch {
  /// Whether `text` holds `part`.
  static func holds(_ text: UnsafeBufferPointer<UInt8>, _ part: [UInt8]) -> Bool {
    guard let first = part.first, text.count >= part.count else { return part.isEmpty }
    for start in 0...(text.count - part.count) where small(text[start]) == first {
      var length = 1
      while length < part.count, small(text[start + length]) == part[length] { length += 1 }
      if length == part.count { return true }
    }
    return false
  }

  private static func small(_ byte: UInt8) -> UInt8 { byte >= 65 && byte <= 90 ? byte | 0x20 : byte }
}
