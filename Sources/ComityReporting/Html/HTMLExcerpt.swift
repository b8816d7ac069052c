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
      let paragraph = HTMLExcerpt.paragraph(around: location.range, in: bytes)
      page.element("p", ["class": "quote"]) { page in
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

  /// The lines around a range up to the nearest blank ones.
  static func paragraph(around range: ByteRange, in bytes: [UInt8]) -> Range<Int> {
    var start = min(Int(range.start), bytes.count)
    while start > 0, !(bytes[start - 1] == 0x0A && isBlankLine(before: start - 1, bytes)) { start -= 1 }
    var end = min(Int(range.end), bytes.count)
    while end < bytes.count, !(bytes[end] == 0x0A && isBlankLine(after: end, bytes)) { end += 1 }
    return start..<max(end, min(Int(range.end), bytes.count))
  }

  private static func isBlankLine(before feed: Int, _ bytes: [UInt8]) -> Bool {
    var index = feed
    while index > 0, bytes[index - 1] == 0x20 || bytes[index - 1] == 0x09 || bytes[index - 1] == 0x0D {
      index -= 1
    }
    return index == 0 || bytes[index - 1] == 0x0A
  }

  private static func isBlankLine(after feed: Int, _ bytes: [UInt8]) -> Bool {
    var index = feed + 1
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 || bytes[index] == 0x0D {
      index += 1
    }
    return index == bytes.count || bytes[index] == 0x0A
  }

  /// The nearest scalar boundary at or before `offset`, inside the text.
  private static func boundary(_ offset: Int, _ bytes: [UInt8]) -> Int {
    var index = max(0, min(offset, bytes.count))
    while index > 0, index < bytes.count, bytes[index] & 0xC0 == 0x80 { index -= 1 }
    return index
  }
}
