/// Interns words: every distinct folded word gets one number, and every spelling is folded only once.
struct Lexicon: Sendable {
  /// A spelling seen before: where it first stood in the source and what it folds to.
  private struct Entry {
    var hash: UInt32
    var start: UInt32
    var length: UInt32
    var symbol: UInt32
  }

  /// Distinct folded words in order of first appearance.
  private(set) var folded: [[UInt8]] = []
  private var foldedHashes: [UInt32] = []
  private var foldedSlots = [UInt32](repeating: 0, count: 1024)
  private var spellings: [Entry] = []
  private var spellingSlots = [UInt32](repeating: 0, count: 1024)

  /// Start value of the running hash of a spelling's bytes.
  static let seed: UInt32 = 2_166_136_261

  /// The running hash after one more byte.
  @inline(__always) static func step(_ hash: UInt32, _ byte: UInt8) -> UInt32 {
    (hash ^ UInt32(byte)) &* 16_777_619
  }

  /// Symbol of the ASCII letters and digits at `start..<end`, whose running hash the caller has made.
  mutating func symbol(of bytes: [UInt8], _ start: Int, _ end: Int, hash: UInt32) -> UInt32 {
    let mask = spellingSlots.count - 1
    var slot = Int(hash ^ hash >> 15) & mask
    let length = end - start
    while true {
      let index = spellingSlots[slot]
      if index == 0 { break }
      let entry = spellings[Int(index) - 1]
      if entry.hash == hash, Int(entry.length) == length {
        let other = Int(entry.start)
        var offset = 0
        while offset < length, bytes[start + offset] == bytes[other + offset] { offset += 1 }
        if offset == length { return entry.symbol }
      }
      slot = (slot + 1) & mask
    }
    let symbol = intern(Folding.fold(Array(bytes[start..<end])))
    spellings.append(Entry(hash: hash, start: UInt32(start), length: UInt32(length), symbol: symbol))
    spellingSlots[slot] = UInt32(spellings.count)
    if spellings.count * 2 > spellingSlots.count {
      spellingSlots = Self.grown(spellingSlots, spellings.lazy.map(\.hash))
    }
    return symbol
  }

  /// Symbol of a word that is folded already.
  mutating func intern(_ word: [UInt8]) -> UInt32 {
    var hash = Self.seed
    for byte in word { hash = Self.step(hash, byte) }
    let mask = foldedSlots.count - 1
    var slot = Int(hash ^ hash >> 15) & mask
    while true {
      let index = foldedSlots[slot]
      if index == 0 { break }
      if foldedHashes[Int(index) - 1] == hash, folded[Int(index) - 1] == word { return index - 1 }
      slot = (slot + 1) & mask
    }
    folded.append(word)
    foldedHashes.append(hash)
    foldedSlots[slot] = UInt32(folded.count)
    if folded.count * 2 > foldedSlots.count { foldedSlots = Self.grown(foldedSlots, foldedHashes.lazy) }
    return UInt32(folded.count - 1)
  }

  /// Symbol of a folded word if the document has it.
  func find(_ word: [UInt8]) -> UInt32? {
    var hash = Self.seed
    for byte in word { hash = Self.step(hash, byte) }
    let mask = foldedSlots.count - 1
    var slot = Int(hash ^ hash >> 15) & mask
    while foldedSlots[slot] != 0 {
      let index = Int(foldedSlots[slot]) - 1
      if foldedHashes[index] == hash, folded[index] == word { return UInt32(index) }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private static func grown(_ slots: [UInt32], _ hashes: some Sequence<UInt32>) -> [UInt32] {
    var bigger = [UInt32](repeating: 0, count: slots.count * 4)
    let mask = bigger.count - 1
    var index: UInt32 = 0
    for hash in hashes {
      index += 1
      var slot = Int(hash ^ hash >> 15) & mask
      while bigger[slot] != 0 { slot = (slot + 1) & mask }
      bigger[slot] = index
    }
    return bigger
  }
}
