import ComityModel

/// Square brackets, braces, parentheses and carets: which of them are signs of negotiation.
extension BlockScanner {
  mutating func scanBracket(_ place: Int) {
    if options.terms, scanTerm(place) { return }
    if let close = editorialEnd(place) {
      sign(.editorialOpen, place, place + 1)
      sign(.editorialClose, close - 1, close)
      index = close
      return
    }
    if place + 3 < end, Letters.isLetter(bytes[place + 1]), bytes[place + 2] == 0x5D,
      Letters.isLetter(bytes[place + 3])
    {
      return scanComplexWord(from: place)
    }
    sign(.bracketOpen, place, place + 1)
    openBrackets.append(signs.count - 1)
  }

  /// End of `[1]`, `[^note]`, `[2019]`, `[sic]` or an empty tick box, whose content is no text.
  private func editorialEnd(_ place: Int) -> Int? {
    var last = place + 1
    if last < end, bytes[last] == 0x5E {
      while last < end, last - place < 64, bytes[last] != 0x5D { last += 1 }
      return last < end && bytes[last] == 0x5D ? last + 1 : nil
    }
    while last < end, Letters.isDigit(bytes[last]) { last += 1 }
    if last < end, bytes[last] == 0x5D {
      if last > place + 1, last - place <= 5 { return last + 1 }
      if last == place + 1 { return last + 1 }
    }
    for word in Self.editorial where place + word.count + 1 < end && bytes[place + 1 + word.count] == 0x5D {
      if zip(word, bytes[(place + 1)...]).allSatisfy({ $0 == Letters.lower($1) }) {
        return place + word.count + 2
      }
    }
    return nil
  }

  private static let editorial: [[UInt8]] = ["sic", "sic!", " ", "x"].map { Array($0.utf8) }

  /// `[=term=]` is the term, and `[[REFERENCE]]` about the text; whether there is one at `place`.
  private mutating func scanTerm(_ place: Int) -> Bool {
    guard index < end else { return false }
    if bytes[index] == 0x3D {
      index += 1
      return true
    }
    guard bytes[index] == 0x5B else { return false }
    var last = index + 1
    while last + 1 < end, last - place < 200, bytes[last] != 0x5D { last += 1 }
    guard last + 1 < end, bytes[last] == 0x5D, bytes[last + 1] == 0x5D else { return false }
    sign(.editorialOpen, place, place + 2)
    sign(.editorialClose, last, last + 2)
    index = last + 2
    return true
  }

  mutating func scanClosingBracket(_ place: Int) {
    if options.terms, place > 0, bytes[place - 1] == 0x3D { return }
    let opener = openBrackets.popLast()
    if opener != nil, options.markup, index < end {
      if bytes[index] == 0x28, let close = linkTargetEnd(index) {
        index = close
        return sign(.linkClose, place, close)
      }
      if bytes[index] == 0x5B, !linkLabels.isEmpty, let close = labelEnd(index + 1),
        hasLabel(index + 1, close)
      {
        index = close + 1
        return sign(.linkClose, place, index)
      }
    }
    if let opener, !linkLabels.isEmpty, place - Int(signs[opener].end) <= 200,
      hasLabel(Int(signs[opener].end), place)
    {
      if index + 1 < end, bytes[index] == 0x5B, bytes[index + 1] == 0x5D { index += 2 }
      return sign(.linkClose, place, index)
    }
    sign(.bracketClose, place, place + 1)
  }

  /// End of a link target `(…)` that looks like an address; "[adopt](agreed)" is none.
  private func linkTargetEnd(_ open: Int) -> Int? {
    var last = open + 1
    var depth = 1
    var address = false
    let limit = Swift.min(end, open + 2048)
    while last < limit {
      switch bytes[last] {
      case 0x28: depth += 1
      case 0x29:
        depth -= 1
        if depth == 0 { return address || last == open + 1 ? last + 1 : nil }
      case 0x23, 0x2E, 0x2F, 0x3A: address = true
      case 0x5B: return nil
      case 0x20 where !address: return nil
      default: break
      }
      last += 1
    }
    return nil
  }

  private func labelEnd(_ start: Int) -> Int? {
    var last = start
    while last < end, last - start <= 200, bytes[last] != 0x5D { last += 1 }
    return last < end && bytes[last] == 0x5D ? last : nil
  }

  private func hasLabel(_ start: Int, _ end: Int) -> Bool {
    start <= end && linkLabels.contains(LinkDefinitions.fold(bytes[start..<end]))
  }

  /// Braces hold remarks of facilitators, or the proposals of CriticMarkup.
  mutating func scanBrace(_ place: Int) {
    let next = index + 1 < end ? (bytes[index], bytes[index + 1]) : (0, 0)
    if options.terms, next.0 == 0x7B {
      index += 1
      return
    }
    switch next {
    case (0x2B, 0x2B):
      index += 2
      sign(.insertedOpen, place, index)
    case (0x2D, 0x2D):
      index += 2
      sign(.struckOpen, place, index)
    case (0x7E, 0x7E):
      index += 2
      struck = true
      sign(.struckOpen, place, index)
    case (0x3D, 0x3D):
      index += 2
    default:
      remarks += 1
      sign(.remarkOpen, place, place + 1)
    }
  }

  mutating func closeRemark(_ place: Int) {
    guard remarks > 0 else { return }
    remarks -= 1
    sign(.remarkClose, place, place + 1)
  }

  /// Closing signs of CriticMarkup: `++}`, `--}`, `==}`, `<<}`, and `~>` between old and new.
  mutating func scanCriticClose(_ place: Int, _ byte: UInt8) {
    if byte == 0x3E, struck, place > 0, bytes[place - 1] == 0x7E {
      sign(.struckClose, place - 1, place + 1)
      sign(.insertedOpen, place - 1, place + 1)
      (struck, inserted) = (false, true)
      return
    }
    if byte == 0x2D {
      index += 1
      return sign(.struckClose, place, index)
    }
    guard index + 1 < end, bytes[index] == byte, bytes[index + 1] == 0x7D else { return }
    index += 2
    if byte == 0x2B { sign(.insertedClose, place, index) }
  }

  /// `^agreed` is a status; any other caret is nothing.
  mutating func scanCaret(_ place: Int) {
    var last = index
    while last < end, Letters.isLetter(bytes[last]) { last += 1 }
    guard last > index, StatusTags.contains(bytes[index..<last]) else { return }
    signStatus(.statusOpen, .statusClose, place, index, last, last)
  }

  /// Signs around words about the text: they are scanned as words and flagged later.
  private mutating func signStatus(
    _ open: Sign.Kind, _ close: Sign.Kind, _ start: Int, _ inner: Int, _ innerEnd: Int, _ last: Int
  ) {
    sign(open, start, inner)
    index = inner
    let pieceEnd = end
    end = innerEnd
    while index < end { scanInner() }
    end = pieceEnd
    index = last
    sign(close, innerEnd, last)
  }

  /// Words of a status or an attribution: plain words, nothing nested.
  private mutating func scanInner() {
    if Letters.isWord(bytes[index]) { scanComplexWord(from: index) } else { index += 1 }
  }

  /// "(agreed)" and "(State A, State B)" are about the text; other parentheses are part of it.
  mutating func scanParenthesis(_ place: Int) {
    var last = index
    let limit = Swift.min(end, index + 120)
    while last < limit, bytes[last] != 0x29, bytes[last] != 0x28 { last += 1 }
    if last < limit, bytes[last] == 0x29 {
      if StatusTags.contains(bytes[index..<last]) {
        return signStatus(.statusOpen, .statusClose, place, index, last, last + 1)
      }
      if endsBlock(last + 1)
        || signs.last.map({ $0.kind == .bracketClose && isNear(Int($0.end), place) }) == true,
        Attribution.isList(bytes[index..<last])
      {
        return signStatus(.attributionOpen, .attributionClose, place, index, last, last + 1)
      }
    }
    appendPunctuation(0x28, place, place + 1)
  }

  private func isNear(_ start: Int, _ place: Int) -> Bool {
    place >= start && place - start <= 3 && bytes[start..<place].allSatisfy { $0 == 0x20 }
  }

  private func endsBlock(_ place: Int) -> Bool {
    guard piece + 1 == pieces.count, end - place <= 3 else { return false }
    return bytes[Swift.min(place, end)..<end].allSatisfy { !Letters.isWord($0) }
  }
}
