/// Tags that say how far a text is agreed: "(agreed ad ref)", "^agreed".
enum StatusTags {
  private static let tags = WordSet(phrases: [
    "agreed", "agreed ad ref", "agreed ad ref.", "agreed ad referendum", "ad ref", "ad referendum", "aar",
    "ca",
    "not agreed", "provisionally agreed", "agreed in principle", "pending", "closed", "agreed text",
  ])

  /// Whether the text between the signs is such a tag.
  static func contains(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count >= 2, text.count <= 24 else { return false }
    return tags.contains(text.map(Letters.lower))
  }
}

/// Who proposed or opposed something: "State A: delete", "State C, State D".
enum Attribution {
  /// What delegations ask for after their name and a colon, by first word.
  private static let requests = WordSet(
    "delete deletion retain retention keep add addition move replace reserve reserves reservation bracket brackets "
      + "merge redraft insert prefers prefer supports support opposes oppose no stet the change alternative proposal "
      + "proposed proposes original maintain")

  /// Whether the text is nothing but names: capitalised words, single letters, acronyms, joined by commas, "and", "+".
  ///
  /// A name must look like one of a delegation: a capital letter alone, an acronym, or a list of two.
  static func isList(_ text: ArraySlice<UInt8>) -> Bool {
    var sure = false
    var names = 0
    var words = 0
    for token in text.split(whereSeparator: { $0 == 0x20 || $0 == 0x2B }) {
      var token = token
      let comma = token.last == 0x2C || token.last == 0x3B
      if comma { token.removeLast() }
      if token.elementsEqual([0x61, 0x6E, 0x64]) || token.elementsEqual([0x26]) { continue }
      guard let first = token.first, Letters.isUpper(first) else { return false }
      words += 1
      if words > 24 { return false }
      if words > 1, token.allSatisfy({ Letters.isUpper($0) || Letters.isDigit($0) }) { sure = true }
      if comma { names += 1 }
    }
    return words > 0 && (sure || names > 0)
  }

  /// Whether the text is a name, a colon and a request; the name comes back.
  static func request(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard let colon = text.prefix(200).firstIndex(of: 0x3A), colon > text.startIndex else { return nil }
    let name = text[..<colon]
    guard let first = name.first, Letters.isUpper(first), name.count <= 120 else { return nil }
    var words = 0
    for token in name.split(whereSeparator: { $0 == 0x20 || $0 == 0x2B || $0 == 0x2C || $0 == 0x2F }) {
      words += 1
      guard let first = token.first, Letters.isUpper(first) || Letters.isDigit(first) || joins(token) else {
        return nil
      }
    }
    guard words <= 12 else { return nil }
    var rest = text[(colon + 1)...].drop { !Letters.isLetter($0) }
    rest = rest.prefix { Letters.isLetter($0) }
    return requests.contains(rest.map(Letters.lower)) ? name : nil
  }

  private static func joins(_ token: ArraySlice<UInt8>) -> Bool {
    ["and", "of", "the", "on", "behalf", "for", "&"].contains { token.elementsEqual($0.utf8) }
  }
}
