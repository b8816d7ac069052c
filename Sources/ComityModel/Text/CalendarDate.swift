/// A day of the Gregorian calendar, without time or zone.
public struct CalendarDate: Hashable, Comparable, Sendable {
  /// Year, 1 to 9999.
  public let year: Int
  /// Month, 1 to 12.
  public let month: Int
  /// Day of the month, from 1.
  public let day: Int

  /// Makes a day; nil where the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.days(inMonth: month, of: year)
    else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// Reads `YYYY-MM-DD`; nil where the bytes are anything else or no day.
  public init?(_ bytes: ArraySlice<UInt8>) {
    let date = bytes.withUnsafeBufferPointer { CalendarDate(buffer: $0) }
    guard let date else { return nil }
    self = date
  }

  /// Reads `YYYY-MM-DD`; nil where the text is anything else or no day.
  public init?(_ text: String) {
    var text = text
    guard let date = text.withUTF8({ CalendarDate(buffer: $0) }) else { return nil }
    self = date
  }

  private init?(buffer bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count == 10 else { return nil }
    var numbers = (0, 0, 0)
    for index in 0..<10 {
      let byte = bytes[index]
      if index == 4 || index == 7 {
        guard byte == UInt8(ascii: "-") else { return nil }
        continue
      }
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      let digit = Int(byte) - 48
      if index < 4 {
        numbers.0 = numbers.0 * 10 + digit
      } else if index < 7 {
        numbers.1 = numbers.1 * 10 + digit
      } else {
        numbers.2 = numbers.2 * 10 + digit
      }
    }
    self.init(year: numbers.0, month: numbers.1, day: numbers.2)
  }

  /// Days since the first of January of year 1.
  public var ordinal: Int {
    let before = year - 1
    var result = before * 365 + before / 4 - before / 100 + before / 400
    for month in 1..<month { result += Self.days(inMonth: month, of: year) }
    return result + day - 1
  }

  /// Whole months from `other` to this day, negative where it lies before.
  public func months(since other: CalendarDate) -> Int {
    if self < other { return -other.months(since: self) }
    let months = (year - other.year) * 12 + month - other.month
    return day < other.day ? months - 1 : months
  }

  /// The day that lies so many days before this one; nil where that is before the year 1.
  public func earlier(by days: Int) -> CalendarDate? {
    var (left, day, month, year) = (days, day, month, year)
    while left >= day {
      left -= day
      (month, year) = month == 1 ? (12, year - 1) : (month - 1, year)
      if year < 1 { return nil }
      day = Self.days(inMonth: month, of: year)
    }
    return CalendarDate(year: year, month: month, day: day - left)
  }

  /// `YYYY-MM-DD`.
  public var text: String { Self.padded(year, 4) + "-" + Self.padded(month, 2) + "-" + Self.padded(day, 2) }

  /// Orders by time.
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
