import ComityModel

/// A place in its context: the paragraph around it with the place marked, and a link to it in the text.
struct HTMLExcerpt {
  /// Most bytes of context on each side of a place.
  static let reach = 400

  private let location: Location
  private let verdict: Verdict

  init(_ location: Location, _ verdict: Verdict) {
    self.location = location
    self.verdict = verdict
  }

  /// Writes the excerpt.
  func write(into page: inout HTMLWriter, _ context: inout HTMLContext) {
    let table = context.places.table(location.source)
    let line = table.position(of: Int(location.range.start)).line
    context.cite(location)
    let bytes = context.places.bytes(of: location.source)
    page.element("figure", ["class": "excerpt"]) { page in
      page.element("figcaption") { page in
        page.element("a", ["href": "#" + HTMLContext.id(text: location.source, line: line)]) { page in
          page.text("\(context.places.path(location)), line \(line)")
        }
        if !location.label.isEmpty { page.text(" · \(location.label)") }
        if let pointer = location.pointer { page.text(" · \(pointer)") }
      }
      guard !bytes.isEmpty, !location.range.isEmpty else { return }
      let paragraph = paragraph(&context)
      page.element("p", ["class": context.isData(location.source) ? "quote data" : "quote"]) { page in
        let start = max(
          paragraph.lowerBound, HTMLExcerpt.boundary(Int(location.range.start) - HTMLExcerpt.reach, bytes))
        let end = min(
          paragraph.upperBound, HTMLExcerpt.boundary(Int(location.range.end) + HTMLExcerpt.reach, bytes))
        if start > paragraph.lowerBound { page.text("… ") }
        page.text(bytes[start..<Int(location.range.start)])
        page.element("mark", ["class": verdict.rawValue]) { $0.text(bytes[location.range.indices]) }
        page.text(bytes[Int(location.range.end)..<end])
        if end < paragraph.upperBound { page.text(" …") }
      }
    }
  }

  /// The pieces of the text that a range touches, in data its own lines and one on each side.
  private func paragraph(_ context: inout HTMLContext) -> Range<Int> {
    let own = Int(location.range.start)..<Int(location.range.end)
    let all = context.paragraphs(of: location.source)
    guard let first = all.firstIndex(where: { $0.range.upperBound > own.lowerBound }),
      let last = all.lastIndex(where: { $0.range.lowerBound < own.upperBound }), first <= last
    else { return own }
    let reach = context.isData(location.source) ? 1 : 0
    let start = all[max(0, first - reach)].range.lowerBound
    return min(
      start, own.lowerBound)..<max(all[min(all.count - 1, last + reach)].range.upperBound, own.upperBound)
  }

  /// The nearest scalar boundary at or before `offset`, inside the text.
  private static func boundary(_ offset: Int, _ bytes: [UInt8]) -> Int {
    var index = max(0, min(offset, bytes.count))
    while index > 0, index < bytes.count, bytes[index] & 0xC0 == 0x80 { index -= 1 }
    return index
  }
}
