import ComityModel

/// Judges one document by all requirements of one pack.
struct DocumentJudge {
  let pack: Pack
  let options: CheckOptions

  /// What a document comes to.
  struct Result {
    var verdicts: [RequirementVerdict] = []
    var findings: [Finding] = []
    var failures: [RuleFailure] = []
    /// Every rule's outcome with its trace, in order of the pack's rules; rules that did not run are absent.
    var outcomes: [RuleOutcome] = []
    /// What each rule took and printed.
    var usage: [(rule: String, RuleUsage)] = []
  }

  /// Judges `document`, whose source has the index `source` in the report; a search that has begun is gone on with.
  func judge(
    _ document: Document, source: Int, search begun: PackSearch? = nil, fingerprint: inout Fingerprint
  ) -> Result {
    var result = Result()
    let locator = Locator(document: document, source: source)
    let selection = Selection(select: options.select, ignore: options.ignore)
    let running = pack.rules.indices.filter {
      pack.judgesDrafts($0) && pack.rules[$0].runs(in: options.profile)
        && selection.includes(pack.rules[$0], pack: pack.name)
    }
    let sentences = sentenceCounts(document)
    let search = begun ?? pack.program.search(document, stage: options.stage)
    var spoken = [[RequirementJudge.Spoken]](repeating: [], count: pack.requirements.count)
    // All is looked for and weighed before any opinion is asked: the recogniser is still at work beside.
    let all = running.map { looked(pack.rules[$0], search.evidence($0), document, sentences) }
    for looked in all {
      var usage = looked.usage
      usage.begin = RuleUsage(options.wantsProfile).begin
      defer { result.usage.append((looked.rule.id, usage.ended)) }
      guard let (judge, weighed) = looked.weighed, let requirement = looked.rule.requirement,
        let place = pack.places[requirement]
      else { continue }
      let outcome = judge.outcome(
        weighed, alike: { search.alike(requirement: requirement) }, links: search.links)
      if let failure = weighed.evidence.failure {
        result.failures.append(
          RuleFailure(rule: looked.rule.id, message: failure, subject: document.source.path))
      }
      spoken[place].append(.init(rule: looked.rule, outcome: outcome))
      result.outcomes.append(outcome)
    }
    for (place, requirement) in pack.requirements.enumerated() {
      let judge = RequirementJudge(
        pack: pack.name, requirement: requirement, strength: requirement.strength(profile: options.profile),
        isAdopted: options.stage == .adopted, locator: locator)
      result.verdicts.append(judge.verdict(spoken[place]))
      result.findings += judge.findings(spoken[place], &fingerprint)
    }
    Derivation.apply(pack, &result.verdicts)
    result.findings.sort {
      ($0.location.range.start, $0.location.range.end, $0.rule) < (
        $1.location.range.start, $1.location.range.end, $1.rule
      )
    }
    return result
  }

  /// A rule after its search, with what it took.
  private struct Looked {
    let rule: RuleDeclaration
    /// Its evidence with its judge; nil where the pack has no requirement for it.
    let weighed: (RuleJudge, RuleJudge.Weighed)?
    let usage: RuleUsage
  }

  /// Looks for a rule's evidence and weighs it.
  private func looked(
    _ rule: RuleDeclaration, _ evidence: @autoclosure () -> RuleEvidence, _ document: Document,
    _ sentences: LayerCounts
  ) -> Looked {
    let clock = RuleUsage(options.wantsProfile)
    let evidence = evidence()
    var weighed: (RuleJudge, RuleJudge.Weighed)?
    if let requirement = rule.requirement.flatMap({ pack.requirement($0) }) {
      let context = context(document, requirement)
      let judge = RuleJudge(
        rule: rule, context: context, topic: "\(requirement.id) \(requirement.text) \(rule.title)",
        searched: sentences.sum(of: context.layers))
      weighed = (judge, judge.weigh(evidence))
    }
    var usage = evidence.usage
    usage.begin = clock.begin
    return Looked(rule: rule, weighed: weighed, usage: usage.ended)
  }

  private func context(_ document: Document, _ requirement: Requirement) -> GradingContext {
    GradingContext(
      document: document, layers: requirement.layers,
      strength: requirement.strength(profile: options.profile),
      isStrict: options.profile == "strict")
  }

  /// Sentences of the first reading by the layer that they stand in.
  private func sentenceCounts(_ document: Document) -> LayerCounts {
    var counts = LayerCounts()
    for sentence in document.sentences where sentence.reading == 0 && sentence.imported == nil {
      counts[document.blocks[sentence.block].layer] += 1
    }
    return counts
  }
}

/// A number for each layer.
private struct LayerCounts {
  private var counts = [Int](repeating: 0, count: Layer.allCases.count)

  subscript(layer: Layer) -> Int {
    get { counts[layer.position] }
    set { counts[layer.position] = newValue }
  }

  func sum(of layers: LayerSet) -> Int {
    var sum = 0
    for layer in Layer.allCases where layers.contains(layer) { sum += self[layer] }
    return sum
  }
}

/// Gives requirements that follow from others the weakest answer of those.
enum Derivation {
  /// Fills in the verdicts of derived requirements that no rule of their own has answered.
  static func apply(_ pack: Pack, _ verdicts: inout [RequirementVerdict]) {
    for (index, requirement) in pack.requirements.enumerated() where !requirement.derived.isEmpty {
      guard verdicts[index].verdict == .notChecked else { continue }
      let sources = requirement.derived.compactMap { pack.places[$0].map { verdicts[$0] } }
      guard
        let worst = sources.filter({ $0.verdict != .notChecked }).min(by: {
          $0.verdict.rank < $1.verdict.rank
        })
      else { continue }
      verdicts[index].verdict = worst.verdict
      verdicts[index].reason =
        "It follows from \(Wording.list(requirement.derived, "and")), of which \(worst.requirement) is the weakest: \(worst.reason)"
      verdicts[index].carriedBy = worst.carriedBy
      verdicts[index].searched = worst.searched
      verdicts[index].evidence = worst.evidence
      verdicts[index].nearest = worst.nearest
      verdicts[index].rules = sources.flatMap(\.rules)
    }
  }
}
