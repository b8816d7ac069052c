import ComityModel

/// Writes out what "Article 11 shall apply, mutatis mutandis, to teams" brings in: "teams shall be held …".
///
/// Each sentence of the place named is repeated with the new subject, after all other sentences of the document, so that
/// patterns see it. It belongs to the block that imports it.
struct ImportWeaver {
  private let document: Document
  private let applying: Symbols
  private let to: Symbols
  private let finite: Symbols

  /// Most sentences that one import repeats.
  private static let reach = 8
  /// Most imports of a document.
  private static let most = 64

  static func weave(_ document: inout Document, _ lexicon: Lexicon) {
    guard !document.references.isEmpty else { return }
    let weaver = ImportWeaver(document, lexicon)
    for (sentence, target) in weaver.imports().prefix(most) { weaver.add(sentence, target, to: &document) }
  }

  private init(_ document: Document, _ lexicon: Lexicon) {
    self.document = document
    applying = Symbols(lexicon, "apply applies applied applicable")
    to = Symbols(lexicon, "to")
    finite = Symbols(lexicon, "shall will would should may must is are")
  }

  /// Sentences that import, each with the block that they import.
  private func imports() -> [(sentence: Int, target: Int)] {
    guard !applying.isEmpty else { return [] }
    var imports: [(Int, Int)] = []
    for reference in document.references where !reference.external {
      guard let target = reference.resolved, target != reference.block else { continue }
      for sentence in document.blocks[reference.block].sentences
      where document.sentences[sentence].range.overlaps(reference.range) && beneficiary(sentence) != nil {
        if imports.last.map({ $0 != (sentence, target) }) ?? true { imports.append((sentence, target)) }
      }
    }
    return imports
  }

  private func symbol(_ position: Int) -> UInt32 { document.words.symbols[Int(document.sequence[position])] }

  private func isSign(_ position: Int) -> Bool {
    document.words.flags[Int(document.sequence[position])].contains(.punctuation)
  }

  /// What the other place is to apply to: the words after "apply … to".
  private func beneficiary(_ sentence: Int) -> Range<Int>? {
    let range = document.sentences[sentence].words
    guard let verb = range.first(where: { applying.contains(symbol($0)) }),
      let preposition = (verb..<range.upperBound).first(where: { to.contains(symbol($0)) })
    else { return nil }
    let start = preposition + 1
    let end = (start..<range.upperBound).first(where: isSign) ?? range.upperBound
    return end > start && end - start <= 12 ? start..<end : nil
  }

  private func add(_ sentence: Int, _ target: Int, to document: inout Document) {
    guard let subject = beneficiary(sentence) else { return }
    for other in sentences(at: target).prefix(Self.reach) {
      let words = self.document.sentences[other].words
      guard let verb = words.first(where: { finite.contains(symbol($0)) }), verb > words.lowerBound else {
        continue
      }
      let start = document.sequence.count
      document.repeatWords(subject)
      document.repeatWords(verb..<words.upperBound)
      var row = self.document.sentences[sentence]
      (row.words, row.inherited, row.imported) = (start..<document.sequence.count, 0, target)
      document.sentences.append(row)
    }
  }

  /// Sentences of the first reading of a block, or of the section that it heads.
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
}
