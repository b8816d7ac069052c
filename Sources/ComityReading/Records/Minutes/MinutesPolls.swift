import ComityModel

/// Proposals, polls and counted votes, and what became of them.
extension MinutesDecisions {
  mutating func proposed(_ block: MinutesBlock) -> Bool {
    guard let mark = MinutesText.mark(block.words[...], among: MinutesLanguage.proposals) else {
      return false
    }
    // "Moved: Alba. Seconded: Drina." names those who did.
    if mark.word == "moved",
      WordPattern("seconded|second|supported").matches(block.words[mark.text...].prefix(6))
    {
      return true
    }
    closeProposal()
    strawItem = nil
    let rest = mark.text..<block.words.count
    // "POLL:" alone asks what the item is called.
    let asked =
      rest.isEmpty && !itemWords.isEmpty
      ? itemWords[...] : block.words[rest.isEmpty ? 0..<block.words.count : rest]
    let range = rest.isEmpty ? block.range : block.range(of: rest)
    let text = Placed(text: MinutesText.plain(asked, in: source), range: range)
    proposalWords = Array(asked)
    facts.motions.append(MinutesFacts.Motion(id: "m-\(facts.motions.count + 1)", text: text, item: item))
    isStraw = WordPattern("straw|temperature|informal|indicative").matches(block.words.prefix(6))
    proposal = facts.motions.count - 1
    proposalAge = 0
    let counts = MinutesVotes.counts(in: block.words[...])
    if !counts.isEmpty { count(counts, of: block) }
    if let match = MinutesLanguage.passive.first(in: block.words[...]), isReal(block.words[...], match) {
      decide(block, rest.isEmpty ? 0..<block.words.count : rest)
    }
    return true
  }

  /// `| SF | F | N | A | SA |` and the row of numbers below it.
  mutating func table(_ block: MinutesBlock) -> Bool {
    guard block.isRow else {
      tableOptions = []
      return false
    }
    if !tableOptions.isEmpty {
      var counts: [MinutesFacts.VoteCount] = []
      for (option, cell) in tableOptions where cell < block.cells.count {
        guard let word = block.words[block.cells[cell]].first, let value = Int(word.text) else { continue }
        add(option, value, word.range, to: &counts)
      }
      if counts.count >= 2 {
        count(counts, of: block)
        tableOptions = []
        return true
      }
    }
    let options = block.cells.enumerated().compactMap { index, cell in
      cell.count <= 3
        ? block.words[cell].last.flatMap { MinutesVotes.option($0.text) }.map { (option: $0, cell: index) }
        : nil
    }
    tableOptions = options.count >= 2 ? options : []
    return !tableOptions.isEmpty
  }

  mutating func counted(_ block: MinutesBlock) -> Bool {
    guard block.words.count <= 60 else { return false }
    var found: [MinutesFacts.VoteCount] = []
    for sentence in block.sentences {
      for count in MinutesVotes.counts(in: block.words[sentence]) {
        add(count.option, count.value, count.range, to: &found)
      }
    }
    guard !found.isEmpty else { return false }
    count(found, of: block)
    // A line of nothing but counts says no more; a sentence with counts may also decide.
    return block.words.count <= 6 && !MinutesLanguage.passive.occur(in: block.words[...])
  }

  private func add(
    _ option: String, _ value: Int, _ range: ByteRange, to counts: inout [MinutesFacts.VoteCount]
  ) {
    if let same = counts.firstIndex(where: { $0.option == option }) {
      counts[same].value += value
      counts[same].range = counts[same].range.union(range)
    } else {
      counts.append(MinutesFacts.VoteCount(option: option, value: value, range: range))
    }
  }

  mutating func count(_ counts: [MinutesFacts.VoteCount], of block: MinutesBlock) {
    if proposal == nil {
      facts.motions.append(
        MinutesFacts.Motion(
          id: "m-\(facts.motions.count + 1)",
          text: Placed(text: MinutesText.plain(block.words[...], in: source), range: block.range),
          item: item))
      proposal = facts.motions.count - 1
      isStraw = !block.isRow
    }
    proposalAge = 0
    guard let proposal else { return }
    for count in counts { add(count.option, count.value, count.range, to: &facts.motions[proposal].counts) }
  }

  /// Ends the wait for an outcome: a poll with a clear result is a decision, a proposal without one is none.
  mutating func closeProposal() {
    defer {
      proposal = nil
      proposalAge = 0
    }
    guard let proposal, facts.motions[proposal].result == nil, !isStraw else { return }
    let motion = facts.motions[proposal]
    func value(_ option: String) -> Int { motion.counts.first { $0.option == option }?.value ?? 0 }
    guard value("yes") + value("no") > 0, motion.counts.count >= 2, motion.text.range.count > 0 else {
      return
    }
    let range = motion.counts.dropFirst().reduce(motion.counts[0].range) { $0.union($1.range) }
    let passed = value("yes") > 2 * value("no")
    facts.motions[proposal].result = Placed(text: passed ? "pass" : "fail", range: range)
    guard passed else { return }
    facts.decisions.append(
      MinutesFacts.Decision(
        id: "decision-\(facts.decisions.count + 1)", text: motion.text,
        basis: Placed(text: "vote", range: range), motion: proposal,
        item: motion.item))
  }
}
