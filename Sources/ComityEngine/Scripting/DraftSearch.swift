import ComityLua
import ComityModel
import ComityReading

/// What rules' scripts ask of a draft: its provisions, those that a query wants, and occurrences of phrases.
final class DraftSearch: DocumentSearch {
  private let queries: QuerySearch
  private let phrases: PhraseSearch
  private let compiled: PackPatterns
  /// All provisions in order of their sentences.
  private(set) lazy var provisions = queries.document.sentences.indices.flatMap { queries.provisions($0) }
  /// Index into `provisions` of the first one of each sentence that has any.
  private lazy var firsts: [Int: Int] = Dictionary(
    provisions.enumerated().map { ($1.sentence, $0) }, uniquingKeysWith: { first, _ in first })

  init(_ queries: QuerySearch, patterns: PackPatterns) {
    self.queries = queries
    compiled = patterns
    phrases = PhraseSearch(
      queries.document, matcher: patterns.matcher, numbers: patterns.numbers, vocabulary: patterns.vocabulary,
      hits: queries.hits)
  }

  func hits(of pattern: PatternText, cost: inout Int) throws(LuaError) -> [PhraseHits.Hit] {
    try phrases.hits(of: pattern, cost: &cost)
  }

  /// Compiles the query by itself: scripts may make any, and its patterns need not be among those of the pack.
  func provisions(matching query: Query) throws(LuaError) -> [Int] {
    do {
      var compiler = PatternCompiler(compiled.vocabulary)
      // Like a `forbid`: what is denied is found only where the query asks for it.
      let own = try CompiledQuery(query, .contradict, &compiler)
      if queries.document.sequence.isEmpty { return [] }
      let search = QuerySearch(
        queries.document, try compiler.compile().scan(queries.document), queries.english)
      return search.places(own).compactMap { place in
        firsts[place.sentence].map { $0 + place.provision }
      }
    } catch {
      throw LuaError("the query cannot be read: \(error.message) in \"\(error.pattern.text)\"")
    }
  }
}
