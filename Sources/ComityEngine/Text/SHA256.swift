/// SHA-256 (FIPS 180-4): digests of packs and fingerprints of findings, the same on every machine.
public struct SHA256: Sendable {
  private var state: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]
  private var pending: [UInt8] = []
  private var length: UInt64 = 0

  /// Makes an empty digest.
  public init() {}

  /// Digest of `bytes` in 64 hexadecimal digits.
  public static func hex(_ bytes: [UInt8]) -> String {
    var digest = SHA256()
    digest.update(bytes)
    return digest.finish()
  }

  /// Adds bytes.
  public mutating func update(_ bytes: [UInt8]) {
    length += UInt64(bytes.count)
    var index = 0
    if !pending.isEmpty {
      index = min(64 - pending.count, bytes.count)
      pending += bytes[..<index]
      guard pending.count == 64 else { return }
      let block = pending
      pending.removeAll(keepingCapacity: true)
      block.withUnsafeBufferPointer { compress($0) }
    }
    bytes.withUnsafeBufferPointer { buffer in
      while index + 64 <= buffer.count {
        compress(UnsafeBufferPointer(rebasing: buffer[index..<index + 64]))
        index += 64
      }
    }
    pending += bytes[index...]
  }

  /// Adds the UTF-8 bytes of a string.
  public mutating func update(_ string: String) { update(Array(string.utf8)) }

  /// Ends the digest: 64 hexadecimal digits.
  public mutating func finish() -> String {
    let bits = length * 8
    var tail: [UInt8] = [0x80]
    tail += repeatElement(0, count: (119 - pending.count) % 64)
    for shift in stride(from: 56, through: 0, by: -8) {
      tail.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
    }
    update(tail)
    var text: [UInt8] = []
    for word in state {
      for shift in stride(from: 28, through: 0, by: -4) {
        let digit = UInt8(truncatingIfNeeded: word >> UInt32(shift) & 15)
        text.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func compress(_ block: UnsafeBufferPointer<UInt8>) {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { words in
      for index in 0..<16 {
        let at = index * 4
        words[index] =
          UInt32(block[at]) << 24 | UInt32(block[at + 1]) << 16 | UInt32(block[at + 2]) << 8
          | UInt32(block[at + 3])
      }
      for index in 16..<64 {
        let early = words[index - 15]
        let late = words[index - 2]
        let first = SHA256.rotate(early, 7) ^ SHA256.rotate(early, 18) ^ early >> 3
        let second = SHA256.rotate(late, 17) ^ SHA256.rotate(late, 19) ^ late >> 10
        words[index] = words[index - 16] &+ first &+ words[index - 7] &+ second
      }
      var (a, b, c, d) = (state[0], state[1], state[2], state[3])
      var (e, f, g, h) = (state[4], state[5], state[6], state[7])
      for index in 0..<64 {
        let high = SHA256.rotate(e, 6) ^ SHA256.rotate(e, 11) ^ SHA256.rotate(e, 25)
        let first = h &+ high &+ (e & f ^ ~e & g) &+ SHA256.constants[index] &+ words[index]
        let low = SHA256.rotate(a, 2) ^ SHA256.rotate(a, 13) ^ SHA256.rotate(a, 22)
        let second = low &+ (a & b ^ a & c ^ b & c)
        (h, g, f, e) = (g, f, e, d &+ first)
        (d, c, b, a) = (c, b, a, first &+ second)
      }
      for (index, value) in [a, b, c, d, e, f, g, h].enumerated() { state[index] &+= value }
    }
  }

  @inline(__always) private static func rotate(_ value: UInt32, _ count: UInt32) -> UInt32 {
    value >> count | value << (32 - count)
  }

  private static let constants: [UInt32] = {
    // The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
    var constants: [UInt32] = []
    var candidate: UInt64 = 2
    while constants.count < 64 {
      if (2..<candidate).allSatisfy({ candidate % $0 != 0 }) {
        constants.append(fraction(ofCubeRoot: candidate))
      }
      candidate += 1
    }
    return constants
  }()

  /// floor(cbrt(n) · 2³²) mod 2³², by binary search over exact 128-bit products.
  private static func fraction(ofCubeRoot number: UInt64) -> UInt32 {
    var low: UInt64 = 0
    var high: UInt64 = 8 << 32
    while high - low > 1 {
      let middle = (low + high) / 2
      let (top, bottom) = middle.multipliedFullWidth(by: middle)
      // middle³ ≤ number · 2⁹⁶, with middle² = top · 2⁶⁴ + bottom
      let (carry, _) = bottom.multipliedFullWidth(by: middle)
      let cubed = top.multipliedFullWidth(by: middle)
      let (sum, overflow) = cubed.low.addingReportingOverflow(carry)
      let isSmaller = cubed.high == 0 && !overflow && sum >> 32 < number
      if isSmaller { low = middle } else { high = middle }
    }
    return UInt32(truncatingIfNeeded: low)
  }
}
