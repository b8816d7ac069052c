/// Features that were met in the unit at hand; emptied in constant time.
struct SeenKeys: Sendable {
  private var keys = [UInt64](repeating: 0, count: 1024)
  private var rounds = [UInt32](repeating: 0, count: 1024)
  /// The round in which each stem was last met: the most frequent features need no hashing.
  private var words: [UInt32] = []
  private var round: UInt32 = 1
  private var count = 0

  mutating func removeAll() {
    round += 1
    count = 0
  }

  /// Whether the stem is new.
  mutating func insert(word stem: Int32) -> Bool {
    let stem = Int(stem)
    if stem >= words.count { words += [UInt32](repeating: 0, count: stem + 1024 - words.count) }
    if words[stem] == round { return false }
    words[stem] = round
    return true
  }

  /// Whether the key is new.
  mutating func insert(_ key: FeatureKey) -> Bool {
    var slot = SeenKeys.slot(key.raw, keys.count)
    while rounds[slot] == round {
      if keys[slot] == key.raw { return false }
      slot = (slot + 1) & (keys.count - 1)
    }
    keys[slot] = key.raw
    rounds[slot] = round
    count += 1
    if count * 2 > keys.count { grow() }
    return true
  }

  /// Where the search for a key begins in a table of `size` slots, a power of two.
  static func slot(_ raw: UInt64, _ size: Int) -> Int {
    let mixed = (raw ^ (raw >> 31)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 33) & (size - 1)
  }

  private mutating func grow() {
    let old = zip(keys, rounds).filter { $0.1 == round }.map(\.0)
    keys = [UInt64](repeating: 0, count: keys.count * 2)
    rounds = [UInt32](repeating: 0, count: keys.count)
    for raw in old {
      var slot = SeenKeys.slot(raw, keys.count)
      while rounds[slot] == round { slot = (slot + 1) & (keys.count - 1) }
      keys[slot] = raw
      rounds[slot] = round
    }
  }
}
