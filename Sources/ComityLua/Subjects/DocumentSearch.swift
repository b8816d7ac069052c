import ComityModel
import ComityReading

/// What a draft's tree asks of the one who compiled all patterns and knows how provisions are read.
public protocol DocumentSearch: AnyObject {
  /// Provisions of the whole document, in order of their sentences.
  var provisions: [Provision] { get }
  /// Indices into `provisions` of those that a query asks for.
  func provisions(matching query: Query) throws(LuaError) -> [Int]
  /// Occurrences of a phrase pattern in the whole document; `cost` grows by the instructions to charge.
  func hits(of pattern: PatternText, cost: inout Int) throws(LuaError) -> [PhraseHits.Hit]
}

/// Finds phrase patterns: those compiled with all rules at once from the one scan, others when they are asked for.
public final class PhraseSearch {
  /// Most patterns that may be compiled for one document at run time.
  public static let maximumAtRunTime = 200

  private let document: Document
  private let vocabulary: Vocabulary
  private let matcher: PhraseMatcher
  private let numbers: [String: PatternID]
  private lazy var hits = matcher.scan(document)
  private var late: [String: [PhraseHits.Hit]] = [:]

  /// Makes a search in one document; `numbers` says which number each pattern text has in the matcher.
  public init(
    _ document: Document, matcher: PhraseMatcher, numbers: [String: PatternID], vocabulary: Vocabulary,
    hits: PhraseHits? = nil
  ) {
    self.document = document
    self.matcher = matcher
    self.numbers = numbers
    self.vocabulary = vocabulary
    if let hits { self.hits = hits }
  }

  /// Occurrences of a pattern in order.
  ///
  /// - Throws: what is wrong with the pattern, or that the rule has made too many.
  public func hits(of pattern: PatternText, cost: inout Int) throws(LuaError) -> [PhraseHits.Hit] {
    if let number = numbers[pattern.text] { return hits.hits(of: number) }
    if let known = late[pattern.text] { return known }
    guard late.count < PhraseSearch.maximumAtRunTime else {
      throw LuaError(
        "\(PhraseSearch.maximumAtRunTime) patterns were made at run time; write them as literals")
    }
    cost += document.sequence.count + 1000
    let found: [PhraseHits.Hit]
    do throws(PatternError) {
      // The vocabulary is large, and most patterns name no concept of it.
      let namesConcepts = pattern.text.utf8.contains(UInt8(ascii: "<"))
      var compiler = PatternCompiler(namesConcepts ? vocabulary : Vocabulary())
      let number = try compiler.add(pattern)
      found = document.sequence.isEmpty ? [] : try compiler.compile().scan(document).hits(of: number)
    } catch {
      throw LuaError("the pattern '\(pattern.text)' cannot be read: \(error.message)")
    }
    late[pattern.text] = found
    return found
  }
}
