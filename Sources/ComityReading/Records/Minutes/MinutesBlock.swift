import ComityModel

/// One word or sign of minutes, without markup, with its place.
struct MinutesWord: Sendable {
  /// Lower-cased, curly quotes straight.
  var text: String
  /// Bytes of the word in the source.
  var range: ByteRange
  /// Whether it begins with a capital letter.
  var isCapital: Bool
  /// Whether it has no lower-case letter.
  var isShouted: Bool

  /// Whether it is a sign and no word.
  var isSign: Bool { text.utf8.count == 1 && !(text.first?.isLetter == true || text.first?.isNumber == true) }
}

/// A heading, list item, paragraph or table row of minutes.
struct MinutesBlock: Sendable {
  /// What the block is.
  enum Kind: Sendable {
    case heading(Int)
    case item
    case paragraph
    case row
  }

  var kind: Kind
  /// Columns of white space before the text; list marks count.
  var indent: Int
  /// Bytes from the first word to the end of the last.
  var range: ByteRange
  var words: [MinutesWord]
  /// Words of each cell of a table row.
  var cells: [Range<Int>] = []

  /// Level of a heading; nil for other blocks.
  var headingLevel: Int? {
    if case .heading(let level) = kind { return level }
    return nil
  }

  var isItem: Bool {
    if case .item = kind { return true }
    return false
  }

  var isRow: Bool {
    if case .row = kind { return true }
    return false
  }

  /// Sentences as slices of the words.
  var sentences: [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    for index in words.indices where ends(at: index) {
      result.append(start..<index + 1)
      start = index + 1
    }
    if start < words.count { result.append(start..<words.count) }
    return result
  }

  private static let abbreviations: Set<String> = [
    "mr", "mrs", "ms", "dr", "st", "no", "vs", "e.g", "i.e", "etc", "al", "prof", "jr", "sr", "art", "para",
    "approx", "nem", "con", "dis", "diss", "hon", "pres", "sec", "del",
  ]

  private func ends(at index: Int) -> Bool {
    guard words[index].text == "." || words[index].text == "?" || words[index].text == "!" else {
      return false
    }
    guard index + 1 < words.count else { return true }
    if words[index + 1].range.start == words[index].range.end, !words[index + 1].isSign { return false }
    guard words[index].text == ".", index > 0 else { return true }
    let before = words[index - 1].text
    if Self.abbreviations.contains(before) || (before.utf8.count == 1 && words[index - 1].isCapital) {
      return false
    }
    return words[index + 1].isCapital || words[index + 1].isSign
      || ["–", "—"].contains(words[index + 1].text)
      || words[index + 1].text.first?.isNumber == true
  }

  /// Bytes of a slice of the words.
  func range(of slice: Range<Int>) -> ByteRange {
    guard let first = slice.first, let last = slice.last else {
      return ByteRange(Int(range.start), Int(range.start))
    }
    return ByteRange(Int(words[first].range.start), Int(words[last].range.end))
  }
}
