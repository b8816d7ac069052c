import ComityModel

/// Finds conditions, exceptions, softening words and precedence in one sentence, and marks their tokens as used.
struct LimitFinder {
  /// A condition or exception by its tokens.
  struct Limit {
    var tokens: Range<Int>
    var limitClass: Provision.LimitClass
    var exception: Bool
    /// Stands before the statement, so it limits all that follows.
    var leads: Bool
  }

  private(set) var limits: [Limit] = []
  private(set) var hedges: [Range<Int>] = []
  /// Tokens of what the sentence yields to and prevails over.
  private(set) var yields: [Range<Int>] = []
  private(set) var prevails: [Range<Int>] = []

  /// Reads the turns of phrase that `chart` has found in the sentence, from left to right.
  mutating func run(_ clause: inout Clause, found: [PhraseChart.Found], senses: [EnglishPhrases.Sense]) {
    var done = 0
    var index = found.count - 1
    while index >= 0 {
      let start = Int(found[index].start) - clause.base
      var best = found[index]
      // Phrases come from right to left; of those that begin here the longest says what is meant.
      while index >= 0, Int(found[index].start) - clause.base == start {
        if found[index].end > best.end { best = found[index] }
        index -= 1
      }
      guard start >= done, Int(best.owner) < senses.count else { continue }
      done = max(done, take(span(start, Int(best.end) - clause.base), senses[Int(best.owner)], &clause))
    }
  }

  /// Uses one turn of phrase; returns the token up to which nothing else may be read.
  private mutating func take(_ phrase: Range<Int>, _ sense: EnglishPhrases.Sense, _ clause: inout Clause)
    -> Int
  {
    switch sense {
    case .hedge:
      guard !isDegree(phrase, clause) else { return phrase.lowerBound }
      hedges.append(phrase)
      mark(phrase, .hedge, &clause)
      return phrase.upperBound
    case .means:
      hedges.append(phrase)
      return limit(phrase.lowerBound, opener: phrase, exception: false, means: true, &clause)
    case .condition:
      guard opensClause(phrase, clause) else { return phrase.lowerBound }
      return limit(phrase.lowerBound, opener: phrase, exception: false, means: false, &clause)
    case .exception:
      if clause.isWord(phrase.lowerBound, "save"), phrase.count == 1 { return phrase.lowerBound }
      return limit(phrase.lowerBound, opener: phrase, exception: true, means: false, &clause)
    case .yields:
      let end = extent(phrase, &clause)
      yields.append(span(phrase.lowerBound, end))
      if refers(span(phrase.upperBound, end), clause) {
        mark(span(phrase.lowerBound, end), .precedence, &clause)
        return end
      }
      return limit(phrase.lowerBound, opener: phrase, exception: false, means: false, &clause)
    case .prevails, .aside:
      let end = extent(phrase, &clause)
      if sense == .prevails { prevails.append(span(phrase.lowerBound, end)) }
      mark(span(phrase.lowerBound, end), .precedence, &clause)
      return end
    case .time, .manner:
      // Only the beginning is marked: how far it goes is settled where the verb is known.
      guard !describesNoun(phrase, clause) else { return phrase.lowerBound }
      for index in phrase where clause.uses[index] == .open { clause.uses[index] = .phrase }
      clause.uses[phrase.lowerBound] = sense == .time ? .timeStart : .mannerStart
      return phrase.upperBound
    }
  }

  /// "as many States as possible", "as soon as possible": the most that can be, not a way out.
  private func isDegree(_ phrase: Range<Int>, _ clause: Clause) -> Bool {
    guard phrase.count == 2, clause.isWord(phrase.lowerBound, "as") else { return false }
    guard
      clause.isWord(phrase.lowerBound + 1, "possible") || clause.isWord(phrase.lowerBound + 1, "practicable")
    else { return false }
    return (max(0, phrase.lowerBound - 6)..<phrase.lowerBound).contains {
      clause.isWord($0, "as") && clause.uses[$0] == .open
    }
  }

  /// "the yearly meeting": an adverb's form, but part of what follows.
  private func describesNoun(_ phrase: Range<Int>, _ clause: Clause) -> Bool {
    guard phrase.count == 1, !clause.grammar(phrase.lowerBound).contains(.preposition) else { return false }
    if phrase.lowerBound > 0, clause.grammar(phrase.lowerBound - 1).contains(.determiner) { return true }
    let next = clause.grammar(phrase.upperBound)
    guard phrase.upperBound < clause.count, clause.grammar(phrase.lowerBound).contains(.time) else {
      return false
    }
    return next.isDisjoint(with: [
      .sign, .preposition, .conjunction, .adverb, .determiner, .modal, .verb, .participle,
    ])
  }

  /// *where* and *when* after a noun describe it ("a session where States meet"); elsewhere they open a condition.
  private func opensClause(_ phrase: Range<Int>, _ clause: Clause) -> Bool {
    guard clause.isWord(phrase.lowerBound, "where") || clause.isWord(phrase.lowerBound, "when") else {
      return true
    }
    guard phrase.lowerBound > 0, phrase.count == 1 else { return true }
    let before = clause.grammar(phrase.lowerBound - 1)
    return !before.isDisjoint(with: [.sign, .conjunction, .only, .adverb, .participle])
      || clause.isWord(phrase.lowerBound, "when")
  }

  private mutating func limit(
    _ start: Int, opener: Range<Int>, exception: Bool, means: Bool, _ clause: inout Clause
  ) -> Int {
    let end = extent(opener, &clause)
    let tokens = clause.trim(span(start, end))
    let leads = !(0..<start).contains {
      clause.uses[$0] == .open && !clause.classes[$0].isDisjoint(with: .finite)
    }
    let limitClass = means ? .resource : LimitClassifier.classify(tokens, in: clause)
    limits.append(Limit(tokens: tokens, limitClass: limitClass, exception: exception, leads: leads))
    mark(span(start, end), .limit, &clause)
    return end
  }

  private func mark(_ range: Range<Int>, _ use: Clause.Use, _ clause: inout Clause) {
    for index in range where clause.uses[index] != .sign { clause.uses[index] = use }
  }

  /// Where a limit ends: at the comma that opens or resumes the statement, else with its part of the sentence.
  private func extent(_ opener: Range<Int>, _ clause: inout Clause) -> Int {
    let stop = clause.first(in: span(opener.upperBound, clause.count)) { clause.classes[$0].contains(.stop) }
    let hasStatementBefore = (0..<opener.lowerBound).contains {
      clause.uses[$0] == .open && !clause.classes[$0].isDisjoint(with: .finite)
    }
    var comma = opener.upperBound
    while true {
      comma = clause.first(in: span(comma, stop)) { clause.classes[$0].contains(.comma) }
      guard comma < stop else { return stop }
      let inside = span(opener.upperBound, comma)
      let next = clause.first(in: span(comma + 1, stop)) { clause.classes[$0].contains(.comma) }
      if hasStatementBefore {
        // ", if appropriate and by consensus, its further development": a short aside between two commas.
        let aside =
          opener.lowerBound > 0
          && !clause.grammar(opener.lowerBound - 1).isDisjoint(with: [.comma, .conjunction])
        let verbInside = clause.has([.modal, .beNow, .beThen, .verbPresent, .have], in: inside)
        if aside, !verbInside, inside.count <= 6, !Self.needsVerb(clause.word(opener.upperBound - 1)) {
          return comma
        }
        if clause.grammar(comma + 1).contains(.modal) { return comma }
        if clause.grammar(comma + 1) == .conjunction, clause.has(.modal, in: span(comma + 1, next)) {
          return comma
        }
      } else if clause.has(
        [.modal, .beNow, .beThen, .verbPresent, .verb, .participle], in: span(comma + 1, next))
        || next == stop
      {
        // The statement begins where a verb of its own follows, not in an aside of the limit ("the Chair, in consultation
        // with the bureau, so decides").
        let asideFollows = next < stop && !clause.has([.modal, .beNow, .beThen], in: span(comma + 1, next))
        if !asideFollows || !clause.grammar(comma + 1).contains(.preposition) { return comma }
      }
      comma += 1
    }
  }

  /// Whether a clause with a verb of its own must follow: "where the Chair, in consultation with the bureau, decides".
  private static func needsVerb(_ opener: [UInt8]) -> Bool {
    ["if", "when", "where", "whenever", "wherever", "unless", "that"].contains {
      opener.elementsEqual($0.utf8)
    }
  }

  /// Whether "subject to" is followed by another place of the text rather than by somebody's will.
  private func refers(_ range: Range<Int>, _ clause: Clause) -> Bool {
    guard !range.isEmpty else { return false }
    let bytes = clause.bytes(range)
    if clause.references.contains(where: { $0.range.overlaps(bytes) }) { return true }
    return range.contains { index in
      Self.places.contains(clause.word(index)) && index + 1 < clause.count
    }
  }

  private static let places = WordSet(
    """
    article articles paragraph paragraphs section annex rule chapter subparagraph provisions
    """)
}

/// Says what kind of condition a clause is, by its words.
enum LimitClassifier {
  /// Class of the limit at `tokens`.
  static func classify(_ tokens: Range<Int>, in clause: Clause) -> Provision.LimitClass {
    var found: Provision.LimitClass = .factual
    for index in tokens {
      guard let next = words[clause.word(index)] else { continue }
      if rank(next) > rank(found) { found = next }
    }
    return found
  }

  /// Whether a limit of this class swallows the rule that it limits.
  static func isUnbounded(_ limitClass: Provision.LimitClass) -> Bool {
    switch limitClass {
    case .factual, .consensus: false
    case .discretionary, .resource, .veto: true
    }
  }

  private static func rank(_ limitClass: Provision.LimitClass) -> Int {
    switch limitClass {
    case .factual: 0
    case .discretionary: 1
    case .resource: 2
    case .consensus: 3
    case .veto: 4
    }
  }

  private static let words = WordMap<Provision.LimitClass>([
    (
      "decides decide decided determines determine determined deems deem considers otherwise discretion opinion view "
        + "approval approves approve permission permits authorization appropriate necessary desirable advisable agrees "
        + "agree judges finds invitation sees wishes", .discretionary
    ),
    ("resource resources funds funding budget budgetary means finances affordable", .resource),
    ("consensus unanimity unanimous unanimously", .consensus),
    ("object objects objection objections opposes oppose opposed veto vetoes consent consents", .veto),
  ])
}
