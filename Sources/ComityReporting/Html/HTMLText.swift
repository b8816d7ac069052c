import ComityModel

/// One text as it was written, paragraph by paragraph, with every marked place leading back to its verdicts.
struct HTMLText {
  /// Bytes of the longest text that is shown as a whole.
  static let limit = 256 << 10
  /// Pieces shown around a place in a longer one.
  static let reach = 5

  private let source: Source
  private let index: Int
  private let isData: Bool

  init(_ source: Source, _ index: Int) {
    self.source = source
    self.index = index
    isData = HTMLText.isData(source)
  }

  /// Whether a text is data, whose lines mean something.
  static func isData(_ source: Source) -> Bool {
    let name = source.path.lowercased()
    return [".yaml", ".yml", ".json", ".ndjson"].contains { name.hasSuffix($0) }
  }

  /// Writes the text.
  func write(into page: inout HTMLWriter, _ context: inout HTMLContext) {
    page.element(
      "article",
      ["class": isData ? "text data" : "text", "id": "t\(index)", "aria-labelledby": "t\(index)-title"]
    ) { page in
      page.element("h3", ["id": "t\(index)-title"], text: source.path)
      var first = 0
      let marks = context.marks[index]
      let pieces = context.paragraphs(of: index)
      let shown = shown(pieces, context)
      for (number, paragraph) in pieces.enumerated() {
        guard shown[number] else {
          if number == 0 || shown[number - 1] { page.element("p", ["class": "gap"], text: "⋮") }
          continue
        }
        // Marks are in order of their beginnings; those that ended before this paragraph are behind us for good only
        // if no longer one began before them, so the first still open one is looked for, not assumed.
        while first < marks.count, Int(marks[first].range.end) <= paragraph.range.lowerBound { first += 1 }
        write(paragraph, marks[first...].prefix { Int($0.range.start) < paragraph.range.upperBound }, &page)
      }
    }
    page.newline()
  }

  /// Which pieces are shown: all, or of a long text those that a mark or a link leads to, with their neighbours.
  private func shown(_ pieces: [Paragraphs.Paragraph], _ context: HTMLContext) -> [Bool] {
    guard source.bytes.count > HTMLText.limit else { return Array(repeating: true, count: pieces.count) }
    var shown = Array(repeating: false, count: pieces.count)
    func show(_ range: Range<Int>) {
      var low = 0
      var high = pieces.count
      while low < high {
        let middle = (low + high) / 2
        if pieces[middle].range.upperBound < range.lowerBound { low = middle + 1 } else { high = middle }
      }
      var last = low
      while last + 1 < pieces.count, pieces[last + 1].range.lowerBound < range.upperBound { last += 1 }
      for number in max(0, low - HTMLText.reach)..<min(pieces.count, last + HTMLText.reach + 1) {
        shown[number] = true
      }
    }
    for offset in context.cited[index] { show(offset..<offset + 1) }
    for mark in context.marks[index] { show(mark.range.indices) }
    return shown
  }

  private func write(
    _ paragraph: Paragraphs.Paragraph, _ marks: ArraySlice<HTMLContext.Mark>, _ page: inout HTMLWriter
  ) {
    page.newline()
    let name = paragraph.level > 0 ? "h4" : "p"
    page.open(name, ["class": paragraph.level > 0 ? "h\(paragraph.level)" : "par"])
    var line = paragraph.line
    page.element(
      "span", ["class": "line", "id": HTMLContext.id(text: index, line: line), "aria-hidden": "true"],
      text: "\(line)")
    var start = paragraph.range.lowerBound
    if paragraph.level > 0 {
      let sign = source.bytes[start..<start + paragraph.level + 1]
      page.element("span", ["class": "markup", "aria-hidden": "true"]) { $0.text(sign) }
      start += paragraph.level + 1
    }
    let touching = marks.filter { Int($0.range.end) > paragraph.range.lowerBound }
    for end in boundaries(paragraph, touching) where end > start {
      let here = touching.filter { Int($0.range.start) <= start && Int($0.range.end) >= end }
      if here.isEmpty {
        lines(start..<end, &line, &page)
      } else {
        let worst = here.map(\.verdict).min { $0.rank < $1.rank } ?? .satisfied
        page.element("mark", ["class": worst.rawValue]) { lines(start..<end, &line, &$0) }
      }
      for mark in here where Int(mark.range.end) == end || end == paragraph.range.upperBound {
        reference(mark, &page)
      }
      start = end
    }
    page.close(name)
  }

  private func reference(_ mark: HTMLContext.Mark, _ page: inout HTMLWriter) {
    page.element(
      "a",
      [
        "class": "ref \(mark.verdict.rawValue)", "href": "#\(mark.target)", "title": mark.title,
        "aria-label": mark.title,
      ]
    ) {
      $0.text(HTMLMatrix.sign(mark.verdict))
    }
  }

  /// Writes bytes, with an anchor where a line begins.
  private func lines(_ range: Range<Int>, _ line: inout Int, _ page: inout HTMLWriter) {
    var start = range.lowerBound
    while let feed = source.bytes[start..<range.upperBound].firstIndex(of: 0x0A) {
      page.text(source.bytes[start...feed])
      line += 1
      page.element("span", ["id": HTMLContext.id(text: index, line: line)], text: "")
      start = feed + 1
    }
    page.text(source.bytes[start..<range.upperBound])
  }

  /// Offsets at which a mark begins or ends inside a paragraph, in order, its own end last.
  private func boundaries(_ paragraph: Paragraphs.Paragraph, _ marks: [HTMLContext.Mark]) -> [Int] {
    var offsets: Set<Int> = [paragraph.range.upperBound]
    for mark in marks {
      for offset in [Int(mark.range.start), Int(mark.range.end)] where paragraph.range.contains(offset) {
        offsets.insert(offset)
      }
    }
    return offsets.sorted()
  }
}
