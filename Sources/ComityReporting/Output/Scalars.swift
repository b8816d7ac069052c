/// Walks UTF-8 bytes scalar by scalar without making strings.
enum Scalars {
  /// Number of bytes of the scalar that `lead` begins; 1 for a stray continuation byte.
  static func length(_ lead: UInt8) -> Int {
    switch lead {
    case 0xC2..<0xE0: 2
    case 0xE0..<0xF0: 3
    case 0xF0..<0xF5: 4
    default: 1
    }
  }

  /// The scalar at `index` and the number of its bytes; a replacement character where the bytes are no UTF-8.
  static func decode(_ bytes: ArraySlice<UInt8>, at index: Int) -> (scalar: UInt32, length: Int) {
    let lead = bytes[index]
    let length = length(lead)
    guard length > 1, index + length <= bytes.endIndex else {
      return (lead < 0x80 ? UInt32(lead) : 0xFFFD, 1)
    }
    var scalar = UInt32(lead) & (0x7F >> UInt32(length))
    for offset in 1..<length { scalar = scalar << 6 | UInt32(bytes[index + offset] & 0x3F) }
    return (scalar, length)
  }

  /// The longest beginning of `bytes` that holds at most `count` scalars.
  static func prefix(_ bytes: ArraySlice<UInt8>, _ count: Int) -> ArraySlice<UInt8> {
    if bytes.count <= count { return bytes }
    var left = count
    var index = bytes.startIndex
    while index < bytes.endIndex, left > 0 {
      index = Swift.min(index + length(bytes[index]), bytes.endIndex)
      left -= 1
    }
    return bytes[bytes.startIndex..<index]
  }

  /// Cells that a scalar takes in a terminal: 0 for combining marks, 2 for East Asian wide ones and emoji, else 1.
  static func width(_ scalar: UInt32) -> Int {
    if scalar < 0x300 { return scalar == 0xAD ? 0 : 1 }
    switch scalar {
    case 0x300...0x36F, 0x483...0x489, 0x591...0x5BD, 0x610...0x61A, 0x64B...0x65F, 0x200B...0x200F,
      0x202A...0x202E, 0x2060...0x2064, 0x20D0...0x20FF, 0xFE00...0xFE0F, 0xFE20...0xFE2F, 0xFEFF:
      return 0
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      return 2
    default:
      return 1
    }
  }

  /// Whether a terminal would act on the scalar, or hide or reorder text because of it, instead of showing it.
  static func isControl(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0...0x1F, 0x7F...0x9F, 0x200B, 0x200E...0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF: true
    default: false
    }
  }
}
