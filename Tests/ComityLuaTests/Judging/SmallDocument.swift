import ComityLua
import ComityModel
import ComityReading

/// A document made by hand: a title, then one paragraph a line, one sentence each, words at single spaces.
enum SmallDocument {
  static func make(_ text: String) -> Document {
    let source = Source(path: "draft.md", bytes: Array(text.utf8))
    var document = Document(source: source, kind: .treaty)
    var symbols: [[UInt8]: UInt32] = [:]
    var offset = 0
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let first = document.words.count
      var at = offset
      for piece in line.split(separator: " ", omittingEmptySubsequences: false) {
        let stop = piece.hasSuffix(".") && piece.count > 1
        add(String(stop ? piece.dropLast() : piece), at: at, to: &document, &symbols)
        if stop { add(".", at: at + piece.utf8.count - 1, to: &document, &symbols) }
        at += piece.utf8.count + 1
      }
      let words = first..<document.words.count
      let range = ByteRange(offset, offset + line.utf8.count)
      let sequence = document.sequence.count..<document.sequence.count + words.count
      document.sequence += words.map(UInt32.init)
      let heading = line.hasPrefix("Article")
      document.blocks.append(
        Block(
          kind: number == 0 ? .title : heading ? .heading : .paragraph,
          layer: number == 0 ? .title : heading ? .heading : .operative, level: heading ? 1 : 0,
          label: heading ? String(line) : "", heading: document.blocks.lastIndex { $0.kind == .heading },
          range: range,
          words: words, sentences: number..<number + 1))
      document.sentences.append(Sentence(block: number, reading: 0, words: sequence, range: range))
      offset += line.utf8.count + 1
    }
    document.title = 0
    return document
  }

  private static func add(
    _ word: String, at start: Int, to document: inout Document, _ symbols: inout [[UInt8]: UInt32]
  ) {
    let folded = Array(word.lowercased().utf8)
    let symbol = symbols[folded] ?? UInt32(document.words.lexicon.count)
    if symbols.updateValue(symbol, forKey: folded) == nil { document.words.lexicon.append(folded) }
    document.words.symbols.append(symbol)
    document.words.starts.append(UInt32(start))
    document.words.ends.append(UInt32(start + word.utf8.count))
    document.words.flags.append(word == "." ? .punctuation : [])
    document.words.marks.append(0)
  }
}

/// Searches a small document; provisions are what stands before and after the first "shall" or "may".
final class SmallSearch: DocumentSearch {
  let provisions: [Provision]
  private let phrases: PhraseSearch

  init(_ document: Document, vocabulary: Vocabulary) throws {
    let matcher = try PatternCompiler(vocabulary).compile()
    phrases = PhraseSearch(document, matcher: matcher, numbers: [:], vocabulary: vocabulary)
    var found: [Provision] = []
    for (index, sentence) in document.sentences.enumerated() {
      let words = Array(sentence.words)
      func spelling(_ place: Int) -> String {
        String(decoding: document.words.folded(Int(document.sequence[place])), as: UTF8.self)
      }
      guard let modal = words.firstIndex(where: { ["shall", "may"].contains(spelling($0)) }) else { continue }
      var provision = Provision(
        sentence: index, words: sentence.words, kind: .obligation, force: .full,
        modality: spelling(words[modal]))
      provision.slots[.actor] = [words[0]..<words[modal]]
      provision.slots[.action] = [words[modal] + 1..<words[modal] + 2]
      found.append(provision)
    }
    provisions = found
  }

  func provisions(matching query: Query) throws(LuaError) -> [Int] {
    var answers: [Int] = []
    for (index, provision) in provisions.enumerated() {
      var all = query.modality.isEmpty || query.modality.contains(provision.modality)
      for (slot, patterns) in query.slots where all {
        let words = slot == .text ? provision.words : provision.slots[slot]?.first ?? 0..<0
        var any = false
        for pattern in patterns {
          var cost = 0
          let found = try hits(of: pattern, cost: &cost)
          if found.contains(where: { $0.words.overlaps(words) }) { any = true }
        }
        all = any
      }
      if all { answers.append(index) }
    }
    return answers
  }

  func hits(of pattern: PatternText, cost: inout Int) throws(LuaError) -> [PhraseHits.Hit] {
    try phrases.hits(of: pattern, cost: &cost)
  }
}

/// Runs the functions of a rule over a small document.
struct Trial {
  let document: Document
  let tree: DocumentTree
  static let vocabulary = Vocabulary(concepts: [
    .init(name: "group", phrases: [PatternText(text: "working group")])
  ])

  init(_ text: String) throws { try self.init(document: SmallDocument.make(text)) }

  init(document: Document, stage: Stage? = nil) throws {
    self.document = document
    tree = DocumentTree(
      document, stage: stage, search: try SmallSearch(document, vocabulary: Trial.vocabulary))
  }

  /// Declares a rule around `fields`, runs it, and returns what came of it.
  func judge(
    _ fields: String, founding: Trial? = nil, options: [String: OptionValue] = [:],
    modules: [String: String] = [:]
  ) throws -> RuleResult {
    let text = """
      return rule { title = "A title", requirement = "a.b", examples = { satisfied = { "x" } },
      \(fields)
      }
      """
    let source = Source(path: "rule.lua", bytes: Array(text.utf8))
    let modules = RuleModules(modules.mapValues { Source(path: "lib.lua", bytes: Array($0.utf8)) })
    let rule = try Declarations.rule(source, id: "demo/drafts/rule", family: .drafts, modules: modules)
    let program = try RuleProgram(rule, source: source, modules: modules)
    return try program.judge(
      tree, nodes: tree.nodes(in: rule.scope), founding: founding?.tree, options: options)
  }

  /// The source text of a place.
  func text(_ place: RulePlace) -> String { place.range.map(document.source.text(at:)) ?? "nowhere" }

  /// The message of the failure that a `check` ends with.
  func failure(_ body: String) throws -> String {
    do { _ = try judge("check = function(document, report) \(body) end") } catch let failure as LuaFailure {
      return failure.message
    }
    return "it did not fail"
  }
}
