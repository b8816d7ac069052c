import ComityModel

/// Finds what prose says of the day on which a convocation, an agenda or another paper was there.
struct MinutesPapers {
  let source: Source
  let vocabulary: MinutesVocabulary
  /// First day of the meeting, which "three weeks before" counts from; nil where nobody knows it.
  let opening: CalendarDate?

  private static let sent = [WordPattern](patterns: [
    "delivered|sent|circulated|issued|posted|published|distributed|dispatched|transmitted|communicated|mailed|e-mailed|uploaded|received|notified|supplied|served",
    "reached|went|came|gone|put|laid|appeared|arrived|became|made|was|were|been|had|has ...4 out|to|online|up|available|website|before|in|on|with|members|states|delegations|capitals|all",
    "available|accessible",
  ])
  private static let unsent = [WordPattern](patterns: [
    "should|must|shall|will|would|may|might|could|can|if|unless|whether|until", "to be", "never|not",
  ])
  private static let ahead = WordPattern("before|ahead|earlier|prior|advance|previously|beforehand")

  /// Reads the blocks into the documents of the facts.
  func read(_ blocks: [MinutesBlock], into facts: inout MinutesFacts) {
    var ids: Set<String> = []
    for block in blocks where block.headingLevel == nil {
      for range in block.sentences {
        guard let paper = paper(block.words[range], block.range(of: range)),
          ids.insert(paper.id.text).inserted
        else { continue }
        facts.papers.append(paper)
      }
    }
  }

  private func paper(_ words: ArraySlice<MinutesWord>, _ place: ByteRange) -> MinutesFacts.Paper? {
    // The month of May permits nothing.
    let modal = words.filter { !($0.isCapital && $0.text == "may") }
    guard words.last?.text != "?", let kind = vocabulary.values(of: "paper", in: words).first,
      Self.sent.occur(in: words), !Self.unsent.occur(in: modal[...]), let day = day(words, place)
    else { return nil }
    let range = words[kind.range.lowerBound].range.union(words[kind.range.upperBound - 1].range)
    let symbol = words.first { MinutesEffects.isID($0) }.map {
      Placed(text: source.text(at: $0.range), range: $0.range)
    }
    return MinutesFacts.Paper(
      id: symbol ?? Placed(text: kind.value, range: range),
      name: Placed(text: source.text(at: range), range: range),
      published: day)
  }

  private func day(_ words: ArraySlice<MinutesWord>, _ place: ByteRange) -> Placed? {
    if let found = MinutesDate(year: opening?.year).first(in: words) {
      return Placed(text: found.start.text, range: place)
    }
    guard let opening else { return nil }
    for (unit, days) in [("day|days", 1), ("week|weeks", 7), ("fortnight", 14), ("month|months", 30)] {
      guard let match = WordPattern("\(unit) ...2 before|ahead|earlier|prior|in|beforehand").first(in: words),
        match.lowerBound > words.startIndex, Self.ahead.matches(words[match.lowerBound...].prefix(5))
      else { continue }
      let count = MinutesNumber.value(of: words[match.lowerBound - 1].text)
      return count.flatMap { Self.day($0 * days, before: opening) }.map {
        Placed(text: $0.text, range: place)
      }
    }
    return nil
  }

  /// The day that lies `days` before another one.
  private static func day(_ days: Int, before date: CalendarDate) -> CalendarDate? {
    var (left, day, month, year) = (days, date.day, date.month, date.year)
    while left >= day {
      left -= day
      (month, year) = month == 1 ? (12, year - 1) : (month - 1, year)
      guard
        let last = (28...31).reversed().first(where: {
          CalendarDate(year: year, month: month, day: $0) != nil
        })
      else { return nil }
      day = last
    }
    return CalendarDate(year: year, month: month, day: day - left)
  }
}

/// Numbers that minutes write as words.
enum MinutesNumber {
  private static let small = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
  ]
  private static let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]

  /// The number that one word stands for: "31", "thirty-one", "a"; nil for other words.
  static func value(of word: String) -> Int? {
    if let number = Int(word) { return number }
    if word == "a" || word == "an" { return 1 }
    if let number = small.firstIndex(of: word) { return number }
    let parts = word.split(separator: "-").map(String.init)
    guard let first = parts.first, let ten = tens.firstIndex(of: first), parts.count <= 2 else { return nil }
    guard parts.count == 2 else { return (ten + 2) * 10 }
    return small.firstIndex(of: parts[1]).flatMap { (1...9).contains($0) ? (ten + 2) * 10 + $0 : nil }
  }
}
