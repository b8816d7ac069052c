import ComityModel

/// Gives every block an identity that outlives renumbering and insertions elsewhere.
///
/// It is a short code of the folded words of the headings above, the block's first words, and a count where several
/// blocks of one section begin alike.
enum Identity {
  private static let wordsUsed = 8

  static func assign(_ document: inout Document) {
    var hashes = [UInt64](repeating: 0, count: document.blocks.count)
    var seen: [UInt64: Int] = [:]
    seen.reserveCapacity(document.blocks.count)
    var ownHashes: [UInt64] = []
    ownHashes.reserveCapacity(document.words.lexicon.count)
    for word in document.words.lexicon {
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      ownHashes.append(hash)
    }
    for index in document.blocks.indices {
      let block = document.blocks[index]
      var hash = block.heading.map { hashes[$0] } ?? 0x9E37_79B9_7F4A_7C15
      if let parent = block.parent { hash ^= hashes[parent] &* 31 }
      var used = 0
      for word in block.words where !document.words.flags[word].contains(.punctuation) {
        if isNumberOfHeading(block, document.words.flags[word], used) { continue }
        hash = (hash ^ ownHashes[Int(document.words.symbols[word])]) &* 0x100_0000_01B3
        hash ^= hash >> 29
        used += 1
        if used == wordsUsed { break }
      }
      hashes[index] = hash
      let count = seen[hash, default: 0]
      seen[hash] = count + 1
      document.blocks[index].identity = code(hash &+ UInt64(count) &* 0x9E37_79B9_7F4A_7C15)
    }
  }

  /// The number in "Article 7" does not count.
  private static func isNumberOfHeading(_ block: Block, _ flags: WordTable.Flags, _ used: Int) -> Bool {
    (block.layer == .heading || block.layer == .title) && used <= 1 && flags.contains(.number)
  }

  /// Twelve digits of base 32: short enough to need no memory of its own.
  private static func code(_ hash: UInt64) -> String {
    String(unsafeUninitializedCapacity: 12) { digits in
      for index in 0..<12 {
        let digit = UInt8(hash >> UInt64(index * 5) & 31)
        digits[index] = digit < 10 ? 0x30 + digit : 0x61 + digit - 10
      }
      return 12
    }
  }
}
