/// Gives each different key one number, so that keys are compared and looked up as integers.
struct KeyTable {
  /// Every key once, by number.
  private(set) var keys: [[UInt8]] = []
  private var slots = [Int32](repeating: -1, count: 128)
  /// For each key the one that came after it last time, -1 where none did; the first stands for the beginning. Things
  /// of one kind mostly have their keys in one order, so that few must be looked for.
  private var following: [Int32] = [-1]
  private var last = 0

  /// Number of the key with these bytes.
  mutating func intern(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
    let guess = following[last]
    let key = guess >= 0 && isKey(guess, bytes) ? guess : found(bytes)
    following[last] = key
    last = Int(key) + 1
    return key
  }

  /// Number of a key that was taken before; nil for others.
  func number(of key: [UInt8]) -> Int32? {
    let number = key.withUnsafeBufferPointer { slots[slot(of: $0)] }
    return number < 0 ? nil : number
  }

  private mutating func found(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
    let slot = slot(of: bytes)
    if slots[slot] >= 0 { return slots[slot] }
    let key = Int32(keys.count)
    keys.append(Array(bytes))
    following.append(-1)
    slots[slot] = key
    if keys.count * 2 > slots.count { grow() }
    return key
  }

  private func isKey(_ key: Int32, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    keys[Int(key)].withUnsafeBufferPointer { own in
      guard own.count == bytes.count else { return false }
      for index in 0..<own.count where own[index] != bytes[index] { return false }
      return true
    }
  }

  /// The slot of a key, or the one that is free for it.
  private func slot(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var hash: UInt32 = 2_166_136_261
    for byte in bytes { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    var slot = Int(hash ^ (hash >> 15)) & (slots.count - 1)
    while slots[slot] >= 0, !isKey(slots[slot], bytes) { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 4)
    for (number, key) in keys.enumerated() {
      slots[key.withUnsafeBufferPointer { slot(of: $0) }] = Int32(number)
    }
  }
}
