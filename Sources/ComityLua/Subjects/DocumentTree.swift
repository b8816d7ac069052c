import ComityModel
import ComityReading

/// A draft as rules see it.
public final class DocumentTree: RuleTree {
  /// What a node of a draft is.
  enum Kind: Int, CaseIterable {
    case document, block, section, sentence, provision, definition, use, reference, mark, hit
  }

  let document: Document
  let stage: Stage?
  private let search: any DocumentSearch
  private(set) var hits: [PhraseHits.Hit] = []
  /// Blocks that open a section.
  private(set) lazy var headings = document.blocks.indices.filter { document.blocks[$0].kind == .heading }

  /// Where defined names are used, those of one definition in a row.
  private(set) lazy var uses = DefinitionUses.find(in: document).sorted {
    ($0.definition, $0.words.lowerBound) < ($1.definition, $1.words.lowerBound)
  }
  /// The words of the last node of which a part was asked for, laid out as text.
  var layout: (node: Int, layout: TextLayout)?

  /// Makes the tree of a draft that is `stage` on its way; nothing is computed before a rule asks.
  public init(_ document: Document, stage: Stage? = nil, search: any DocumentSearch) {
    self.document = document
    self.stage = stage
    self.search = search
  }

  /// The whole document.
  public var root: Int { DocumentTree.node(.document, 0) }

  /// The nodes that a rule with this scope is called with; empty for the scopes of records.
  public func nodes(in scope: RuleDeclaration.Scope) -> [Int] {
    switch scope {
    case .document: [root]
    case .provision: search.provisions.indices.map { DocumentTree.node(.provision, $0) }
    case .sentence: document.sentences.indices.map { DocumentTree.node(.sentence, $0) }
    case .heading: headings.map { DocumentTree.node(.block, $0) }
    case .section: headings.indices.map { DocumentTree.node(.section, $0) }
    case .series, .meeting, .decision, .group, .recommendation, .participant: []
    }
  }

  /// What the node is called in messages.
  public func name(of node: Int) -> String {
    let (kind, index) = DocumentTree.parts(node)
    return kind == .block ? document.blocks[index].kind.rawValue : "\(kind)"
  }

  /// Provisions of the whole document.
  var provisions: [Provision] { search.provisions }

  /// Occurrences of a pattern inside a node, as nodes of kind `hit`.
  public func find(_ pattern: PatternText, in node: Int, cost: inout Int) throws(LuaError) -> [Int] {
    let sentences = sentences(of: node)
    let words = words(of: node)
    let found = try search.hits(of: pattern, cost: &cost).filter { hit in
      sentences.contains(hit.sentence) && (words?.contains(hit.words.lowerBound) ?? true)
    }
    cost += 20 * found.count
    let first = hits.count
    hits += found
    return found.indices.map { DocumentTree.node(.hit, first + $0) }
  }

  /// Provisions inside a node.
  public func provisions(_ query: Query, in node: Int, cost: inout Int) throws(LuaError) -> [Int] {
    let sentences = sentences(of: node)
    let found = try search.provisions(matching: query).filter {
      sentences.contains(search.provisions[$0].sentence)
    }
    cost += search.provisions.count / 4 + 20 * found.count
    return found.map { DocumentTree.node(.provision, $0) }
  }

  /// Sentences that a node consists of or stands in.
  func sentences(of node: Int) -> Range<Int> {
    let (kind, index) = DocumentTree.parts(node)
    switch kind {
    case .document: return document.sentences.indices
    case .block: return document.blocks[index].sentences
    case .section:
      let blocks = section(index)
      return document.blocks[blocks.lowerBound].sentences
        .lowerBound..<document.blocks[blocks.upperBound - 1].sentences.upperBound
    case .sentence: return index..<index + 1
    case .provision: return search.provisions[index].sentence..<search.provisions[index].sentence + 1
    case .definition: return document.blocks[document.definitions[index].block].sentences
    case .use: return document.blocks[uses[index].block].sentences
    case .mark: return block(of: document.marks[index]).map { document.blocks[$0].sentences } ?? 0..<0
    case .reference: return document.blocks[document.references[index].block].sentences
    case .hit: return hits[index].sentence..<hits[index].sentence + 1
    }
  }

  /// Words of `Document.sequence` that a part of a sentence consists of; nil for whole sentences.
  func words(of node: Int) -> Range<Int>? {
    let (kind, index) = DocumentTree.parts(node)
    return switch kind {
    case .provision: search.provisions[index].words
    case .hit: hits[index].words
    default: nil
    }
  }

  /// Blocks from a heading up to the next one that is not below it.
  func section(_ index: Int) -> Range<Int> {
    let start = headings[index]
    let level = document.blocks[start].level
    let end = headings[(index + 1)...].first { document.blocks[$0].level <= level }
    return start..<(end ?? document.blocks.count)
  }

  /// The uses of one definition.
  func uses(of definition: Int) -> Range<Int> {
    let first = uses.partitioningIndex { $0.definition >= definition }
    return first..<uses.partitioningIndex { $0.definition > definition }
  }

  /// Index of the block that a mark opens in.
  func block(of mark: Mark) -> Int? {
    let after = document.blocks.partitioningIndex { $0.range.start > mark.range.start }
    return after == 0 ? nil : after - 1
  }

  /// A node's number.
  static func node(_ kind: Kind, _ index: Int) -> Int { kind.rawValue << 32 | index }

  /// What a node's number says.
  static func parts(_ node: Int) -> (Kind, Int) {
    (Kind(rawValue: node >> 32) ?? .document, node & 0xFFFF_FFFF)
  }
}
