/// A few words in a row, as the minutes reader looks for them: `group|committee did not see`, `elect*`, `?the`, `...4`.
struct WordPattern: Sendable {
  private enum Step: Sendable {
    /// One of these words; a prefix where the flag is set.
    case word([(text: String, isPrefix: Bool)], isOptional: Bool)
    /// Up to this many words, no signs that end a clause.
    case gap(Int)
  }

  private let steps: [Step]

  /// Makes a pattern from its text.
  init(_ text: String) {
    steps = text.split(separator: " ").map { part in
      if part.hasPrefix("...") { return .gap(Int(part.dropFirst(3)) ?? 4) }
      let isOptional = part.hasPrefix("?") && part.count > 1
      let words = part.drop { $0 == "?" && isOptional }.split(separator: "|").map { word in
        let isPrefix = word.hasSuffix("*") && word.count > 1
        return (String(isPrefix ? word.dropLast() : word), isPrefix)
      }
      return .word(words, isOptional: isOptional)
    }
  }

  /// First place in `words` where the pattern matches.
  func first(in words: ArraySlice<MinutesWord>) -> Range<Int>? {
    for start in words.indices {
      if let end = match(0, words, start) { return start..<end }
    }
    return nil
  }

  /// End of a match that begins at `start`; nil where there is none.
  func end(in words: ArraySlice<MinutesWord>, from start: Int) -> Int? { match(0, words, start) }

  private func match(_ step: Int, _ words: ArraySlice<MinutesWord>, _ position: Int) -> Int? {
    guard step < steps.count else { return position }
    switch steps[step] {
    case .word(let options, let isOptional):
      if position < words.endIndex, options.contains(where: { Self.fits($0, words[position].text) }),
        let end = match(step + 1, words, position + 1)
      {
        return end
      }
      return isOptional ? match(step + 1, words, position) : nil
    case .gap(let length):
      var next = position
      while next <= min(position + length, words.endIndex) {
        if let end = match(step + 1, words, next) { return end }
        if next < words.endIndex, [";", "?", "."].contains(words[next].text) { return nil }
        next += 1
      }
      return nil
    }
  }

  private static func fits(_ option: (text: String, isPrefix: Bool), _ word: String) -> Bool {
    option.isPrefix ? word.hasPrefix(option.text) : word == option.text
  }
}

extension [WordPattern] {
  init(patterns: [String]) { self = patterns.map { WordPattern($0) } }

  /// First match of any of them, in order of the list.
  func first(in words: ArraySlice<MinutesWord>) -> Range<Int>? {
    for pattern in self {
      if let range = pattern.first(in: words) { return range }
    }
    return nil
  }

  /// Whether one of them matches.
  func occur(in words: ArraySlice<MinutesWord>) -> Bool { first(in: words) != nil }
}
