import ComityModel

/// Builds the tree of marks of one block from its signs, with a stack instead of recursion.
struct MarkBuilder {
  /// A mark with the words it stands around.
  struct Node {
    var mark: Mark
    var words: Range<Int>
    /// A link, or quotation marks without a partner: no mark after all.
    var dropped = false
  }

  let bytes: [UInt8]
  /// Number given to the last choice.
  var choices: Int
  private(set) var nodes: [Node] = []
  private(set) var notes: [ReadingNote] = []
  private var open: [Int] = []
  private var openOfKind = [Int](repeating: 0, count: 16)

  init(bytes: [UInt8], choices: Int) {
    self.bytes = bytes
    self.choices = choices
  }

  /// Replaces the nodes by those of a block whose text ends at byte `end` and whose words are `words`.
  mutating func build(_ signs: [Sign], end: Int, words: Range<Int>) {
    nodes.removeAll(keepingCapacity: true)
    notes.removeAll(keepingCapacity: true)
    open.removeAll(keepingCapacity: true)
    for index in openOfKind.indices { openOfKind[index] = 0 }
    for sign in signs { take(sign) }
    while let last = open.last { closeUnclosed(last, end, words.upperBound) }
    MarkClassifier(bytes: bytes).classify(&nodes, choices: &choices)
  }

  private mutating func take(_ sign: Sign) {
    switch sign.kind {
    case .bracketOpen: push(.bracket, sign)
    case .quoteOpen: push(.quotation, sign)
    case .struckOpen: push(.struck, sign)
    case .insertedOpen: push(.inserted, sign)
    case .remarkOpen: push(.remark, sign)
    case .statusOpen: push(.status, sign)
    case .attributionOpen: push(.attribution, sign)
    case .editorialOpen: push(.editorial, sign)
    case .bracketClose:
      if !close(.bracket, sign) {
        let mark = Mark(
          kind: .stray, range: ByteRange(Int(sign.start), Int(sign.end)), parent: open.last, unclosed: true)
        nodes.append(Node(mark: mark, words: Int(sign.word)..<Int(sign.word)))
        notes.append(
          ReadingNote(
            message: "closing bracket without an opening one",
            range: ByteRange(Int(sign.start), Int(sign.end))))
      }
    case .linkClose:
      if openOfKind[Self.slot(.bracket)] > 0 {
        while let last = open.last, nodes[last].mark.kind != .bracket {
          closeUnclosed(last, Int(sign.start), Int(sign.word))
        }
        if let last = open.last { nodes[last].dropped = true }
        _ = close(.bracket, sign)
      }
    case .quoteClose:
      if let last = open.last, nodes[last].mark.kind == .quotation { _ = close(.quotation, sign) }
    case .struckClose: _ = close(.struck, sign)
    case .insertedClose: _ = close(.inserted, sign)
    case .remarkClose: _ = close(.remark, sign)
    case .statusClose: _ = close(.status, sign)
    case .attributionClose: _ = close(.attribution, sign)
    case .editorialClose: _ = close(.editorial, sign)
    }
  }

  private static func slot(_ kind: Mark.Kind) -> Int {
    switch kind {
    case .bracket: 0
    case .quotation: 1
    case .struck: 2
    case .inserted: 3
    case .remark: 4
    case .status: 5
    case .attribution: 6
    default: 7
    }
  }

  private mutating func push(_ kind: Mark.Kind, _ sign: Sign) {
    let range = ByteRange(Int(sign.start), Int(sign.end))
    nodes.append(
      Node(mark: Mark(kind: kind, range: range, parent: open.last), words: Int(sign.word)..<Int(sign.word)))
    open.append(nodes.count - 1)
    openOfKind[Self.slot(kind)] += 1
  }

  /// Closes the innermost open mark of a kind, and with it whatever was left open inside.
  private mutating func close(_ kind: Mark.Kind, _ sign: Sign) -> Bool {
    guard openOfKind[Self.slot(kind)] > 0 else { return false }
    while let last = open.last, nodes[last].mark.kind != kind {
      closeUnclosed(last, Int(sign.start), Int(sign.word))
    }
    guard let last = open.popLast() else { return false }
    openOfKind[Self.slot(kind)] -= 1
    finish(last, Int(sign.end), Int(sign.word))
    return true
  }

  private mutating func finish(_ node: Int, _ end: Int, _ word: Int) {
    nodes[node].mark.range.end = UInt32(end)
    nodes[node].words = nodes[node].words.lowerBound..<word
  }

  private mutating func closeUnclosed(_ node: Int, _ end: Int, _ word: Int) {
    open.removeLast()
    let kind = nodes[node].mark.kind
    openOfKind[Self.slot(kind)] -= 1
    let sign = nodes[node].mark.range
    finish(node, end, word)
    nodes[node].mark.unclosed = true
    switch kind {
    case .bracket:
      notes.append(
        ReadingNote(message: "bracket without a closing one; it ends with its paragraph", range: sign))
    case .quotation
    where sign.count == 1 && bytes[Int(sign.start)] == 0x27
      || sign.count == 3 && bytes[Int(sign.start) + 2] == 0x98:
      nodes[node].dropped = true
    case .remark:
      notes.append(
        ReadingNote(message: "remark without a closing brace; it ends with its paragraph", range: sign))
    default: break
    }
  }
}
