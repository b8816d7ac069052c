import ComityModel

/// Distinct byte strings, numbered from 0 in order of arrival, all in one arena.
///
/// Compiling a pack looks up thousands of short words at each start of the program; a dictionary of arrays would
/// allocate for each of them.
struct ByteTable: Sendable {
  private var arena: [UInt8] = []
  private var ends: [UInt32] = []
  /// Number of the string in each slot, plus one; 0 where the slot is free.
  private var slots: [UInt32]

  /// Makes an empty table with room for about `capacity` strings.
  init(capacity: Int = 64) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = [UInt32](repeating: 0, count: size)
  }

  /// Number of distinct strings.
  var count: Int { ends.count }

  /// Bytes of the string with this number.
  subscript(number: Int) -> ArraySlice<UInt8> { arena[start(of: number)..<Int(ends[number])] }

  /// Number of the string at `range` of `bytes`, which is added where it is new.
  mutating func intern(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    var slot = 0
    if let known = find(bytes, range, &slot) { return known }
    arena.append(contentsOf: bytes[range])
    ends.append(UInt32(arena.count))
    slots[slot] = UInt32(ends.count)
    if ends.count * 2 > slots.count { grow() }
    return ends.count - 1
  }

  /// Number of the string at `range` of `bytes`; nil where the table does not hold it.
  func number(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    var slot = 0
    return find(bytes, range, &slot)
  }

  private func start(of number: Int) -> Int { number == 0 ? 0 : Int(ends[number - 1]) }

  private func find(_ bytes: [UInt8], _ range: Range<Int>, _ slot: inout Int) -> Int? {
    slot = Self.hash(bytes, range) & (slots.count - 1)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if equal(number, bytes, range) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private func equal(_ number: Int, _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let start = start(of: number)
    guard Int(ends[number]) - start == range.count else { return false }
    for offset in 0..<range.count where arena[start + offset] != bytes[range.lowerBound + offset] {
      return false
    }
    return true
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for number in 0..<ends.count {
      var slot = Self.hash(arena, start(of: number)..<Int(ends[number])) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(number + 1)
    }
  }

  /// FNV-1a with a final mix, the same on every machine and in every run.
  private static func hash(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in range { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: (hash ^ (hash >> 29)) & 0x7FFF_FFFF)
  }
}

extension ByteTable {
  /// Writes the table.
  func write(to image: inout ImageWriter) {
    image.write(arena)
    image.write(ends)
    image.write(slots)
  }

  /// Reads a table.
  init(from image: inout ImageReader) {
    self.init()
    arena = image.array()
    ends = image.array()
    // A table without slots would be searched for ever.
    let slots: [UInt32] = image.array()
    if !slots.isEmpty { self.slots = slots }
  }
}
