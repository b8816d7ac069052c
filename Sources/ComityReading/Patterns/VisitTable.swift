/// Remembers at which cost a node was reached at a place, so that no way is walked twice.
struct VisitTable {
  private var keys = [UInt64](repeating: 0, count: 64)
  private var rounds = [UInt32](repeating: 0, count: 64)
  private var costs = [Int32](repeating: 0, count: 64)
  private var round: UInt32 = 1
  private var used = 0

  /// Forgets everything, at no cost.
  mutating func reset() {
    round += 1
    used = 0
  }

  /// Whether this visit is the first or a cheaper one.
  mutating func improves(node: Int, place: Int, cost: Int) -> Bool {
    let key = UInt64(node) << 32 | UInt64(place)
    var slot = slot(key)
    while rounds[slot] == round {
      if keys[slot] == key {
        guard cost < Int(costs[slot]) else { return false }
        costs[slot] = Int32(cost)
        return true
      }
      slot = (slot + 1) & (keys.count - 1)
    }
    (keys[slot], rounds[slot], costs[slot]) = (key, round, Int32(cost))
    used += 1
    if used * 2 > keys.count { grow() }
    return true
  }

  private func slot(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 33) & (keys.count - 1)
  }

  private mutating func grow() {
    let (oldKeys, oldRounds, oldCosts) = (keys, rounds, costs)
    keys = [UInt64](repeating: 0, count: oldKeys.count * 2)
    rounds = [UInt32](repeating: 0, count: keys.count)
    costs = [Int32](repeating: 0, count: keys.count)
    for index in oldKeys.indices where oldRounds[index] == round {
      var slot = slot(oldKeys[index])
      while rounds[slot] == round { slot = (slot + 1) & (keys.count - 1) }
      (keys[slot], rounds[slot], costs[slot]) = (oldKeys[index], round, oldCosts[index])
    }
  }
}
