import ComityModel

/// What groups are called and what they are to work on, where no subject stands right behind their noun.
extension MinutesEffects {
  private static let entered = WordPattern(
    "entered|registered|recorded|listed|known|cited|referred|abbreviated|short|called|named|styled|hereafter|hereinafter|symbol|code|id ?to ?name ?as|:|is"
  )
  private static let tasks = WordPattern(
    "to consider|examine|study|treat|work|prepare|look|inquire|enquire|report|draft|review|deal|explore|assess|advise ?upon|on|into|at|of|with"
  )

  /// What a group is called elsewhere: "entered as wg-law", or a name set off by emphasis right behind the noun.
  func registered(_ words: ArraySlice<MinutesWord>, behind noun: Range<Int>) -> Placed? {
    let end = words[noun.upperBound...].firstIndex { $0.text == "." } ?? words.endIndex
    let rest = words[noun.upperBound..<end]
    if let match = Self.entered.first(in: rest), match.upperBound < rest.endIndex,
      rest[match.upperBound].text.contains("-"), !rest[match.upperBound].isCapital
    {
      return Placed(text: source.text(at: rest[match.upperBound].range), range: rest[match.upperBound].range)
    }
    guard let next = rest.first, !next.isSign, !next.isCapital, next.range.start > 0 else { return nil }
    let mark = source.bytes[Int(next.range.start) - 1]
    let isSetOff = [UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "\"")].contains(
      mark)
    let isAlone =
      noun.lowerBound > words.startIndex && words[noun.lowerBound - 1].text == "(" && rest.count > 1
      && [";", ",", ")"].contains(rest[noun.upperBound + 1].text)
    return isSetOff || isAlone ? Placed(text: source.text(at: next.range), range: next.range) : nil
  }

  private static let general: Set<String> = [
    "working", "technical", "expert", "select", "small", "new", "joint", "standing", "open", "open-ended",
    "ad", "hoc",
    "further", "second", "third", "study", "drafting", "contact", "informal", "temporary", "permanent",
    "task",
    "this", "these", "that", "our", "their", "thematic", "advisory", "of", "to", "and", "or", "on", "own",
    "special", "single", "additional", "another", "other", "two", "three", "four", "steering", "interest",
    "such",
  ]

  /// "The Measurement Subgroup", "P-3 Circle on cards: circle formed": a subject before the noun, or behind it elsewhere.
  func subject(_ words: ArraySlice<MinutesWord>, _ noun: Range<Int>, from first: Int) -> Placed? {
    let own = words[first..<max(first, noun.lowerBound)].filter {
      !$0.isSign && !Self.general.contains($0.text)
    }
    if let begin = own.first, let end = own.last, begin.isCapital {
      let range = begin.range.union(end.range)
      return Placed(text: source.text(at: range), range: range)
    }
    let word = words[noun.upperBound - 1].text
    guard
      let other = words.indices.first(where: {
        words[$0].text == word && $0 + 2 < words.endIndex && ["on", "for"].contains(words[$0 + 1].text)
      })
    else { return nil }
    let matter = words[(other + 2)...].prefix(10).prefix { !$0.isSign }
    guard let begin = matter.first, let end = matter.last else { return nil }
    let range = begin.range.union(end.range)
    return Placed(text: source.text(at: range), range: range)
  }

  /// "A committee be appointed to consider contacts": what it is to work on, where no subject stands behind the noun.
  func task(_ words: ArraySlice<MinutesWord>, behind noun: Range<Int>) -> Placed? {
    let rest = words[noun.upperBound...].prefix(14)
    guard let match = Self.tasks.first(in: rest) else { return nil }
    let matter = words[match.upperBound...].prefix(12).prefix {
      ![".", ";", ",", "(", "?", ":"].contains($0.text) && $0.text != "that"
    }
    guard let first = matter.first, let last = matter.last else { return nil }
    let range = first.range.union(last.range)
    return Placed(text: source.text(at: range), range: range)
  }
}
