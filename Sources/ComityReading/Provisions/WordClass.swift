import ComityModel

/// What a word can be in an English sentence; most words are nouns or adjectives and have no class.
struct WordClass: OptionSet, Sendable {
  let rawValue: UInt32

  static let modal = WordClass(rawValue: 1 << 0)
  /// *not*, and the second half of *cannot*.
  static let not = WordClass(rawValue: 1 << 1)
  /// *no*, *none*, *nothing*, *neither*, *never*: denies what follows.
  static let no = WordClass(rawValue: 1 << 2)
  /// *is*, *are*.
  static let beNow = WordClass(rawValue: 1 << 3)
  /// *was*, *were*, *had*.
  static let beThen = WordClass(rawValue: 1 << 4)
  /// *be*, *been*, *being*.
  static let beBare = WordClass(rawValue: 1 << 5)
  static let have = WordClass(rawValue: 1 << 6)
  static let determiner = WordClass(rawValue: 1 << 7)
  static let preposition = WordClass(rawValue: 1 << 8)
  /// *which*, *who*, *that*.
  static let relative = WordClass(rawValue: 1 << 9)
  static let conjunction = WordClass(rawValue: 1 << 10)
  /// *establish*: after a modal, after *to*, after a plural.
  static let verb = WordClass(rawValue: 1 << 11)
  /// *establishes*.
  static let verbPresent = WordClass(rawValue: 1 << 12)
  /// *established*.
  static let participle = WordClass(rawValue: 1 << 13)
  /// *establishing*.
  static let gerund = WordClass(rawValue: 1 << 14)
  static let adverb = WordClass(rawValue: 1 << 15)
  /// *establishment*: a noun that names an action.
  static let nominal = WordClass(rawValue: 1 << 16)
  static let pronoun = WordClass(rawValue: 1 << 17)
  /// *all*, *each*, *any*, *interested*.
  static let quantifier = WordClass(rawValue: 1 << 18)
  /// *only*, *solely*, *exclusively*.
  static let only = WordClass(rawValue: 1 << 19)
  /// *to*.
  static let to = WordClass(rawValue: 1 << 20)
  /// *recalled*, *proposed*: what follows is somebody's words.
  static let reporting = WordClass(rawValue: 1 << 21)
  /// *prevent*, *preclude*, *excluded*: to deny it is to permit.
  static let preventing = WordClass(rawValue: 1 << 22)
  /// *consensus*, *vote*, *majority*: after *by* it says how, not by whom.
  static let means = WordClass(rawValue: 1 << 23)
  /// *year*, *session*, *months*: after *every*, *within*, *during* it says when.
  static let time = WordClass(rawValue: 1 << 24)
  /// *endeavor*, *seek*, *strive*, *consider*: promises to try.
  static let trying = WordClass(rawValue: 1 << 25)
  /// A noun that ends in *-s*.
  static let plural = WordClass(rawValue: 1 << 26)
  static let comma = WordClass(rawValue: 1 << 27)
  /// `;` `:` and the full stop.
  static let stop = WordClass(rawValue: 1 << 28)
  /// Any sign.
  static let sign = WordClass(rawValue: 1 << 29)

  /// Verbs that stand alone as the finite verb of a clause.
  static let finite: WordClass = [.modal, .beNow, .beThen]
}

/// The class of each distinct word of one document.
struct WordClasses {
  private var classes: [WordClass] = []

  /// Classifies every word of a lexicon once.
  init(_ lexicon: [[UInt8]], _ listed: EnglishWords.ClassTable) {
    classes.reserveCapacity(lexicon.count)
    for word in lexicon { classes.append(Self.classify(word, listed)) }
  }

  /// Class of the word with this symbol.
  subscript(symbol: UInt32) -> WordClass { classes[Int(symbol)] }

  private static func classify(_ word: [UInt8], _ listed: EnglishWords.ClassTable) -> WordClass {
    var found = listed[word]
    guard let last = word.last else { return found }
    if word.count == 1, !Letters.isWord(last), last < 0x80 {
      found.insert(.sign)
      if last == UInt8(ascii: ",") { found.insert(.comma) }
      if [UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: ".")].contains(last) { found.insert(.stop) }
      return found
    }
    if found.isEmpty { found = byEnding(word) }
    if last == UInt8(ascii: "s"), word.count > 3, !found.contains(.preposition) { found.insert(.plural) }
    return found
  }

  private static func byEnding(_ word: [UInt8]) -> WordClass {
    for (ending, found) in endings
    where word.count > ending.count + 2 && word.suffix(ending.count).elementsEqual(ending) {
      return found
    }
    return []
  }

  private static let endings: [([UInt8], WordClass)] = {
    let table: [(String, WordClass)] = [
      ("ly", .adverb), ("ed", .participle), ("ing", .gerund), ("tion", .nominal), ("tions", .nominal),
      ("sion", .nominal), ("ment", .nominal), ("ments", .nominal),
    ]
    return table.map { (Array($0.0.utf8), $0.1) }
  }()
}
