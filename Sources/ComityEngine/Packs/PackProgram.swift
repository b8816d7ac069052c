import ComityLua
import ComityModel
import ComityReading

/// The compiled part of a pack: one matcher for the patterns of all its rules, and their queries over it.
struct PackProgram: Sendable {
  private let rules: [CompiledRule]
  private let matcher: PhraseMatcher

  init(files: PackFiles, rules: [RuleDeclaration], vocabulary: Vocabulary) throws(PackProblem) {
    do {
      var compiler = PatternCompiler(vocabulary)
      var compiled: [CompiledRule] = []
      for rule in rules { compiled.append(try CompiledRule(rule, &compiler)) }
      self.rules = compiled
      matcher = try compiler.compile()
    } catch {
      throw .content(message: error.description)
    }
  }

  /// What the rules with these positions point at in a document, in the order of the positions.
  func evidence(of positions: [Int], in document: Document, options: CheckOptions) -> [RuleEvidence] {
    let search = QuerySearch(document, matcher.scan(document))
    return positions.map { search.evidence(rules[$0]) }
  }
}
