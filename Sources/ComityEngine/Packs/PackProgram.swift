import ComityLua
import ComityModel
import ComityReading

/// The compiled part of a pack: one matcher for the patterns of all its rules, and their queries over it.
struct PackProgram: Sendable {
  private let rules: [CompiledRule]
  private let matcher: PhraseMatcher
  /// The pack's recogniser; nil where it has none.
  private let likeness: (any Likeness)?

  init(files: PackFiles, rules: [RuleDeclaration], vocabulary: Vocabulary) throws(PackProblem) {
    do {
      var compiler = PatternCompiler(vocabulary)
      var compiled: [CompiledRule] = []
      for rule in rules { compiled.append(try CompiledRule(rule, &compiler)) }
      self.rules = compiled
      matcher = try compiler.compile()
      likeness = nil
    } catch {
      throw .content(message: error.description)
    }
  }

  /// Begins a search through one document.
  func search(_ document: Document) -> PackSearch {
    PackSearch(
      rules: rules, queries: QuerySearch(document, matcher.scan(document)), likeness: likeness)
  }
}

/// A search of all rules of a pack through one document.
///
/// Not `Sendable`: it lives as long as one document is judged.
final class PackSearch {
  private let rules: [CompiledRule]
  private let queries: QuerySearch
  private let likeness: (any Likeness)?
  private lazy var candidates = likeness?.candidates(in: queries.document) ?? []

  init(rules: [CompiledRule], queries: QuerySearch, likeness: (any Likeness)?) {
    self.rules = rules
    self.queries = queries
    self.likeness = likeness
  }

  /// What the rule at a position points at.
  func evidence(_ position: Int) -> RuleEvidence { queries.evidence(rules[position]) }

  /// Candidates of the pack's recogniser for the requirement of the rule at a position.
  func alike(_ position: Int, requirement: String) -> [Evidence] {
    candidates.filter { $0.requirement == requirement }.map { candidate in
      Evidence(
        rule: rules[position].id, stance: candidate.stance, carrier: .likeness, sentence: candidate.sentence,
        words: candidate.words, provision: queries.provision(around: candidate.words, candidate.sentence))
    }
  }
}
