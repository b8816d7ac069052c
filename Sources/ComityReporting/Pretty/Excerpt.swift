import ComityModel

/// The lines of a source around a range, with a gutter of line numbers and carets under the range.
struct Excerpt {
  /// Most lines of a range that are shown; the middle of a longer one is left out.
  static let lineLimit = 4
  /// Most terminal cells of a line that are shown.
  static let widthLimit = 100
  /// Cells kept before a range that begins beyond the limit.
  static let lead = 20

  let location: Location
  let span: Places.Span
  let palette: Palette
  let role: Palette.Role
  /// Cells of the gutter; the same for all excerpts of one finding.
  let gutter: Int

  /// Cells that a gutter needs for the line numbers of `span`.
  static func gutter(_ span: Places.Span) -> Int { String(span.end.line).utf8.count }

  /// The last line that the range touches; an end at a line's first column is the line before.
  private var lastLine: Int {
    span.end.column == 1 && span.end.line > span.start.line ? span.end.line - 1 : span.end.line
  }

  /// Writes the excerpt; `note` stands after the last carets.
  func write(into output: inout TextBuffer, places: inout Places, note: String) {
    let lines = Array(span.start.line...max(span.start.line, lastLine))
    var shown = lines
    if lines.count > Excerpt.lineLimit {
      shown = Array(lines.prefix(Excerpt.lineLimit - 1)) + lines.suffix(1)
    }
    empty(&output)
    var previous = shown[0] - 1
    for line in shown {
      if line != previous + 1 {
        output.line(palette.paint(String(repeating: " ", count: gutter) + " ⋮", .gutter))
      }
      previous = line
      write(line: line, note: line == shown.last ? note : "", &output, &places)
    }
  }

  /// A line with nothing but the gutter.
  func empty(_ output: inout TextBuffer) {
    output.line(palette.paint(String(repeating: " ", count: gutter) + " │", .gutter))
  }

  private func write(line number: Int, note: String, _ output: inout TextBuffer, _ places: inout Places) {
    let (bytes, range) = places.line(number, of: location.source)
    let first = max(0, min(bytes.count, Int(location.range.start) - Int(range.start)))
    let last = max(first, min(bytes.count, Int(location.range.end) - Int(range.start)))
    let window = Window(bytes, marked: first..<last)
    let digits = String(number)
    let pad = String(repeating: " ", count: gutter - digits.utf8.count)
    output.append(palette.paint("\(pad)\(digits) │", .gutter))
    output.append(" ")
    output.append(window.text)
    output.trimTrailingBlanks()
    output.endLine()
    guard window.carets > 0 || !note.isEmpty else { return }
    output.append(palette.paint(String(repeating: " ", count: gutter) + " │", .gutter))
    output.append(" ", times: 1 + window.before)
    let carets = String(repeating: "^", count: max(1, window.carets))
    output.append(palette.paint(note.isEmpty ? carets : carets + " " + note, role))
    output.endLine()
  }
}

/// The part of one line that fits a terminal, made harmless, with the place of the carets in cells.
struct Window {
  /// The text to show.
  private(set) var text = ""
  /// Cells before the first caret.
  private(set) var before = 0
  /// Cells under the range.
  private(set) var carets = 0

  /// Cuts `bytes` so that the beginning of the bytes `marked`, counted from the line's first, is visible.
  init(_ bytes: ArraySlice<UInt8>, marked: Range<Int>) {
    let start = bytes.startIndex
    var index = start
    var column = 0
    if marked.lowerBound > Excerpt.widthLimit - Excerpt.lead {
      index = start + Window.back(from: marked.lowerBound, Excerpt.lead, bytes)
    }
    var view = String.UnicodeScalarView()
    if index > start {
      view.append("…")
      column = 1
      before = 1
    }
    while index < bytes.endIndex {
      let (scalar, length) = Scalars.decode(bytes, at: index)
      let shown =
        Scalars.isControl(scalar) ? (scalar == 0x09 ? " " : "\u{FFFD}") : Unicode.Scalar(scalar) ?? "\u{FFFD}"
      let width = Scalars.width(shown.value)
      if column + width > Excerpt.widthLimit {
        view.append("…")
        break
      }
      view.append(shown)
      let offset = index - start
      if offset < marked.lowerBound { before += width } else if offset < marked.upperBound { carets += width }
      column += width
      index += length
    }
    text = String(view)
  }

  /// Offset in the line of the scalar that stands `count` scalars before `offset`.
  private static func back(from offset: Int, _ count: Int, _ bytes: ArraySlice<UInt8>) -> Int {
    var index = offset
    var left = count
    while index > 0, left > 0 {
      index -= 1
      if bytes[bytes.startIndex + index] & 0xC0 != 0x80 { left -= 1 }
    }
    return index
  }
}
