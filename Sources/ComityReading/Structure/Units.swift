import ComityModel

/// Named units: "Article 7", "PART ONE", "Annex A", "Rule 3", and numbered options.
extension EnumeratorParser {
  private static let names: [(word: [UInt8], label: String)] = [
    "Article", "Section", "Rule", "Chapter", "Part", "Title", "Annex", "Appendix", "Schedule", "Table",
    "Regulation",
    "Principle", "Clause", "Protocol", "Addendum", "Bylaw",
  ].map { (Array($0.lowercased().utf8), $0) }

  private static let options: [[UInt8]] = ["option", "alt", "alternative", "variant"].map { Array($0.utf8) }

  /// A unit and its number; in running text it must be closed by punctuation or the end of the line.
  func unit(_ start: Int, _ end: Int, heading: Bool) -> Enumerator? {
    var last = start
    while last < end, last - start <= 10, Letters.isLetter(bytes[last]) { last += 1 }
    let word = bytes[start..<last].map(Letters.lower)
    if heading, Numerals.word(word) > 0, last < end, bytes[last] == 0x2E || bytes[last] == 0x3A {
      return Enumerator(
        style: .unit, value: Numerals.word(word), number: ByteRange(start, last), unit: "Section",
        textStart: skipBlanks(last + 1, end))
    }
    guard Letters.isUpper(bytes[start]), let name = Self.names.first(where: { $0.word == word }) else {
      return nil
    }
    guard last < end else {
      return heading && name.label == "Annex"
        ? Enumerator(
          style: .unit, value: 1, number: ByteRange(start, start), unit: name.label, textStart: last) : nil
    }
    let digits = skipBlanks(last, end)
    guard digits > last || bytes[last] == 0x3A else { return nil }
    guard let number = unitNumber(digits, end) else { return nil }
    var (repeated, close) = suffix(number.end, end)
    if repeated == 0, let letter = insertion(number.end, end) { (repeated, close) = (letter, number.end + 1) }
    var textStart = close
    let rest = skipBlanks(close, end)
    if rest == end {
      textStart = rest
    } else if let after = separator(close, end) {
      textStart = after
    } else if heading {
      textStart = rest
    } else {
      return nil
    }
    return Enumerator(
      style: .unit, value: number.value, repeated: repeated, number: ByteRange(digits, close),
      unit: name.label,
      textStart: textStart)
  }

  /// Place in the alphabet of a capital right after digits: "Article 11A" was put in after 11; nil where there is none.
  private func insertion(_ start: Int, _ end: Int) -> Int? {
    guard start < end, Letters.isDigit(bytes[start - 1]), Letters.isUpper(bytes[start]),
      start + 1 == end || !Letters.isWord(bytes[start + 1])
    else { return nil }
    return Int(bytes[start]) - 0x40
  }

  /// Digits, a Roman number, one capital or a number word.
  private func unitNumber(_ start: Int, _ end: Int) -> (value: Int, end: Int)? {
    var last = start
    while last < end, last - start <= 9, Letters.isWord(bytes[last]) { last += 1 }
    guard last > start else { return nil }
    let text = bytes[start..<last]
    if Letters.isDigit(bytes[start]) {
      var value = 0
      var place = start
      while place < last, Letters.isDigit(bytes[place]), value < 10_000 {
        value = value * 10 + Int(bytes[place] - 0x30)
        place += 1
      }
      // "3.2" is the second part of section 3; "8A" a number of its own.
      while place + 1 < end, bytes[place] == 0x2E, Letters.isDigit(bytes[place + 1]) {
        place += 1
        while place < end, Letters.isDigit(bytes[place]) { place += 1 }
      }
      return (value, place)
    }
    if text.allSatisfy(Letters.isUpper) {
      let roman = Numerals.roman(text)
      if roman > 0 { return (roman, last) }
      if text.count == 1 { return (Int(bytes[start]) - 0x40, last) }
    }
    let word = Numerals.word(text)
    return word > 0 ? (word, last) : nil
  }

  /// What may stand between a unit's number and its title or text: `.`, `:`, a dash, closing emphasis.
  private func separator(_ start: Int, _ end: Int) -> Int? {
    var place = start
    var found = false
    while place < end {
      switch bytes[place] {
      case 0x2E, 0x3A, 0x29: (place, found) = (place + 1, true)
      case 0x2A, 0x5F: place += 1
      case 0x2D where place > start: (place, found) = (place + 1, true)
      case 0x20, 0x09: place += 1
      case 0xE2
      where place + 2 < end && bytes[place + 1] == 0x80
        && (bytes[place + 2] == 0x93 || bytes[place + 2] == 0x94):
        (place, found) = (place + 3, true)
      default:
        return found ? place : nil
      }
    }
    return place
  }

  /// "Option 1:", "Alt. A:", "Variant B." at the beginning of a text.
  func option(_ start: Int, _ end: Int) -> (number: ByteRange, textStart: Int)? {
    var word = start
    while word < end, bytes[word] == 0x2A || bytes[word] == 0x5F || bytes[word] == 0x5B { word += 1 }
    var last = word
    while last < end, last - word <= 11, Letters.isLetter(bytes[last]) { last += 1 }
    guard last > word, Letters.isUpper(bytes[word]),
      Self.options.contains(bytes[word..<last].map(Letters.lower))
    else {
      return nil
    }
    if last < end, bytes[last] == 0x2E { last += 1 }
    let number = skipBlanks(last, end)
    var close = number
    while close < end, close - number <= 4, Letters.isWord(bytes[close]) { close += 1 }
    guard close > number, close - number <= 4,
      Letters.isUpper(bytes[number]) || Letters.isDigit(bytes[number])
        || close - number == 1 || Numerals.roman(bytes[number..<close]) > 0
    else { return nil }
    var place = close
    while place < end, bytes[place] == 0x2A || bytes[place] == 0x5F { place += 1 }
    if place < end, bytes[place] == 0x20, place + 1 < end, bytes[place + 1] == 0x28 {
      // "Option 1 (paras 6-9bis):"
      var paren = place + 2
      while paren < end, paren - place < 80, bytes[paren] != 0x29 { paren += 1 }
      if paren < end, bytes[paren] == 0x29 { place = paren + 1 }
    }
    guard
      place == end || [0x3A, 0x2E, 0x29].contains(bytes[place]) || bytes[place] == 0xE2
        || bytes[place] == 0x5D
    else { return nil }
    if place < end { place += bytes[place] == 0xE2 ? 3 : 1 }
    while place < end, bytes[place] == 0x2A || bytes[place] == 0x5F { place += 1 }
    return (ByteRange(word, close), skipBlanks(place, end))
  }
}
