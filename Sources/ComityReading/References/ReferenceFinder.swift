import ComityModel

/// Finds mentions of other places and resolves those that lead to a block of this document.
struct ReferenceFinder {
  private let document: Document
  /// Number of each symbol's name of a unit, plus one; 0 for words that are none.
  private let units: [UInt8]
  private let joiners: Symbols
  private let ranges: Symbols
  private let of: Symbols
  private let articles: Symbols
  private let own: Symbols
  private let said: Symbols
  private let instruments: Symbols
  private let title: Set<UInt32>
  private let open: UInt32
  private let close: UInt32
  private let comma: UInt32
  private let targets: ReferenceTargets
  private var found: [Reference] = []

  static func find(in document: inout Document, _ lexicon: Lexicon) {
    var finder = ReferenceFinder(document, lexicon)
    guard !finder.units.isEmpty else { return }
    finder.run()
    document.references = finder.found
  }

  private static let names: [(String, String)] = [
    ("article", "Article"), ("articles", "Article"), ("art.", "Article"), ("arts.", "Article"),
    ("art", "Article"),
    ("section", "Section"), ("sections", "Section"), ("rule", "Rule"), ("rules", "Rule"),
    ("chapter", "Chapter"),
    ("chapters", "Chapter"), ("part", "Part"), ("parts", "Part"), ("annex", "Annex"), ("annexes", "Annex"),
    ("appendix", "Appendix"), ("table", "Table"), ("tables", "Table"), ("paragraph", "Paragraph"),
    ("paragraphs", "Paragraph"), ("para", "Paragraph"), ("paras", "Paragraph"), ("subparagraph", "Paragraph"),
    ("resolution", "Resolution"), ("resolutions", "Resolution"), ("decision", "Decision"),
    ("schedule", "Schedule"),
  ]

  private init(_ document: Document, _ lexicon: Lexicon) {
    self.document = document
    var units: [UInt8] = []
    for (number, name) in Self.names.enumerated() {
      guard let symbol = lexicon.find(Array(name.0.utf8)).map(Int.init) else { continue }
      if symbol >= units.count { units += [UInt8](repeating: 0, count: symbol + 1 - units.count) }
      units[symbol] = UInt8(number + 1)
    }
    self.units = units
    joiners = Symbols(lexicon, "and or , to & -")
    ranges = Symbols(lexicon, "to")
    of = Symbols(lexicon, "of in to under")
    articles = Symbols(lexicon, "the that its their his an a")
    own = Symbols(lexicon, "this these present same")
    said = Symbols(lexicon, "said aforesaid aforementioned")
    instruments = Symbols(
      lexicon,
      "act agreement bylaw bylaws charter code constitution convention covenant law protocol regulations statute "
        + "statutes treaty")
    title = Set(document.title.map { document.blocks[$0].words.map { document.words.symbols[$0] } } ?? [])
      .union(document.definitions.flatMap(\.name))
    open = lexicon.find([0x28]) ?? .max
    close = lexicon.find([0x29]) ?? .max
    comma = lexicon.find([0x2C]) ?? .max
    targets = ReferenceTargets(document)
  }

  private mutating func run() {
    for block in document.blocks.indices where document.blocks[block].layer != .matter {
      let isHeading = document.blocks[block].layer == .heading || document.blocks[block].layer == .title
      var word = document.blocks[block].words.lowerBound
      let end = document.blocks[block].words.upperBound
      while word < end {
        guard let unit = unit(word), word + 1 < end, !isHeading else {
          word += 1
          continue
        }
        word = take(word, unit, block, end)
      }
    }
  }

  /// The unit that a word names, as labels write it.
  private func unit(_ word: Int) -> String? {
    let symbol = Int(document.words.symbols[word])
    return symbol < units.count && units[symbol] > 0 ? Self.names[Int(units[symbol]) - 1].1 : nil
  }

  /// A number as it is written in labels, and the word after it.
  private struct Number {
    var text: String
    var range: ByteRange
    var next: Int
    var isRange = false
  }

  /// Takes the mention at `word`; gives the first word after it.
  private mutating func take(_ word: Int, _ unit: String, _ block: Int, _ end: Int) -> Int {
    var numbers = list(word + 1, unit, end)
    guard let last = numbers.last else { return word + 1 }
    let belongs = follows(word, document.blocks[block].words.lowerBound)
    var next = last.next
    let start = Int(document.words.starts[word])
    numbers[0].range = ByteRange(start, Int(numbers[0].range.end))
    // "article 7, paragraph 3"
    if unit != "Paragraph", numbers.count == 1, let inner = paragraphs(next, end) {
      next = inner.last?.next ?? next
      let external = belongs || isExternal(next, unit, end)
      for number in inner {
        add(
          unit + " " + numbers[0].text + "(" + number.text + ")", ByteRange(start, Int(number.range.end)),
          block, external)
      }
      return next
    }
    // "paragraph 3 of article 7"
    if unit == "Paragraph", next + 2 < end, of.contains(document.words.symbols[next]),
      let outer = self.unit(next + 1), outer != "Paragraph",
      let container = list(next + 2, outer, end).first
    {
      let external = belongs || isExternal(container.next, outer, end)
      for number in numbers {
        let range = number.range.union(container.range)
        add(outer + " " + container.text + "(" + number.text + ")", range, block, external)
      }
      return container.next
    }
    let external = belongs || unit == "Resolution" || unit == "Decision" || isExternal(next, unit, end)
    for number in numbers { add(unit + " " + number.text, number.range, block, external) }
    return next
  }

  private func paragraphs(_ word: Int, _ end: Int) -> [Number]? {
    var place = word
    if place < end, document.words.symbols[place] == comma { place += 1 }
    guard place + 1 < end, unit(place) == "Paragraph" else { return nil }
    let numbers = list(place + 1, "Paragraph", end)
    return numbers.isEmpty ? nil : numbers
  }

  /// "13, 18 and 24", "6 to 9", "II".
  private func list(_ start: Int, _ unit: String, _ end: Int) -> [Number] {
    var numbers: [Number] = []
    guard var number = number(start, unit, end, first: true) else { return [] }
    while true {
      numbers += Self.between(number)
      var place = number.next
      guard numbers.count < 40, place < end, joiners.contains(document.words.symbols[place]) else { break }
      let isRange = ranges.contains(document.words.symbols[place])
      place += 1
      if place < end, joiners.contains(document.words.symbols[place]) { place += 1 }
      guard place < end, var next = self.number(place, unit, end, first: false) else { break }
      next.isRange = isRange
      if isRange, let from = Int(number.text), let to = Int(next.text), to > from + 1, to - from <= 40 {
        for between in (from + 1)..<to {
          numbers.append(
            Number(text: String(between), range: number.range.union(next.range), next: next.next))
        }
      }
      number = next
    }
    return numbers
  }

  /// "1–5" is one word and five numbers.
  private static func between(_ number: Number) -> [Number] {
    let ends = number.text.split(whereSeparator: { $0 == "-" || $0 == "–" })
    guard ends.count == 2, let from = Int(ends[0]), let to = Int(ends[1]), to > from, to - from <= 40 else {
      return [number]
    }
    return (from...to).map { Number(text: String($0), range: number.range, next: number.next, isRange: true) }
  }

  private func number(_ word: Int, _ unit: String, _ end: Int, first: Bool) -> Number? {
    guard word < end else { return nil }
    let flags = document.words.flags[word]
    let text = document.source.bytes[document.words.range(of: word).indices]
    guard let sign = text.first else { return nil }
    let resolution = unit == "Resolution" || unit == "Decision"
    var next = word + 1
    var label = String(decoding: text.filter { $0 != 0x2E || resolution }, as: UTF8.self)
    if Letters.isDigit(sign) {
      guard text.count <= 12, !resolution || text.contains(0x2F) else { return nil }
      if !resolution { label = String(decoding: text, as: UTF8.self) }
    } else if unit == "Paragraph", sign == 0x28 || document.words.symbols[word] == open {
      guard word + 2 < end, document.words.symbols[word + 2] == close else { return nil }
      let inner = document.words.range(of: word + 1)
      return Number(
        text: document.source.text(at: inner),
        range: document.words.range(of: word).union(document.words.range(of: word + 2)), next: word + 3)
    } else if resolution {
      guard text.contains(0x2F) else { return nil }
    } else {
      guard flags.contains(.capitalized) else { return nil }
      let isLetter = text.count == 1
      let isRoman = text.allSatisfy(Letters.isUpper) && Numerals.roman(text) > 0
      guard isLetter && (unit != "Paragraph") || isRoman || Numerals.word(text) > 0 else { return nil }
    }
    var range = document.words.range(of: word)
    // "7(3)(b)"
    while next + 2 < end, document.words.symbols[next] == open, document.words.starts[next] == range.end,
      document.words.symbols[next + 2] == close, document.words.range(of: next + 1).count <= 5
    {
      label += "(" + document.source.text(at: document.words.range(of: next + 1)) + ")"
      range = range.union(document.words.range(of: next + 2))
      next += 3
    }
    return Number(text: label, range: range, next: next)
  }

  /// Whether a name stands right before, whose article is meant: "the University Act Section 35".
  private func follows(_ word: Int, _ first: Int) -> Bool {
    guard word > first else { return false }
    let flags = document.words.flags[word - 1]
    let symbol = document.words.symbols[word - 1]
    return flags.contains(.capitalized) && flags.isDisjoint(with: [.opensSentence, .number, .punctuation])
      && word - 1 > first && !title.contains(symbol) && unit(word - 1) == nil
      && document.words.flags[word].contains(.capitalized)
  }

  /// Whether "of the Charter" or "of the rules of procedure of …" follows: another instrument than this one.
  private func isExternal(_ word: Int, _ unit: String, _ end: Int) -> Bool {
    guard word + 1 < end, of.contains(document.words.symbols[word]) else { return false }
    var place = word + 1
    if own.contains(document.words.symbols[place]) { return false }
    guard articles.contains(document.words.symbols[place]), place + 1 < end else {
      return document.words.flags[place].contains(.capitalized)
        && !title.contains(document.words.symbols[place])
    }
    place += 1
    if own.contains(document.words.symbols[place]) { return false }
    // "of the said General Convention", "of the 2020 Process"
    while place + 1 < end,
      said.contains(document.words.symbols[place]) || document.words.flags[place].contains(.number)
    { place += 1 }
    if title.contains(document.words.symbols[place]), document.words.flags[place].contains(.capitalized) {
      return isOfAnother(place + 1, end)
    }
    let symbol = document.words.symbols[place]
    return document.words.flags[place].contains(.capitalized)
      || instruments.contains(symbol) && !title.contains(symbol)
      || document.words.folded(place) == Array("parent".utf8)
  }

  /// Whether "of the United Nations" follows, which the title of this document does not name: the Charter is another.
  private func isOfAnother(_ word: Int, _ end: Int) -> Bool {
    var place = word
    guard place + 1 < end, document.words.folded(place) == Array("of".utf8) else { return false }
    place += 1
    if articles.contains(document.words.symbols[place]), place + 1 < end { place += 1 }
    return document.words.flags[place].contains(.capitalized)
      && !title.contains(document.words.symbols[place])
  }

  private mutating func add(_ target: String, _ range: ByteRange, _ block: Int, _ external: Bool) {
    var target = target
    var resolved: Int?
    if !external { (target, resolved) = targets.resolve(target, from: block, document) }
    found.append(
      Reference(range: range, block: block, target: target, resolved: resolved, external: external))
  }
}
