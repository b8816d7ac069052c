/// Cuts a text as it was written into pieces that are shown one by one.
enum Paragraphs {
  /// Some lines that belong together.
  struct Paragraph: Equatable {
    let range: Range<Int>
    /// Line of its first byte, 1-based.
    let line: Int
    /// Depth of a heading in Markdown; 0 for other text.
    let level: Int
  }

  /// Cuts a text at blank lines, around headings and before items of lists; or, where it is data, at every line.
  ///
  /// Hard wraps inside a piece mean nothing, so that a page may wrap it anew.
  static func cut(_ bytes: [UInt8], everyLine: Bool) -> [Paragraph] {
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
      let isBlank = text.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
      if isBlank || level > 0 || everyLine || beginsItem(text) { close() }
      if level > 0 || everyLine {
        result.append(Paragraph(range: start..<feed, line: line, level: level))
      } else if !isBlank {
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

  /// Whether a line begins with a bullet, a number or letter with its sign, a bar of a table or a quotation sign.
  private static func beginsItem(_ line: ArraySlice<UInt8>) -> Bool {
    let text = line.drop { $0 == 0x20 || $0 == 0x09 }
    guard let first = text.first else { return false }
    switch first {
    case UInt8(ascii: "|"), UInt8(ascii: ">"): return true
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): return text.dropFirst().first == 0x20
    default: break
    }
    let rest = first == UInt8(ascii: "(") ? text.dropFirst() : text
    let number = rest.prefix { byte in
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
    }
    guard (1...4).contains(number.count) else { return false }
    let sign = rest.dropFirst(number.count)
    guard sign.dropFirst().first == 0x20 else { return false }
    if sign.first == UInt8(ascii: ")") { return true }
    // "1." begins an item; "etc." at the beginning of a wrapped line does not.
    return sign.first == UInt8(ascii: ".") && number.allSatisfy { $0 < UInt8(ascii: "a") }
  }
}
