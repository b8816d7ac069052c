/// Features that were met in the unit at hand; emptied in constant time.
struct SeenKeys: Sendable {
  /// A key with the round in which it was met.
  private struct Slot: Sendable {
    var key: UInt64 = 0
    var round: UInt32 = 0
  }

  private var slots = [Slot](repeating: Slot(), count: 1024)
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
    var slot = SeenKeys.slot(key.raw, slots.count)
    while slots[slot].round == round {
      if slots[slot].key == key.raw { return false }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Slot(key: key.raw, round: round)
    count += 1
    if count * 2 > slots.count { grow() }
    return true
  }

  /// Where the search for a key begins in a table of `size` slots, a power of two.
  static func slot(_ raw: UInt64, _ size: Int) -> Int {
    let mixed = (raw ^ (raw >> 31)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 33) & (size - 1)
  }

  private mutating func grow() {
    let old = slots.filter { $0.round == round }
    slots = [Slot](repeating: Slot(), count: slots.count * 2)
    for met in old {
      var slot = SeenKeys.slot(met.key, slots.count)
      while slots[slot].round == round { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = met
    }
  }
}
