import ComityModel

/// The provisions of chosen sentences of one document.
public struct ProvisionTable: Sendable {
  private let bySentence: [Int: [Provision]]

  /// Reads the sentences at these indices; others have no provisions here.
  public init(_ document: Document, only sentences: some Sequence<Int>) {
    var parser = ProvisionParser(document)
    var bySentence: [Int: [Provision]] = [:]
    for sentence in sentences where bySentence[sentence] == nil { bySentence[sentence] = parser.parse(sentence) }
    self.bySentence = bySentence
  }

  /// Reads all sentences.
  public init(_ document: Document) { self.init(document, only: document.sentences.indices) }

  /// Provisions of one sentence in the order of their verbs.
  public subscript(sentence: Int) -> [Provision] { bySentence[sentence] ?? [] }

  /// Sentences that were read and have provisions, in order.
  public var sentences: [Int] { bySentence.filter { !$0.value.isEmpty }.keys.sorted() }
}

/// One sentence's provisions, for callers that need no other.
public enum Provisions {
  /// Provisions of one sentence; a ``ProvisionParser`` is faster for several.
  public static func parse(_ document: Document, _ sentence: Int) -> [Provision] {
    var parser = ProvisionParser(document)
    return parser.parse(sentence)
  }
}
