import ComityModel

/// Words of a document as a recogniser reads them: the source's own words, names read as what they stand for, and
/// quotations left out.
///
/// Text goes through `UnitTokens` like the examples of training, but piece by piece between spaces, which no rule of
/// folding crosses; a piece that is one plain word, as almost all are, is looked up without more ado.
struct UnitText {
  /// Quotations of fewer words are names rather than mentions.
  private static let shortestQuotation = 3
  /// Bytes between two words that may hold nothing but punctuation.
  private static let longestGap = 8

  let document: Document
  let aliases: UnitAliases
  private let source: [UInt8]
  /// Bytes since the last space, in small letters.
  private var piece: [UInt8] = []

  init(_ document: Document, _ aliases: UnitAliases) {
    self.document = document
    self.aliases = aliases
    source = document.source.bytes
  }

  /// Appends the words of some positions of `Document.sequence` to a row of numbers.
  mutating func read(
    _ words: Range<Int>, quotations: Bool, _ forms: inout WordForms, into row: inout [Int32]
  ) {
    // Handing out what this holds would copy it, word by word.
    let (document, aliases) = (document, aliases)
    var position = words.lowerBound
    var previous = -1
    while position < words.upperBound {
      let word = Int(document.sequence[position])
      let flags = document.words.flags[word]
      if !quotations, flags.contains(.quoted), let end = quotation(from: position, words) {
        close(&forms, &row)
        (previous, position) = (-1, end)
        continue
      }
      join(previous, word, &forms, &row)
      if !flags.contains(.quoted),
        let alias = aliases.name(at: position, before: words.upperBound, document)
      {
        for byte in alias.words { byte == 0x20 ? close(&forms, &row) : append(byte) }
        position += alias.length
        previous = Int(document.sequence[position - 1])
        continue
      }
      if piece.isEmpty, let range = plain(word, before: position + 1, words) {
        row.append(forms.intern(source, range))
      } else {
        append(word)
      }
      previous = word
      position += 1
    }
    close(&forms, &row)
  }

  /// Bytes of a word of small letters that is a piece by itself, with one space behind it: as most words are, and nothing
  /// has to be put together for them.
  private func plain(_ word: Int, before next: Int, _ words: Range<Int>) -> Range<Int>? {
    guard next < words.upperBound, Int(document.sequence[next]) == word + 1 else { return nil }
    let range = Int(document.words.starts[word])..<Int(document.words.ends[word])
    guard Int(document.words.starts[word + 1]) == range.upperBound + 1, source[range.upperBound] == 0x20
    else { return nil }
    for index in range {
      let byte = source[index]
      if byte < 0x61 || byte > 0x7A || UnitTokens.mayOpen(source, index, range.upperBound) { return nil }
    }
    return range
  }

  /// First position after a quotation that begins here; nil where none does, or a short one.
  private func quotation(from start: Int, _ words: Range<Int>) -> Int? {
    var end = start
    var count = 0
    while end < words.upperBound {
      let flags = document.words.flags[Int(document.sequence[end])]
      guard flags.contains(.quoted) else { break }
      if !flags.contains(.punctuation) { count += 1 }
      end += 1
    }
    return count >= UnitText.shortestQuotation ? end : nil
  }

  /// Appends what stands between two words: nothing, white space, or the ends of sentences that are no words.
  private mutating func join(
    _ previous: Int, _ word: Int, _ forms: inout WordForms, _ row: inout [Int32]
  ) {
    guard previous >= 0, previous + 1 == word else { return close(&forms, &row) }
    let start = Int(document.words.ends[previous])
    let end = max(start, Int(document.words.starts[word]))
    if start == end { return }
    if end - start == 1, source[start] == 0x20 { return close(&forms, &row) }
    if end - start <= UnitText.longestGap {
      for index in start..<end where UnitText.isSign(source[index]) { append(source[index]) }
    }
    if end - start > 1 || source[start] != UInt8(ascii: "-") { close(&forms, &row) }
  }

  private static func isSign(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"), UInt8(ascii: "?"),
      UInt8(ascii: "-"):
      true
    default: false
    }
  }

  private mutating func append(_ word: Int) {
    let range = Int(document.words.starts[word])..<Int(document.words.ends[word])
    var isRaw = true
    for index in range where source[index] == 0x0A || source[index] == 0xC2 {
      isRaw = false
      break
    }
    let symbol = Int(document.words.symbols[word])
    if isRaw, let last = range.last, UnitText.isDigit(source[last]) {
      isRaw = document.words.lexicon[symbol].last.map(UnitText.isDigit) ?? false
    }
    // Folding joins what a line end parts and drops the marks of footnotes; spelling is left as training saw it.
    if isRaw {
      for index in range { append(source[index]) }
    } else {
      for byte in document.words.lexicon[symbol] { append(byte) }
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private mutating func append(_ byte: UInt8) {
    piece.append(byte >= 0x41 && byte <= 0x5A ? byte + 0x20 : byte)
  }

  /// Ends a piece at a space, and appends the numbers of its words.
  private mutating func close(_ forms: inout WordForms, _ row: inout [Int32]) {
    if piece.isEmpty { return }
    if UnitTokens.mayRewrite(piece) {
      piece.append(0x20)
      row += forms.units(of: piece).words
    } else {
      var index = 0
      while index < piece.count {
        let start = index
        while index < piece.count, UnitTokens.isWord(piece[index]) { index += 1 }
        if index > start { row.append(forms.intern(piece, start..<index)) }
        if index < piece.count, UnitTokens.isEnd(piece[index]) { row.append(WordForms.end) }
        index += 1
      }
    }
    piece.removeAll(keepingCapacity: true)
  }
}
