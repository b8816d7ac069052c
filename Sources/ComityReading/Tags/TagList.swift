import ComityModel

/// A list of tags that is open: how its items are numbered, and the next number.
struct TagList {
  let style: Enumerator.Style
  private(set) var next: Int

  /// Begins the list of `<ol>` or `<ul>`.
  init(_ tag: Tag) {
    guard tag.name.elementsEqual("ol".utf8) else {
      (style, next) = (.bullet, 0x2D)
      return
    }
    style = TagList.style(tag)
    next = tag.number("start") ?? 1
  }

  /// The number of the item that `tag` opens; its range is empty, because nothing of it is written.
  mutating func enumerator(_ tag: Tag, textStart: Int) -> Enumerator {
    let value = style == .bullet ? next : tag.number("value") ?? next
    if style != .bullet { next = value + 1 }
    return Enumerator(
      style: style, value: value, number: ByteRange(tag.start, tag.start), textStart: textStart)
  }

  /// By the attribute `type`, or the property `list-style-type`.
  private static func style(_ tag: Tag) -> Enumerator.Style {
    if let type = tag.attribute("type") {
      if type.elementsEqual("A".utf8) { return .upperAlphaDot }
      if type.elementsEqual("a".utf8) { return .alphaDot }
      if type.elementsEqual("I".utf8) { return .upperRomanDot }
      if type.elementsEqual("i".utf8) { return .romanDot }
    }
    let rule = String(decoding: tag.attribute("style") ?? [], as: UTF8.self)
    if rule.contains("upper-alpha") || rule.contains("upper-latin") { return .upperAlphaDot }
    if rule.contains("lower-alpha") || rule.contains("lower-latin") { return .alphaDot }
    if rule.contains("upper-roman") { return .upperRomanDot }
    if rule.contains("lower-roman") { return .romanDot }
    return .decimalDot
  }
}
