/// What a tag does to the structure of a text.
enum BlockTag {
  case inline, block, lineBreak, heading, list, item, quotation, table, row, cell
  /// Its content is no text of the document.
  case left

  private static let kinds = WordMap<BlockTag>([
    (
      "p div section article main header footer aside address dl dt dd figure figcaption hr body html center details "
        + "summary form fieldset caption thead tbody tfoot", .block
    ),
    ("head script style pre nav svg math template noscript iframe object textarea xmp", .left),
    ("ul ol menu", .list), ("li", .item), ("blockquote", .quotation), ("table", .table), ("tr", .row),
    ("td th", .cell), ("br", .lineBreak),
  ])
  /// What `tag` does; tags that are not known do nothing.
  static func of(_ tag: Tag) -> BlockTag {
    if tag.headingLevel != nil { return .heading }
    let kind = kinds[tag.name] ?? .inline
    if kind == .block, !tag.isClosing, isContents(tag) { return .left }
    return kind
  }

  /// Whether a tag opens a generated table of contents.
  static func isContents(_ tag: Tag) -> Bool {
    for value in [tag.attribute("id"), tag.attribute("class")] {
      let words = value?.map(Letters.lower).split(separator: 0x20) ?? []
      if words.contains(where: { names.contains(Array($0)) }) { return true }
    }
    return false
  }

  private static let names = WordSet("toc table-of-contents contents")
}
