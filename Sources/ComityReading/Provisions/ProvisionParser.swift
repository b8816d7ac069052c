import ComityModel

/// Reads sentences of one document as provisions, each when it is asked for.
///
/// It never fails: a sentence without a finite verb has no provisions. Time is linear in the words of the sentence.
public struct ProvisionParser {
  private let held: HeldDocument
  private let senses: [EnglishPhrases.Sense]
  private let classes: WordClasses
  private var chart: PhraseChart

  /// Makes a parser for the sentences of one document.
  public init(_ document: Document, _ english: EnglishReading = .compiled) {
    held = HeldDocument(document)
    senses = english.senses
    classes = WordClasses(held.document.words.lexicon, english.classes)
    chart = PhraseChart(matcher: english.matcher, document: document)
  }

  /// Provisions of one sentence in the order of their verbs; empty where it states nothing.
  public mutating func parse(_ sentence: Int) -> [Provision] {
    var provisions = read(sentence)
    for index in provisions.indices { resolve(&provisions, index, sentence: sentence) }
    return provisions
  }

  private mutating func read(_ sentence: Int) -> [Provision] {
    guard held.document.sentences[sentence].words.count > 1 else { return [] }
    var clause = Clause(held, sentence: sentence, classes: classes)
    chart.load(held.document.sentences[sentence], of: held.document)
    chart.run()
    var limits = LimitFinder()
    limits.run(&clause, found: chart.found, senses: senses)
    let groups = VerbGroupFinder(clause: clause).find()
    var builder = ProvisionBuilder(clause: clause, limits: limits)
    builder.mentioned = Self.mentions(held.document.blocks[held.document.sentences[sentence].block])
    var provisions: [Provision] = []
    for statement in StatementCutter(clause: clause).cut(groups) {
      let group = statement.group
      if let provision = builder.build(statement) {
        provisions.append(provision)
        if provision.force > .none { builder.ruling = provision }
        if let handed = SideStatements.delegation(provision, clause) { provisions.append(handed) }
      }
      if group.form == .operative, let strength = OperativeVerbs.strength(clause.word(group.head)) {
        builder.opening =
          clause.isWord(group.head + 1, "that") ? (strength.kind, strength.force, group.modal) : nil
      }
      // "State X proposed that …": what follows is State X's.
      if group.form == .past,
        clause.isWord(group.head + 1, "that") || clause.grammar(group.head).contains(.reporting)
      {
        builder.mentioned = true
      }
      let subject = clause.runs(statement.subject)
      if group.relative == nil, !subject.isEmpty { builder.inherited = subject }
    }
    return provisions + SideStatements.participles(groups, clause)
  }

  private static func mentions(_ block: Block) -> Bool {
    switch block.kind {
    case .quotation, .note, .matter: true
    default: block.layer == .note || block.layer == .matter
    }
  }

  /// Puts what *it* and *them* stand for in the place of the pronoun, where the statement before says so.
  private mutating func resolve(_ provisions: inout [Provision], _ index: Int, sentence: Int) {
    for slot in [Provision.Slot.actor, .object] {
      guard let range = provisions[index].slots[slot]?.first, provisions[index].slots[slot]?.count == 1,
        isPronoun(range)
      else { continue }
      let earlier = index > 0 ? provisions[index - 1] : before(sentence)
      let subject = earlier?.slots[.actor] ?? []
      let object = earlier?.slots[.object] ?? []
      let candidates = slot == .actor ? [subject, object] : [object, subject]
      guard let found = candidates.first(where: { !$0.isEmpty && agrees(range, $0) }) else { continue }
      provisions[index].slots[slot] = found
      if slot == .actor { provisions[index].bearerSource = .inherited }
    }
  }

  /// First provision of the sentence before, in the same reading and under the same heading.
  private mutating func before(_ sentence: Int) -> Provision? {
    guard sentence > 0 else { return nil }
    let (here, there) = (held.document.sentences[sentence], held.document.sentences[sentence - 1])
    guard here.reading == there.reading || there.reading == 0,
      held.document.blocks[here.block].heading == held.document.blocks[there.block].heading
    else { return nil }
    return read(sentence - 1).first
  }

  private func isPronoun(_ range: Range<Int>) -> Bool {
    guard range.count == 1 else { return false }
    let word = held.document.words.folded(Int(held.document.sequence[range.lowerBound]))
    return ["it", "they", "them"].contains { word.elementsEqual($0.utf8) }
  }

  /// A pronoun and what it may stand for are both one or both many.
  private func agrees(_ pronoun: Range<Int>, _ candidate: [Range<Int>]) -> Bool {
    let singular = held.document.words.folded(Int(held.document.sequence[pronoun.lowerBound])).elementsEqual(
      "it".utf8)
    guard let range = candidate.first, !isPronoun(range) else { return false }
    let places = range.prefix { place in
      classes[held.document.words.symbols[Int(held.document.sequence[place])]].isDisjoint(with: [.preposition]
      )
    }
    guard let last = places.last else { return false }
    let plural = classes[held.document.words.symbols[Int(held.document.sequence[last])]].contains(.plural)
    return plural != singular
  }
}
