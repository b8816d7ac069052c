import ComityModel

/// What each distinct word of one document can be in the patterns: found once, before any sentence is read.
struct LexiconSteps {
  private var starts: [UInt32] = [0]
  private var steps: [PhraseTrie.Step] = []
  private var masks: [UInt64] = []

  /// Looks up every word of `lexicon`.
  init(_ lexicon: [[UInt8]], symbols: PatternSymbols) {
    starts.reserveCapacity(lexicon.count + 1)
    masks.reserveCapacity(lexicon.count)
    for word in lexicon {
      if let number = symbols.words.number(word, word.indices) {
        steps.append(.word(number))
        if let spellings = symbols.spellingsOfWord[number] {
          for spelling in spellings { steps.append(.exact(spelling)) }
        }
      }
      for length in symbols.stemLengths where length <= word.count {
        if let stem = symbols.stems.number(word, 0..<length) {
          steps.append(.prefix(symbols.prefixOfStem[stem]))
        }
      }
      masks.append(steps[Int(starts[masks.count])...].reduce(0) { $0 | $1.bit })
      starts.append(UInt32(steps.count))
    }
  }

  /// Steps that the word `symbol` can be.
  subscript(symbol: Int) -> ArraySlice<PhraseTrie.Step> {
    steps[Int(starts[symbol])..<Int(starts[symbol + 1])]
  }

  /// Positions in `step(at:)` of the steps that the word `symbol` can be.
  func range(of symbol: Int) -> Range<Int> { Int(starts[symbol])..<Int(starts[symbol + 1]) }

  /// Bits of the steps that the word `symbol` can be.
  func mask(of symbol: Int) -> UInt64 { masks[symbol] }

  /// One step.
  func step(at index: Int) -> PhraseTrie.Step { steps[index] }
}
