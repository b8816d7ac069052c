import ComityModel

/// "Part C" after "Part B" is the third one, not the hundredth: letters that are Roman numbers too count as their row does,
/// and fifty, a hundred and more only where their row has come near.
enum UnitLetters {
  /// Sets the ordinals of all such units by the one before them under the same heading.
  static func settle(_ blocks: inout [Block]) {
    var last: [String: Int] = [:]
    for index in blocks.indices {
      guard let numbering = blocks[index].numbering, numbering.style.utf8.count > 3 else { continue }
      let row = "\(numbering.style) \(blocks[index].heading ?? -1)"
      if let letter = letter(blocks[index].number), letter != numbering.ordinal,
        last[row] == letter - 1 || numbering.ordinal >= 50 && last[row, default: 0] < 40
      {
        blocks[index].numbering?.ordinal = letter
        last[row] = letter
      } else {
        last[row] = numbering.ordinal
      }
    }
  }

  /// Place in the alphabet of a number that is one capital letter.
  private static func letter(_ number: String) -> Int? {
    guard number.utf8.count == 1, let sign = number.utf8.first, Letters.isUpper(sign) else { return nil }
    return Int(sign) - 0x40
  }
}
