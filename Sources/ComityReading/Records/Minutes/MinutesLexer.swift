import ComityModel

/// Cuts one line of minutes into words; Markdown's marks, link targets, tags and comments are no words.
struct MinutesLexer {
  private let bytes: [UInt8]
  private var index: Int
  private let end: Int
  /// Whether the line ends inside `<!-- … -->`.
  private(set) var isInComment: Bool
  private var result: [MinutesWord] = []

  init(bytes: [UInt8], range: Range<Int>, isInComment: Bool = false) {
    self.bytes = bytes
    index = range.lowerBound
    end = range.upperBound
    self.isInComment = isInComment
  }

  mutating func words() -> [MinutesWord] {
    while index < end {
      if isInComment {
        skip(past: "-->")
      } else {
        token()
      }
    }
    return result
  }

  private mutating func token() {
    let byte = bytes[index]
    switch byte {
    case 0x20, 0x09, 0x0D, UInt8(ascii: "*"), UInt8(ascii: "`"), UInt8(ascii: "~"), UInt8(ascii: "\\"):
      index += 1
    case UInt8(ascii: "_"): index += 1
    case UInt8(ascii: "<"): tag()
    case UInt8(ascii: "!") where at(index + 1) == UInt8(ascii: "["): index += 1
    case UInt8(ascii: "]"):
      if at(index + 1) == UInt8(ascii: "("), let close = find(UInt8(ascii: ")"), from: index + 2) {
        index = close + 1
      } else {
        sign()
      }
    case UInt8(ascii: "["):
      // The bracket of a link is no sign; its text is words.
      if let close = find(UInt8(ascii: "]"), from: index + 1), at(close + 1) == UInt8(ascii: "(") {
        index += 1
      } else {
        sign()
      }
    default:
      if isAddress() { return skipAddress() }
      if Self.isWord(byte) && !isDash(index)
        || (byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")) && isDigit(at(index + 1))
      {
        word()
      } else {
        sign()
      }
    }
  }

  private mutating func word() {
    let start = index
    index += 1
    while index < end {
      let byte = bytes[index]
      let joins = [
        UInt8(ascii: "'"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "@"),
      ].contains(byte)
      if Self.isWord(byte) {
        if isDash(index) { break }
        index += 1
      } else if joins || byte == UInt8(ascii: "_"), let next = at(index + 1), Self.isWord(next),
        !isDash(index + 1)
      {
        index += 1
      } else {
        break
      }
    }
    append(start..<index)
  }

  private mutating func sign() {
    let start = index
    index += 1
    while index < end, bytes[index] & 0xC0 == 0x80 { index += 1 }
    append(start..<index)
  }

  private mutating func append(_ range: Range<Int>) {
    let raw = String(decoding: bytes[range], as: UTF8.self)
    let text = raw.lowercased()
    let folded = text.utf8.contains(0xE2) ? text.replacingQuotes() : text
    result.append(
      MinutesWord(
        text: folded, range: ByteRange(range.lowerBound, range.upperBound),
        isCapital: raw.first?.isUppercase == true,
        isShouted: raw != text && raw == raw.uppercased()))
  }

  private mutating func tag() {
    if bytes[index..<end].starts(with: "<!--".utf8) {
      isInComment = true
    } else if let close = find(UInt8(ascii: ">"), from: index), let next = at(index + 1),
      next == UInt8(ascii: "/") || (next | 0x20) >= UInt8(ascii: "a") && (next | 0x20) <= UInt8(ascii: "z")
    {
      index = close + 1
    } else {
      sign()
    }
  }

  private mutating func skip(past mark: String) {
    while index < end {
      if bytes[index..<end].starts(with: mark.utf8) {
        index += mark.utf8.count
        isInComment = false
        return
      }
      index += 1
    }
  }

  private func isAddress() -> Bool {
    bytes[index..<end].starts(with: "http://".utf8) || bytes[index..<end].starts(with: "https://".utf8)
  }

  private mutating func skipAddress() {
    while index < end,
      ![0x20, 0x09, UInt8(ascii: ")"), UInt8(ascii: ">"), UInt8(ascii: "]")].contains(bytes[index])
    {
      index += 1
    }
  }

  private func at(_ position: Int) -> UInt8? { position < end ? bytes[position] : nil }

  private func find(_ byte: UInt8, from start: Int) -> Int? {
    start < end ? bytes[start..<end].firstIndex(of: byte) : nil
  }

  private func isDigit(_ byte: UInt8?) -> Bool { byte.map { $0 >= 0x30 && $0 <= 0x39 } ?? false }

  /// Dashes, quotes and bullets of the General Punctuation block are no letters; the apostrophe is.
  private func isDash(_ position: Int) -> Bool {
    guard bytes[position] == 0xE2, let second = at(position + 1), second == 0x80 || second == 0x81,
      let third = at(position + 2)
    else { return false }
    return !(second == 0x80 && third == 0x99 && at(position + 3).map(Self.isWord) == true)
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
      || byte >= 0x30 && byte <= 0x39
      || byte == UInt8(ascii: "@")
  }
}

extension String {
  /// The same text with straight apostrophes and a plain minus.
  fileprivate func replacingQuotes() -> String {
    String(map { $0 == "\u{2019}" || $0 == "\u{2018}" ? "'" : $0 == "\u{2212}" ? "-" : $0 })
  }
}
