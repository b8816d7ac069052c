import ComityLua
import ComityModel
import ComityReading

/// The compiled part of a pack: patterns and queries, and the sources of its scripts.
struct PackProgram: Sendable {
  private var declarations: [RuleDeclaration]
  private let patterns: PackPatterns
  private let modules: RuleModules
  /// Kinds of documents that the pack can judge; empty for all.
  private let documentKinds: [DocumentKind]
  /// Sources of rules that have a script, by id.
  private let scripts: [String: Source]
  /// The pack's recogniser; nil where it has none.
  private let likeness: (any Likeness)?

  init(
    files: PackFiles, manifest: PackManifest, requirements: [Requirement], rules: [RuleDeclaration],
    vocabulary: Vocabulary
  ) throws(PackProblem) {
    do { patterns = try PackPatterns(rules, claims: manifest.claims, vocabulary) } catch {
      throw .content(message: error.description)
    }
    documentKinds = manifest.documentKinds
    declarations = rules
    modules = files.modules
    likeness = try PackProgram.likeness(files, requirements)
    scripts = Dictionary(
      zip(rules, files.rules).filter { $0.0.hasCheck || $0.0.hasApplies }.map { ($0.id, $1.source) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The pack's recogniser; nil where it has none or was not trained yet.
  private static func likeness(
    _ files: PackFiles, _ requirements: [Requirement]
  ) throws(PackProblem) -> (any Likeness)? {
    guard files.rules.contains(where: { $0.family == .drafts }) else { return nil }
    guard let source = files.recogniser, let weights = files.weights else { return nil }
    let (shape, declaration) = try PackRecogniser.shape(source, files, requirements: requirements)
    do {
      return TrainedLikeness(recogniser: try Recogniser(weights.bytes, shape), declaration: declaration)
    } catch {
      throw .content(message: "\(weights.path):\(error.line): \(error.message)")
    }
  }

  /// The same for rules whose options have other values.
  func taking(_ rules: [RuleDeclaration]) -> PackProgram {
    var program = self
    program.declarations = rules
    return program
  }

  /// Why the pack takes a document for its own; nil where it does not.
  private func claim(_ document: Document, _ hits: PhraseHits) -> String? {
    if !documentKinds.isEmpty, !documentKinds.contains(document.kind) { return nil }
    return patterns.claim.reason(document, hits)
  }

  /// What the pack says it takes for its own where nobody names a pack.
  var claims: PackClaims { patterns.claim.declared }

  /// Why the pack takes a document for its own; nil where it does not.
  func claim(_ document: Document) -> String? { claim(document, patterns.matcher.scan(document)) }

  /// A document as scripts see it that judge records by it.
  func tree(_ document: Document) -> DocumentTree {
    let queries = QuerySearch(document, patterns.matcher.scan(document))
    return DocumentTree(document, search: DraftSearch(queries, patterns: patterns))
  }

  /// Where the scripts of the pack's rules can run.
  func stage() throws(LuaFailure) -> RuleStage { try RuleStage(modules) }

  /// The script of a rule, compiled; nil where it has none.
  func script(_ rule: RuleDeclaration, on stage: RuleStage) throws(LuaFailure) -> RuleProgram? {
    guard let source = scripts[rule.id] else { return nil }
    return try RuleProgram(rule, source: source, on: stage)
  }

  /// Begins a search through one document.
  func search(_ document: Document, stage: Stage? = nil) -> PackSearch {
    let queries = QuerySearch(document, patterns.matcher.scan(document))
    let scripts = ScriptRun(
      document, stage: stage, search: DraftSearch(queries, patterns: patterns), files: scripts,
      modules: modules)
    return PackSearch(
      claim: claim(document, queries.hits), rules: declarations, compiled: patterns.rules, queries: queries,
      scripts: scripts, likeness: likeness)
  }
}

/// A search of all rules of a pack through one document.
///
/// Not `Sendable`: it lives as long as one document is judged.
final class PackSearch {
  /// Why the pack takes the document for its own; nil where it does not.
  let claim: String?
  private let rules: [RuleDeclaration]
  private let compiled: [CompiledRule]
  private let queries: QuerySearch
  private let scripts: ScriptRun
  private let likeness: (any Likeness)?
  /// What sentences point at, and what that does to their worth.
  private(set) lazy var links = LinkFinder(queries)
  private lazy var opinions = likeness?.opinions(on: queries.document) ?? [:]

  init(
    claim: String?, rules: [RuleDeclaration], compiled: [CompiledRule], queries: QuerySearch,
    scripts: ScriptRun,
    likeness: (any Likeness)?
  ) {
    self.claim = claim
    self.rules = rules
    self.compiled = compiled
    self.queries = queries
    self.scripts = scripts
    self.likeness = likeness
  }

  /// What the rule at a position points at.
  func evidence(_ position: Int) -> RuleEvidence {
    var evidence = queries.evidence(compiled[position])
    for index in evidence.found.indices where evidence.found[index].stance == .support {
      let piece = evidence.found[index]
      evidence.found[index].links = links.links(
        piece.sentence, words: piece.words, provision: piece.provision)
    }
    if rules[position].hasCheck || rules[position].hasApplies {
      scripts.run(rules[position], into: &evidence)
    }
    return evidence
  }

  /// What the pack's recogniser makes of the document for a requirement; nil where it knows nothing of it.
  func alike(requirement: String) -> LikenessOpinion? { opinions[requirement] }
}
