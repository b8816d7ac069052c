import ComityModel

/// Finds names of bodies in the sentences that found them or say when they meet.
struct FoundedNames {
  /// What a word can be in such a sentence.
  private struct Role: OptionSet {
    let rawValue: UInt16
    static let article = Role(rawValue: 1 << 0)
    /// *Is* or *shall*, with which founding begins.
    static let start = Role(rawValue: 1 << 1)
    static let link = Role(rawValue: 1 << 2)
    static let founding = Role(rawValue: 1 << 3)
    static let modal = Role(rawValue: 1 << 4)
    static let meeting = Role(rawValue: 1 << 5)
    static let yearly = Role(rawValue: 1 << 6)
    static let each = Role(rawValue: 1 << 7)
    static let year = Role(rawValue: 1 << 8)
    /// States and offices are no bodies that a text founds.
    static let plain = Role(rawValue: 1 << 9)
    static let on = Role(rawValue: 1 << 10)
  }

  private static let roles = WordMap<Role>(
    [
      ("the a an", .article), ("is shall", .start), ("is shall be hereby", .link),
      ("established set created instituted constituted launched", .founding),
      ("shall will must would be is", .modal),
      (
        "meets meet held sits sit convenes convene convened gathers gather assembles assemble takes take",
        .meeting
      ),
      ("annually", .yearly), ("every each once", .each), ("year twelve", .year),
      ("state states chair secretariat bureau general", .plain), ("on", .on),
    ], merge: { $0.union($1) })

  private let document: Document
  /// Roles of each distinct word of the document.
  private let roles: [Role]
  /// Words of the sentence at hand without its punctuation, and their roles.
  private var row: [Int] = []
  private var rowRoles: [Role] = []

  init(_ document: Document) {
    self.document = document
    roles = document.words.lexicon.map { FoundedNames.roles[$0] ?? [] }
  }

  /// The names of what a sentence founds, and of what it lets meet every year.
  mutating func names(_ words: Range<Int>) -> (founded: [UInt32]?, yearly: [UInt32]?) {
    row.removeAll(keepingCapacity: true)
    rowRoles.removeAll(keepingCapacity: true)
    for position in words {
      let word = Int(document.sequence[position])
      if document.words.flags[word].contains(.punctuation) { continue }
      row.append(word)
      rowRoles.append(roles[Int(document.words.symbols[word])])
    }
    return (named(FoundedNames.isFounded), named(FoundedNames.isYearly))
  }

  /// Whether words tell of the name before them that it is founded.
  private static func isFounded(_ rest: ArraySlice<Role>) -> Bool {
    guard let link = rest.prefix(14).firstIndex(where: { $0.contains(.start) }), let first = rest.first else {
      return false
    }
    if link != rest.startIndex, !first.contains(.on) { return false }
    return rest[link...].prefix(5).first { !$0.contains(.link) }?.contains(.founding) ?? false
  }

  /// Whether words tell of the name before them that it meets every year.
  private static func isYearly(_ rest: ArraySlice<Role>) -> Bool {
    guard let verb = rest.firstIndex(where: { !$0.contains(.modal) }), rest[verb].contains(.meeting) else {
      return false
    }
    let when = rest[(verb + 1)...].prefix(12)
    if when.contains(where: { $0.contains(.yearly) }) { return true }
    guard let start = when.firstIndex(where: { $0.contains(.each) }) else { return false }
    return when[start...].prefix(4).contains { $0.contains(.year) }
  }

  /// The first capitalised name behind an article of which `says` likes what follows.
  private func named(_ says: (ArraySlice<Role>) -> Bool) -> [UInt32]? {
    for index in row.indices where rowRoles[index].contains(.article) {
      var end = index + 1
      while end < row.count, end - index <= 4, document.words.flags[row[end]].contains(.capitalized) {
        end += 1
      }
      guard end > index + 1, end < row.count, says(rowRoles[end...]) else { continue }
      if rowRoles[index + 1].contains(.plain) { return nil }
      return row[(index + 1)..<end].map { document.words.symbols[$0] }
    }
    return nil
  }
}
