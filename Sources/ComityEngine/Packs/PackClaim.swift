import ComityLua
import ComityModel
import ComityReading

/// The claims of a pack, compiled: whether it takes a document for its own, and why.
struct PackClaim: Sendable {
  /// Words of a document without a title in which a title is looked for, in blocks.
  private static let opening = 3

  let declared: PackClaims
  private let title: [PatternID]
  private let definitions: [PatternID]
  private let text: [PatternID]

  init(_ claims: PackClaims, _ compiler: inout PatternCompiler) throws(PatternError) {
    declared = claims
    title = try compiler.add(all: claims.title)
    definitions = try compiler.add(all: claims.definitions)
    text = try compiler.add(all: claims.text)
  }

  /// Why the pack takes a document, a clause; nil where it does not.
  func reason(_ document: Document, _ hits: PhraseHits) -> String? {
    if declared.onlyNamed { return nil }
    if declared.isEveryDocument { return "it takes every document" }
    if let words = first(title, hits, where: { isTitle($0, document) }) {
      return "the title says “\(Wording.text(words, in: document))”"
    }
    if let words = first(definitions, hits, where: { isDefined($0, document) }) {
      return "it defines “\(Wording.text(words, in: document))”"
    }
    return first(text, hits, where: { _ in true }).map { "it says “\(Wording.text($0, in: document))”" }
  }

  /// The earliest words in an accepted place; patterns in the order of the pack.
  private func first(
    _ patterns: [PatternID], _ hits: PhraseHits, where accepts: (PhraseHits.Hit) -> Bool
  ) -> Range<Int>? {
    for pattern in patterns where hits.occurs(pattern) {
      if let hit = hits.hits(of: pattern).first(where: accepts) { return hit.words }
    }
    return nil
  }

  private func isTitle(_ hit: PhraseHits.Hit, _ document: Document) -> Bool {
    let block = document.sentences[hit.sentence].block
    if document.title != nil { return document.blocks[block].layer == .title }
    return document.blocks[..<block].count { !$0.words.isEmpty && $0.layer != .matter } < PackClaim.opening
  }

  private func isDefined(_ hit: PhraseHits.Hit, _ document: Document) -> Bool {
    guard let first = hit.words.first.map({ Int(document.sequence[$0]) }) else { return false }
    let place = document.words.range(of: first)
    return document.definitions.contains { $0.meaning.contains(first) || $0.nameRange.overlaps(place) }
  }
}

extension PackClaim {
  /// Writes the claims.
  func write(to image: inout ImageWriter) {
    for patterns in [declared.title, declared.definitions, declared.text] {
      image.write(patterns) { image, pattern in pattern.write(to: &image) }
    }
    image.write(declared.insteadOf) { $0.write($1) }
    image.write(declared.records)
    image.write(declared.onlyNamed)
    for patterns in [title, definitions, text] {
      image.write(patterns) { image, pattern in pattern.write(to: &image) }
    }
  }

  /// Reads claims.
  init(from image: inout ImageReader) {
    var declared = PackClaims()
    declared.title = image.array { PatternText(from: &$0) }
    declared.definitions = image.array { PatternText(from: &$0) }
    declared.text = image.array { PatternText(from: &$0) }
    declared.insteadOf = image.array { $0.string() }
    declared.records = image.flag()
    declared.onlyNamed = image.flag()
    self.declared = declared
    title = image.array { PatternID(from: &$0) }
    definitions = image.array { PatternID(from: &$0) }
    text = image.array { PatternID(from: &$0) }
  }
}
