import ComityModel

/// Cuts minutes into blocks and words; markup, link targets and comments are left out.
struct MinutesScanner {
  private let bytes: [UInt8]
  private var blocks: [MinutesBlock] = []
  private var isInFence = false
  private var isInComment = false

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Blocks of the bytes from `start` on.
  static func blocks(of bytes: [UInt8], from start: Int) -> [MinutesBlock] {
    var scanner = MinutesScanner(bytes)
    scanner.scan(from: start)
    return scanner.blocks
  }

  private mutating func scan(from start: Int) {
    var index = start
    var isFresh = true
    while index < bytes.count {
      let end = bytes[index...].firstIndex(of: 0x0A) ?? bytes.count
      isFresh = line(index..<end, isFresh: isFresh)
      index = end + 1
    }
  }

  /// Takes one line; returns whether the next one begins a new block.
  private mutating func line(_ line: Range<Int>, isFresh: Bool) -> Bool {
    var indent = 0
    var index = line.lowerBound
    while index < line.upperBound, bytes[index] == 0x20 || bytes[index] == 0x09 || bytes[index] == 0x3E {
      indent += bytes[index] == 0x09 ? 4 : 1
      index += 1
    }
    let rest = bytes[index..<line.upperBound]
    if rest.starts(with: "```".utf8) || rest.starts(with: "~~~".utf8) {
      isInFence.toggle()
      return true
    }
    let text = rest.filter { $0 != 0x0D && $0 != 0x20 }
    if isInFence || text.isEmpty { return true }
    if text.allSatisfy({ $0 == UInt8(ascii: "=") }), text.count > 2, isTitleAbove(isFresh) {
      blocks[blocks.count - 1].kind = .heading(1)
      return true
    }
    if text.allSatisfy({ $0 == UInt8(ascii: "-") }), text.count > 2, isTitleAbove(isFresh) {
      blocks[blocks.count - 1].kind = .heading(2)
      return true
    }
    if text.count > 2, Set(text).count == 1, let sign = text.first, [0x2D, 0x2A, 0x5F, 0x3D].contains(sign) {
      return true
    }
    if rest.first == UInt8(ascii: "#"), let level = headingLevel(rest) {
      add(.heading(level), indent, index + level, line.upperBound)
      return true
    }
    if rest.first == UInt8(ascii: "|") {
      row(index..<line.upperBound, indent)
      return true
    }
    if let mark = listMark(rest) {
      add(.item, indent, index + mark, line.upperBound)
      return false
    }
    if !isFresh, let last = blocks.last, !last.isRow, last.headingLevel == nil, !isNewParagraph(rest) {
      let words = words(in: index..<line.upperBound)
      blocks[blocks.count - 1].words += words
      if let end = words.last?.range.end {
        blocks[blocks.count - 1].range = ByteRange(Int(last.range.start), Int(end))
      }
      return false
    }
    add(.paragraph, indent, index, line.upperBound)
    return false
  }

  /// Lines of a transcript (`KM: …`, `Date: …`) and of vote counts stand for themselves, blank line or not.
  private func isNewParagraph(_ rest: ArraySlice<UInt8>) -> Bool {
    let start = rest.drop { $0 == UInt8(ascii: "*") }
    let name = start.prefix { $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: ",") }
    guard name.count < 32, name.endIndex < start.endIndex, start[name.endIndex] == UInt8(ascii: ":") else {
      return false
    }
    return name.split(separator: 0x20).count <= 3
      && name.first.map { ($0 & 0xDF) < 0x5B && ($0 | 0x20) != $0 } == true
  }

  private func isTitleAbove(_ isFresh: Bool) -> Bool {
    guard !isFresh, let last = blocks.last, case .paragraph = last.kind else { return false }
    return last.words.count < 25
  }

  private func headingLevel(_ rest: ArraySlice<UInt8>) -> Int? {
    let level = rest.prefix { $0 == UInt8(ascii: "#") }.count
    guard level <= 6, rest.count > level, rest[rest.startIndex + level] == 0x20 else { return nil }
    return level
  }

  /// Bytes of the list mark at the beginning; nil where there is none.
  private func listMark(_ rest: ArraySlice<UInt8>) -> Int? {
    guard let first = rest.first, rest.count > 1 else { return nil }
    let second = rest[rest.startIndex + 1]
    if [0x2D, 0x2A, 0x2B].contains(first), second == 0x20 || second == 0x09 { return 2 }
    if rest.starts(with: "\u{2022}".utf8) { return 3 }
    let digits = rest.prefix { $0 >= 0x30 && $0 <= 0x39 }.count
    guard digits > 0, digits < 4, rest.count > digits + 1 else { return nil }
    let mark = rest[rest.startIndex + digits]
    return (mark == 0x2E || mark == 0x29) && rest[rest.startIndex + digits + 1] == 0x20 ? digits + 2 : nil
  }

  private mutating func add(_ kind: MinutesBlock.Kind, _ indent: Int, _ start: Int, _ end: Int) {
    let words = words(in: start..<end)
    guard let first = words.first, let last = words.last else { return }
    let range = ByteRange(Int(first.range.start), Int(last.range.end))
    blocks.append(MinutesBlock(kind: kind, indent: indent, range: range, words: words))
  }

  private mutating func row(_ line: Range<Int>, _ indent: Int) {
    var words: [MinutesWord] = []
    var cells: [Range<Int>] = []
    var start = line.lowerBound + 1
    while start < line.upperBound {
      var end = start
      while end < line.upperBound, bytes[end] != UInt8(ascii: "|") || bytes[end - 1] == UInt8(ascii: "\\") {
        end += 1
      }
      let cell = self.words(in: start..<end)
      if end < line.upperBound || !cell.isEmpty {
        cells.append(words.count..<words.count + cell.count)
        words += cell
      }
      start = end + 1
    }
    // The line of dashes below a header has no words.
    guard let first = words.first, let last = words.last, words.contains(where: { !$0.isSign }) else {
      return
    }
    let range = ByteRange(Int(first.range.start), Int(last.range.end))
    blocks.append(MinutesBlock(kind: .row, indent: indent, range: range, words: words, cells: cells))
  }

  private mutating func words(in range: Range<Int>) -> [MinutesWord] {
    var lexer = MinutesLexer(bytes: bytes, range: range, isInComment: isInComment)
    let words = lexer.words()
    isInComment = lexer.isInComment
    return words
  }
}
