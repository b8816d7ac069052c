public import ComityModel

/// What a sentence leaves to another text: "is governed by article 28", "are those in Annex B", "as the rules of
/// procedure of the Assembly prescribe".
public struct Referral: Sendable {
  /// Words that name the other text, as a range of `Document.sequence`.
  public var place: Range<Int>
  /// Index into `Document.references`; nil where the text is named without a number.
  public var reference: Int?
  /// Whether the other text is not at hand: another instrument, a number that nothing here has, an empty annex, a
  /// decision still to be taken.
  public var isOpen: Bool
  /// Whether the verb itself hands over (*is governed by*); else something is only done by the other text's light.
  public var isMain: Bool
  /// Whether the sentence says next to nothing besides.
  public var isWhole: Bool
}

/// Finds sentences that leave what they are about to another text.
public struct ReferralFinder {
  private let document: Document
  private let words: ReferralWords
  /// Indices of references by the block that they stand in.
  private var referencesByBlock: [Int: [Int]] = [:]
  /// Folded words of all headings, one set a heading.
  private let headings: [Set<UInt32>]

  /// Makes a finder for one document.
  public init(_ document: Document) {
    self.document = document
    words = ReferralWords(document.words.lexicon)
    for (index, reference) in document.references.enumerated() {
      referencesByBlock[reference.block, default: []].append(index)
    }
    headings = document.blocks.filter { $0.layer == .heading || $0.layer == .title }.map { block in
      Set(block.words.map { document.words.symbols[$0] })
    }
  }

  private static let layers: LayerSet = [.operative, .definition, .finalClause, .annex]

  /// The first referral of each sentence of operative text that has one.
  public func all() -> [Int: Referral] {
    guard !words.isIdle else { return [:] }
    var found: [Int: Referral] = [:]
    for index in document.sentences.indices
    where Self.layers.contains(document.blocks[document.sentences[index].block].layer) {
      if let referral = referral(in: index) { found[index] = referral }
    }
    return found
  }

  private func symbol(_ position: Int) -> UInt32 { document.words.symbols[Int(document.sequence[position])] }

  /// The referral of one sentence, an open one before one that can be followed.
  func referral(in sentence: Int) -> Referral? {
    let range = document.sentences[sentence].words
    var closed: Referral?
    for position in range {
      guard let place = place(at: position, range, document.sentences[sentence].block), !place.isEmpty,
        let referral = referral(to: place, from: position, sentence)
      else { continue }
      if referral.isOpen { return referral }
      closed = closed ?? referral
    }
    return closed
  }

  /// Where the name of another text would stand, if the word at `position` hands over to one.
  private func place(at position: Int, _ range: Range<Int>, _ block: Int) -> Range<Int>? {
    let word = words[symbol(position)]
    var start = position + 1
    if word.contains(.applying) { return subject(before: position, range, block) }
    if word.contains(.handing) {
      while start < range.upperBound, words[symbol(start)].contains(.adverb) { start += 1 }
      guard start < range.upperBound, words[symbol(start)].contains(.link) else { return nil }
      start += 1
    } else if word.contains(.manner) {
      guard start < range.upperBound, words[symbol(start)].contains(.link) else { return nil }
      start += 1
    } else if word.contains(.pointer) {
      guard start < range.upperBound, words[symbol(start)].contains(.inside) else { return nil }
      start += 1
    } else {
      return nil
    }
    return start..<end(of: start, range, block)
  }

  /// "The rules of the Assembly shall apply": the noun phrase that opens the sentence.
  private func subject(before verb: Int, _ range: Range<Int>, _ block: Int) -> Range<Int>? {
    let end = end(of: range.lowerBound, range, block)
    guard end <= verb, (end..<verb).allSatisfy({ words[symbol($0)].contains(.finite) }) else { return nil }
    return range.lowerBound..<end
  }

  /// The end of the noun phrase that begins at `start`.
  private func end(of start: Int, _ range: Range<Int>, _ block: Int) -> Int {
    var end = start
    while end < range.upperBound, end - start < 16 {
      let flags = document.words.flags[Int(document.sequence[end])]
      if flags.contains(.punctuation), !isInsideNumber(end, block) { break }
      if words[symbol(end)].contains(.finite) { break }
      end += 1
    }
    return end
  }

  /// Brackets and commas of "article 7(3)" and "article 7, paragraph 3" belong to the name.
  private func isInsideNumber(_ position: Int, _ block: Int) -> Bool {
    let bytes = document.words.range(of: Int(document.sequence[position]))
    return (referencesByBlock[block] ?? []).contains { document.references[$0].range.overlaps(bytes) }
  }

  private func referral(to place: Range<Int>, from position: Int, _ sentence: Int) -> Referral? {
    guard let first = place.first, let last = place.last else { return nil }
    let bytes = document.words.range(of: Int(document.sequence[first])).union(
      document.words.range(of: Int(document.sequence[last])))
    let own = referencesByBlock[document.sentences[sentence].block] ?? []
    let reference = own.first { document.references[$0].range.overlaps(bytes) }
    let isOpen: Bool
    if let reference {
      // A resolution is cited as a ground; it is not where the answer stands.
      let target = document.references[reference].target
      guard !target.hasPrefix("Resolution"), !target.hasPrefix("Decision") else { return nil }
      isOpen = self.isOpen(document.references[reference])
    } else if let open = isOpenName(place) {
      isOpen = open
    } else {
      return nil
    }
    return Referral(
      place: place, reference: reference, isOpen: isOpen,
      isMain: isPredicate(position, document.sentences[sentence].words),
      isWhole: isThin(
        sentence, without: min(position, place.lowerBound)..<max(position + 1, place.upperBound)))
  }

  /// Whether a numbered place is not at hand, or is and says nothing.
  private func isOpen(_ reference: Reference) -> Bool {
    guard !reference.external, let target = reference.resolved else { return true }
    return says(nothing: target)
  }

  /// An annex that only says that it will be circulated.
  private func says(nothing target: Int) -> Bool {
    let block = document.blocks[target]
    guard block.kind == .heading else { return false }
    var next = target + 1
    while next < document.blocks.count, document.blocks[next].words.isEmpty { next += 1 }
    guard next < document.blocks.count else { return true }
    if document.blocks[next].kind == .heading { return document.blocks[next].level <= block.level }
    let after = next + 1
    let isAlone = after >= document.blocks.count || document.blocks[after].kind == .heading
    let body = document.blocks[next].words
    return isAlone && body.count < 16
      && body.contains { words[document.words.symbols[$0]].contains(.pending) }
  }

  /// Whether a text named without a number is another than this one; nil where no text is named.
  private func isOpenName(_ place: Range<Int>) -> Bool? {
    guard place.contains(where: { words[symbol($0)].contains(.text) }),
      !place.contains(where: { words[symbol($0)].contains(.own) })
    else { return nil }
    let content = place.map(symbol).filter { !words[$0].contains(.small) }
    // "the rules of procedure" that stand under a heading of that name are at hand.
    return !headings.contains { heading in content.allSatisfy(heading.contains) }
  }

  /// Whether a sentence says little besides: "Decisions are taken in accordance with …".
  private func isThin(_ sentence: Int, without range: Range<Int>) -> Bool {
    let rest = document.sentences[sentence].words.filter { position in
      !range.contains(position)
        && !document.words.flags[Int(document.sequence[position])].contains(.punctuation)
        && words[symbol(position)].isDisjoint(with: [.small, .finite, .own, .link, .inside])
    }
    return rest.count <= 6
  }

  /// "is governed by", "are as set out in", "are those in", but not "the papers listed in".
  private func isPredicate(_ position: Int, _ range: Range<Int>) -> Bool {
    let word = words[symbol(position)]
    if word.contains(.applying) { return true }
    if word.contains(.manner) { return false }
    var before = position - 1
    while before >= range.lowerBound, position - before < 4,
      !words[symbol(before)].isDisjoint(with: [.adverb, .bridge])
    { before -= 1 }
    return before >= range.lowerBound && words[symbol(before)].contains(.copula)
  }
}
