import ComityModel

/// Finds dates in minutes, in the forms that people write them.
struct MinutesDate {
  /// A day with its place.
  struct Found: Sendable {
    var start: CalendarDate
    /// Last day of a range of days such as 7–11 June 2027.
    var end: CalendarDate?
    var words: Range<Int>
  }

  /// Year for dates that name none; nil leaves them out.
  var year: Int?
  /// Day that the file's name gives, which settles 04/05/2021.
  var fileDate: CalendarDate?

  private static let months: [String: Int] = {
    let names = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
      "november",
      "december",
    ]
    var result: [String: Int] = [:]
    for (index, name) in names.enumerated() {
      result[name] = index + 1
      if name != "may" { result[String(name.prefix(3))] = index + 1 }
    }
    result["sept"] = 9
    return result
  }()

  /// First date in the words.
  func first(in words: ArraySlice<MinutesWord>) -> Found? {
    for index in words.indices {
      if let found = numeric(words, index) ?? named(words, index) { return found }
    }
    return nil
  }

  /// `2027-06-07`, `2027/06/07`, `7.6.2027`, `06/07/2027`, each with a time behind it or not.
  private func numeric(_ words: ArraySlice<MinutesWord>, _ index: Int) -> Found? {
    let text = words[index].text.prefix { $0 != "t" }
    guard text.utf8.count >= 8, text.utf8.count <= 10, text.first?.isNumber == true else { return nil }
    for separator in ["-", "/", "."] {
      let parts = text.split(separator: Character(separator)).compactMap { Int($0) }
      guard parts.count == 3 else { continue }
      guard let date = day(parts, separator) else { return nil }
      return Found(start: date, end: nil, words: index..<index + 1)
    }
    return nil
  }

  private func day(_ parts: [Int], _ separator: String) -> CalendarDate? {
    if parts[0] > 999 { return CalendarDate(year: parts[0], month: parts[1], day: parts[2]) }
    guard parts[2] > 999 else { return nil }
    let european = CalendarDate(year: parts[2], month: parts[1], day: parts[0])
    if separator != "/" { return european }
    let american = CalendarDate(year: parts[2], month: parts[0], day: parts[1])
    guard let european, let american else { return european ?? american }
    return european == american || fileDate == european ? european : fileDate == american ? american : nil
  }

  /// `7 June 2027`, `June 7th, 2027`, `7–11 June 2027`, `June 7-11`, `Nov. 12`.
  private func named(_ words: ArraySlice<MinutesWord>, _ index: Int) -> Found? {
    guard let month = Self.months[words[index].text], words[index].isCapital else { return nil }
    if let found = dayFirst(words, index, month) { return found }
    var next = index + 1
    if next < words.endIndex, words[next].text == "." { next += 1 }
    guard next < words.endIndex, let days = days(words[next].text) else { return nil }
    next += 1
    var last = days.last
    if next + 1 < words.endIndex, ["–", "-", "to", "and"].contains(words[next].text),
      let other = self.days(words[next + 1].text)
    {
      last = other.first
      next += 2
    }
    return found(days.first, last, month, words, index, next)
  }

  private func dayFirst(_ words: ArraySlice<MinutesWord>, _ index: Int, _ month: Int) -> Found? {
    var before = index - 1
    if before >= words.startIndex, words[before].text == "of" { before -= 1 }
    guard before >= words.startIndex, let days = days(words[before].text) else { return nil }
    // "December 7, 2017": the number before is the year of another date or a count, never a day.
    if index + 1 < words.endIndex, self.days(words[index + 1].text) != nil, !isYear(words, index + 1) {
      return nil
    }
    var first = days.first
    if before - 2 >= words.startIndex, ["–", "-", "to"].contains(words[before - 1].text),
      let other = self.days(words[before - 2].text)
    {
      first = other.first
      before -= 2
    }
    return found(first, days.last, month, words, before, index + 1)
  }

  private func found(
    _ first: Int?, _ last: Int?, _ month: Int, _ words: ArraySlice<MinutesWord>, _ start: Int, _ next: Int
  ) -> Found? {
    var next = next
    if next < words.endIndex, words[next].text == ",", isYear(words, next + 1) { next += 1 }
    let stated = isYear(words, next) ? Int(words[next].text) : nil
    guard let year = stated ?? year, let first, let start = CalendarDate(year: year, month: month, day: first)
    else {
      return nil
    }
    let end = last.flatMap { CalendarDate(year: year, month: month, day: $0) }
    return Found(
      start: start, end: end.flatMap { $0 > start ? $0 : nil },
      words: self.range(start: words, from: next, stated != nil, at: start))
  }

  private func range(
    start words: ArraySlice<MinutesWord>, from next: Int, _ hasYear: Bool, at date: CalendarDate
  ) -> Range<Int> {
    let end = min(hasYear ? next + 1 : next, words.endIndex)
    let begin = words[..<end].lastIndex { Self.months[$0.text] != nil } ?? words.startIndex
    let before = begin > words.startIndex && days(words[begin - 1].text) != nil ? begin - 1 : begin
    return before..<max(end, before + 1)
  }

  private func isYear(_ words: ArraySlice<MinutesWord>, _ index: Int) -> Bool {
    guard index < words.endIndex, words[index].text.utf8.count == 4, let year = Int(words[index].text) else {
      return false
    }
    return (1900...2199).contains(year)
  }

  /// `7`, `7th`, `7-11`, `7–11`.
  private func days(_ text: String) -> (first: Int, last: Int)? {
    let parts = text.split { $0 == "-" || $0 == "–" }
    guard (1...2).contains(parts.count), text.utf8.count <= 9 else { return nil }
    var numbers: [Int] = []
    for part in parts {
      let digits = part.prefix { $0.isNumber }
      guard ["", "st", "nd", "rd", "th"].contains(part.dropFirst(digits.count)), let number = Int(digits),
        (1...31).contains(number)
      else { return nil }
      numbers.append(number)
    }
    return (numbers[0], numbers.last ?? numbers[0])
  }

  /// Day, month or year in the name of a file: `ym-2027-06-07.md`, `2021-02-update.md`.
  static func inName(_ path: String) -> (date: CalendarDate?, year: Int?) {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let numbers = name.split { !$0.isNumber }.map(String.init)
    for (index, text) in numbers.enumerated() {
      if text.count == 8, let number = Int(text),
        let date = CalendarDate(year: number / 10000, month: number / 100 % 100, day: number % 100)
      {
        return (date, date.year)
      }
      guard text.count == 4, let year = Int(text), (1900...2199).contains(year) else { continue }
      let rest = numbers[(index + 1)...].prefix(2).compactMap { $0.count <= 2 ? Int($0) : nil }
      let date = rest.count == 2 ? CalendarDate(year: year, month: rest[0], day: rest[1]) : nil
      return (date, year)
    }
    return (nil, nil)
  }
}
