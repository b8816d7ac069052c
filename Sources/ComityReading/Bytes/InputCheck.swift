import ComityModel

/// Refuses what is no text before anything else looks at it.
enum InputCheck {
  /// First byte of the text, after a byte order mark.
  static func check(_ bytes: [UInt8], maximum: Int) throws(ReadingError) -> Int {
    guard bytes.count <= maximum, bytes.count < Int(UInt32.max) else {
      throw .tooLarge(bytes: bytes.count, maximum: maximum)
    }
    if let fault = firstFault(bytes) {
      throw bytes[fault] == 0 ? .binary(offset: fault) : .notUTF8(offset: fault)
    }
    return bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// Offset of the first byte that is NUL or does not continue UTF-8; nil where all is well.
  private static func firstFault(_ bytes: [UInt8]) -> Int? {
    var index = 0
    let count = bytes.count
    while index < count {
      let byte = bytes[index]
      if byte < 0x80 {
        if byte == 0 { return index }
        index += 1
        continue
      }
      let length: Int
      var low: UInt8 = 0x80
      var high: UInt8 = 0xBF
      switch byte {
      case 0xC2...0xDF: length = 2
      case 0xE0: (length, low) = (3, 0xA0)
      case 0xE1...0xEC, 0xEE...0xEF: length = 3
      case 0xED: (length, high) = (3, 0x9F)
      case 0xF0: (length, low) = (4, 0x90)
      case 0xF1...0xF3: length = 4
      case 0xF4: (length, high) = (4, 0x8F)
      default: return index
      }
      guard index + length <= count, bytes[index + 1] >= low, bytes[index + 1] <= high else { return index }
      for offset in 2..<Swift.max(2, length) where bytes[index + offset] & 0xC0 != 0x80 { return index }
      index += length
    }
    return nil
  }
}
