import ComityModel

/// Reads what a meeting decided: marked decisions, sentences that decide, polls and motions with what became of them.
struct MinutesDecisions {
  let source: Source
  let vocabulary: MinutesVocabulary
  /// What effects of decisions are called: `created`, `ended` and `adopted` with their names in the schema.
  let effects: [String: String]
  let objections: MinutesObjections
  let labels: MinutesLabels
  /// What front matter knows of groups and recommendations.
  let listed: MinutesListed
  let presence: MinutesPresence
  /// The group whose sitting it is; nil where it is none, or not known.
  var sitting: String?
  var facts: MinutesFacts
  var item = 0
  var itemWords: [MinutesWord] = []
  /// A heading such as "Conclusion" under which decisions stand.
  var conclusion: (isList: Bool, level: Int)?
  /// A proposal whose outcome is still to come.
  var proposal: Int?
  var proposalAge = 0
  /// What the last proposal asks for, and what the Chair would take for decided.
  var proposalWords: [MinutesWord] = []
  var wish: [MinutesWord] = []
  /// Whether votes on it show a mood and decide nothing by themselves.
  var isStraw = false
  /// The item under which a mood was asked for and nothing was proposed since.
  var strawItem: Int?
  /// The columns of a table of items with what came of each.
  var itemColumns: (title: Int, result: Int)?
  var pendingObjections: [MinutesFacts.Objection] = []
  var tableOptions: [(option: String, cell: Int)] = []
  var isNumbered = false
  /// Numbers of the decisions that are marked.
  private var markedNumbers: Set<String> = []
  /// Symbols that numbered decisions speak of.
  private var markedSymbols: Set<String> = []
  /// What prose since the last decision or heading says was weighed.
  var weighed: [MinutesFacts.Consideration] = []
  /// The last sentences since the decision before.
  var recent: [ArraySlice<MinutesWord>] = []
  /// What was weighed for the decision before, under the same item.
  var weighedBefore: [MinutesFacts.Consideration] = []
  /// A heading that itself says what was decided: "Individual members approved", with those it was about below.
  var decidedHeading: MinutesBlock?
  /// Whether sentences alone have given the agenda its items.
  var isItemOnly = false
  /// How many members were there by the last count.
  var present: Placed?
  var askedRoom: ByteRange?
  var askedOnline: ByteRange?
  /// A heading that is nothing but the number of the decision below it.
  var headed: (block: MinutesBlock, number: Range<Int>)?
  /// Whether what is read leads up to a decision with a label, so that it decides nothing itself.
  var isLeading = false
  /// The symbol of the recommendation that was spoken of last under the item.
  var symbol: MinutesWord?

  init(
    source: Source, vocabulary: MinutesVocabulary, effects: [String: String], facts: MinutesFacts,
    listed: MinutesListed
  ) {
    self.source = source
    self.vocabulary = vocabulary
    self.effects = effects
    self.facts = facts
    self.listed = listed
    labels = MinutesLabels(source: source)
    objections = MinutesObjections(source: source, people: facts.people)
    presence = MinutesPresence(vocabulary: vocabulary)
  }

  /// Reads `blocks`, leaving out those of attendance lists.
  mutating func read(_ blocks: [MinutesBlock], without taken: Set<Int>) {
    // Where decisions are numbered, prose around them tells of the same ones.
    let numbered = blocks.filter {
      MinutesText.mark($0.words[...], among: MinutesLanguage.markers)?.id != nil
    }
    isNumbered = !numbered.isEmpty
    markedNumbers = Set(
      numbered.compactMap { block in
        MinutesText.mark(block.words[...], among: MinutesLanguage.markers)?.id.map {
          block.words[$0].map(\.text).joined()
        }
      })
    markedSymbols = Set(numbered.flatMap(\.words).filter(MinutesEffects.isID).map(\.text))
    for (index, block) in blocks.enumerated() {
      guard !taken.contains(index) else {
        for sentence in block.sentences { countPresent(block.words[sentence]) }
        continue
      }
      if let level = block.headingLevel { heading(block, level) } else { body(block) }
    }
    closeProposal()
    attachRest()
  }

  private mutating func heading(_ block: MinutesBlock, _ level: Int) {
    let words = block.words[...]
    if let open = conclusion, level > open.level, !isConclusion(words) { return }
    if let number = labels.heading(block) {
      headed = (block, number)
      return
    }
    if isConclusion(words) {
      conclusion = (words.first?.text.hasSuffix("s") == true, level)
      return
    }
    conclusion = nil
    if marked(block) || proposed(block) { return }
    begin(block.words)
    decidedHeading = MinutesLanguage.isDecided(heading: words) ? block : nil
    guard level > 1 else { return }
    list(words, block.range)
  }

  private func isConclusion(_ words: ArraySlice<MinutesWord>) -> Bool {
    let plain = words.filter { !$0.isSign }
    return plain.count <= 4 && plain.contains { MinutesLanguage.conclusions.contains($0.text) }
      && words.last?.text != "?"
  }

  mutating func body(_ block: MinutesBlock) {
    if let heading = decidedHeading, block.isItem {
      decidedHeading = nil
      decide(heading, 0..<heading.words.count)
      return
    }
    if underNumber(block) || labelled(block) { return }
    if items(block) || runIn(block) || table(block) || counted(block) { return }
    if marked(block) || proposed(block) { return }
    if conclusion != nil, concluded(block) { return }
    if let colon = block.words.firstIndex(where: { $0.text == ":" }), colon <= 2,
      block.words.count == colon + 1,
      isConclusion(block.words[..<colon])
    {
      conclusion = (block.words[0].text.hasSuffix("s"), 7)
      return
    }
    if block.isItem, MinutesLanguage.leading.end(in: block.words[...], from: 0) != nil,
      !isNothing(block.words[...])
    {
      decide(block, 0..<block.words.count)
      return
    }
    let speech = MinutesText.speech(block.words[...])
    for sentence in block.sentences { self.sentence(block, sentence, speech: speech) }
    proposalAge += 1
    if proposalAge > 6 { closeProposal() }
  }

  // MARK: Marked decisions

  /// `DECISION D-1: …`, `**Resolved**: …`, `RESOLVED that …`, `#agreed …`.
  private mutating func marked(_ block: MinutesBlock) -> Bool {
    guard let mark = MinutesText.mark(block.words[...], among: MinutesLanguage.markers) else { return false }
    let text = block.words[mark.text...]
    guard text.contains(where: { !$0.isSign }) else {
      conclusion = (block.words[0].text.hasSuffix("s"), block.headingLevel ?? 7)
      return true
    }
    // What has a number of its own is a decision, even one to go on later.
    let isEmpty = text.first { !$0.isSign }.map { MinutesLanguage.nothing.contains($0.text) } ?? true
    guard !isNothing(text) || mark.id != nil && !isEmpty else { return true }
    if mark.word == "vote" || mark.word == "result" || mark.word == "outcome" {
      let counts = MinutesVotes.counts(in: text)
      if proposal == nil, counts.isEmpty, !MinutesLanguage.passive.occur(in: text),
        !MinutesLanguage.affirmation.occur(in: text)
      {
        return false
      }
      if !counts.isEmpty { count(counts, of: block) }
    }
    for sentence in block.sentences { settled(block.words[sentence], block.range(of: sentence)) }
    decide(
      block, mark.text..<block.words.count, id: mark.id,
      mark: mark.word == "consensus" || mark.word == "agreed" ? block.range : nil)
    return true
  }

  func isNothing(_ words: ArraySlice<MinutesWord>) -> Bool {
    guard let first = words.first(where: { !$0.isSign }) else { return true }
    return MinutesLanguage.nothing.contains(first.text) && words.count < 12
      || MinutesLanguage.deferral.occur(in: words.prefix(14)) && !MinutesLanguage.active.occur(in: words)
        && words.count < 40
  }

  /// A block under a heading such as "Conclusion".
  private mutating func concluded(_ block: MinutesBlock) -> Bool {
    guard let open = conclusion, block.words.count > 0 else { return false }
    let words = block.words[...]
    if isNothing(words) || words.last?.text == "?" { return true }
    let isDecision =
      open.isList || MinutesLanguage.consensus.occur(in: words)
      || MinutesLanguage.affirmation.occur(in: words)
      || MinutesLanguage.active.occur(in: words) || MinutesLanguage.impersonal.occur(in: words)
    guard isDecision, open.isList || !MinutesLanguage.needed.occur(in: words) else { return false }
    decide(block, 0..<block.words.count)
    if !open.isList { conclusion = nil }
    return true
  }

  // MARK: Sentences

  mutating func sentence(_ block: MinutesBlock, _ range: Range<Int>, speech: Int?) {
    let words = block.words[range]
    observe(block, words)
    let speaker = speech.flatMap { objections.speaker(block.words[..<$0]) }
    opposed(words, speaker, block.range(of: range))
    if Self.takenFor.matches(words), !MinutesLanguage.deferral.occur(in: words) {
      wish = Array(words)
      return
    }
    guard words.last?.text != "?", !(range.lowerBound == 0 && speech == words.count) else { return }
    let isSpeech = speech != nil
    var match: Range<Int>?
    if !isSpeech {
      match = (MinutesLanguage.active + MinutesLanguage.impersonal + MinutesLanguage.passive).first(in: words)
    }
    if match == nil, !isSpeech, !MinutesLanguage.needed.occur(in: words) {
      match = MinutesLanguage.reached.first(in: words)
    }
    if isSpeech { match = MinutesLanguage.spoken.first(in: words) }
    // "… and discharged it (decision C/6)": a number and what it does say enough.
    if match == nil, !isSpeech, let number = self.number(in: words),
      !markedNumbers.contains(block.words[number].map(\.text).joined())
    {
      match = [MinutesEffects.create, MinutesEffects.end].first(in: words[..<number.lowerBound])
    }
    // Prose around numbered decisions tells of the same ones, unless it adopts what none of them names.
    let isTold = isNumbered && !words.contains { MinutesEffects.isID($0) && !markedSymbols.contains($0.text) }
    let number = self.number(in: words).map { block.words[$0].map(\.text).joined() }
    let hasNumber = number.map { !markedNumbers.contains($0) } ?? false
    if match == nil, !isSpeech, !isLeading, takeNumber(of: block, range) { return }
    if match == nil, !isSpeech, !isLeading, let tagged = tagged(block, range) { return decide(block, tagged) }
    guard let match, !isLeading, !isTold || hasNumber, isReal(words, match) else { return }
    if MinutesLanguage.deferral.occur(in: words), !MinutesLanguage.unmistakable.occur(in: words) { return }
    if isSpeech, proposal != nil { return }
    // "It was so decided" decides what the Chair would take it for.
    if !wish.isEmpty, words.count <= 12, words.contains(where: { $0.text == "so" }) {
      let whole = part(block, wish + words)
      wish = []
      return decide(
        whole, 0..<whole.words.count,
        id: MinutesText.number(in: whole.words[(whole.words.count - words.count)...]))
    }
    decide(block, range)
  }

  private static let takenFor = WordPattern(
    "take|takes|took|taking|assume|assumed|consider|considered it ...14 that|wished|wishes|agreed|agrees|decided|decides"
  )
  static let straw = WordPattern(
    "straw|temperature|indicative|informal poll|polls|vote|of|show|hands")

  /// Whether nothing before the verb takes it back; "no objections" and "did not see a reason" negate themselves.
  func isReal(_ words: ArraySlice<MinutesWord>, _ match: Range<Int>) -> Bool {
    let before = words[words.startIndex..<match.lowerBound]
    if MinutesLanguage.unreached.occur(in: words) { return false }
    // "Seven voted in favour and three against" counts, and says not yet what came of it.
    if words[match].last?.text == "voted", MinutesVotes.counts(in: words).count > 1 { return false }
    if before.suffix(3).contains(where: { $0.text == "quorum" }) { return false }
    // "No objections, proposal passes" denies the objections, not the passing.
    let unopposed = MinutesLanguage.unopposed.first(in: before)?.upperBound ?? before.startIndex
    if MinutesLanguage.irrealis.occur(in: before[max(unopposed, before.endIndex - 9)...]) { return false }
    let inner = words[match].dropFirst().dropLast().filter { $0.text != "not" && $0.text != "didn't" }
    return !MinutesLanguage.irrealis.occur(in: inner[...])
      && !["seek", "goal", "quorum", "lazy"].contains(words[match].first?.text ?? "")
  }

  // MARK: Writing down

  mutating func decide(
    _ block: MinutesBlock, _ range: Range<Int>, id: Range<Int>? = nil, mark: ByteRange? = nil,
    context: ArraySlice<MinutesWord>? = nil
  ) {
    let words = block.words[range]
    let place = block.range(of: range)
    let number = (id ?? self.number(in: words)).map { block.range(of: $0) }
    // "It was so decided" closes what was proposed before it.
    if number == nil, words.count <= 6, words.contains(where: { $0.text == "so" }),
      facts.decisions.last?.item == item
    {
      return
    }
    var decision = MinutesFacts.Decision(
      id: number.map { source.text(at: $0) } ?? "decision-\(facts.decisions.count + 1)", idRange: number,
      text: Placed(text: MinutesText.plain(words, in: source), range: place), item: item)
    if facts.decisions.contains(where: { $0.id == decision.id }) {
      decision.id += "-\(facts.decisions.count + 1)"
    }
    decision.basis = MinutesBasis.of(
      words, place, mark: front(of: block, before: range.lowerBound), isAgreed: mark != nil,
      hasCounts: proposal.map { !facts.motions[$0].counts.isEmpty } ?? false)
    if decision.basis == nil
      || decision.basis?.text == "consensus" && !words.contains(where: { $0.text == "consensus" }),
      MinutesLanguage.silence.occur(in: context ?? block.words[..<range.lowerBound])
    {
      decision.basis = Placed(text: "silence-procedure", range: place)
    }
    if decision.basis == nil, let context, isUnopposed(before: context) {
      decision.basis = Placed(text: "consensus", range: place)
    }
    decision.date = date(words)
    let isRefused = MinutesLanguage.refusal.occur(in: words)
    if let proposal {
      facts.motions[proposal].result = Placed(text: isRefused ? "fail" : "pass", range: place)
      decision.motion = proposal
    } else if !isRefused, MinutesLanguage.adoption.occur(in: words) || isUnopposed(words) {
      facts.motions.append(
        MinutesFacts.Motion(
          id: "m-\(facts.motions.count + 1)", text: decision.text, result: Placed(text: "pass", range: place),
          item: item))
      decision.motion = facts.motions.count - 1
    }
    proposal = nil
    var reader = reader
    reader.read(
      words, block: block, item: itemWords[...], isRefused: isRefused, into: &decision,
      number: facts.decisions.count)
    // "Motion carried": what it does stands in the motion.
    if !isRefused, decision.effects.allSatisfy({ $0.target == nil && $0.value == nil }),
      decision.motion != nil,
      words.count <= 8, !proposalWords.isEmpty
    {
      decision.effects = []
      reader.read(
        proposalWords[...], block: block, item: itemWords[...], isRefused: false, into: &decision,
        number: facts.decisions.count)
    }
    if decision.basis?.text == "vote", isProcedural(words, context ?? block.words[..<range.lowerBound]) {
      decision.procedural = place
    }
    proposalWords = []
    listed.resolve(&decision, names: effects, said: reader.groups)
    name(&decision, words, in: block)
    weigh(&decision, words)
    facts.groups += reader.groups
    facts.recommendations += reader.recommendations
    decision.roomAsked = askedRoom
    decision.onlineAsked = askedOnline
    decision.present = present
    take(&decision, words)
    append(decision)
  }

  /// Adds a decision; one that adopts what another has adopted already tells of the same act.
  private mutating func append(_ decision: MinutesFacts.Decision) {
    let targets = Set(decision.effects.compactMap { $0.target?.text })
    let same = facts.decisions.firstIndex { known in
      !targets.isEmpty && (known.idRange == nil || decision.idRange == nil)
        && known.effects.map(\.type.text) == decision.effects.map(\.type.text)
        && Set(known.effects.compactMap { $0.target?.text }) == targets
    }
    guard let same else { return facts.decisions.append(decision) }
    guard decision.idRange != nil else { return }
    var merged = decision
    merged.objections = decision.objections ?? facts.decisions[same].objections
    merged.roomAsked = decision.roomAsked ?? facts.decisions[same].roomAsked
    merged.onlineAsked = decision.onlineAsked ?? facts.decisions[same].onlineAsked
    facts.decisions[same] = merged
  }

  /// What stands in front of a decision in its own sentence, such as "Chair's ruling".
  private func front(of block: MinutesBlock, before start: Int) -> ArraySlice<MinutesWord> {
    let before = block.words[..<start]
    guard let end = before.lastIndex(where: { [".", "?", "!"].contains($0.text) }) else { return before }
    return before[(end + 1)...]
  }

  var reader: MinutesEffects {
    var reader = MinutesEffects(source: source, vocabulary: vocabulary, names: effects)
    reader.sitting = sitting
    return reader
  }
}
