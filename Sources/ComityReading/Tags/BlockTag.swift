/// What a tag does to the structure of a text.
enum BlockTag {
  case inline, block, lineBreak, heading, list, item, quotation, table, row, cell
  /// Its content is no text of the document.
  case left

  private static let kinds: [[UInt8]: BlockTag] = {
    var kinds: [[UInt8]: BlockTag] = [:]
    for (kind, names) in [
      (
        BlockTag.block,
        "p div section article main header footer aside address dl dt dd figure figcaption hr body html center details summary form fieldset caption thead tbody tfoot"
      ),
      (.left, "head script style pre nav svg math template noscript iframe object textarea xmp"),
      (.list, "ul ol menu"), (.item, "li"), (.quotation, "blockquote"), (.table, "table"), (.row, "tr"),
      (.cell, "td th"), (.lineBreak, "br"),
    ] {
      for name in names.split(separator: " ") { kinds[Array(name.utf8)] = kind }
    }
    return kinds
  }()

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
      if let value, value.map(Letters.lower).split(separator: 0x20).contains(where: names.contains) {
        return true
      }
    }
    return false
  }

  private static let names = WordLists.set("toc table-of-contents contents").reduce(
    into: Set<ArraySlice<UInt8>>()
  ) {
    $0.insert($1[...])
  }
}
