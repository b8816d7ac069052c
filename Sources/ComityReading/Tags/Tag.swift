/// A tag such as `<li value="3">` or `</h2>`.
struct Tag {
  /// Small letters, digits and hyphens.
  let name: [UInt8]
  let isClosing: Bool
  /// First byte of the tag.
  let start: Int
  /// First byte after it.
  let end: Int
  /// Bytes between name and closing sign.
  private let inside: Range<Int>
  private let bytes: [UInt8]

  /// Longest tag in bytes; what is longer is text.
  private static let maximum = 2048

  /// The tag that begins at `start`, which holds `<`; nil where none does.
  init?(_ bytes: [UInt8], at start: Int) {
    var place = start + 1
    guard place < bytes.count else { return nil }
    isClosing = bytes[place] == 0x2F
    if isClosing { place += 1 }
    guard place < bytes.count, Letters.isLetter(bytes[place]) else { return nil }
    let first = place
    while place < bytes.count, Letters.isWord(bytes[place]) || bytes[place] == 0x2D { place += 1 }
    name = bytes[first..<place].map(Letters.lower)
    let after = place
    let limit = min(bytes.count, start + Tag.maximum)
    var quote: UInt8 = 0
    while place < limit, quote != 0 || bytes[place] != 0x3E {
      if quote != 0 {
        if bytes[place] == quote { quote = 0 }
      } else if bytes[place] == 0x22 || bytes[place] == 0x27 {
        quote = bytes[place]
      } else if bytes[place] == 0x3C {
        return nil
      }
      place += 1
    }
    guard place < limit else { return nil }
    inside = after..<place
    self.start = start
    end = place + 1
    self.bytes = bytes
  }

  /// The value of an attribute, without its quotation marks; nil where the tag has none of this name.
  func attribute(_ wanted: StaticString) -> ArraySlice<UInt8>? {
    let count = wanted.utf8CodeUnitCount
    var place = inside.lowerBound
    while place + count < inside.upperBound {
      let isWhole = !Letters.isWord(bytes[place - 1]) && bytes[place - 1] != 0x2D
      if isWhole, bytes[place + count] == 0x3D,
        bytes[place..<(place + count)].lazy.map(Letters.lower).elementsEqual("\(wanted)".utf8)
      {
        var first = place + count + 1
        let quote = first < inside.upperBound ? bytes[first] : 0
        let isQuoted = quote == 0x22 || quote == 0x27
        if isQuoted { first += 1 }
        var last = first
        while last < inside.upperBound, isQuoted ? bytes[last] != quote : bytes[last] > 0x20 { last += 1 }
        return bytes[first..<last]
      }
      place += 1
    }
    return nil
  }

  /// A whole number that an attribute holds.
  func number(_ wanted: StaticString) -> Int? {
    attribute(wanted).flatMap { $0.count <= 6 ? Int(String(decoding: $0, as: UTF8.self)) : nil }
  }

  /// Depth of a heading: 1 for `h1`; nil for other tags. Entries of a generated table of contents are headings, too.
  var headingLevel: Int? {
    if name.count == 2, name[0] == 0x68, name[1] >= 0x31, name[1] <= 0x36 { return Int(name[1] - 0x30) }
    return name.elementsEqual("toc-add-entry".utf8) ? 2 : nil
  }
}
