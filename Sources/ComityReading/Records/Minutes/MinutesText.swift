import ComityModel

/// Small readings of a block: its plain text, its speaker, the mark in front of it.
enum MinutesText {
  /// The words with single spaces, as a reader would say them.
  static func plain(_ words: ArraySlice<MinutesWord>, in source: Source) -> String {
    var result = ""
    var last: UInt32?
    for word in words {
      if let last, word.range.start > last { result += " " }
      result += source.text(at: word.range)
      last = word.range.end
    }
    return result
  }

  /// A heading without the number in front of it: "3. Dialogue", "Item 3: Dialogue", "3) Dialogue".
  static func unnumbered(_ words: ArraySlice<MinutesWord>) -> (number: Int?, words: ArraySlice<MinutesWord>) {
    var rest = words
    if rest.first?.text == "agenda" { rest = rest.dropFirst() }
    if ["item", "topic"].contains(rest.first?.text ?? "") { rest = rest.dropFirst() }
    guard let number = rest.first.flatMap({ Int($0.text) }), rest.count > 2,
      [".", ")", ":", "-", "–"].contains(rest.dropFirst().first?.text ?? "")
    else { return (nil, words) }
    return (number, rest.dropFirst(2))
  }

  /// The number of a decision in brackets behind it: "(decision D-2029-4)".
  static func number(in words: ArraySlice<MinutesWord>) -> Range<Int>? {
    // "It was so decided, by consensus (D-4): a panel is set up."
    if let open = words.indices.first(where: {
      $0 + 3 < words.endIndex && words[$0].text == "(" && words[$0 + 2].text == ")"
        && words[$0 + 3].text == ":"
        && MinutesEffects.isID(words[$0 + 1])
    }) {
      return open + 1..<open + 2
    }
    if let match = numbered.first(in: words),
      match.upperBound < words.endIndex, words[match.upperBound].text.contains(where: \.isNumber)
    {
      return match.upperBound..<match.upperBound + 1
    }
    // "Adopted by consent (D-30-1)": a number in brackets that begins like "decision" or "resolution".
    let open = words.indices.first {
      $0 + 2 < words.endIndex && words[$0].text == "(" && words[$0 + 2].text == ")"
        && isDecisionID(words[$0 + 1])
    }
    return open.map { $0 + 1..<$0 + 2 }
  }

  /// "The former was declared elected (**E-1**)": a symbol in brackets that is set off by emphasis.
  static func emphasised(in words: ArraySlice<MinutesWord>, of source: Source) -> Range<Int>? {
    let open = words.indices.last {
      $0 + 2 < words.endIndex && words[$0].text == "(" && words[$0 + 2].text == ")"
        && words[$0 + 1].isShouted && words[$0 + 1].text.contains("-")
        && words[$0 + 1].text.contains(where: \.isNumber) && isStrong(words[$0 + 1], in: source)
    }
    return open.map { $0 + 1..<$0 + 2 }
  }

  /// Whether a word begins what stands between pairs of asterisks.
  static func isStrong(_ word: MinutesWord, in source: Source) -> Bool {
    let start = Int(word.range.start)
    let star = UInt8(ascii: "*")
    return start >= 2 && source.bytes[start - 1] == star && source.bytes[start - 2] == star
  }

  /// How many words of a block are a title in bold type that the block goes on behind; nil where there is none.
  static func runIn(_ block: MinutesBlock, in source: Source) -> Int? {
    let start = Int(block.range.start)
    guard start >= 2, source.bytes[start - 1] == UInt8(ascii: "*"),
      source.bytes[start - 2] == UInt8(ascii: "*")
    else { return nil }
    let end = Int(block.range.end)
    guard
      let close = (start..<max(start, end - 1)).first(where: {
        source.bytes[$0] == UInt8(ascii: "*") && source.bytes[$0 + 1] == UInt8(ascii: "*")
      })
    else { return nil }
    let count = block.words.prefix { Int($0.range.end) <= close }.count
    let title = block.words[..<count]
    guard (1...14).contains(title.filter { !$0.isSign }.count), !title.contains(where: { $0.text == ":" }),
      block.words[count...].contains(where: { !$0.isSign })
    else { return nil }
    let isNumbered = title.first.map { $0.text.allSatisfy(\.isNumber) } == true && title.count > 2
    return isNumbered || title.last?.text == "." ? count : nil
  }

  private static let numbered = [WordPattern](patterns: [
    "(|[ decision|resolution|conclusion|ruling|order|minute|directive|measure|act ?no ?.",
    "as decision|resolution|order|conclusion ?no ?.",
  ])

  private static func isDecisionID(_ word: MinutesWord) -> Bool {
    let head = word.text.prefix { $0.isLetter }
    return word.isShouted && word.text.contains(where: \.isNumber)
      && ["d", "r", "dec", "res", "o", "ord"].contains(head)
  }

  /// Number of words before a speech ("KM: …", "Michael Dawson: …", "[spiffxp] …"); nil where nobody speaks.
  static func speech(_ words: ArraySlice<MinutesWord>) -> Int? {
    guard let colon = words.firstIndex(where: { $0.text == ":" }), colon > words.startIndex else {
      return nil
    }
    // "For: Alba, Drina" counts votes and is no speech.
    if colon - words.startIndex == 1, MinutesVotes.option(words[words.startIndex].text) != nil { return nil }
    // "Ilmora (bridge): …": how somebody takes part is no name.
    let open = words[..<colon].firstIndex { $0.text == "(" }
    let end = open.flatMap { $0 > words.startIndex && words[colon - 1].text == ")" ? $0 : nil } ?? colon
    guard end - words.startIndex <= 4, colon - end <= 6 else { return nil }
    let name = words[..<end].filter { !$0.isSign }
    guard !name.isEmpty, name.allSatisfy({ $0.isCapital || $0.text.hasPrefix("@") || $0.text == "and" })
    else { return nil }
    return colon - words.startIndex + 1
  }

  /// A mark such as `DECISION D-1:` at the beginning; `text` is where its text begins.
  static func mark(
    _ words: ArraySlice<MinutesWord>, among marks: Set<String>
  ) -> (word: String, id: Range<Int>?, text: Int)? {
    var index = words.startIndex
    while index < words.endIndex, words[index].isSign { index += 1 }
    guard index < words.endIndex else { return nil }
    let first = words[index]
    if marks.contains(first.text) {
      // "RESOLVED (R-1), with the assent of all: that …": what stands between number and colon says how.
      if index + 3 < words.endIndex, words[index + 1].text == "(", words[index + 3].text == ")",
        words[index + 2].text.contains(where: \.isNumber), index + 4 < words.endIndex,
        words[index + 4].text != ":"
      {
        let text = [",", "."].contains(words[index + 4].text) ? index + 5 : index + 4
        return text < words.endIndex ? (first.text, index + 2..<index + 3, text) : nil
      }
      let limit = min(index + 6, words.endIndex)
      if let colon = words[index..<limit].firstIndex(where: { $0.text == ":" }) {
        let id = words[(index + 1)..<colon].filter { !$0.isSign }
        if id.isEmpty { return (first.text, nil, colon + 1) }
        let isNumber = id.contains { $0.text.contains { $0.isNumber } }
        // "RESOLVED (Y34-1):" has the number Y34-1, without the brackets.
        let inside = words[(index + 1)..<colon]
        let start = inside.firstIndex { !$0.isSign } ?? index + 1
        let end = (inside.lastIndex { !$0.isSign } ?? colon - 1) + 1
        return isNumber || id.count <= 2 && first.isCapital
          ? (first.text, isNumber ? start..<end : nil, colon + 1) : nil
      }
      // "Decision 2029/1. The plenary …": a number of its own, and a full stop in place of the colon.
      if first.isCapital, index + 3 < words.endIndex, words[index + 1].text.contains(where: \.isNumber),
        [".", "-", "–", "—"].contains(words[index + 2].text), words[index + 3].isCapital
      {
        return (first.text, index + 1..<index + 2, index + 3)
      }
      let isTag = index > words.startIndex && words[index - 1].text == "#"
      if (first.isShouted || isTag), index + 1 < words.endIndex { return (first.text, nil, index + 1) }
      return nil
    }
    // "AGREED by all:", "Straw poll: …", "Committee decision: …"
    guard index + 2 < words.endIndex, marks.contains(words[index + 1].text), words[index + 2].text == ":",
      first.isCapital
    else { return nil }
    return (words[index + 1].text, nil, index + 3)
  }
}

/// How a decision was taken, in the words of the schema.
enum MinutesBasis {
  /// The basis that words state; `mark` is what stands in front of them, such as "Chair's decision".
  static func of(
    _ words: ArraySlice<MinutesWord>, _ place: ByteRange, mark: ArraySlice<MinutesWord>, isAgreed: Bool,
    hasCounts: Bool
  ) -> Placed? {
    if let chair = mark.first(where: { offices.contains($0.text) }) {
      return Placed(text: "chair", range: chair.range)
    }
    if let match = WordPattern("basis :").first(in: words) {
      let end = words[match.upperBound...].firstIndex { $0.text == "." } ?? words.endIndex
      let stated = words[match.upperBound..<end]
      if let basis = kind(stated, isAgreed: false, hasCounts: hasCounts), let first = stated.first,
        let last = stated.last
      {
        return Placed(text: basis, range: first.range.union(last.range))
      }
    }
    return kind(words, isAgreed: isAgreed, hasCounts: hasCounts).map { Placed(text: $0, range: place) }
  }

  private static let offices: Set<String> = [
    "chair", "chair's", "chairman's", "chairperson's", "president's", "presidential",
  ]

  private static func kind(_ words: ArraySlice<MinutesWord>, isAgreed: Bool, hasCounts: Bool) -> String? {
    if MinutesLanguage.alone.occur(in: words) { return "chair" }
    if MinutesLanguage.silence.occur(in: words) { return "silence-procedure" }
    if MinutesLanguage.consensus.occur(in: words),
      !WordPattern("no|without|lack|not ...2 consensus").matches(words)
    {
      return "consensus"
    }
    if MinutesLanguage.withoutVote.occur(in: words) { return "without-a-vote" }
    if hasCounts || MinutesLanguage.vote.occur(in: words) { return "vote" }
    if MinutesLanguage.chair.occur(in: words) { return "chair" }
    // "Peter moved it and Rod agreed" is a motion with a second, not the agreement of all.
    let isSeconded = WordPattern("moved|moves|seconded|seconds").matches(words)
    if isAgreed || !isSeconded && WordPattern("agreed|agrees").first(in: words.prefix(10)) != nil {
      return "consensus"
    }
    return nil
  }
}

extension WordPattern {
  /// Whether the pattern occurs.
  func matches(_ words: ArraySlice<MinutesWord>) -> Bool { first(in: words) != nil }
}
