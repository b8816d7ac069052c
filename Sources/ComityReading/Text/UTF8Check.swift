/// Checks that bytes are well-formed UTF-8 (Unicode 15, table 3-7).
enum UTF8Check {
  /// Offset of the first byte that begins no well-formed character; nil where all do.
  static func firstInvalid(_ bytes: [UInt8]) -> Int? { firstInvalid(bytes[...]) }

  /// The same, counted from the first byte of the slice.
  static func firstInvalid(_ bytes: ArraySlice<UInt8>) -> Int? {
    bytes.withUnsafeBytes { buffer in
      var index = 0
      while index < buffer.count {
        // Nearly all text is ASCII: eight bytes at a time.
        if index + 8 <= buffer.count,
          buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
        {
          index += 8
        } else {
          let length = length(of: buffer, at: index)
          if length == 0 { return index }
          index += length
        }
      }
      return nil
    }
  }

  /// Bytes of the character at `index`; 0 where it is malformed.
  private static func length(of buffer: UnsafeRawBufferPointer, at index: Int) -> Int {
    let first = buffer[index]
    let second = index + 1 < buffer.count ? buffer[index + 1] : 0
    switch first {
    case 0..<0x80: return 1
    case 0xC2...0xDF: return isNext(second) ? 2 : 0
    case 0xE0...0xEF:
      let isAllowed = first == 0xE0 ? second >= 0xA0 : first == 0xED ? second < 0xA0 : true
      return isAllowed && isNext(second) && hasNext(buffer, index + 2) ? 3 : 0
    case 0xF0...0xF4:
      let isAllowed = first == 0xF0 ? second >= 0x90 : first == 0xF4 ? second < 0x90 : true
      return isAllowed && isNext(second) && hasNext(buffer, index + 2) && hasNext(buffer, index + 3) ? 4 : 0
    default: return 0
    }
  }

  private static func hasNext(_ buffer: UnsafeRawBufferPointer, _ index: Int) -> Bool {
    index < buffer.count && isNext(buffer[index])
  }

  private static func isNext(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
