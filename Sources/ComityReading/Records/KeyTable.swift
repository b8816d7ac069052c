/// Gives each different key one number, so that keys are compared and looked up as integers.
struct KeyTable {
  /// Every key once, by number.
  private(set) var keys: [[UInt8]] = []
  private var slots = [Int32](repeating: -1, count: 128)

  /// Number of the key with these bytes.
  mutating func intern(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
    var hash: UInt32 = 2_166_136_261
    for byte in bytes { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    var slot = Int(hash ^ (hash >> 15)) & (slots.count - 1)
    while slots[slot] >= 0 {
      let key = slots[slot]
      if keys[Int(key)].count == bytes.count, keys[Int(key)].elementsEqual(bytes) { return key }
      slot = (slot + 1) & (slots.count - 1)
    }
    let key = Int32(keys.count)
    keys.append(Array(bytes))
    slots[slot] = key
    if keys.count * 2 > slots.count { grow() }
    return key
  }

  private mutating func grow() {
    let old = keys
    slots = [Int32](repeating: -1, count: slots.count * 4)
    keys = []
    for key in old { key.withUnsafeBufferPointer { _ = intern($0) } }
  }
}
