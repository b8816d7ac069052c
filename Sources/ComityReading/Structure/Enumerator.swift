import ComityModel

/// The number, letter or bullet that opens a block: `7.`, `(b)`, `OP4`, `Article 7.`, `16bis.`, `Option 2:`.
struct Enumerator: Sendable, Equatable {
  /// How it is written; blocks of one style at one depth are siblings.
  enum Style: UInt8, Sendable {
    case unit, operative, preambular
    case upperRomanDot, upperAlphaDot, upperAlphaParen
    case decimalDot, decimalHalf, decimalParen, multi
    case alphaParen, alphaHalf, alphaDot, romanParen, romanHalf, romanDot
    case bullet

    /// Depth at which drafts use the style: smaller numbers stand further out.
    var rank: Int {
      switch self {
      case .unit, .operative, .preambular: 0
      case .upperRomanDot: 1
      case .upperAlphaDot, .upperAlphaParen: 2
      case .decimalDot, .decimalHalf, .decimalParen, .multi: 3
      case .alphaParen, .alphaHalf, .alphaDot: 5
      case .romanParen, .romanHalf, .romanDot: 6
      case .bullet: 7
      }
    }

    var isAlpha: Bool { self == .alphaParen || self == .alphaHalf || self == .alphaDot }
    var isRoman: Bool { self == .romanParen || self == .romanHalf || self == .romanDot }
  }

  var style: Style
  /// Place in the row: 1 for `(a)`, 7 for `Article VII`; the byte itself for a bullet; -1 for an automatic number.
  var value: Int
  /// Value as a Roman number where a letter could be either: `(i)`, `(v)`; 0 where it could not.
  var romanValue = 0
  /// `bis` is 1, `ter` is 2; 0 without.
  var repeated = 0
  /// Number as written, without the punctuation after it.
  var number: ByteRange
  /// Word that names the unit, as it is written in labels: `Article`; empty for plain numbers.
  var unit = ""
  /// First byte of the text after it.
  var textStart: Int
}

extension Enumerator {
  /// The number as a place in its row; nil for bullets and for numbers that the source leaves to others.
  var numbering: Numbering? {
    guard let name = style == .unit ? unit : style.name, !number.isEmpty, value > 0 else { return nil }
    return Numbering(style: name, ordinal: value, suffix: repeated, range: number)
  }
}

extension Enumerator.Style {
  /// The first number of the style as it is written; nil for bullets, and for units, which have names of their own.
  fileprivate var name: String? {
    switch self {
    case .unit, .bullet: nil
    case .operative: "OP1"
    case .preambular: "PP1"
    case .upperRomanDot: "I."
    case .upperAlphaDot: "A."
    case .upperAlphaParen: "(A)"
    case .decimalDot: "1."
    case .decimalHalf: "1)"
    case .decimalParen: "(1)"
    case .multi: "1.1"
    case .alphaParen: "(a)"
    case .alphaHalf: "a)"
    case .alphaDot: "a."
    case .romanParen: "(i)"
    case .romanHalf: "i)"
    case .romanDot: "i."
    }
  }
}

/// Reads an enumerator at the beginning of a line.
struct EnumeratorParser {
  let bytes: [UInt8]

  /// The enumerator at `start`, or nil. `heading` allows forms that only headings have: `Article 7 - Title`, `One. Title`.
  func parse(_ start: Int, _ end: Int, heading: Bool = false) -> Enumerator? {
    guard start < end else { return nil }
    let byte = bytes[start]
    switch byte {
    case 0x28: return parenthesized(start, end)
    case 0x30...0x39: return decimal(start, end, heading: heading)
    case 0x2D, 0x2A, 0x2B:
      guard start + 1 < end, isBlank(bytes[start + 1]) else { return nil }
      return bullet(start, start + 1, end, Int(byte))
    case 0x23:
      guard start + 2 < end, bytes[start + 1] == 0x2E, isBlank(bytes[start + 2]) else { return nil }
      return Enumerator(
        style: .decimalDot, value: -1, number: ByteRange(start, start), textStart: skipBlanks(start + 2, end))
    case 0xE2:
      let (scalar, length) = Letters.decode(bytes, at: start, end: end)
      guard [0x2022, 0x2023, 0x25E6, 0x25AA, 0x25CF, 0x2013, 0x2014].contains(scalar), start + length < end,
        isBlank(bytes[start + length]) || scalar < 0x2023 && scalar == 0x2022
      else { return nil }
      return bullet(start, start + length, end, Int(scalar))
    case 0xC2:
      guard start + 2 < end, bytes[start + 1] == 0xB7, isBlank(bytes[start + 2]) else { return nil }
      return bullet(start, start + 2, end, 0xB7)
    default:
      guard Letters.isLetter(byte) else { return nil }
      return lettered(start, end) ?? unit(start, end, heading: heading)
    }
  }

  private func bullet(_ start: Int, _ markEnd: Int, _ end: Int, _ value: Int) -> Enumerator {
    Enumerator(
      style: .bullet, value: value, number: ByteRange(start, start), textStart: skipBlanks(markEnd, end))
  }

  func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  func skipBlanks(_ start: Int, _ end: Int) -> Int {
    var place = start
    while place < end {
      if isBlank(bytes[place]) {
        place += 1
      } else if bytes[place] == 0xC2, place + 1 < end, bytes[place + 1] == 0xA0 {
        place += 2
      } else {
        break
      }
    }
    return place
  }

  // "(1)", "(a)", "(iv)", "(aa)"
  private func parenthesized(_ start: Int, _ end: Int) -> Enumerator? {
    var last = start + 1
    while last < end, last - start <= 8, Letters.isWord(bytes[last]) { last += 1 }
    var close = last
    var repeated = 0
    if close < end, bytes[close] == 0x20 { (repeated, close) = suffix(close + 1, end) }
    guard close < end, bytes[close] == 0x29, last > start + 1 else { return nil }
    // "(a)." and "(a)Text" are seen in real texts.
    var textStart = close + 1
    if textStart < end, bytes[textStart] == 0x2E { textStart += 1 }
    textStart = skipBlanks(textStart, end)
    let number = ByteRange(start, close + 1)
    guard let found = classify(start + 1, last, .decimalParen, .alphaParen, .romanParen, .upperAlphaParen)
    else {
      return nil
    }
    return Enumerator(
      style: found.style, value: found.value, romanValue: found.roman, repeated: repeated, number: number,
      textStart: textStart)
  }

  // "1.", "1)", "1.1", "16bis.", "1.To"
  private func decimal(_ start: Int, _ end: Int, heading: Bool) -> Enumerator? {
    var last = start
    var value = 0
    while last < end, Letters.isDigit(bytes[last]), last - start < 4 {
      value = value * 10 + Int(bytes[last] - 0x30)
      last += 1
    }
    guard last - start <= 3 else { return nil }
    var multi = false
    while last + 1 < end, bytes[last] == 0x2E, Letters.isDigit(bytes[last + 1]) {
      multi = true
      last += 1
      value = 0
      while last < end, Letters.isDigit(bytes[last]), value < 10_000 {
        value = value * 10 + Int(bytes[last] - 0x30)
        last += 1
      }
    }
    var (repeated, close) = suffix(last, end)
    let numberEnd = close
    guard close < end || multi || heading else { return nil }
    var punctuated = false
    var style: Enumerator.Style = multi ? .multi : .decimalDot
    if close < end, bytes[close] == 0x2E || bytes[close] == 0x29 {
      if bytes[close] == 0x29, !multi { style = .decimalHalf }
      punctuated = true
      close += 1
    }
    guard punctuated || multi && (close == end || isBlank(bytes[close])) || repeated > 0 && heading else {
      return nil
    }
    if close < end, !isBlank(bytes[close]) {
      // "1.To" and "1.**Text**", but not "1.5" or "3.txt".
      guard
        Letters.isUpper(bytes[close]) || bytes[close] == 0x2A || bytes[close] == 0x5B || bytes[close] == 0xC2
      else {
        return nil
      }
    }
    if repeated == 0, last < numberEnd { repeated = 1 }
    return Enumerator(
      style: style, value: value, repeated: repeated, number: ByteRange(start, numberEnd),
      textStart: skipBlanks(close, end))
  }

  // "a)", "a.", "A.", "IV.", "OP4", "PP1bis"
  private func lettered(_ start: Int, _ end: Int) -> Enumerator? {
    var last = start
    while last < end, last - start <= 5, Letters.isLetter(bytes[last]) { last += 1 }
    guard last - start <= 5, last < end else { return nil }
    if let paragraph = operative(start, end) { return paragraph }
    guard bytes[last] == 0x2E || bytes[last] == 0x29,
      last + 1 == end || isBlank(bytes[last + 1])
        || bytes[last] == 0x29 && Letters.isUpper(bytes[last + 1])
    else { return nil }
    let dot = bytes[last] == 0x2E
    if dot, last - start > 1, Letters.isLower(bytes[start]), !isRoman(start, last) { return nil }
    guard
      let found = classify(
        start, last, .decimalDot, dot ? .alphaDot : .alphaHalf, dot ? .romanDot : .romanHalf,
        dot ? .upperAlphaDot : .upperAlphaParen)
    else { return nil }
    return Enumerator(
      style: found.style, value: found.value, romanValue: found.roman, number: ByteRange(start, last),
      textStart: skipBlanks(last + 1, end))
  }

  private func operative(_ start: Int, _ end: Int) -> Enumerator? {
    guard start + 2 < end, bytes[start + 1] | 0x20 == 0x70 else { return nil }
    let first = bytes[start] | 0x20
    guard first == 0x6F || first == 0x70 else { return nil }
    var place = start + 2
    if bytes[place] == 0x20 { place += 1 }
    let digits = place
    var value = 0
    while place < end, Letters.isDigit(bytes[place]), place - digits < 4 {
      value = value * 10 + Int(bytes[place] - 0x30)
      place += 1
    }
    guard place > digits else { return nil }
    let (repeated, close) = suffix(place, end)
    var textStart = close
    if textStart < end, bytes[textStart] == 0x2E || bytes[textStart] == 0x3A || bytes[textStart] == 0x29 {
      textStart += 1
    }
    guard
      textStart == end || isBlank(bytes[textStart]) || bytes[textStart] == 0x2A || bytes[textStart] == 0x5B
    else {
      return nil
    }
    return Enumerator(
      style: first == 0x6F ? .operative : .preambular, value: value, repeated: repeated,
      number: ByteRange(start, close), textStart: skipBlanks(textStart, end))
  }

  /// `bis`, `ter`, `quater` … with or without a blank before; how many, and the byte after.
  func suffix(_ start: Int, _ end: Int) -> (repeated: Int, close: Int) {
    var place = start
    if place < end, bytes[place] == 0x20 || bytes[place] == 0x2E { place += 1 }
    var last = place
    while last < end, Letters.isLower(bytes[last]), last - place < 12 { last += 1 }
    guard last > place, let index = Self.suffixes.firstIndex(of: Array(bytes[place..<last])) else {
      return (0, start)
    }
    return (index + 1, last)
  }

  private static let suffixes: [[UInt8]] = [
    "bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "nonies", "decies", "alt", "pre",
    "post",
    "quinqiues",
  ].map { Array($0.utf8) }

  private func isRoman(_ start: Int, _ end: Int) -> Bool { Numerals.roman(bytes[start..<end]) > 0 }

  private func classify(
    _ start: Int, _ end: Int, _ decimal: Enumerator.Style, _ alpha: Enumerator.Style,
    _ roman: Enumerator.Style,
    _ upper: Enumerator.Style
  ) -> (style: Enumerator.Style, value: Int, roman: Int)? {
    let text = bytes[start..<end]
    if text.allSatisfy(Letters.isDigit) {
      guard text.count <= 3 else { return nil }
      return (decimal, text.reduce(0) { $0 * 10 + Int($1 - 0x30) }, 0)
    }
    guard text.allSatisfy(Letters.isLetter), let first = text.first else { return nil }
    let romanValue = Numerals.roman(text)
    if Letters.isUpper(first) {
      if text.count == 1 { return (upper, Int(first) - 0x40, romanValue) }
      return romanValue > 0 && text.allSatisfy(Letters.isUpper)
        ? (.upperRomanDot, romanValue, romanValue) : nil
    }
    guard text.allSatisfy(Letters.isLower) else { return nil }
    if text.count == 1 { return (alpha, Int(first) - 0x60, romanValue) }
    if romanValue > 0 { return (roman, romanValue, romanValue) }
    // "(aa)", "(bb)"
    if text.count == 2, text.last == first { return (alpha, Int(first) - 0x60 + 26, 0) }
    return nil
  }
}
