import ComityModel

/// Parts every block into words and builds its marks.
enum WordPass {
  struct Result {
    var lexicon: Lexicon
    /// Marks inside each block, those of whole options left out.
    var markRanges: [Range<Int>]
  }

  static func run(_ document: inout Document, raw: RawText, outline: Outline, format: ReadingOptions.Format)
    -> Result
  {
    let bytes = document.source.bytes
    var scanner = BlockScanner(bytes: bytes, options: .init(format))
    scanner.linkLabels = raw.linkLabels
    scanner.footnoteMarks = FootnoteMarks.find(bytes, raw)
    scanner.reserve(bytes.count / 5)
    var builder = MarkBuilder(bytes: bytes, choices: outline.choiceCount)
    var markRanges: [Range<Int>] = []
    markRanges.reserveCapacity(raw.blocks.count)
    var flagger = WordFlagger()
    var optionMarks: [Int: Int] = [:]
    for index in raw.blocks.indices {
      let block = raw.blocks[index]
      let first = scanner.words.count
      var marks = document.marks.count..<document.marks.count
      if block.kind != .matter, !block.pieces.isEmpty || outline.roles[index].choice != nil {
        scanner.scan(pieces: raw.pieces[block.pieces])
        let words = first..<scanner.words.count
        document.blocks[index].words = words
        scanner.padMarks()
        let choice = outline.roles[index].choice
        if !scanner.signs.isEmpty || choice != nil || block.quoted {
          builder.build(scanner.signs, end: block.end, words: words)
          var whole: Mark?
          if let choice {
            let text = BlockText(bytes, raw, block).string(limit: 40)
            whole = Mark(
              kind: MarkClassifier.isNoText(Array(text.utf8)[...]) ? .noText : .alternative,
              range: ByteRange(block.start, block.end),
              parent: outline.roles[index].optionHead.flatMap { optionMarks[$0] }, choice: choice)
            if outline.roles[index].optionHead == index { optionMarks[index] = document.marks.count }
          }
          marks = flagger.apply(builder, whole, quoted: block.quoted, words, &scanner.words, &document.marks)
          document.notes.append(contentsOf: builder.notes)
        }
      } else {
        document.blocks[index].words = first..<first
      }
      markRanges.append(marks)
    }
    document.words = scanner.finish()
    return Result(lexicon: scanner.lexicon, markRanges: markRanges)
  }
}

/// Writes what marks say about their words into the word table.
struct WordFlagger {
  private var stack: [(end: Int, mark: Int, flags: WordTable.Flags)] = []

  /// Appends the marks of a block to `marks` and flags its words; gives the range of the marks inside it.
  mutating func apply(
    _ builder: MarkBuilder, _ whole: Mark?, quoted: Bool, _ words: Range<Int>, _ table: inout WordTable,
    _ marks: inout [Mark]
  ) -> Range<Int> {
    stack.removeAll(keepingCapacity: true)
    var base: WordTable.Flags = quoted ? .quoted : []
    if let whole {
      marks.append(whole)
      base.formUnion(Self.flags(of: whole.kind))
      stack.append((words.upperBound, marks.count - 1, base))
    } else if quoted {
      stack.append((words.upperBound, -1, base))
    }
    let outer = whole == nil ? nil : marks.count - 1
    let first = marks.count
    // Dropped nodes leave gaps: the place of every kept one, for its children.
    var places = [Int](repeating: -1, count: builder.nodes.count)
    var word = words.lowerBound
    for index in builder.nodes.indices {
      let node = builder.nodes[index]
      flag(&word, upTo: node.words.lowerBound, &table)
      let parent = node.mark.parent.map { places[$0] } ?? outer ?? -1
      if node.dropped {
        places[index] = parent
        continue
      }
      var mark = node.mark
      mark.parent = parent >= 0 ? parent : nil
      marks.append(mark)
      places[index] = marks.count - 1
      if !node.words.isEmpty {
        let flags = (stack.last?.flags ?? []).union(Self.flags(of: mark.kind))
        stack.append((node.words.upperBound, marks.count - 1, flags))
      }
    }
    flag(&word, upTo: words.upperBound, &table)
    return first..<marks.count
  }

  private mutating func flag(_ word: inout Int, upTo end: Int, _ table: inout WordTable) {
    while word < end {
      while let last = stack.last, last.end <= word { stack.removeLast() }
      if let last = stack.last {
        table.flags[word].formUnion(last.flags)
        table.marks[word] = UInt32(last.mark + 1)
      }
      word += 1
    }
    while let last = stack.last, last.end <= word { stack.removeLast() }
  }

  private static func flags(of kind: Mark.Kind) -> WordTable.Flags {
    switch kind {
    case .bracket: .bracketed
    case .alternative: [.bracketed, .alternative]
    case .noText: [.remark, .alternative]
    case .struck: .struck
    case .inserted: .inserted
    case .attribution, .status, .placeholder, .remark, .editorial: .remark
    case .quotation: .quoted
    case .stray: []
    }
  }
}
