import ComityModel
import ComityReading

/// For each key of a record's tree the scalars that stand under it, itself or as items of a list.
///
/// Most rules ask for texts that a record has nowhere, and to know that without going through everything that the rule
/// might be asked about saves most comparisons.
struct KeyPlaces: Sendable {
  /// The last scalar under each key; -1 where there is none. Empty where aliases would lead elsewhere.
  private var last: [Int32] = []
  /// For each value the scalar before it under the same key.
  private var before: [Int32] = []

  init(_ tree: RecordTree) {
    if tree.hasAliases { return }
    last = [Int32](repeating: -1, count: tree.keys.count)
    before = [Int32](repeating: -1, count: tree.nodes.count)
    for index in tree.nodes.indices {
      switch tree.nodes[index].kind {
      case .sequence, .mapping, .alias: continue
      default: break
      }
      let parent = Int(tree.nodes[index].parent)
      let own = tree.nodes[index].key
      let key = own >= 0 || parent < 0 ? own : tree.nodes[parent].key
      guard key >= 0 else { continue }
      before[index] = last[Int(key)]
      last[Int(key)] = Int32(index)
    }
  }

  /// Whether `isIt` says so of a scalar under the key with a number in the schema; true where that is not known.
  func contains(_ name: RecordKeys.Number, in record: NodeComparison, _ isIt: (Int) -> Bool) -> Bool {
    if last.isEmpty { return true }
    for key in last.indices where record.numbers[key] == name {
      var index = Int(last[key])
      while index >= 0 {
        if isIt(index) { return true }
        index = Int(before[index])
      }
    }
    return false
  }
}
