import ComityModel

/// Decisions whose numbers stand as labels inside paragraphs, with what leads up to them.
extension MinutesDecisions {
  private static let tail = 3
  /// Sentences before a decision in which something may have been weighed for it.
  static let near = 10

  /// Reads a paragraph with labels: what stands before one leads up to its decision, what stands behind it is the decision.
  mutating func labelled(_ block: MinutesBlock) -> Bool {
    let parts = labels.parts(of: block)
    guard parts.contains(where: { !$0.numbers.isEmpty }) else { return false }
    // One at the beginning that the marks know is read as a mark.
    if parts.count == 1, MinutesText.mark(block.words[...], among: MinutesLanguage.markers)?.id != nil {
      return false
    }
    var lead: Range<Int> = 0..<0
    for part in parts {
      if part.numbers.isEmpty {
        lead = part.words
        leadUp(stretch(block, part.words))
      } else {
        decide(block, part, lead)
        lead = 0..<0
      }
    }
    return true
  }

  /// Some words of a block as a block of their own.
  private func stretch(_ block: MinutesBlock, _ words: Range<Int>) -> MinutesBlock {
    MinutesBlock(
      kind: .paragraph, indent: block.indent, range: block.range(of: words), words: Array(block.words[words]))
  }

  private mutating func leadUp(_ block: MinutesBlock) {
    isLeading = true
    let sentences = block.sentences
    for sentence in sentences { self.sentence(block, sentence, speech: nil) }
    isLeading = false
    if let first = sentences.suffix(Self.tail).first {
      _ = counted(stretch(block, first.lowerBound..<block.words.count))
    }
  }

  private mutating func decide(_ block: MinutesBlock, _ part: MinutesLabels.Part, _ lead: Range<Int>) {
    let text = stretch(block, part.words)
    let sentences = text.sentences
    for sentence in sentences {
      let words = text.words[sentence]
      observe(text, words)
      settled(words, text.range(of: sentence))
      dissociated(words, text.range(of: sentence))
    }
    if let last = sentences.prefix(Self.tail).last { _ = counted(stretch(text, 0..<last.upperBound)) }
    guard let number = part.numbers.first else { return }
    decide(block, part.words, id: number, context: block.words[lead])
    guard part.numbers.count > 1,
      let first = facts.decisions.lastIndex(where: { $0.idRange == block.range(of: number) })
    else { return }
    share(first, among: part.numbers.map { block.range(of: $0) })
  }

  /// "**D-3** and **D-4.** The Assembly opened a panel on … and a panel on …": one for each number, where they are as many.
  private mutating func share(_ first: Int, among numbers: [ByteRange]) {
    let whole = facts.decisions[first]
    let created = whole.effects.filter { $0.type.text == effects["created"] }
    for (index, number) in numbers.enumerated() {
      var decision = whole
      (decision.id, decision.idRange) = (source.text(at: number), number)
      if created.count == numbers.count {
        decision.effects = whole.effects.compactMap { effect in
          guard let target = effect.target, created.contains(where: { $0.target?.text == target.text }) else {
            return effect
          }
          // How often they meet goes for each of them.
          guard effect.value == nil else {
            var own = effect
            own.target = created[index].target
            return own
          }
          return target.text == created[index].target?.text ? effect : nil
        }
      }
      listed.resolve(&decision, names: effects, said: facts.groups)
      if index == 0 { facts.decisions[first] = decision } else { facts.decisions.append(decision) }
    }
  }

  /// A paragraph below a heading that is the number of its decision.
  mutating func underNumber(_ block: MinutesBlock) -> Bool {
    guard let headed else { return false }
    self.headed = nil
    guard !block.isRow else { return false }
    let whole = part(block, headed.block.words + block.words)
    let text = headed.block.words.count..<whole.words.count
    decide(whole, MinutesLabels.Part(words: text, numbers: [headed.number]), 0..<0)
    return true
  }

  /// "The motion was lost by 4 votes to 7. (Decision D-7)", "… raised the fee. [Decision D-4]": what is called a decision in
  /// brackets is one, whatever its verb; in a sentence of its own the number belongs to the one before.
  func tagged(_ block: MinutesBlock, _ range: Range<Int>) -> Range<Int>? {
    guard let match = Self.tag.first(in: block.words[range]), match.upperBound + 1 < range.upperBound,
      [")", "]"].contains(block.words[match.upperBound + 1].text),
      block.words[match.upperBound].text.contains(where: \.isNumber)
    else { return nil }
    guard range.count <= 5, let before = block.sentences.last(where: { $0.upperBound == range.lowerBound })
    else {
      return range.count > 5 ? range : nil
    }
    return before.lowerBound..<range.upperBound
  }

  /// Gives its number, in a sentence of its own behind it, to the decision that was read last.
  mutating func takeNumber(of block: MinutesBlock, _ range: Range<Int>) -> Bool {
    guard range.count <= 5, let last = facts.decisions.indices.last, facts.decisions[last].idRange == nil,
      let number = MinutesText.number(in: block.words[range]),
      let before = block.sentences.last(where: { $0.upperBound == range.lowerBound }),
      facts.decisions[last].text.range == block.range(of: before)
    else { return false }
    facts.decisions[last].idRange = block.range(of: number)
    facts.decisions[last].id = source.text(at: block.range(of: number))
    listed.resolve(&facts.decisions[last], names: effects, said: facts.groups)
    return true
  }

  private static let tag = WordPattern("(|[ decision|resolution|conclusion|ruling ?no ?.")

  /// What was said after the gavel.
  private mutating func dissociated(_ words: ArraySlice<MinutesWord>, _ range: ByteRange) {
    guard let found = objections.read(words), case .dissociation = found else { return }
    oppose(found, range)
  }

  private static let likewise = [WordPattern](patterns: [
    "as well", "likewise", "also", "too",
    "same|those|these ...3 table|figures|considerations|basis|survey|paper",
  ])

  /// Gives a decision that changes something what prose before it weighed, or what was weighed for the one before it where
  /// its words point back.
  mutating func weigh(_ decision: inout MinutesFacts.Decision, _ words: ArraySlice<MinutesWord>) {
    if decision.considerations.isEmpty, !decision.effects.isEmpty {
      decision.considerations = weighed
      let all = reader.considerations(over: recent)
      if weighed.isEmpty || all.count > weighed.count { decision.considerations = all }
      if weighed.isEmpty, Self.likewise.occur(in: words) { decision.considerations = weighedBefore }
    }
    if !decision.considerations.isEmpty { weighedBefore = decision.considerations }
    (weighed, recent) = ([], [])
  }

  /// "Delegations were asked whether there was any objection. There was none.": what leads up to a number says how.
  func isUnopposed(before context: ArraySlice<MinutesWord>) -> Bool {
    MinutesLanguage.askedForObjections.occur(in: context) && MinutesLanguage.answered.occur(in: context)
  }

  /// Whether what was put to the vote is a matter of procedure, by its own words, its motion or what leads up to it.
  func isProcedural(_ words: ArraySlice<MinutesWord>, _ context: ArraySlice<MinutesWord>) -> Bool {
    let patterns = vocabulary.patterns("procedural", "true")
    if patterns.occur(in: words) || patterns.occur(in: proposalWords[...]) { return true }
    // What leads up to it: the two sentences before.
    let stops = context.indices.filter { context[$0].text == "." }
    let near = stops.count > 2 ? context[(stops[stops.count - 3] + 1)...] : context
    return words.count <= 20 && patterns.occur(in: near)
  }

  /// The day that stands in brackets between the number of a decision and its words.
  func date(_ words: ArraySlice<MinutesWord>) -> Placed? {
    guard words.first?.text == "(", let close = words.firstIndex(where: { $0.text == ")" }),
      let found = MinutesDate(year: facts.start.flatMap { Int($0.text.prefix(4)) }).first(in: words[..<close])
    else { return nil }
    let place = words[found.words.lowerBound].range.union(words[found.words.upperBound - 1].range)
    return Placed(text: found.start.text, range: place)
  }

  /// The number that a sentence gives its decision in brackets.
  func number(in words: ArraySlice<MinutesWord>) -> Range<Int>? {
    MinutesText.number(in: words)
      ?? MinutesText.emphasised(in: words, of: source).flatMap {
        listed.symbols.contains(words[$0.lowerBound].text) ? nil : $0
      }
  }

  /// Gives an adoption without a symbol the recommendation that prose or front matter means by it.
  func name(_ decision: inout MinutesFacts.Decision, _ words: ArraySlice<MinutesWord>, in block: MinutesBlock)
  {
    for index in decision.effects.indices
    where decision.effects[index].type.text == effects["adopted"] && decision.effects[index].target == nil {
      let place = decision.effects[index].type.range
      let said = words.filter { $0.range.start >= place.start && $0.range.end <= place.end }
      guard WordPattern("recommendation|recommendations|draft|text").matches(said[...]) else { continue }
      if let id = listed.adopted(in: block.words + itemWords, before: facts.decisions) {
        decision.effects[index].target = Placed(text: id, range: place)
      } else if let symbol {
        decision.effects[index].target = Placed(text: source.text(at: symbol.range), range: place)
      }
    }
  }

  /// Keeps the symbol of the recommendation that was spoken of last under the item.
  mutating func noteSymbol(_ words: ArraySlice<MinutesWord>) {
    if let found = words.last(where: { listed.symbols.contains($0.text) }) { symbol = found }
  }
}
