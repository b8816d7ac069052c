/// Finds out how a draft's bytes are written: by the suffix of its path, else by how it begins.
enum TextFormat {
  private static let suffixes: [(suffix: String, format: ReadingOptions.Format)] = [
    (".md", .markdown), (".markdown", .markdown), (".mdown", .markdown), (".mkd", .markdown),
    (".rst", .restructuredText), (".rest", .restructuredText),
    (".html", .html), (".htm", .html), (".xhtml", .html), (".wml", .html),
    (".bs", .bikeshed),
  ]
  /// Bytes at the beginning that are looked at.
  private static let opening = 1 << 16
  /// Tags of blocks from which on a text is written in tags.
  private static let enough = 5

  static func of(_ path: String, _ bytes: [UInt8], from start: Int) -> ReadingOptions.Format {
    let lower = path.lowercased()
    if let known = suffixes.first(where: { lower.hasSuffix($0.suffix) }) { return known.format }
    return isTagged(bytes, start) ? .html : .plain
  }

  /// Whether a text without a telling suffix opens as HTML does, or has tags of blocks at the beginning of its lines.
  private static func isTagged(_ bytes: [UInt8], _ start: Int) -> Bool {
    var place = start
    var tags = 0
    let limit = min(bytes.count, start + opening)
    var isFirst = true
    while place < limit {
      let line = Line(bytes, at: place)
      place = line.next
      guard !line.isBlank else { continue }
      if bytes[line.text] == 0x3C {
        let head = bytes[line.text..<min(line.end, line.text + 14)].map(Letters.lower)
        if isFirst, head.starts(with: "<!doctype html".utf8) || head.starts(with: "<html".utf8) {
          return true
        }
        if let tag = Tag(bytes, at: line.text), !tag.isClosing, BlockTag.of(tag) != .inline { tags += 1 }
        if tags >= enough { return true }
      }
      isFirst = false
    }
    return false
  }
}
