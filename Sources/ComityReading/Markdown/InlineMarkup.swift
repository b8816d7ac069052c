import ComityModel

/// Tags and entities inside a paragraph.
extension BlockScanner {
  /// Steps over a tag, a comment or an address in angle brackets; `<del>` and `<ins>` are signs.
  mutating func scanTag(_ place: Int) {
    guard index < end else { return }
    let first = bytes[index]
    if first == 0x21, index + 2 < end, bytes[index + 1] == 0x2D, bytes[index + 2] == 0x2D {
      return scanComment(place)
    }
    let closing = first == 0x2F
    let name = closing ? index + 1 : index
    guard name < end, Letters.isLetter(bytes[name]) else { return }
    var nameEnd = name
    while nameEnd < end, Letters.isWord(bytes[nameEnd]) { nameEnd += 1 }
    var last = nameEnd
    let limit = Swift.min(end, place + 1024)
    while last < limit, bytes[last] != 0x3E, bytes[last] != 0x3C { last += 1 }
    guard last < end, bytes[last] == 0x3E || last == end else {
      // A tag that goes on in the next line: the rest of this piece is its own.
      if last == end, piece + 1 < pieces.count { index = end }
      return
    }
    index = last + 1
    let tag = bytes[name..<nameEnd].map(Letters.lower)
    if Self.struckTags.contains(tag) {
      struck = !closing
      sign(closing ? .struckClose : .struckOpen, place, index)
    } else if Self.insertedTags.contains(tag) {
      inserted = !closing
      sign(closing ? .insertedClose : .insertedOpen, place, index)
    } else if tag == [0x73, 0x75, 0x70], !closing {
      skipSuperscript(place)
    }
  }

  private static let struckTags = WordSet("del s strike")
  private static let insertedTags = WordSet("ins")

  /// `<sup>2</sup>` and `<sup>[2](#note)</sup>` are footnote marks; `1<sup>st</sup>` is not.
  private mutating func skipSuperscript(_ place: Int) {
    var inner = index
    while inner < end, bytes[inner] == 0x5B { inner += 1 }
    guard inner < end, Letters.isDigit(bytes[inner]) else { return }
    var last = inner
    let limit = Swift.min(end, inner + 200)
    while last + 5 < limit,
      !(bytes[last] == 0x3C && bytes[last + 1] == 0x2F && Letters.lower(bytes[last + 2]) == 0x73)
    {
      last += 1
    }
    guard last + 5 < limit else { return }
    sign(.editorialOpen, place, inner)
    sign(.editorialClose, last, last + 6)
    index = last + 6
  }

  /// A comment inside a paragraph may run over lines.
  private mutating func scanComment(_ place: Int) {
    index += 3
    while true {
      while index + 2 < end {
        if bytes[index] == 0x2D, bytes[index + 1] == 0x2D, bytes[index + 2] == 0x3E {
          index += 3
          return
        }
        index += 1
      }
      index = end
      guard piece + 1 < pieces.count else { return }
      piece += 1
      index = Int(pieces[piece].start)
      end = Int(pieces[piece].end)
    }
  }

  /// Entities are blanks or punctuation; those of letters are rare enough to part a word.
  mutating func scanEntity(_ place: Int) {
    var last = index
    while last < end, last - place < 12, Letters.isWord(bytes[last]) || bytes[last] == 0x23 { last += 1 }
    guard last < end, bytes[last] == 0x3B, last > index else { return }
    let name = String(decoding: bytes[index..<last], as: UTF8.self)
    index = last + 1
    switch name {
    case "quot": scanDoubleQuote(place, index - place)
    case "ldquo", "laquo", "#8220", "#x201C":
      doubleQuotes += 1
      sign(.quoteOpen, place, index)
    case "rdquo", "raquo", "#8221", "#x201D":
      guard doubleQuotes > 0 else { return }
      doubleQuotes -= 1
      sign(.quoteClose, place, index)
    case "mdash", "ndash", "#8211", "#8212": appendDash(place, index)
    default: break
    }
  }
}
