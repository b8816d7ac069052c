import ComityModel

/// The ids that a record gives to its things, and the references to them.
struct IdentityTable {
  /// References met on the way, each with the form that asked for it.
  private(set) var references: [(node: RecordTree.Index, form: Int)] = []
  /// Every id once, in the order in which they were met.
  private var ids: [(kind: Int, hash: UInt64, node: RecordTree.Index)] = []
  /// Where each id stands in `ids`, by its hash; -1 where nothing does.
  private var slots = [Int32](repeating: -1, count: 64)

  /// Takes an id; returns the place that has it already.
  mutating func define(
    _ bytes: ArraySlice<UInt8>, as kind: Int, at index: RecordTree.Index, in tree: RecordTree
  ) -> RecordTree.Index? {
    let hash = Self.hash(bytes, kind)
    let (slot, first) = find(bytes, kind, hash, in: tree)
    if let first { return first }
    slots[slot] = Int32(ids.count)
    ids.append((kind, hash, index))
    if ids.count * 2 > slots.count { grow() }
    return nil
  }

  mutating func refer(_ index: RecordTree.Index, by form: Int) { references.append((index, form)) }

  /// Where the thing with this id stands; nil where there is none.
  func place(of bytes: ArraySlice<UInt8>, as kind: Int, in tree: RecordTree) -> RecordTree.Index? {
    find(bytes, kind, Self.hash(bytes, kind), in: tree).node
  }

  /// All ids of one kind in order of place; at most 200, for suggestions.
  func names(of kind: Int, in tree: RecordTree) -> [String] {
    ids.filter { $0.kind == kind }.map(\.node).sorted().prefix(200).compactMap { tree.string($0) }
  }

  /// Where an id stands, or the slot that is free for it.
  private func find(
    _ bytes: ArraySlice<UInt8>, _ kind: Int, _ hash: UInt64, in tree: RecordTree
  ) -> (slot: Int, node: RecordTree.Index?) {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let id = ids[Int(slots[slot])]
      if id.hash == hash, id.kind == kind, tree.bytes(id.node)?.elementsEqual(bytes) == true {
        return (slot, id.node)
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return (slot, nil)
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 4)
    for (number, id) in ids.enumerated() {
      var slot = Int(truncatingIfNeeded: id.hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number)
    }
  }

  private static func hash(_ bytes: ArraySlice<UInt8>, _ kind: Int) -> UInt64 {
    let hash = bytes.reduce(14_695_981_039_346_656_037 ^ UInt64(kind)) {
      ($0 ^ UInt64($1)) &* 1_099_511_628_211
    }
    return hash ^ hash >> 32
  }
}
