/// The parts of JSON that are scanned without building anything.
enum JSONText {
  /// The first byte at or after `index` that is no plain part of a string: a quote, a backslash, a control character; the
  /// end of the bytes where there is none. Most of a file is looked at here, eight bytes at a time.
  static func endOfPlain(_ bytes: UnsafeBufferPointer<UInt8>, from index: Int) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var index = index
    while index + 8 <= raw.count {
      let special = special(UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)))
      if special != 0 { return index + special.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < raw.count, special(UInt64(raw[index]) | 0x2020_2020_2020_2000) == 0 { index += 1 }
    return index
  }

  /// Eight bytes with the highest bit set in the first that is no plain part of a string, and in none before it.
  private static func special(_ word: UInt64) -> UInt64 {
    let quotes = word ^ 0x2222_2222_2222_2222
    let backslashes = word ^ 0x5C5C_5C5C_5C5C_5C5C
    let isQuote = (quotes &- 0x0101_0101_0101_0101) & ~quotes
    let isBackslash = (backslashes &- 0x0101_0101_0101_0101) & ~backslashes
    let isControl = (word &- 0x2020_2020_2020_2020) & ~word
    return (isQuote | isBackslash | isControl) & 0x8080_8080_8080_8080
  }
}
