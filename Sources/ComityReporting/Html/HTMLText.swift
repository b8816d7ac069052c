import ComityModel

/// One text as it was written, paragraph by paragraph, with every marked place leading back to its verdicts.
struct HTMLText {
  private let source: Source
  private let index: Int
  private let isData: Bool

  init(_ source: Source, _ index: Int) {
    self.source = source
    self.index = index
    let name = source.path.lowercased()
    isData = [".yaml", ".yml", ".json", ".ndjson"].contains { name.hasSuffix($0) }
  }

  /// Writes the text.
  func write(into page: inout HTMLWriter, _ context: HTMLContext) {
    page.element(
      "article",
      ["class": isData ? "text data" : "text", "id": "t\(index)", "aria-labelledby": "t\(index)-title"]
    ) { page in
      page.element("h3", ["id": "t\(index)-title"], text: source.path)
      var first = 0
      let marks = context.marks[index]
      for paragraph in HTMLText.paragraphs(source.bytes, everyLine: isData) {
        // Marks are in order of their beginnings; those that ended before this paragraph are behind us for good only
        // if no longer one began before them, so the first still open one is looked for, not assumed.
        while first < marks.count, Int(marks[first].range.end) <= paragraph.range.lowerBound { first += 1 }
        write(paragraph, marks[first...].prefix { Int($0.range.start) < paragraph.range.upperBound }, &page)
      }
    }
    page.newline()
  }

  private func write(_ paragraph: Paragraph, _ marks: ArraySlice<HTMLContext.Mark>, _ page: inout HTMLWriter)
  {
    page.newline()
    let name = paragraph.level > 0 ? "h4" : "p"
    page.open(name, ["class": paragraph.level > 0 ? "h\(paragraph.level)" : "par"])
    var line = paragraph.line
    page.element(
      "span", ["class": "line", "id": HTMLContext.id(text: index, line: line), "aria-hidden": "true"],
      text: "\(line)")
    var start = paragraph.range.lowerBound
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
  private func boundaries(_ paragraph: Paragraph, _ marks: [HTMLContext.Mark]) -> [Int] {
    var offsets: Set<Int> = [paragraph.range.upperBound]
    for mark in marks {
      for offset in [Int(mark.range.start), Int(mark.range.end)] where paragraph.range.contains(offset) {
        offsets.insert(offset)
      }
    }
    return offsets.sorted()
  }

  /// Some lines that belong together.
  struct Paragraph {
    let range: Range<Int>
    /// Line of its first byte, 1-based.
    let line: Int
    /// Depth of a heading in Markdown; 0 for other text.
    let level: Int
  }

  /// Cuts a text at blank lines, and around headings; or at every line.
  static func paragraphs(_ bytes: [UInt8], everyLine: Bool) -> [Paragraph] {
    var result: [Paragraph] = []
    var open: (start: Int, line: Int)?
    var end = 0
    var line = 0
    var start = 0
    func close() {
      if let begun = open { result.append(Paragraph(range: begun.start..<end, line: begun.line, level: 0)) }
      open = nil
    }
    while start < bytes.count {
      line += 1
      let feed = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      let text = bytes[start..<feed]
      let level = everyLine ? 0 : heading(text)
      if text.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) || level > 0 || everyLine { close() }
      if level > 0 || everyLine {
        result.append(Paragraph(range: start..<feed, line: line, level: level))
      } else if !text.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) {
        if open == nil { open = (start, line) }
        end = feed
      }
      start = feed + 1
    }
    close()
    return result
  }

  private static func heading(_ line: ArraySlice<UInt8>) -> Int {
    let level = line.prefix { $0 == 0x23 }.count
    return (1...6).contains(level) && line.dropFirst(level).first == 0x20 ? level : 0
  }
}
