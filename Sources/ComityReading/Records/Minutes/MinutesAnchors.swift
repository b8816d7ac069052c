import ComityModel

/// Finds where prose tells of the decisions that front matter lists.
struct MinutesAnchors {
  /// A sentence of the minutes.
  struct Sentence {
    var block: Int
    var words: Range<Int>
  }

  /// A decision of front matter, with its names in prose as words.
  private struct Listed {
    var id: [String]
    /// The number without its year: "Act II" of "Act II of 2033".
    var short: [String]
    var targets: [[String]]
    var text: Set<String>
  }

  let blocks: [MinutesBlock]
  let sentences: [Sentence]
  /// First and last sentence that tell of each decision, by its place in the list; nil where none does.
  private(set) var places: [(start: Int, end: Int)?] = []

  private let listed: [Listed]
  /// Sentences with each name of a decision or of what it adopts, its words joined by spaces.
  private var index: [String: [Int]] = [:]
  /// Ids of decisions, their words joined by spaces, that each sentence names.
  private var named: [Int: Set<String>] = [:]
  /// Headings of items with what they are about.
  private var headings: [(block: Int, words: Set<String>)] = []
  /// Where each decision that prose tells of begins, in order of the minutes; of one place the first of the list stands last.
  private var starts: [(sentence: Int, decision: Int)] = []
  /// For each block the last heading up to it; -1 where none is.
  private var lastHeading: [Int] = []

  /// Looks for the decisions `items` of `tree` in `blocks`; `adopted` is what the schema calls an adoption.
  init(
    _ items: [RecordTree.Index], of tree: RecordTree, in blocks: [MinutesBlock], adopted: String?,
    _ source: Source
  ) {
    self.blocks = blocks
    sentences = blocks.indices.flatMap { block in
      blocks[block].sentences.map { Sentence(block: block, words: $0) }
    }
    listed = items.map { item in
      let id = Self.words(tree.string("id", of: item) ?? "")
      let effects = tree.value("effects", of: item).map { Array(tree.children(of: $0)) } ?? []
      let adoptions = effects.filter { adopted != nil && tree.string("type", of: $0) == adopted }
      let isYear = id.count > 3 && id[id.count - 2] == "of" && id[id.count - 1].utf8.count == 4
      return Listed(
        id: id, short: isYear ? Array(id.dropLast(2)) : [],
        targets: adoptions.compactMap { tree.string("target", of: $0) }.map(Self.words),
        text: MinutesListed.content(tree.string("text", of: item) ?? ""))
    }
    let ids = Set(listed.map { $0.id.joined(separator: " ") })
    let names = listed.flatMap { [$0.id, $0.short] + $0.targets }.filter { !$0.isEmpty }
    // How many words names have that begin with a word, so that every place is looked at once for all names.
    var counts: [String: Set<Int>] = [:]
    for name in names { counts[name[0], default: []].insert(name.count) }
    let all = Set(names.map { $0.joined(separator: " ") })
    for (number, sentence) in sentences.enumerated() {
      let words = blocks[sentence.block].words[sentence.words]
      for place in words.indices {
        for count in counts[words[place].text] ?? [] where place + count <= words.endIndex {
          let name = words[place..<place + count].map(\.text).joined(separator: " ")
          guard all.contains(name) else { continue }
          if index[name]?.last != number { index[name, default: []].append(number) }
          if ids.contains(name) { named[number, default: []].insert(name) }
        }
      }
    }
    headings = blocks.indices.filter { blocks[$0].headingLevel.map { $0 > 1 } ?? false }.map { block in
      (block, MinutesListed.content(MinutesText.plain(blocks[block].words[...], in: source)))
    }
    places = listed.map(place)
    starts = places.enumerated().compactMap { number, place in place.map { ($0.start, number) } }
      .sorted { ($0.sentence, $1.decision) < ($1.sentence, $0.decision) }
    var last = -1
    lastHeading = blocks.indices.map { block in
      if blocks[block].headingLevel != nil { last = block }
      return last
    }
  }

  private static func words(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    var lexer = MinutesLexer(bytes: bytes, range: 0..<bytes.count)
    return lexer.words().map(\.text)
  }

  /// Words of a sentence.
  func words(_ sentence: Int) -> ArraySlice<MinutesWord> {
    blocks[sentences[sentence].block].words[sentences[sentence].words]
  }

  /// The place in the list of the decision behind which, under the same heading, something is said; nil where there is none.
  func decision(before place: ByteRange) -> Int? {
    let position = max(
      0,
      sentences.partitioningIndex { blocks[$0.block].range(of: $0.words).start > place.start } - 1)
    let behind = starts.partitioningIndex { $0.sentence >= position }
    guard behind > 0 else { return nil }
    let (start, decision) = starts[behind - 1]
    return lastHeading[sentences[position].block] <= sentences[start].block ? decision : nil
  }

  /// The sentence with the number of a decision, and those behind it where the number stands first; else where what it adopts
  /// is adopted, or under the heading that its words repeat.
  private func place(_ decision: Listed) -> (start: Int, end: Int)? {
    let found =
      first(decision.id) ?? decision.targets.lazy.compactMap(adoption).first ?? first(decision.short)
      ?? underHeading(decision)
    guard let found else { return nil }
    let block = sentences[found].block
    let isHeading = blocks[block].headingLevel != nil
    guard words(found).prefix(decision.id.count + 3).contains(where: { $0.text == decision.id.first }) else {
      return (found, found)
    }
    var end = found
    while end + 1 < sentences.count, isHeading || sentences[end + 1].block == block,
      blocks[sentences[end + 1].block].headingLevel == nil || sentences[end + 1].block == block,
      !namesOther(end + 1, than: decision)
    {
      end += 1
    }
    return (found, end)
  }

  private func namesOther(_ sentence: Int, than decision: Listed) -> Bool {
    let own = decision.id.joined(separator: " ")
    return named[sentence]?.contains { $0 != own } ?? false
  }

  private func first(_ id: [String]) -> Int? {
    guard id.joined().utf8.count > 2 else { return nil }
    return index[id.joined(separator: " ")]?.first
  }

  private static let adopts = WordPattern("adopt*|approv*|agreed|accepted|endorsed")

  private func adoption(of target: [String]) -> Int? {
    guard target.joined().utf8.count > 2 else { return nil }
    return index[target.joined(separator: " ")]?.last { Self.adopts.matches(words($0)) }
  }

  /// The last sentence of the only item whose heading the decision's words repeat.
  private func underHeading(_ decision: Listed) -> Int? {
    let found = headings.indices.filter {
      !headings[$0].words.isEmpty && headings[$0].words.isSubset(of: decision.text)
    }
    guard found.count == 1 else { return nil }
    let block = headings[found[0]].block
    let next = found[0] + 1 < headings.count ? headings[found[0] + 1].block : blocks.count
    return sentences.indices.last { sentences[$0].block > block && sentences[$0].block < next }
  }
}
