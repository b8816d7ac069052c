import ComityModel

/// Finds the parts of a text that are in another language than English, so that they are not judged by English rules.
///
/// Texts with several authentic versions hold one after the other, headed the same way. What tells a language are its
/// small words; a short block says too little and goes with its neighbours.
struct ForeignText {
  /// Small words that are frequent in one of the languages and no English words.
  private static let foreign =
    "de het een van en dat niet zijn voor worden wordt ieder bij aan deze naar tot ook "  // Dutch
    + "le la les des et du une dans est que pour par sur ne pas aux ce qui sont "  // French
    + "der das und den dem ist nicht mit zu auf eine einer sich von werden wird durch "  // German
    + "el los las y del por para una se los al sus "  // Spanish
    + "il di che gli della delle non nel dei os da em uma ou"  // Italian, Portuguese
  private static let english =
    "the of and to shall in be by for or is are which this that with as may not any on it"
  /// Small words that a block must have to be sure of its language.
  private static let enough = 3
  /// Least number of sure blocks in another language; a few quotations are no second version.
  private static let fewest = 4

  /// Takes blocks in another language out of what is judged, and says so.
  static func leaveOut(in document: inout Document, _ lexicon: Lexicon) {
    let foreign = Symbols(lexicon, foreign)
    if foreign.isEmpty { return }
    let english = Symbols(lexicon, english)
    var votes = [Int](repeating: 0, count: document.blocks.count)
    var sure = 0
    for (index, block) in document.blocks.enumerated() where block.layer != .matter {
      var (own, other) = (0, 0)
      for word in block.words {
        let symbol = document.words.symbols[word]
        if english.contains(symbol) { own += 1 } else if foreign.contains(symbol) { other += 1 }
      }
      if other >= enough, other > own * 2 { votes[index] = 1 } else if own >= enough { votes[index] = -1 }
      if votes[index] == 1 { sure += 1 }
    }
    guard sure >= fewest else { return }
    spread(&votes)
    leaveOut(votes, &document)
  }

  /// Gives blocks that are not sure the language of what follows, else of what goes before.
  private static func spread(_ votes: inout [Int]) {
    var next = 0
    for index in votes.indices.reversed() where votes[index] != 0 || next != 0 {
      if votes[index] == 0 { votes[index] = next } else { next = votes[index] }
    }
    var before = 0
    for index in votes.indices {
      if votes[index] == 0 { votes[index] = before } else { before = votes[index] }
    }
  }

  private static func leaveOut(_ votes: [Int], _ document: inout Document) {
    var left = 0
    var range: ByteRange?
    for index in votes.indices where votes[index] == 1 && document.title != index {
      if document.blocks[index].layer == .matter { continue }
      document.blocks[index].layer = .matter
      document.blocks[index].kind = .matter
      left += 1
      let own = document.blocks[index].range
      range = ByteRange(Int(range?.start ?? own.start), Int(max(range?.end ?? 0, own.end)))
    }
    guard let range else { return }
    document.notes.append(
      ReadingNote(message: "\(left) paragraphs in another language than English were left out", range: range))
  }
}
