/// One line of the source: where it starts, where its text starts and ends, and where the next line starts.
struct Line: Sendable {
  /// First byte of the line.
  var start: Int
  /// First byte that is no blank; equal to `end` on a blank line.
  var text: Int
  /// First byte after the text: trailing blanks and the line break are left out.
  var end: Int
  /// First byte of the next line.
  var next: Int
  /// Column of the text, tabs going to multiples of four.
  var indent: Int

  var isBlank: Bool { text == end }
  var count: Int { end - text }

  /// The line that starts at `start`; it ends at LF, CRLF, a lone CR or the end of the bytes.
  init(_ bytes: [UInt8], at start: Int) {
    self.start = start
    var place = start
    var indent = 0
    leading: while place < bytes.count {
      switch bytes[place] {
      case 0x20: indent += 1
      case 0x09: indent = (indent | 3) + 1
      case 0x0B, 0x0C: break
      default: break leading
      }
      place += 1
    }
    text = place
    while place < bytes.count, bytes[place] != 0x0A, bytes[place] != 0x0D { place += 1 }
    var end = place
    while end > text, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    self.end = end
    if place < bytes.count {
      place += bytes[place] == 0x0D && place + 1 < bytes.count && bytes[place + 1] == 0x0A ? 2 : 1
    }
    next = place
    self.indent = indent
    skipWideBlanks(bytes)
  }

  /// No-break and other wide blanks around the text are blanks too.
  private mutating func skipWideBlanks(_ bytes: [UInt8]) {
    while end - text >= 2, bytes[end - 1] >= 0x80 {
      if bytes[end - 2] == 0xC2, bytes[end - 1] == 0xA0 { end -= 2 } else { break }
      while end > text, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    }
    while end - text >= 2, bytes[text] == 0xC2, bytes[text + 1] == 0xA0 {
      text += 2
      indent += 1
      while text < end, bytes[text] == 0x20 { (text, indent) = (text + 1, indent + 1) }
    }
  }
}
