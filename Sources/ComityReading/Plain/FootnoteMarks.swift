import ComityModel

/// Finds footnote marks glued to words and numbers: "77/371", "2019-20212", "conference9", "driven”3".
///
/// A digit alone proves nothing. Marks count up from 1, so a run of them is believed: where the notes themselves stand
/// in the text, or where at least two marks behind letters or quotation marks continue it.
struct FootnoteMarks {
  /// A run of digits that may end with, or be, a mark.
  private struct Candidate {
    var start: Int
    var end: Int
    /// Whether the number before the mark makes sense only without it, or there is none.
    var sure: Bool
  }

  private let bytes: [UInt8]
  private var candidates: [Candidate] = []
  /// Symbols such as "77/37", to recognise them with a mark behind.
  private var symbols = WordSet()
  private var defined: Set<Int> = []

  /// First byte and length of every mark, ascending.
  static func find(_ bytes: [UInt8], _ raw: RawText) -> [(start: Int, length: Int)] {
    var finder = FootnoteMarks(bytes)
    for block in raw.blocks {
      if block.kind == .footnote, let number = block.enumerator?.number {
        finder.defined.insert(Self.value(bytes[number.indices]))
      } else if block.kind != .matter {
        for piece in raw.pieces[block.pieces] { finder.scan(piece.indices) }
      }
    }
    return finder.candidates.isEmpty ? [] : finder.chain()
  }

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  private static func value(_ digits: ArraySlice<UInt8>) -> Int {
    digits.prefix(6).reduce(0) { Letters.isDigit($1) ? $0 * 10 + Int($1 - 0x30) : $0 }
  }

  private mutating func scan(_ range: Range<Int>) {
    var place = range.lowerBound
    while place < range.upperBound {
      guard Letters.isDigit(bytes[place]) else {
        place += 1
        continue
      }
      let start = place
      while place < range.upperBound, Letters.isDigit(bytes[place]) { place += 1 }
      let follows =
        place < range.upperBound
        && (Letters.isWord(bytes[place]) || bytes[place] == 0x2F || bytes[place] == 0x25)
      guard !follows, place - start <= 7, start > range.lowerBound else { continue }
      take(start, place, range.lowerBound)
    }
  }

  private mutating func take(_ start: Int, _ end: Int, _ first: Int) {
    let before = bytes[start - 1]
    if end - start <= 3, isBehindWord(start, first) {
      candidates.append(Candidate(start: start, end: end, sure: true))
    } else if end - start >= 5, end - start <= 6, isYear(start), before != 0x2F, before != 0x2E {
      candidates.append(Candidate(start: start + 4, end: end, sure: true))
    } else if before == 0x2F, start - 2 >= first, Letters.isDigit(bytes[start - 2]) {
      var symbol = start - 1
      while symbol > first, Letters.isDigit(bytes[symbol - 1]) { symbol -= 1 }
      symbols.insert(Array(bytes[symbol..<end]))
      if end - start >= 2 { candidates.append(Candidate(start: start, end: end, sure: false)) }
    }
  }

  /// Behind three letters of lower case, a closing quotation mark, or a full stop or comma that follows letters.
  private func isBehindWord(_ start: Int, _ first: Int) -> Bool {
    var place = start - 1
    if [0x2E, 0x2C, 0x3B, 0x29].contains(bytes[place]), place > first {
      place -= 1
    } else if bytes[place] == 0x22 {
      return true
    } else if place - 2 >= first, bytes[place - 2] == 0xE2, bytes[place - 1] == 0x80 {
      return bytes[place] == 0x9D || bytes[place] == 0x99
    }
    guard place - 2 >= first else { return false }
    return Letters.isLower(bytes[place]) && Letters.isLower(bytes[place - 1])
      && Letters.isLower(bytes[place - 2])
  }

  private func isYear(_ start: Int) -> Bool {
    bytes[start] == 0x31 && bytes[start + 1] == 0x39 || bytes[start] == 0x32 && bytes[start + 1] == 0x30
  }

  /// Follows the numbers 1, 2, 3 … through the candidates.
  private func chain() -> [(start: Int, length: Int)] {
    var found: [(start: Int, length: Int)] = []
    var sure = 0
    var next = 1
    for candidate in candidates {
      let digits = Array(String(next).utf8)
      if candidate.sure {
        let value = Self.value(bytes[candidate.start..<candidate.end])
        guard value == next || value > next && value <= next + 3 && defined.contains(value) else { continue }
        found.append((candidate.start, candidate.end - candidate.start))
        sure += 1
        next = value + 1
      } else if candidate.end - candidate.start > digits.count,
        bytes[candidate.start..<candidate.end].suffix(digits.count).elementsEqual(digits),
        defined.contains(next) || symbols.contains(symbol(candidate, without: digits.count))
      {
        found.append((candidate.end - digits.count, digits.count))
        next += 1
      }
    }
    return sure >= (defined.isEmpty ? 2 : 1) || !defined.isEmpty && !found.isEmpty ? found : []
  }

  private func symbol(_ candidate: Candidate, without count: Int) -> [UInt8] {
    var start = candidate.start - 1
    while start > 0, Letters.isDigit(bytes[start - 1]) { start -= 1 }
    return Array(bytes[start..<(candidate.end - count)])
  }
}
