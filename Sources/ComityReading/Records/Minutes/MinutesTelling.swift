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

  let source: Source
  private let tree: RecordTree
  private let listed: [RecordTree.Index]
  private let anchors: MinutesAnchors

  /// Looks for what `blocks` tell; `adopted` is what the schema calls an adoption.
  init(_ matter: FrontMatter, source: Source, blocks: [MinutesBlock], adopted: String?) {
    self.source = source
    tree = matter.tree
    listed = tree.value("decisions", of: 0).map { Array(matter.tree.children(of: $0)) } ?? []
    anchors = MinutesAnchors(listed, of: tree, in: listed.isEmpty ? [] : blocks, adopted: adopted, source)
  }

  /// What prose tells of each listed decision, by its place in the list; `reader` is one that has read nothing yet.
  func read(without taken: Set<Int>, _ reader: MinutesDecisions) -> [Int: Told] {
    let ends = Dictionary(grouping: listed.indices.filter { anchors.places[$0] != nil }) {
      anchors.places[$0]?.end ?? 0
    }
    guard !ends.isEmpty else { return [:] }
    var reader = reader
    var result: [Int: Told] = [:]
    var first = 0
    var block = -1
    for (index, sentence) in anchors.sentences.enumerated() {
      if sentence.block != block {
        block = sentence.block
        if anchors.blocks[block].headingLevel != nil { reader.begin(anchors.blocks[block].words) }
      }
      if taken.contains(block) {
        reader.countPresent(anchors.words(index))
      } else {
        take(index, &reader)
      }
      guard let told = ends[index] else { continue }
      let own = tell(first...index, &reader)
      for number in told { result[number] = add(own, listed[number]) }
      first = index + 1
      reader.forget()
    }
    return result
  }

  /// Id of the listed decision behind which, under the same heading, something is said; nil where there is none.
  func decision(before place: ByteRange) -> String? {
    anchors.decision(before: place).flatMap { tree.string("id", of: listed[$0]) }
  }

  private func take(_ index: Int, _ reader: inout MinutesDecisions) {
    let sentence = anchors.sentences[index]
    let block = anchors.blocks[sentence.block]
    let words = anchors.words(index)
    reader.observe(block, words)
    let speaker = MinutesText.speech(block.words[...]).flatMap {
      reader.objections.speaker(block.words[..<$0])
    }
    reader.opposed(words, speaker, block.range(of: sentence.words))
  }

  /// What a stretch of sentences tells of the decision at its end.
  private func tell(_ span: ClosedRange<Int>, _ reader: inout MinutesDecisions) -> Told {
    let last = anchors.sentences[span.upperBound]
    let block = anchors.blocks[last.block]
    let start = span.first { anchors.sentences[$0].block == last.block } ?? span.upperBound
    let own = anchors.sentences[start].words.lowerBound..<last.words.upperBound
    let words = block.words[own]
    let place = block.range(of: own)
    var decision = MinutesFacts.Decision(
      id: "", text: Placed(text: MinutesText.plain(words, in: source), range: place), item: reader.item)
    reader.take(&decision, words)
    decision.present = reader.present
    (decision.roomAsked, decision.onlineAsked) = (reader.askedRoom, reader.askedOnline)
    decision.considerations = reader.reader.considerations(
      over: span.suffix(MinutesDecisions.near).map(anchors.words))
    var told = Told(decision: decision)
    add(
      block.sentences.filter { own.contains($0.lowerBound) }.map { block.words[$0] } + [words], to: &told)
    return told
  }

  /// Votes that the words of the decision in front matter itself count, where prose counts none; none of a decision that was
  /// taken in another way.
  private func add(_ told: Told, _ item: RecordTree.Index) -> Told {
    var result = told
    guard tree.string("basis", of: item).map({ $0 == "vote" }) ?? true else {
      result.counts = []
      return result
    }
    guard result.counts.isEmpty, let text = tree.value("text", of: item) else { return result }
    var lexer = MinutesLexer(bytes: source.bytes, range: tree.nodes[tree.resolved(text)].range.indices)
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
}

extension MinutesDecisions {
  /// Forgets what was told of a decision when the next one begins.
  mutating func forget() {
    pendingObjections = []
    (askedRoom, askedOnline) = (nil, nil)
    (weighed, recent) = ([], [])
  }
}
