import ComityModel
import ComityReading

/// For each key the scalars of one record that stand under it, themselves or as items of a list.
///
/// Most rules ask for texts that a record has nowhere, and to know that without going through everything that the rule
/// might be asked about saves most comparisons.
final class KeyPlaces: Sendable {
  /// The last scalar under each key; -1 where there is none. Empty where aliases would lead elsewhere.
  private let last: [Int32]
  /// For each value from the root on the scalar before it under the same key.
  private let before: [Int32]
  private let root: Int

  /// Looks through the values below `root`; a tree may hold many records.
  init(_ tree: RecordTree, root: Int) {
    var last = [Int32](repeating: -1, count: tree.hasAliases ? 0 : tree.keys.count)
    // The first value behind the root that has no parent in it is not in it, and none that follows is.
    var end = last.isEmpty ? root : root + 1
    while end > root, end < tree.nodes.count, tree.nodes[end].parent >= root { end += 1 }
    var before = [Int32](repeating: -1, count: end - root)
    self.root = root
    for index in root..<end where index > root {
      switch tree.nodes[index].kind {
      case .sequence, .mapping, .alias: continue
      default: break
      }
      let own = tree.nodes[index].key
      let key = own >= 0 ? own : tree.nodes[Int(tree.nodes[index].parent)].key
      guard key >= 0 else { continue }
      before[index - root] = last[Int(key)]
      last[Int(key)] = Int32(index)
    }
    (self.last, self.before) = (last, before)
  }

  /// Whether `isIt` says so of a scalar under the key that has a number in the schema, by the numbers of all keys; true
  /// where that is not known.
  func contains(
    _ name: RecordKeys.Number, of numbers: UnsafeBufferPointer<RecordKeys.Number>, _ isIt: (Int) -> Bool
  ) -> Bool {
    if last.isEmpty { return true }
    for key in last.indices where numbers[key] == name {
      var index = Int(last[key])
      while index >= 0 {
        if isIt(index) { return true }
        index = Int(before[index - root])
      }
    }
    return false
  }
}
