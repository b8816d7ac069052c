import ComityModel

/// Inline markup of reStructuredText that words do not show.
extension BlockScanner {
  /// Steps over `:role:` before a code tick, and over `<address>` before the tick that closes a link.
  mutating func scanRole(_ place: Int, _ byte: UInt8) -> Bool {
    var last = place + 1
    if byte == 0x3A {
      while last < end, last - place < 40, Letters.isLetter(bytes[last]) || bytes[last] == 0x2D { last += 1 }
      guard last + 1 < end, last > place + 1, bytes[last] == 0x3A, bytes[last + 1] == 0x60 else {
        return false
      }
      index = last + 1
      return true
    }
    while last < end, last - place < 1000, bytes[last] > 0x20, bytes[last] != 0x3E { last += 1 }
    guard last + 1 < end, bytes[last] == 0x3E, bytes[last + 1] == 0x60 else { return false }
    index = last + 1
    return true
  }
}

/// What a line that begins with two full stops, or a field, is in reStructuredText.
enum Directive {
  /// Admonitions: about the text, not of it.
  private static let notes = WordSet(
    "note warning tip hint important caution attention danger error seealso admonition todo versionadded versionchanged deprecated"
  )

  /// A note that is shown, with the first byte of its text; or something that is no text at all.
  enum Kind {
    case note(textStart: Int)
    case matter
  }

  /// What begins at a line; nil where it is no directive, comment or target.
  static func of(_ line: Line, _ bytes: [UInt8]) -> Kind? {
    guard line.count >= 2, bytes[line.text] == 0x2E, bytes[line.text + 1] == 0x2E else { return nil }
    guard line.count == 2 || bytes[line.text + 2] == 0x20 else { return nil }
    var place = min(line.end, line.text + 3)
    let name = place
    while place < line.end, Letters.isWord(bytes[place]) || bytes[place] == 0x2D { place += 1 }
    guard place + 1 < line.end, bytes[place] == 0x3A, bytes[place + 1] == 0x3A,
      notes.contains(bytes[name..<place].map(Letters.lower))
    else { return .matter }
    place += 2
    while place < line.end, bytes[place] == 0x20 { place += 1 }
    return .note(textStart: place)
  }

  /// Whether a line is `Name: value`, as the heads of proposals have them; `:Name: value` is a field as well.
  static func isField(_ line: Line, _ bytes: [UInt8]) -> Bool {
    var place = line.text
    if line.indent > 0 || line.isBlank { return false }
    if bytes[place] == 0x3A { place += 1 }
    guard place < line.end, Letters.isUpper(bytes[place]) else { return false }
    while place < line.end, Letters.isWord(bytes[place]) || bytes[place] == 0x2D { place += 1 }
    return place < line.end && bytes[place] == 0x3A && place - line.text <= 30
      && (place + 1 == line.end || bytes[place + 1] == 0x20)
  }

  /// First byte of the value of a field with a name in small letters; nil where the line is another field.
  static func value(_ wanted: StaticString, _ line: Line, _ bytes: [UInt8]) -> Int? {
    var place = line.text
    if place < line.end, bytes[place] == 0x3A { place += 1 }
    let count = wanted.utf8CodeUnitCount
    guard place + count + 1 < line.end, bytes[place + count] == 0x3A,
      bytes[place..<(place + count)].lazy.map(Letters.lower).elementsEqual("\(wanted)".utf8)
    else { return nil }
    place += count + 1
    while place < line.end, bytes[place] == 0x20 { place += 1 }
    return place
  }
}

extension PlainScanner {
  /// The fields at the head of the text are matter; that of the title is the title.
  mutating func takeFields() {
    var next = place
    while next < bytes.count {
      let line = Line(bytes, at: next)
      if !line.isBlank { break }
      next = line.next
    }
    guard next < bytes.count, Directive.isField(Line(bytes, at: next), bytes) else { return }
    while next < bytes.count {
      let line = Line(bytes, at: next)
      guard !line.isBlank, line.indent > 0 || Directive.isField(line, bytes) else { break }
      if let title = Directive.value("title", line, bytes), title < line.end {
        addTitle(line.text, title, line.end)
      } else {
        addMatter(line.start, line.end)
      }
      next = line.next
    }
    place = next
  }

  /// Takes a directive, a comment or a target with what is indented below it; whether the line is one.
  mutating func takeDirective(_ line: Line) -> Bool {
    guard let kind = Directive.of(line, bytes) else { return false }
    switch kind {
    case .matter:
      addMatter(line.start, line.end)
      while let below = indented(below: line) { addMatter(below.start, below.end) }
    case .note(let textStart):
      openNote(line.text, textStart, line.end)
      while let below = indented(below: line) {
        if !below.isBlank { extendNote(below.text, below.end) }
      }
    }
    return true
  }

  /// The next line where it is blank or further in than `line`, as long as more text further in follows.
  private mutating func indented(below line: Line) -> Line? {
    guard place < bytes.count else { return nil }
    var next = Line(bytes, at: place)
    let first = next
    while next.isBlank, next.next < bytes.count { next = Line(bytes, at: next.next) }
    guard !next.isBlank, next.indent > line.indent else { return nil }
    place = first.next
    return first
  }
}
