import ComityModel

/// Reads what prose tells of the decisions that front matter lists, by the same means as decisions of its own.
struct MinutesTelling {
  /// What prose tells of one of them.
  struct Told {
    /// Objections, what was weighed, who was there and who was asked, each at its words.
    var decision: MinutesFacts.Decision
    var counts: [MinutesFacts.VoteCount] = []
    /// `pass` or `fail`; nil where prose does not say.
    var result: Placed?
  }

  /// A decision of front matter, with its names in prose as words.
  private struct Listed {
    var id: [String]
    var short: [String]
    var targets: [[String]]
    var text: Set<String>
    /// Whether it may have been voted on: by a vote, or nothing says how.
    var mayBeVoted: Bool
    var place: ByteRange?
  }

  private struct Sentence {
    var block: Int
    var words: Range<Int>
  }

  let source: Source
  private let blocks: [MinutesBlock]
  private let sentences: [Sentence]
  private let listed: [Listed]
  private let ids: [String]

  init(_ matter: FrontMatter, source: Source, blocks: [MinutesBlock]) {
    self.source = source
    self.blocks = blocks
    sentences = blocks.indices.flatMap { block in
      blocks[block].sentences.map { Sentence(block: block, words: $0) }
    }
    let tree = matter.tree
    let list = tree.value("decisions", of: 0).map { Array(tree.children(of: $0)) } ?? []
    ids = list.map { tree.string("id", of: $0) ?? "" }
    listed = list.map { item in
      let id = Self.words(tree.string("id", of: item) ?? "")
      let effects = tree.value("effects", of: item).map { Array(tree.children(of: $0)) } ?? []
      let adopted = effects.filter { tree.string("type", of: $0)?.hasPrefix("adopt") == true }
      let isYear = id.count > 3 && id[id.count - 2] == "of" && id[id.count - 1].utf8.count == 4
      return Listed(
        id: id, short: isYear ? Array(id.dropLast(2)) : [],
        targets: adopted.compactMap { tree.string("target", of: $0) }.map(Self.words),
        text: MinutesListed.content(tree.string("text", of: item) ?? ""),
        mayBeVoted: tree.string("basis", of: item).map { $0 == "vote" } ?? true,
        place: tree.value("text", of: item).map { tree.nodes[tree.resolved($0)].range })
    }
  }

  private static func words(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    var lexer = MinutesLexer(bytes: bytes, range: 0..<bytes.count)
    return lexer.words().map(\.text)
  }

  /// What prose tells of each listed decision, by its place in the list; `reader` is one that has read nothing yet.
  func read(without taken: Set<Int>, _ reader: MinutesDecisions) -> [Int: Told] {
    guard !listed.isEmpty, !sentences.isEmpty else { return [:] }
    let anchors = listed.map(anchor)
    var reader = reader
    var result: [Int: Told] = [:]
    var first = 0
    var block = -1
    for index in sentences.indices {
      let sentence = sentences[index]
      if sentence.block != block {
        block = sentence.block
        if blocks[block].headingLevel != nil { reader.begin(blocks[block].words) }
      }
      let words = blocks[block].words[sentence.words]
      if taken.contains(block) {
        reader.countPresent(words)
      } else {
        take(words, blocks[block], sentence.words, &reader)
      }
      let told = listed.indices.filter { anchors[$0].map { $0.end == index } ?? false }
      guard !told.isEmpty else { continue }
      let own = tell(first...index, &reader)
      for number in told { result[number] = add(own, listed[number]) }
      first = index + 1
      reader.forget()
    }
    return result
  }

  /// The listed decision behind which, under the same heading, something is said; nil where there is none.
  func decision(before place: ByteRange) -> String? {
    let anchors = listed.indices.compactMap { number in
      anchor(listed[number]).map { (number: number, end: $0.start) }
    }
    let position = sentences.lastIndex { blocks[$0.block].range(of: $0.words).start <= place.start } ?? 0
    guard let last = anchors.filter({ $0.end < position }).max(by: { $0.end < $1.end }),
      !blocks[sentences[last.end].block...sentences[position].block].contains(where: {
        $0.headingLevel != nil
      })
    else { return nil }
    return ids[last.number]
  }

  private func take(
    _ words: ArraySlice<MinutesWord>, _ block: MinutesBlock, _ range: Range<Int>,
    _ reader: inout MinutesDecisions
  ) {
    reader.observe(block, words)
    let speaker = MinutesText.speech(block.words[...]).flatMap {
      reader.objections.speaker(block.words[..<$0])
    }
    reader.opposed(words, speaker, block.range(of: range))
  }

  /// What a stretch of sentences tells of the decision at its end.
  private func tell(_ span: ClosedRange<Int>, _ reader: inout MinutesDecisions) -> Told {
    let last = sentences[span.upperBound]
    let block = blocks[last.block]
    let start = span.lazy.filter { sentences[$0].block == last.block }.first ?? span.upperBound
    let own = sentences[start].words.lowerBound..<last.words.upperBound
    let words = block.words[own]
    let place = block.range(of: own)
    var decision = MinutesFacts.Decision(
      id: "", text: Placed(text: MinutesText.plain(words, in: source), range: place), item: reader.item)
    reader.take(&decision, words)
    decision.present = reader.present
    (decision.roomAsked, decision.onlineAsked) = (reader.askedRoom, reader.askedOnline)
    let near = span.suffix(MinutesDecisions.near).map {
      blocks[sentences[$0].block].words[sentences[$0].words]
    }
    decision.considerations = reader.reader.considerations(over: near)
    var told = Told(decision: decision)
    add(block.sentences.filter { own.contains($0.lowerBound) }.map { block.words[$0] } + [words], to: &told)
    return told
  }

  /// Votes that the words of the decision in front matter itself count, where prose counts none.
  private func add(_ told: Told, _ listed: Listed) -> Told {
    var result = told
    if !listed.mayBeVoted { result.counts = [] }
    guard result.counts.isEmpty, listed.mayBeVoted, let place = listed.place else { return result }
    var lexer = MinutesLexer(bytes: source.bytes, range: place.indices)
    add([lexer.words()[...]], to: &result)
    return result
  }

  /// Takes the counts of the first of some stretches of words that count both sides, alone or together.
  private func add(_ stretches: [ArraySlice<MinutesWord>], to told: inout Told) {
    var counts: [MinutesFacts.VoteCount] = []
    for words in stretches {
      for count in MinutesVotes.counts(in: words) where !counts.contains(where: { $0.option == count.option })
      {
        counts.append(count)
      }
    }
    guard counts.contains(where: { $0.option == "yes" }), counts.contains(where: { $0.option == "no" }),
      let whole = stretches.last
    else { return }
    told.counts = counts
    let range = counts.dropFirst().reduce(counts[0].range) { $0.union($1.range) }
    if MinutesLanguage.refusal.occur(in: whole) {
      told.result = Placed(text: "fail", range: range)
    } else if MinutesLanguage.adoption.occur(in: whole) || MinutesLanguage.impersonal.occur(in: whole) {
      told.result = Placed(text: "pass", range: range)
    }
  }

  // MARK: Where a decision is told

  /// The sentences in which prose tells of a listed decision: the one with its number, and those behind where the number
  /// stands first; else where what it adopts is adopted, or under the heading that its words repeat.
  private func anchor(_ decision: Listed) -> (start: Int, end: Int)? {
    let index =
      place(of: decision.id) ?? decision.targets.lazy.compactMap(adoption).first ?? place(of: decision.short)
      ?? item(decision)
    guard let index else { return nil }
    let sentence = sentences[index]
    let words = blocks[sentence.block].words[sentence.words]
    let isLabel = words.prefix(decision.id.count + 3).map(\.text).contains(decision.id.first ?? "")
    var end = index
    while isLabel, end + 1 < sentences.count, sentences[end + 1].block == sentence.block,
      !namesOther(end + 1, decision)
    {
      end += 1
    }
    return (index, end)
  }

  private func namesOther(_ index: Int, _ decision: Listed) -> Bool {
    listed.contains { $0.id != decision.id && holds(index, $0.id) }
  }

  private func place(of id: [String]) -> Int? {
    guard id.joined().utf8.count > 2 else { return nil }
    return sentences.indices.first { holds($0, id) }
  }

  private func adoption(of target: [String]) -> Int? {
    guard target.joined().utf8.count > 2 else { return nil }
    return sentences.indices.last { index in
      let sentence = sentences[index]
      return holds(index, target)
        && WordPattern("adopt*|approv*|agreed|accepted|endorsed").matches(
          blocks[sentence.block].words[sentence.words])
    }
  }

  /// The last sentence of the only item whose heading the decision's words repeat.
  private func item(_ decision: Listed) -> Int? {
    let headings = blocks.indices.filter { blocks[$0].headingLevel.map { $0 > 1 } ?? false }
    let found = headings.filter { index in
      let words = MinutesListed.content(MinutesText.plain(blocks[index].words[...], in: source))
      return !words.isEmpty && words.isSubset(of: decision.text)
    }
    guard found.count == 1 else { return nil }
    let next = headings.first { $0 > found[0] } ?? blocks.count
    return sentences.indices.last { sentences[$0].block > found[0] && sentences[$0].block < next }
  }

  private func holds(_ index: Int, _ id: [String]) -> Bool {
    guard let first = id.first else { return false }
    let sentence = sentences[index]
    let words = blocks[sentence.block].words[sentence.words]
    return words.indices.contains { place in
      words[place].text == first && place + id.count <= words.endIndex
        && zip(words[place...], id).allSatisfy { $0.text == $1 }
    }
  }
}

extension MinutesDecisions {
  /// Forgets what was told of a decision when the next one begins.
  mutating func forget() {
    pendingObjections = []
    (askedRoom, askedOnline) = (nil, nil)
    (weighed, recent) = ([], [])
  }
}
