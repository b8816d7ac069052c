/// Parts text into the tokens that recognisers see: words of ASCII letters and digits, and ends of sentences.
///
/// Recognisers fold text on their own and more coarsely than the matcher: labelled examples are bare text without blocks
/// and marks, and both must come to the same tokens.
enum UnitTokens {
  /// One token.
  enum Token: Equatable {
    /// A folded word, as a range of the folded bytes.
    case word(Range<Int>)
    /// A sign that ends a sentence or a clause of its own.
    case end
    /// A square bracket.
    case bracket(opens: Bool)
  }

  /// Folded bytes of `text`, and its tokens.
  static func tokens(of text: some Sequence<UInt8>) -> (bytes: [UInt8], tokens: [Token]) {
    let bytes = rewritten(folded(text))
    var tokens: [Token] = []
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if isWord(byte) {
        var end = index + 1
        while end < bytes.count, isWord(bytes[end]) { end += 1 }
        tokens.append(.word(index..<end))
        index = end
        continue
      }
      switch byte {
      case _ where isEnd(byte): tokens.append(.end)
      case UInt8(ascii: "["): tokens.append(.bracket(opens: true))
      case UInt8(ascii: "]"): tokens.append(.bracket(opens: false))
      case 0x0A:
        if index + 1 < bytes.count, bytes[index + 1] == 0x0A {
          tokens.append(.end)
          index += 1
        }
      default: break
      }
      index += 1
    }
    return (bytes, tokens)
  }

  /// Whether a folded byte belongs to a word.
  static func isWord(_ byte: UInt8) -> Bool {
    (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
  }

  /// Whether a sign ends a sentence or a clause of its own.
  static func isEnd(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"), UInt8(ascii: "?"): true
    default: false
    }
  }

  /// Whether folding may do more to some bytes without spaces than lower their case.
  static func mayRewrite(_ bytes: [UInt8]) -> Bool {
    for index in bytes.indices {
      switch bytes[index] {
      case UInt8(ascii: "'"), UInt8(ascii: "-"), 0x0A, 0x80...: return true
      default: if mayOpen(bytes, index, bytes.count) { return true }
      }
    }
    return false
  }

  /// Whether "cannot" may begin at a byte, the only word that is opened wherever it stands.
  @inline(__always)
  static func mayOpen(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Bool {
    bytes[index] == UInt8(ascii: "c") && index + 3 < end && bytes[index + 2] == bytes[index + 3]
  }

  /// Lower case, straight quotes, plain hyphens, a few accents taken off; other bytes beyond ASCII stay and part words.
  private static func folded(_ text: some Sequence<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(text.underestimatedCount)
    var source = text.makeIterator()
    while let byte = source.next() {
      switch byte {
      case 0x41...0x5A: out.append(byte + 0x20)
      case 0x00..<0x80: out.append(byte)
      case 0xC2, 0xC3:
        guard let second = source.next() else { break }
        out.append(latin(byte, second))
      case 0xE2:
        guard let second = source.next(), let third = source.next() else { break }
        out.append(second == 0x80 ? general(third) : 0xFF)
      default: out.append(0xFF)
      }
    }
    return out
  }

  private static func latin(_ first: UInt8, _ second: UInt8) -> UInt8 {
    if first == 0xC2 { return second == 0xA0 ? 0x20 : 0xFF }
    switch second {
    case 0xA8, 0xA9, 0xAA: return UInt8(ascii: "e")
    case 0xAF: return UInt8(ascii: "i")
    case 0xB4: return UInt8(ascii: "o")
    case 0xA7: return UInt8(ascii: "c")
    case 0xA0, 0xA2: return UInt8(ascii: "a")
    default: return 0xFF
    }
  }

  private static func general(_ third: UInt8) -> UInt8 {
    switch third {
    case 0x98, 0x99: UInt8(ascii: "'")
    case 0x9C, 0x9D: UInt8(ascii: "\"")
    case 0x91, 0x93, 0x94: UInt8(ascii: "-")
    default: 0xFF
    }
  }

  private static let rewrites: [(from: [UInt8], to: [UInt8])] = [
    ("n't ", " not "), ("cannot", "can not"), ("'s ", " "), ("s' ", "s "), ("co-op", "coop"),
    ("co-ord", "coord"),
    ("on-line", "online"), ("on-site", "on site"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

  /// Contractions opened, possessives dropped, prefixes joined, one rewrite after another.
  private static func rewritten(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for (from, to) in rewrites { replace(from, to, &bytes) }
    return bytes
  }

  private static func replace(_ from: [UInt8], _ to: [UInt8], _ bytes: inout [UInt8]) {
    func isThere(_ index: Int) -> Bool {
      guard bytes[index] == from[0], index + from.count <= bytes.count else { return false }
      for offset in 1..<from.count where bytes[index + offset] != from[offset] { return false }
      return true
    }
    guard let first = bytes.indices.first(where: isThere) else { return }
    var out = Array(bytes[..<first])
    var index = first
    while index < bytes.count {
      if isThere(index) {
        out += to
        index += from.count
      } else {
        out.append(bytes[index])
        index += 1
      }
    }
    bytes = out
  }
}
