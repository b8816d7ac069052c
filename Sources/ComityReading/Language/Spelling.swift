/// Writes spelling variants one way, on folded words.
enum Spelling {
  /// Rewrites British endings as American ones where both spell the same word.
  static func normalize(_ word: inout [UInt8]) {
    if word.count > 5 { writeWithZ(&word) }
    if word.count > 5 { writeWithoutU(&word) }
    if word.count == 9, word == programme { return }
  }

  private static let programme = Array("programme".utf8)

  /// *organise*, *organising*, *organisation*, *analyse* end with z; *exercise*, *promise*, *raise* do not.
  private static func writeWithZ(_ word: inout [UInt8]) {
    for ending in endings where word.count > ending.count + 2 && word.suffix(ending.count).elementsEqual(ending) {
      let place = word.count - ending.count + 1
      // The letter before must make "-ise" a verb ending: not in "premise", "expertise", "advise", "raise".
      let stem = Array(word[..<(place - 1)])
      if keepsS.contains(stem) { return }
      if let last = stem.last, last == 0x61 || last == 0x65 || last == 0x6F || last == 0x75 { return }
      word[place] = 0x7A
      return
    }
  }

  private static let endings: [[UInt8]] = [
    "isations", "isation", "ising", "ised", "ises", "iser", "isers", "ise",
  ].map { Array($0.utf8) }

  /// Stems whose *-ise* is no suffix and stays.
  private static let keepsS: Set<[UInt8]> = Set(
    [
      "exerc", "adv", "rev", "superv", "telev", "dev", "comprom", "prom", "prem", "expert", "surpr", "enterpr",
      "franch", "merchand", "adver", "advert", "desp", "disgu", "exc", "inc", "prec", "prev", "r", "ar", "w", "likew",
      "otherw", "r", "ra", "pra", "no", "po", "cr", "conc", "parad", "treat", "dem", "chast", "appr", "compr", "ent",
      "apprais", "prom", "m", "unprom", "improv", "adv", "unadv", "unsuperv", "rais", "circumc", "r",
    ].map { Array($0.utf8) })

  /// *behaviour*, *colour*, *labour* lose their u, *centre* keeps its own spelling.
  private static func writeWithoutU(_ word: inout [UInt8]) {
    for stem in ourStems where word.count >= stem.count && word.starts(with: stem) {
      word.remove(at: stem.count - 2)
      return
    }
  }

  private static let ourStems: [[UInt8]] = [
    "behaviour", "endeavour", "favour", "honour", "labour", "neighbour", "harbour", "colour", "rigour", "vigour",
  ].map { Array($0.utf8) }

  /// Word parts before a hyphen that are written together with what follows: *co-operate*, *on-line*.
  static func joins(_ left: some Collection<UInt8>, _ right: some Collection<UInt8>) -> Bool {
    if prefixes.contains(Array(left)) { return true }
    return pairs.contains(Array(left) + [0x2D] + Array(right))
  }

  private static let prefixes: Set<[UInt8]> = Set(
    [
      "co", "inter", "intra", "multi", "sub", "pre", "re", "anti", "counter", "micro", "macro", "semi", "trans",
      "tele", "infra", "over", "under",
    ].map { Array($0.utf8) })

  private static let pairs: Set<[UInt8]> = Set(
    [
      "on-line", "off-line", "e-mail", "web-site", "work-plan", "on-site", "on-going", "by-law", "by-laws", "time-table",
      "hand-book", "rule-book", "world-wide", "policy-makers", "work-shop", "work-shops", "in-person",
    ].filter { $0 != "in-person" && $0 != "on-site" }.map { Array($0.utf8) })

  /// First parts of compounds that keep their hyphen where a line ends after it.
  static let compoundHeads: Set<[UInt8]> = Set(
    [
      "action", "agreed", "ad", "all", "agenda", "broad", "capacity", "confidence", "consensus", "cross", "cutting",
      "cyber", "decision", "demand", "developing", "double", "equal", "evidence", "existing", "ever", "fact", "far",
      "first", "fixed", "follow", "free", "full", "gender", "good", "half", "hard", "high", "human", "in", "issue",
      "know", "large", "law", "legally", "like", "long", "low", "member", "mid", "needs", "new", "non", "norm",
      "off", "on", "one", "open", "peace", "policy", "politically", "post", "problem", "public", "region", "result",
      "results", "rule", "second", "secretary", "self", "short", "single", "small", "so", "state", "third", "time",
      "trust", "two", "three", "four", "up", "vice", "voting", "war", "well", "wide", "working", "world", "year",
    ].map { Array($0.utf8) })
}
