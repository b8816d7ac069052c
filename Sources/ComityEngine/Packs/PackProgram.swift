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
  private let likeness: TrainedLikeness?
  /// How sentences are read.
  private let english: EnglishReading

  init(
    files: PackFiles, manifest: PackManifest, requirements: [Requirement], rules: [RuleDeclaration],
    vocabulary: Vocabulary, extent: PackLoader.Extent
  ) throws(PackProblem) {
    do { patterns = try PackPatterns(rules, claims: manifest.claims, vocabulary) } catch {
      throw .content(message: error.description)
    }
    documentKinds = manifest.documentKinds
    declarations = rules
    likeness = try PackProgram.likeness(files, requirements)
    english = .compiled
    scripts = PackProgram.scripts(rules, files, extent)
    modules = extent == .records ? files.modules.reached(from: scripts.values) : files.modules
  }

  /// Where records are judged alone no rule runs that measures them by a founding text.
  private static func scripts(
    _ rules: [RuleDeclaration], _ files: PackFiles, _ extent: PackLoader.Extent
  ) -> [String: Source] {
    let scripts = zip(rules, files.rules).lazy.filter { rule, _ in
      (rule.hasCheck || rule.hasApplies) && (extent != .records || rule.against != .founding)
    }.map { rule, file in
      (rule.id, extent == .whole ? file.source : file.source.withoutExamples(of: rule))
    }
    return Dictionary(scripts, uniquingKeysWith: { first, _ in first })
  }

  /// The pack's recogniser; nil where it has none or was not trained yet.
  private static func likeness(
    _ files: PackFiles, _ requirements: [Requirement]
  ) throws(PackProblem) -> TrainedLikeness? {
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
    let queries = QuerySearch(document, patterns.matcher.scan(document), english)
    return DocumentTree(document, search: DraftSearch(queries, patterns: patterns))
  }

  /// Where the scripts of the pack's rules can run.
  func stage(_ limits: SandboxLimits = SandboxLimits()) throws(LuaFailure) -> RuleStage {
    try RuleStage(modules, limits: limits)
  }

  /// The script of a rule, compiled; nil where it has none.
  func script(_ rule: RuleDeclaration, on stage: RuleStage) throws(LuaFailure) -> RuleProgram? {
    guard let source = scripts[rule.id] else { return nil }
    return try RuleProgram(
      rule, source: modules.coverage == nil ? source.withoutExamples(of: rule) : source, on: stage)
  }

  /// Begins a search through one document; `ahead`, the recogniser sets to work on another thread at once.
  func search(_ document: Document, stage: Stage? = nil, ahead: Bool = false) -> PackSearch {
    let opinions = ahead ? pendingOpinions(document) : nil
    let queries = QuerySearch(document, hits(in: document, together: ahead), english)
    let scripts = ScriptRun(
      document, stage: stage, search: DraftSearch(queries, patterns: patterns), files: scripts,
      modules: modules)
    return PackSearch(
      claim: claim(document, queries.hits), rules: declarations, compiled: patterns.rules, queries: queries,
      scripts: scripts, likeness: likeness, opinions: opinions)
  }

  /// What all patterns find; `together`, threads share a long document. Must not be called from a task then.
  private func hits(in document: Document, together: Bool) -> PhraseHits {
    let matcher = patterns.matcher
    let hits =
      together && PhraseMatcher.isLong(document)
      ? Blocking.run { await matcher.scanTogether(document) } : nil
    return hits ?? matcher.scan(document)
  }

  /// Documents of fewer words are read sooner than another thread begins.
  private static let fewestWords = 500

  private func pendingOpinions(_ document: Document) -> PackSearch.Opinions? {
    guard let likeness, document.sequence.count >= PackProgram.fewestWords else { return nil }
    return PackSearch.Opinions { await likeness.opinionsTogether(on: document) }
  }
}

extension PackProgram {
  /// Writes what was compiled, and what is compiled in its sandbox in every run: scripts and modules.
  func write(to image: inout ImageWriter) {
    image.write(declarations) { image, rule in rule.write(to: &image) }
    image.write(documentKinds) { $0.write(choice: $1) }
    patterns.write(to: &image)
    image.write(likeness) { image, likeness in likeness.write(to: &image) }
    english.write(to: &image)
    for sources in [modules.files, scripts] {
      image.write(sources) { image, source in
        image.write(path: source.path)
        image.write(source.bytes)
      }
    }
  }

  /// Reads what was compiled.
  init(from image: inout ImageReader) {
    declarations = image.array { RuleDeclaration(from: &$0) }
    documentKinds = image.array { $0.choice(DocumentKind.self) }
    patterns = PackPatterns(from: &image)
    likeness = image.optional { TrainedLikeness(from: &$0) }
    english = EnglishReading(from: &image)
    func sources() -> [String: Source] {
      image.dictionary {
        let path = $0.path()
        return Source(path: path, bytes: $0.array())
      }
    }
    var modules = RuleModules()
    modules.files = sources()
    self.modules = modules
    scripts = sources()
  }

  /// The rules as they were declared.
  var rules: [RuleDeclaration] { declarations }
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
  private let pending: Opinions?
  private lazy var opinions = pending?.wait() ?? likeness?.opinions(on: queries.document) ?? [:]

  /// What the recogniser will have made of the document.
  typealias Opinions = Pending<[String: LikenessOpinion]>

  init(
    claim: String?, rules: [RuleDeclaration], compiled: [CompiledRule], queries: QuerySearch,
    scripts: ScriptRun, likeness: (any Likeness)?, opinions: Opinions?
  ) {
    self.claim = claim
    self.rules = rules
    self.compiled = compiled
    self.queries = queries
    self.scripts = scripts
    self.likeness = likeness
    pending = opinions
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

extension Source {
  /// The text of a rule's file without its examples, which are most of many files; every line stays where it was.
  fileprivate func withoutExamples(of rule: RuleDeclaration) -> Source {
    guard let range = rule.exampleBytes, Int(range.end) <= bytes.count, range.count > 4 else { return self }
    var rest = Array(bytes[..<Int(range.start)])
    rest += Array("nil".utf8)
    rest += bytes[range.indices].lazy.filter { $0 == 0x0A }
    rest += bytes[Int(range.end)...]
    return Source(path: path, bytes: rest)
  }
}
