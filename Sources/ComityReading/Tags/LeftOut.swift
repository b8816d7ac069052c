/// Finds the ends of elements that are left out whole. Each search is charged, so that no text makes them take long.
struct LeftOut {
  /// Elements that may be searched with those inside them counted; a text has one table of contents, or a few.
  private var nested = 16
  /// Names that are not closed anywhere further on.
  private var unclosed = WordSet()

  /// First byte after the closing tag of an opening one; nil where there is none.
  mutating func end(of tag: Tag, _ bytes: [UInt8]) -> Int? {
    guard !unclosed.contains(tag.name) else { return nil }
    let counts = BlockTag.isContents(tag)
    if counts {
      if nested == 0 { return nil }
      nested -= 1
    }
    var depth = 1
    var place = tag.end
    while place < bytes.count {
      guard bytes[place] == 0x3C, let next = Tag(bytes, at: place), next.name == tag.name else {
        place += 1
        continue
      }
      if next.isClosing { depth -= 1 } else if counts { depth += 1 }
      if depth == 0 { return next.end }
      place = next.end
    }
    if !counts { unclosed.insert(tag.name) }
    return nil
  }
}
