import ComityModel

/// Guesses what kind of document a draft is, and says why.
enum KindGuess {
  private static let treatyTitles = WordSet(
    "convention treaty agreement statute statutes protocol covenant pact accord")
  private static let operativeVerbs = WordSet(
    "decides agrees establishes adopts approves authorizes mandates terminates requests instructs directs calls urges "
      + "recommends invites encourages appeals recognizes notes takes welcomes acknowledges reaffirms reiterates "
      + "emphasizes stresses expresses affirms endorses resolves underlines commends declares also further")

  /// The kind and the reason for it.
  static func guess(_ document: Document, _ lexicon: Lexicon) -> (kind: DocumentKind, reason: String) {
    let title = titleWords(document)
    let verbs = openingVerbs(document)
    if verbs >= 3 || verbs >= 1 && title.contains(Array("resolution".utf8)) {
      return (.resolution, "\(verbs) paragraphs open with an operative verb")
    }
    let joined = Array(title.joined(separator: [0x20]))
    for phrase in ["elements paper", "non paper", "food for thought", "nonpaper"]
    where contains(joined, Array(phrase.utf8)) {
      return (.elementsPaper, "it calls itself \"\(phrase)\"")
    }
    if let word = title.first(where: treatyTitles.contains) {
      return (.treaty, "its title says \"\(String(decoding: word, as: UTF8.self))\"")
    }
    let shall = count("shall", document, lexicon)
    let will = count("will", document, lexicon)
    let should = count("should", document, lexicon)
    let would = count("would", document, lexicon)
    let articles = document.blocks.count {
      $0.label.hasPrefix("Article") && ($0.kind == .heading || $0.parent == nil)
    }
    if articles >= 3, shall >= will + should + would {
      return (.treaty, "it has articles, and \"shall\" is its main verb")
    }
    let annexed = title.contains(Array("annex".utf8)) || title.contains(Array("report".utf8))
    if would > shall + will + should, would >= 2, !annexed {
      return (.elementsPaper, "\"would\" is its strongest verb")
    }
    return (
      .politicalDocument,
      "neither treaty, resolution nor elements paper: shall \(shall), will \(will), should \(should), would \(would)"
    )
  }

  private static func contains(_ text: [UInt8], _ phrase: [UInt8]) -> Bool {
    text.indices.contains { text[$0] == phrase[0] && text[$0...].starts(with: phrase) }
  }

  /// Occurrences from which *would* is a habit of the text, and how often it must stand for each stronger verb.
  private static let habit = (least: 6, share: 3)

  /// Whether *would* is the strongest form of a text that hardly ever says *shall*.
  ///
  /// Report annexes and programmes of action write every duty with *would*. Source: domain notes §3.3.
  static func saysWould(_ document: Document, _ lexicon: Lexicon) -> Bool {
    let would = count("would", document, lexicon)
    let strong = ["shall", "will", "must"].reduce(0) { $0 + count($1, document, lexicon) }
    return would >= habit.least && would > habit.share * strong
  }

  /// Folded words of the title and of the short lines below it.
  private static func titleWords(_ document: Document) -> [[UInt8]] {
    var words: [[UInt8]] = []
    for block in document.blocks.prefix(6) where block.layer != .matter {
      if block.kind == .title || block.layer == .heading && block.number.isEmpty || block.words.count <= 12 {
        words.append(contentsOf: block.words.map { document.words.folded($0) })
      }
      if words.count > 60 { break }
    }
    return words
  }

  /// Paragraphs outside the preamble that open with an operative verb.
  private static func openingVerbs(_ document: Document) -> Int {
    var verbs = 0
    for block in document.blocks where block.layer == .operative && block.kind == .paragraph {
      guard let first = block.words.first(where: { !document.words.flags[$0].contains(.punctuation) }),
        document.words.flags[first].contains(.capitalized)
      else { continue }
      let word = document.words.folded(first)
      if operativeVerbs.contains(word), word.count > 4 || word.last == 0x73 { verbs += 1 }
    }
    return verbs
  }

  private static func count(_ word: String, _ document: Document, _ lexicon: Lexicon) -> Int {
    guard let symbol = lexicon.find(Array(word.utf8)) else { return 0 }
    var count = 0
    for index in document.words.symbols.indices where document.words.symbols[index] == symbol {
      if !document.words.flags[index].contains(.quoted) { count += 1 }
    }
    return count
  }
}
