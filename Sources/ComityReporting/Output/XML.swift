/// Text made harmless for XML 1.0 and HTML.
enum XML {
  /// `text` with markup escaped; scalars that XML 1.0 does not allow become U+FFFD.
  static func escaped(_ text: String) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count + 8)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x26: result += Array("&amp;".utf8)
      case 0x3C: result += Array("&lt;".utf8)
      case 0x3E: result += Array("&gt;".utf8)
      case 0x22: result += Array("&quot;".utf8)
      case 0x27: result += Array("&#39;".utf8)
      case 0x9, 0xA, 0xD: result.append(UInt8(scalar.value))
      case 0..<0x20, 0xFFFE, 0xFFFF: result += [0xEF, 0xBF, 0xBD]
      default: result += Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// As `escaped`, for an attribute: line breaks and tabs are kept by reference, or a reader would make them blanks.
  static func attribute(_ text: String) -> String {
    var result = ""
    for character in escaped(text).unicodeScalars {
      switch character {
      case "\n": result += "&#10;"
      case "\r": result += "&#13;"
      case "\t": result += "&#9;"
      default: result.unicodeScalars.append(character)
      }
    }
    return result
  }
}
