/// Roman numbers and number words, as drafts use them in headings and minutes in sentences.
enum Numerals {
  /// Value of a Roman number in one letter case; 0 where it is none.
  static func roman(_ text: some Collection<UInt8>) -> Int {
    guard !text.isEmpty, text.count <= 8 else { return 0 }
    var total = 0
    var last = 0
    for byte in text {
      let value: Int
      switch byte | 0x20 {
      case 0x69: value = 1
      case 0x76: value = 5
      case 0x78: value = 10
      case 0x6C: value = 50
      case 0x63: value = 100
      default: return 0
      }
      if last > 0, value > last {
        // Only one smaller sign before a bigger one.
        total += value - 2 * last
      } else {
        total += value
      }
      last = value
    }
    return total
  }

  private static let cardinals: [[UInt8]] = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
  ].map { Array($0.utf8) }

  /// Value of a number word, whatever its case; 0 where it is none.
  static func word(_ text: some Collection<UInt8>) -> Int {
    guard text.count >= 3, text.count <= 9 else { return 0 }
    let lower = text.map(Letters.lower)
    return (cardinals.firstIndex(of: lower) ?? -1) + 1
  }

  private static let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]

  /// Number that a word in small letters counts: "31", "thirty-one", "a"; nil for other words.
  static func value(of word: String) -> Int? {
    if let number = Int(word) { return number }
    if word == "a" || word == "an" { return 1 }
    let small = self.word(word.utf8)
    if small > 0 { return small }
    let parts = word.split(separator: "-")
    guard let first = parts.first, let ten = tens.firstIndex(of: String(first)), parts.count <= 2 else {
      return nil
    }
    guard parts.count == 2 else { return (ten + 2) * 10 }
    let one = self.word(parts[1].utf8)
    return (1...9).contains(one) ? (ten + 2) * 10 + one : nil
  }
}
