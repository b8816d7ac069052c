import ComityModel

/// Finds the names that a document gives a meaning.
struct DefinitionFinder {
  private var document: Document
  private let articles: Symbols
  private let hereinafter: Symbols
  private let called: Symbols
  private let means: Symbols
  private let refers: Symbols
  private let copula: Symbols
  private let understood: Symbols
  private let auxiliary: Symbols
  private let open: Symbols
  private let close: Symbols
  private let stops: Symbols
  private let linking: Symbols
  private let including: Symbols
  private let naming: Symbols
  private var found: [Definition] = []

  static func find(in document: inout Document, _ lexicon: Lexicon) {
    var finder = DefinitionFinder(document, lexicon)
    finder.run()
    document.definitions = finder.found.sorted { $0.nameRange < $1.nameRange }
    finder.unquote(&document)
  }

  private init(_ document: Document, _ lexicon: Lexicon) {
    self.document = document
    articles = Symbols(lexicon, "the a an")
    hereinafter = Symbols(lexicon, "hereinafter henceforth hereafter below")
    called = Symbols(lexicon, "called named hereinafter henceforth hereafter as to referred")
    means = Symbols(lexicon, "means mean denotes signifies designates")
    refers = Symbols(lexicon, "refers refer")
    copula = Symbols(lexicon, "is are")
    understood = Symbols(lexicon, "understood taken defined")
    auxiliary = Symbols(lexicon, "shall will would is are to be as by in")
    open = Symbols(lexicon, "(")
    close = Symbols(lexicon, ")")
    stops = Symbols(lexicon, ". ; : ,")
    including = Symbols(lexicon, "including")
    naming = Symbols(lexicon, "name")
    linking = Symbols(lexicon, "and of the on for in to a an or with")
  }

  private mutating func run() {
    for index in document.marks.indices where document.marks[index].kind == .quotation {
      takeQuotation(document.marks[index])
    }
    for block in document.blocks.indices
    where ![.matter, .footnote, .heading].contains(document.blocks[block].layer) {
      for word in document.blocks[block].words {
        let symbol = document.words.symbols[word]
        if open.contains(symbol) {
          takeAbbreviation(word, block)
        } else if hereinafter.contains(symbol) {
          takeUnquoted(word, block)
        } else if means.contains(symbol) || refers.contains(symbol) {
          takeCapitals(word, block)
        } else if naming.contains(symbol), word >= document.blocks[block].words.lowerBound + 3,
          copula.contains(self.symbol(word - 2)), linking.contains(self.symbol(word + 1))
        {
          takeNaming(word, block)
        }
      }
    }
  }

  private func blockIndex(of word: Int) -> Int? {
    var low = 0
    var high = document.blocks.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if document.blocks[middle].words.lowerBound <= word { low = middle } else { high = middle }
    }
    while low > 0, document.blocks[low].words.isEmpty { low -= 1 }
    return document.blocks.isEmpty || !document.blocks[low].words.contains(word) ? nil : low
  }

  private func symbol(_ word: Int) -> UInt32 {
    word >= 0 && word < document.words.count ? document.words.symbols[word] : .max
  }

  private mutating func add(_ name: Range<Int>, _ form: Definition.Form, meaning: Range<Int>, block: Int) {
    var name = name
    if name.count > 1, articles.contains(symbol(name.lowerBound)) {
      name = (name.lowerBound + 1)..<name.upperBound
    }
    guard !name.isEmpty else { return }
    let range = ByteRange(
      Int(document.words.starts[name.lowerBound]), Int(document.words.ends[name.upperBound - 1]))
    guard !found.suffix(4).contains(where: { $0.nameRange == range }) else { return }
    found.append(
      Definition(
        name: name.map { document.words.symbols[$0] }, spelling: document.source.text(at: range), form: form,
        nameRange: range, meaning: meaning, block: block,
        validFrom: document.blocks[block].layer == .definition && form == .means
          ? 0 : Swift.max(name.upperBound, meaning.upperBound)))
  }

  /// `"X" means …`, `"X" is …`, `(hereinafter "X")`, `(the "X")`, `is called "X"`.
  private mutating func takeQuotation(_ mark: Mark) {
    let words = ReadingPlan.span(mark.range, document.words)
    guard !words.isEmpty, words.count <= 7, let block = blockIndex(of: words.lowerBound) else { return }
    let end = document.blocks[block].words.upperBound
    var name = words
    while name.count > 1, stops.contains(symbol(name.upperBound - 1)) {
      name = name.lowerBound..<(name.upperBound - 1)
    }
    if let verb = definingVerb(at: words.upperBound, block) {
      return add(name, .means, meaning: verb..<sentenceEnd(verb, end), block: block)
    }
    // Back over "the", "referred to as", to "hereinafter" or an opening parenthesis.
    var place = words.lowerBound - 1
    let first = document.blocks[block].words.lowerBound
    while place >= first, articles.contains(symbol(place)) || called.contains(symbol(place)) { place -= 1 }
    guard place >= first else { return }
    let introduced = (place + 1)..<words.lowerBound
    let isCalled = introduced.contains {
      hereinafter.contains(symbol($0)) || called.contains(symbol($0)) && !articles.contains(symbol($0))
    }
    if open.contains(symbol(place)), close.contains(symbol(words.upperBound)) || isCalled {
      add(name, .hereinafter, meaning: phrase(before: place, first), block: block)
    } else if isCalled,
      introduced.contains(where: { hereinafter.contains(symbol($0)) })
        || copula.contains(symbol(place)) && introduced.count >= 1
    {
      add(
        name, .hereinafter,
        meaning: phrase(before: copula.contains(symbol(place)) ? place : place + 1, first), block: block)
    }
  }

  /// First word after "means", "shall mean", "is understood as", "refers to" or, where definitions stand, "is".
  private func definingVerb(at place: Int, _ block: Int) -> Int? {
    let end = document.blocks[block].words.upperBound
    var word = place
    while word < end, auxiliary.contains(symbol(word)), word - place < 4 { word += 1 }
    guard word < end else { return nil }
    if means.contains(symbol(word)) { return word + 1 }
    if refers.contains(symbol(word)) { return word + 2 }
    if understood.contains(symbol(word)), word > place {
      return word + 1 < end && auxiliary.contains(symbol(word + 1)) ? word + 2 : word + 1
    }
    if word > place, copula.contains(symbol(place)) {
      return document.blocks[block].words.lowerBound >= place - 8 ? place + 1 : nil
    }
    return nil
  }

  private func sentenceEnd(_ start: Int, _ end: Int) -> Int {
    var word = start
    while word < end {
      let symbol = document.words.symbols[word]
      if document.words.flags[word].contains(.punctuation),
        document.words.folded(word) == [0x2E] || symbol == .max
      {
        break
      }
      word += 1
    }
    return word
  }

  /// The words that a name in parentheses stands for: back to punctuation, at most fourteen.
  private func phrase(before end: Int, _ first: Int) -> Range<Int> {
    var start = end
    while start > first, end - start < 14, !document.words.flags[start - 1].contains(.punctuation) {
      start -= 1
    }
    // "interested parties, including businesses and academia": the list belongs to what is named.
    guard start - 1 > first,
      let opener = (Swift.max(first, end - 24)..<end).first(where: { including.contains(symbol($0)) })
    else { return start..<end }
    start = opener
    if start > first, stops.contains(symbol(start - 1)) { start -= 1 }
    while start > first, end - start < 32, !document.words.flags[start - 1].contains(.punctuation) {
      start -= 1
    }
    return start..<end
  }

  /// `technical working group (TWG)`: the letters are the first letters of the words before.
  private mutating func takeAbbreviation(_ place: Int, _ block: Int) {
    let range = document.blocks[block].words
    guard place + 2 < range.upperBound, close.contains(symbol(place + 2)) else { return }
    let text = document.source.bytes[document.words.range(of: place + 1).indices]
    guard text.count >= 2, text.count <= 12, text.filter(Letters.isUpper).count >= 2 else { return }
    var letters = text.filter(Letters.isLetter)
    if letters.last == 0x73, letters.count > 2 { letters.removeLast() }
    let wanted = letters.map(Letters.lower)
    var letter = wanted.count - 1
    var word = place - 1
    while letter >= 0, word >= range.lowerBound, place - word <= wanted.count * 2 + 2 {
      let initial = document.words.folded(word).first ?? 0
      if initial == wanted[letter] {
        letter -= 1
        if letter < 0 { break }
      } else if !linking.contains(symbol(word)) {
        return
      }
      word -= 1
    }
    if letter < 0 { add((place + 1)..<(place + 2), .abbreviation, meaning: word..<place, block: block) }
  }

  /// "…, is hereinafter the Plenary": the capitalised words that follow.
  private mutating func takeUnquoted(_ place: Int, _ block: Int) {
    let range = document.blocks[block].words
    var start = place + 1
    while start < range.upperBound, articles.contains(symbol(start)) || called.contains(symbol(start)) {
      start += 1
    }
    var end = start
    while end < range.upperBound, end - start < 6, document.words.flags[end].contains(.capitalized) {
      end += 1
    }
    guard end > start, document.words.flags[start].isDisjoint(with: .quoted) else { return }
    var before = place
    while before > range.lowerBound, copula.contains(symbol(before - 1)) || open.contains(symbol(before - 1))
    { before -= 1 }
    var first = before
    while first > range.lowerBound, document.words.folded(first - 1) != [0x2E], before - first < 40 {
      first -= 1
    }
    add(start..<end, .hereinafter, meaning: first..<before, block: block)
  }

  /// `Simple majority means …` at the start of a sentence, without quotation marks.
  private mutating func takeCapitals(_ place: Int, _ block: Int) {
    let range = document.blocks[block].words
    var end = place
    if end - 1 > range.lowerBound, auxiliary.contains(symbol(end - 1)) { end -= 1 }
    var start = end
    while start > range.lowerBound, end - start < 7, document.words.folded(start - 1) != [0x2E],
      !document.words.flags[start - 1].contains(.punctuation)
    { start -= 1 }
    let atStart = start == range.lowerBound || document.words.folded(start - 1) == [0x2E]
    guard atStart, end > start, document.words.flags[start].isDisjoint(with: .quoted) else { return }
    var name = start..<end
    if name.count > 1, articles.contains(symbol(name.lowerBound)) { name = (start + 1)..<end }
    let capitals = name.allSatisfy {
      document.words.flags[$0].contains(.capitalized) || linking.contains(symbol($0))
    }
    guard capitals && name.count > 1 || document.blocks[block].layer == .definition && name.count <= 4,
      document.words.flags[name.lowerBound].contains(.capitalized)
    else { return }
    let verb = refers.contains(symbol(place)) ? place + 2 : place + 1
    guard verb < range.upperBound else { return }
    add(name, .means, meaning: verb..<sentenceEnd(verb, range.upperBound), block: block)
  }

  /// "Bench is our name for a small body": one capitalised word before the copula.
  private mutating func takeNaming(_ place: Int, _ block: Int) {
    let name = place - 3
    guard document.words.flags[name].contains(.capitalized) else { return }
    let end = document.blocks[block].words.upperBound
    add(
      name..<(name + 1), .means, meaning: (place + 2)..<Swift.max(place + 2, sentenceEnd(place + 2, end)),
      block: block)
  }

  /// A defined name in quotation marks is used, not mentioned, except where it is defined.
  private func unquote(_ document: inout Document) {
    guard !document.definitions.isEmpty else { return }
    let names = Set(document.definitions.map(\.name))
    let places = Set(document.definitions.map(\.nameRange.start))
    for mark in document.marks where mark.kind == .quotation {
      var words = ReadingPlan.span(mark.range, document.words)
      if words.count > 1, articles.contains(document.words.symbols[words.lowerBound]) {
        words = (words.lowerBound + 1)..<words.upperBound
      }
      guard let first = words.first, words.count <= 7, !places.contains(document.words.starts[first]),
        names.contains(words.map { document.words.symbols[$0] })
      else { continue }
      for word in ReadingPlan.span(mark.range, document.words) { document.words.flags[word].remove(.quoted) }
    }
  }
}
