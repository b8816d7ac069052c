import ComityModel

/// What stands between words: punctuation, brackets, quotation marks, and markup that is stepped over.
extension BlockScanner {
  mutating func scanPunctuation(_ byte: UInt8) {
    let place = index
    if options.roles, byte == 0x3A || byte == 0x3C, scanRole(place, byte) { return }
    index += 1
    switch byte {
    case 0x2E: scanFullStop(place)
    case 0x2C, 0x3B, 0x3A, 0x21, 0x3F, 0x29, 0x25: appendPunctuation(byte, place, place + 1)
    case 0x28: scanParenthesis(place)
    case 0x5B: scanBracket(place)
    case 0x5D: scanClosingBracket(place)
    case 0x22: scanDoubleQuote(place, 1)
    case 0x27: scanSingleQuote(place, 1)
    case 0x2D: scanHyphens(place)
    case 0x2F: scanSlash(place)
    case 0x7B: scanBrace(place)
    case 0x7D: closeRemark(place)
    case 0x7E: scanTildes(place)
    case 0x5E: scanCaret(place)
    case 0x2B, 0x3D, 0x3E: scanCriticClose(place, byte)
    case 0x3C where options.markup: scanTag(place)
    case 0x26 where options.markup: scanEntity(place)
    default: break  // emphasis, code ticks, escapes, pipes: no words
    }
  }

  /// A full stop ends a sentence unless it belongs to an abbreviation or an initial.
  private mutating func scanFullStop(_ place: Int) {
    if place + 1 < end, bytes[place + 1] == 0x2E {  // "..." or "…": a gap, not an end
      while index < end, bytes[index] == 0x2E { index += 1 }
      return
    }
    let last = words.count - 1
    if last >= 0, Int(words.ends[last]) == place, !words.flags[last].contains(.punctuation) {
      let word = lexicon.folded[Int(words.symbols[last])]
      if word.count <= 7, WordLists.abbreviations.contains(word),
        !WordLists.beforeNumbers.contains(word) || isNumberNext() || isWhole(last),
        isWhole(last) || !(WordLists.mayEndSentence.contains(word) && opensSentence(after: index)),
        isWhole(last) || !isLast(after: index)
      {
        words.ends[last] = UInt32(place + 1)
        if word == [0x6E, 0x6F] { words.symbols[last] = lexicon.intern([0x6E, 0x6F, 0x2E]) }
        return
      }
      if word.count == 1, words.flags[last].contains(.capitalized), isInitial(last) {
        words.ends[last] = UInt32(place + 1)
        return
      }
    }
    appendPunctuation(0x2E, place, place + 1)
  }

  /// Whether the word is all that the block holds: the header "No." of a table.
  private func isWhole(_ word: Int) -> Bool { word == firstWord && isLast(after: index) }

  /// Whether a number follows: "No. 5", but not "no."
  private func isNumberNext() -> Bool {
    var place = index
    while place < end, bytes[place] == 0x20 { place += 1 }
    return place < end && Letters.isDigit(bytes[place])
  }

  /// Whether nothing but markup follows in the block.
  private func isLast(after place: Int) -> Bool {
    guard piece + 1 == pieces.count else { return false }
    for other in place..<end where Letters.isWord(bytes[other]) || bytes[other] >= 0x80 { return false }
    return true
  }

  /// Whether a single capital with a full stop is the initial of a name rather than the name of a part.
  private func isInitial(_ last: Int) -> Bool {
    guard !isLast(after: index), opensSentence(after: index) else { return !isLast(after: index) }
    guard last > 0 else { return true }
    return !WordLists.beforeLetterNames.contains(lexicon.folded[Int(words.symbols[last - 1])])
  }

  private mutating func scanHyphens(_ place: Int) {
    while index < end, bytes[index] == 0x2D { index += 1 }
    if index - place == 2, index < end, bytes[index] == 0x7D { return scanCriticClose(place, 0x2D) }
    let before = place == Int(pieces[piece].start) || bytes[place - 1] == 0x20
    let after = index == end || bytes[index] == 0x20
    if index - place > 1 || before && after { appendDash(place, index) }
  }

  private mutating func scanSlash(_ place: Int) {
    if index < end, bytes[index] == 0x2F { return }
    appendPunctuation(0x2F, place, place + 1)
  }

  private mutating func scanTildes(_ place: Int) {
    guard index < end, bytes[index] == 0x7E else { return }
    while index < end, bytes[index] == 0x7E { index += 1 }
    if index < end, bytes[index] == 0x7D {
      index += 1
      sign(inserted ? .insertedClose : .struckClose, place, index)
      (struck, inserted) = (false, false)
      return
    }
    struck.toggle()
    sign(struck ? .struckOpen : .struckClose, place, index)
  }

  /// Straight double quotation marks open before a word and close after one.
  mutating func scanDoubleQuote(_ place: Int, _ length: Int) {
    if doubleQuotes > 0, !(opensQuote(place, length) && isAfterSpace(place)) {
      doubleQuotes -= 1
      sign(.quoteClose, place, place + length)
    } else if opensQuote(place, length) {
      doubleQuotes += 1
      sign(.quoteOpen, place, place + length)
    }
  }

  mutating func scanSingleQuote(_ place: Int, _ length: Int) {
    if singleQuotes > 0, !opensQuote(place, length) || !isAfterSpace(place) {
      singleQuotes -= 1
      sign(.quoteClose, place, place + length)
    } else if isAfterSpace(place), opensQuote(place, length) {
      singleQuotes += 1
      sign(.quoteOpen, place, place + length)
    }
  }

  private func opensQuote(_ place: Int, _ length: Int) -> Bool {
    var next = place + length
    while next < end, bytes[next] == 0x2A || bytes[next] == 0x5F { next += 1 }
    guard next < end else { return false }
    let byte = bytes[next]
    return Letters.isWord(byte) || byte >= 0x80 || byte == 0x5B || byte == 0x28 || byte == 0x2E
      || byte == 0x22
      || byte == 0x27
  }

  private func isAfterSpace(_ place: Int) -> Bool {
    guard place > Int(pieces[piece].start) else { return true }
    let byte = bytes[place - 1]
    if byte < 0x80 {
      return !Letters.isWord(byte) && byte != 0x2E && byte != 0x2C && byte != 0x29 && byte != 0x5D
    }
    let scalar = Letters.decodeBefore(bytes, place, start: Int(pieces[piece].start))
    return !Letters.isWordScalar(scalar) && scalar != 0x2019 && scalar != 0x201D
  }

  /// Characters outside ASCII: letters, quotation marks, dashes, blanks, superscripts.
  mutating func scanBeyondASCII() {
    let place = index
    let (scalar, length) = Letters.decode(bytes, at: index, end: end)
    switch scalar {
    case 0x2013, 0x2014, 0x2015:
      index += length
      appendDash(place, index)
    case 0x201C, 0xAB, 0x201F:
      index += length
      if scalar == 0x201C, doubleQuotes > 0, !opensQuote(place, length) { return closeDouble(place) }
      doubleQuotes += 1
      sign(.quoteOpen, place, index)
    case 0x201E:
      index += length
      doubleQuotes += 1
      sign(.quoteOpen, place, index)
    case 0x201D, 0xBB:
      index += length
      if doubleQuotes > 0 { closeDouble(place) }
    case 0x2018, 0x201A:
      index += length
      singleQuotes += 1
      sign(.quoteOpen, place, index)
    case 0x2019:
      index += length
      if singleQuotes > 0 {
        singleQuotes -= 1
        sign(.quoteClose, place, index)
      }
    case _ where Letters.isWordScalar(scalar): scanComplexWord(from: place)
    default: index += length
    }
  }

  private mutating func closeDouble(_ place: Int) {
    doubleQuotes -= 1
    sign(.quoteClose, place, index)
  }
}
