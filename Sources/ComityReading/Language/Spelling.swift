/// Writes spelling variants one way, on folded words.
enum Spelling {
  /// Rewrites British endings as American ones where both spell the same word.
  static func normalize(_ word: inout [UInt8]) {
    guard word.count > 5 else { return }
    writeWithZ(&word)
    writeWithoutU(&word)
  }

  /// *organise*, *organising*, *organisation*, *analyse* end with z; *exercise*, *promise*, *raise* do not.
  private static func writeWithZ(_ word: inout [UInt8]) {
    for ending in endings
    where word.count > ending.count + 2 && word.suffix(ending.count).elementsEqual(ending) {
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
  private static let keepsS = WordSet(
    "exerc adv rev superv telev dev comprom prom prem expert surpr enterpr franch merchand advert exc inc prec prev ar "
      + "likew otherw conc treat dem chast appr compr improv circumc unsuperv unadv desp w r m pred")

  /// *behaviour*, *colour*, *labour* lose their u.
  private static func writeWithoutU(_ word: inout [UInt8]) {
    for stem in ourStems where word.count >= stem.count && word.starts(with: stem) {
      word.remove(at: stem.count - 2)
      return
    }
  }

  private static let ourStems: [[UInt8]] = [
    "behaviour", "endeavour", "favour", "honour", "labour", "neighbour", "harbour", "colour", "rigour",
    "vigour",
  ].map { Array($0.utf8) }

  /// Word parts before a hyphen that are written together with what follows: *co-operate*, *on-line*.
  static func joins(_ left: some Collection<UInt8>, _ right: some Collection<UInt8>) -> Bool {
    if prefixes.contains(Array(left)) { return true }
    return pairs.contains(Array(left) + [0x2D] + Array(right))
  }

  private static let prefixes = WordSet(
    "co inter intra multi sub pre re anti counter micro macro semi trans tele infra over under")

  private static let pairs = WordSet(
    "on-line off-line e-mail web-site by-law by-laws on-going world-wide work-plan")

  /// First parts of compounds that keep their hyphen where a line ends after it.
  static let compoundHeads = WordSet(
    "action agreed capacity confidence consensus cross decision evidence like long short single results well open trust"
  )
}
