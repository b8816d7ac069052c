import ComityModel
import ComityReading

/// Follows what a sentence points at: places that it yields to or that override it, texts that it leaves its matter to,
/// and definitions that narrow its words.
///
/// Not `Sendable`: it reads provisions through the search of one document and lives as long as that.
final class LinkFinder {
  private let document: Document
  private let queries: QuerySearch
  private lazy var referrals = ReferralFinder(document).all()
  private lazy var openMatters = OpenMatters(referrals, document)
  private lazy var narrow = NarrowNames(document)
  private lazy var overrides = overridingProvisions()

  /// How many references are followed one after the other.
  private static let depth = 4
  /// Most sentences of one place that are read.
  private static let reach = 12

  init(_ queries: QuerySearch) {
    self.queries = queries
    document = queries.document
  }

  /// What changes the worth of some words of a sentence; without a provision all of the sentence's count.
  func links(_ sentence: Int, words: Range<Int>, provision: Provision?) -> [Link] {
    var links: [Link] = []
    if let link = referral(sentence, besides: provision == nil) { links.append(link) }
    if let link = narrowing(words) { links.append(link) }
    for provision in provision.map({ [$0] }) ?? queries.provisions(sentence) {
      links += provision.yieldsTo.compactMap { yielding($0, sentence) }
    }
    if let provision, let link = overriding(provision, words, sentence) { links.append(link) }
    return links
  }

  /// What changes the worth of a whole sentence.
  func links(ofSentence sentence: Int) -> [Link] {
    links(sentence, words: document.sentences[sentence].words, provision: nil)
  }

  /// The statements of a sentence.
  func provisions(_ sentence: Int) -> [Provision] { queries.provisions(sentence) }

  /// Whether a sentence has words of `topic`.
  func concerns(_ sentence: Int, _ topic: String) -> Bool {
    !Topic.stems(of: topic).isDisjoint(with: Topic.stems(of: sentence, in: document))
  }

  /// A sentence that leaves just the matter of `topic` to a text that is not at hand.
  func referral(about topic: String) -> (sentence: Int, link: Link)? {
    if openMatters.isEmpty { return nil }
    for sentence in openMatters.sentences(about: Topic.stems(of: topic)) {
      if let link = referral(sentence, besides: true) { return (sentence, link) }
    }
    return nil
  }

  /// The sentence leaves its matter to a text that is not at hand; `besides` says whether one that only names the text
  /// by which something is done counts too.
  private func referral(_ sentence: Int, besides: Bool) -> Link? {
    guard let referral = referrals[sentence], referral.isOpen, referral.isMain || besides && referral.isWhole
    else {
      return nil
    }
    let name = Wording.text(referral.place, in: document)
    return Link(
      effect: .opens, isWhole: referral.isWhole, reason: "it leaves this to “\(name)”, which is not at hand")
  }

  private func narrowing(_ words: Range<Int>) -> Link? {
    guard !narrow.isEmpty, let index = narrow.narrowing(words, in: document) else { return nil }
    let definition = document.definitions[index]
    let meaning = definition.meaning.map { document.words.range(of: $0) }
    guard let first = meaning.first, let last = meaning.last else { return nil }
    let text = Wording.shortened(Wording.folded(document.source.text(at: first.union(last))))
    return Link(
      effect: .turns, reason: "“\(definition.spelling)” is defined more narrowly: “\(text)”",
      range: definition.nameRange.union(last), message: "the definition")
  }

  /// "Subject to article N": what stands there limits the sentence.
  private func yielding(_ index: Int, _ sentence: Int) -> Link? {
    let reference = document.references[index]
    guard let target = reference.resolved, !reference.external else {
      return Link(effect: .opens, reason: "it yields to \(reference.target), which is not at hand")
    }
    var seen: Set<Int> = [document.sentences[sentence].block]
    guard let (limit, isCap) = limit(at: target, on: sentence, &seen, Self.depth) else { return nil }
    let text = Wording.text(document.sentences[limit].words, in: document)
    let label = document.label(of: limit)
    return Link(
      effect: isCap ? .turns : .lowers, reason: "it yields to \(label), which limits it: “\(text)”",
      range: document.sentences[limit].range, message: "it yields to this")
  }

  /// The first sentence at a place, or where that place leads, that limits what a sentence says.
  private func limit(at target: Int, on sentence: Int, _ seen: inout Set<Int>, _ depth: Int) -> (
    Int, isCap: Bool
  )? {
    guard depth > 0, seen.insert(target).inserted else { return nil }
    for other in sentences(at: target) {
      let provisions = queries.provisions(other)
      let restricts = provisions.contains { $0.negated || $0.exclusive }
      let isCap = Topic.caps(other, in: document)
      if restricts || isCap, Topic.areKin(sentence, other, in: document) {
        return (other, isCap)
      }
      for next in provisions.flatMap(\.yieldsTo) {
        guard let block = document.references[next].resolved else { continue }
        if let found = limit(at: block, on: sentence, &seen, depth - 1) { return found }
      }
    }
    return nil
  }

  /// Sentences of a block with its items, or of the section that it heads.
  private func sentences(at target: Int) -> [Int] {
    var found: [Int] = []
    let isHeading = document.blocks[target].kind == .heading
    var index = target
    while index < document.blocks.count, found.count < Self.reach {
      let block = document.blocks[index]
      guard index == target || block.parent == target || isHeading && block.heading == target else { break }
      if !isHeading || index != target {
        found += block.sentences.filter { document.sentences[$0].reading == 0 }
      }
      index += 1
    }
    return found
  }

  /// "Notwithstanding article 4, the bureau may create groups": another provision prevails over who acts in this one.
  private func overriding(_ provision: Provision, _ words: Range<Int>, _ sentence: Int) -> Link? {
    let names = (provision.slots[.actor] ?? []).contains { $0.overlaps(words) }
    guard names, !overrides.isEmpty else { return nil }
    let block = document.sentences[sentence].block
    let stems = Topic.stems(of: sentence, in: document)
    for other in overrides where other.sentence != sentence && other.force >= .permission {
      let holds = other.prevailsOver.contains { index in
        guard let target = document.references[index].resolved else { return false }
        return target == block || document.blocks[block].heading == target
          || document.blocks[block].parent == target
      }
      guard holds, actor(other) != actor(provision),
        !stems.isDisjoint(with: Topic.stems(of: other.sentence, in: document))
      else { continue }
      let text = Wording.text(other.words, in: document)
      return Link(
        effect: .turns, reason: "\(document.label(of: other.sentence)) prevails over it: “\(text)”",
        range: document.sentences[other.sentence].range, message: "this prevails over it")
    }
    return nil
  }

  private func actor(_ provision: Provision) -> Set<[UInt8]> {
    Set((provision.slots[.actor] ?? []).joined().map { document.words.folded(Int(document.sequence[$0])) })
  }

  private func overridingProvisions() -> [Provision] {
    guard let word = document.words.lexicon.firstIndex(of: Array("notwithstanding".utf8)) else { return [] }
    return document.sentences.indices.filter { index in
      document.sentences[index].reading == 0
        && document.sentences[index].words.contains {
          document.words.symbols[Int(document.sequence[$0])] == word
        }
    }.flatMap(queries.provisions).filter { !$0.prevailsOver.isEmpty }
  }
}
