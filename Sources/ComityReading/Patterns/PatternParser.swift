import ComityModel

/// Reads phrase patterns and grows the trie with them. Grammar: Docs/Reference/phrase-patterns.md.
struct PatternParser {
  /// One part of a phrase.
  private struct Part {
    var step: PhraseTrie.Step
    /// Words that may be skipped before it.
    var gap: Int
    var optional: Bool
  }

  /// A mention of a concept in the phrase of another.
  struct Reference: Sendable {
    var concept: Int
    var pattern: PatternText
    var offset: Int
  }

  private typealias Fault = PatternLexer.Fault

  /// Groups may stand in groups, but no deeper than this.
  static let deepestNesting = 12
  /// A phrase with more optional parts would stand for too many phrases.
  static let mostOptions = 8
  /// Words that the gaps of one phrase may skip together: what bounds the work a word.
  static let longestReach = 100
  /// Longest pattern in bytes.
  static let longestPattern = 2000

  /// All phrases so far.
  private(set) var trie: PhraseTrie
  /// All words so far.
  private(set) var symbols = PatternSymbols()
  /// Names of the vocabulary's concepts; their numbers are those of `Step.concept`.
  private let conceptNames: ByteTable
  /// Concepts that each concept of the vocabulary refers to, with the place of the reference.
  private(set) var references: [[Reference]]
  /// Groups in parentheses, by their text: equal groups are one nameless concept.
  private var groups = ByteTable(capacity: 256)

  private var bytes: [UInt8] = []
  private var lexer: PatternLexer
  private var token: PatternLexer.Token
  /// Parts of the sequences that are being read, innermost last.
  private var parts: [Part] = []
  /// Concepts that the pattern being read refers to.
  private var named: [(concept: Int, offset: Int)] = []

  /// Makes a parser that knows these concepts.
  init(conceptNames: ByteTable, capacity: Int) {
    self.conceptNames = conceptNames
    trie = PhraseTrie(capacity: capacity)
    references = Array(repeating: [], count: conceptNames.count)
    lexer = PatternLexer(bytes: [], range: 0..<0)
    token = PatternLexer.Token(kind: .end, range: 0..<0, offset: 0)
  }

  /// Number of concepts, nameless groups included.
  var conceptCount: Int { conceptNames.count + groups.count }

  /// Adds the phrases of `pattern`, whose text is `bytes`, to `owner`.
  mutating func add(_ pattern: PatternText, bytes: [UInt8], owner: PhraseTrie.Owner) throws(PatternError) {
    self.bytes = bytes
    lexer = PatternLexer(bytes: bytes, range: 0..<bytes.count)
    if !named.isEmpty { named.removeAll(keepingCapacity: true) }
    do throws(Fault) {
      try phrase(owner: owner)
    } catch {
      throw PatternError(message: error.message, offset: error.offset, pattern: pattern)
    }
    if case .concept(let concept) = owner {
      for (other, offset) in named { 
        references[concept].append(Reference(concept: other, pattern: pattern, offset: offset))
      }
    }
  }

  private mutating func phrase(owner: PhraseTrie.Owner) throws(Fault) {
    guard bytes.count <= Self.longestPattern else {
      throw Fault(message: "a pattern has at most \(Self.longestPattern) bytes: use a concept", offset: 0)
    }
    parts.removeLast(parts.count)
    try advance()
    guard token.kind != .end else { throw Fault(message: "the pattern is empty", offset: 0) }
    let phrase = try sequence(depth: 0)
    switch token.kind {
    case .end: break
    case .bar: throw Fault(message: "`|` stands only inside `( )` or `[ ]`", offset: token.offset)
    case .closeGroup: throw Fault(message: "`)` without `(`", offset: token.offset)
    default: throw Fault(message: "`]` without `[`", offset: token.offset)
    }
    try plant(phrase, owner: owner, offset: 0)
  }

  private mutating func advance() throws(Fault) { token = try lexer.next() }

  /// Reads parts up to a sign that closes or separates; they lie on top of `parts`.
  private mutating func sequence(depth: Int) throws(Fault) -> Range<Int> {
    let start = parts.count
    var gap = 0
    // Where the last gap stands that no required part has followed yet.
    var open: Int?
    var reach = 0
    while true {
      switch token.kind {
      case .gap(let words):
        guard parts[start...].contains(where: { !$0.optional }) else {
          throw Fault(message: "`...` needs a word before it", offset: token.offset)
        }
        guard gap == 0 else { throw Fault(message: "two gaps in a row: write one, `...20`", offset: token.offset) }
        (gap, open, reach) = (words, token.offset, reach + words)
        guard reach <= Self.longestReach else {
          throw Fault(message: "the gaps of a phrase skip at most \(Self.longestReach) words", offset: token.offset)
        }
        try advance()
        continue
      case .word, .exact, .prefix: append(token, gap: gap)
      case .concept: parts.append(Part(step: try concept(), gap: gap, optional: false))
      case .openGroup: parts.append(Part(step: try group(depth: depth + 1), gap: gap, optional: false))
      case .openOption:
        let offset = token.offset
        parts.append(Part(step: try group(depth: depth + 1), gap: gap, optional: true))
        guard parts[start...].count(where: \.optional) <= Self.mostOptions else {
          throw Fault(message: "a phrase has at most \(Self.mostOptions) optional parts", offset: offset)
        }
      case .end, .bar, .closeGroup, .closeOption:
        if let open { throw Fault(message: "`...` needs a word after it", offset: open) }
        return start..<parts.count
      }
      gap = 0
      if let last = parts.last, !last.optional { open = nil }
      try advance()
    }
  }

  private mutating func append(_ token: PatternLexer.Token, gap: Int) {
    var gap = gap
    func part(_ step: PhraseTrie.Step) -> Part {
      defer { gap = 0 }
      return Part(step: step, gap: gap, optional: false)
    }
    // A word that folding parts (`capacity-building*`) is several in a row, the last of them marked.
    var start = token.range.lowerBound
    if token.kind != .word, let hyphen = bytes[token.range].lastIndex(of: UInt8(ascii: "-")) {
      for index in symbols.words(bytes, start..<hyphen) { parts.append(part(.word(symbols.folded(at: index)))) }
      start = hyphen + 1
    }
    let last = start..<token.range.upperBound
    switch token.kind {
    case .prefix: parts.append(part(.prefix(symbols.prefix(bytes, last))))
    case .exact: parts.append(part(.exact(symbols.exact(bytes, last))))
    default:
      for index in symbols.words(bytes, last) { parts.append(part(.word(symbols.folded(at: index)))) }
    }
  }

  private mutating func concept() throws(Fault) -> PhraseTrie.Step {
    guard let number = conceptNames.number(bytes, token.range) else {
      let name = String(decoding: bytes[token.range], as: UTF8.self)
      let nearest = NearestName.of(name, among: (0..<conceptNames.count).map { self.name(ofConcept: $0) })
      let hint = nearest.map { "; did you mean <\($0)>?" } ?? ""
      throw Fault(message: "no concept is called <\(name)>\(hint)", offset: token.offset)
    }
    named.append((number, token.offset))
    return .concept(number)
  }

  /// Reads `( a | b )` or `[ a | b ]` up to its closing sign, which stays the current token.
  private mutating func group(depth: Int) throws(Fault) -> PhraseTrie.Step {
    let open = token
    let closing: PatternLexer.Kind = open.kind == .openGroup ? .closeGroup : .closeOption
    guard depth <= Self.deepestNesting else {
      throw Fault(message: "groups stand in one another deeper than \(Self.deepestNesting)", offset: open.offset)
    }
    let base = parts.count
    var alternatives: [Range<Int>] = []
    repeat {
      try advance()
      let alternative = try sequence(depth: depth)
      if alternative.isEmpty { throw emptyAlternative(open, first: alternatives.isEmpty) }
      alternatives.append(alternative)
    } while token.kind == .bar
    guard token.kind == closing else { throw unclosed(open) }
    let known = groups.count
    let number = groups.intern(bytes, open.offset + 1..<token.offset)
    if number == known {
      let owner = PhraseTrie.Owner.concept(conceptNames.count + number)
      for alternative in alternatives { try plant(alternative, owner: owner, offset: open.offset) }
    }
    parts.removeLast(parts.count - base)
    return .concept(conceptNames.count + number)
  }

  private func emptyAlternative(_ open: PatternLexer.Token, first: Bool) -> Fault {
    switch token.kind {
    case .end: unclosed(open)
    case .closeGroup where first, .closeOption where first:
      Fault(message: open.kind == .openGroup ? "`()` holds no words" : "`[]` holds no words", offset: open.offset)
    default: Fault(message: "an alternative is empty; `[ ]` makes a part optional", offset: token.offset)
    }
  }

  private func unclosed(_ open: PatternLexer.Token) -> Fault {
    let sign = open.kind == .openGroup ? "(" : "["
    guard token.kind != .end else { return Fault(message: "`\(sign)` is never closed", offset: open.offset) }
    return Fault(message: "`\(sign)` is closed by the wrong sign", offset: token.offset)
  }

  /// Adds every phrase that the parts at `range` stand for.
  private mutating func plant(_ range: Range<Int>, owner: PhraseTrie.Owner, offset: Int) throws(Fault) {
    guard parts[range].contains(where: { !$0.optional }) else {
      throw Fault(message: "every part is optional, so it would match nothing", offset: offset)
    }
    plant(range, from: 0, gap: 0, owner: owner)
  }

  private mutating func plant(_ range: Range<Int>, from node: Int, gap: Int, owner: PhraseTrie.Owner) {
    guard let first = range.first else { return trie.end(node, owner: owner) }
    let part = parts[first]
    let width = max(gap, part.gap)
    let rest = first + 1..<range.upperBound
    if part.optional { plant(rest, from: node, gap: width, owner: owner) }
    let start = width > 0 ? trie.grow(node, .gap(width)) : node
    plant(rest, from: trie.grow(start, part.step), gap: 0, owner: owner)
  }

  /// Number of concepts that the vocabulary names.
  var namedConceptCount: Int { conceptNames.count }

  /// Number of a concept of the vocabulary.
  func number(ofConcept name: [UInt8]) -> Int { conceptNames.number(name, name.indices) ?? 0 }

  /// Name of a concept of the vocabulary.
  func name(ofConcept number: Int) -> String { String(decoding: conceptNames[number], as: UTF8.self) }
}
