/// What testing the rules of one pack came to.
public struct RuleTestReport: Sendable {
  /// Name of the pack.
  public var pack: String
  /// Version of the pack.
  public var version: String
  /// Rules that were tried.
  public var rules = 0
  /// Rules without any example, by id.
  public var untested: [String] = []
  /// Examples that were tried.
  public var examples = 0
  /// Whole-document cases that were tried.
  public var cases = 0
  /// Documents that were judged, in order of rules and cases.
  public var runs: [RuleTestRun] = []
  /// How well the expected verdicts of whole-document cases are met; nil where none are expected.
  public var score: CaseScore?
  /// Files that were written because the test was told to, each with the lines that changed.
  public var updates: [(file: String, changes: [String])] = []
  /// What rules printed: place, rule and line.
  public var log: [String] = []
  /// Which lines of Lua ran; nil unless somebody asked.
  public var coverage: CoverageReport?
  /// Which small changes of satisfied texts the rules noticed; nil unless somebody asked.
  public var mutation: MutationReport?

  /// Makes an empty report of a pack.
  public init(pack: String, version: String) { (self.pack, self.version) = (pack, version) }

  /// Runs that came out otherwise than said.
  public var failures: [RuleTestRun] { runs.filter { $0.problem != nil } }
}

/// One document that was judged for a test.
public struct RuleTestRun: Sendable {
  /// Full id of the rule, or the path of the whole-document case.
  public var name: String
  /// Where it is written: `Rules/poa/drafts/groups/created.lua:12`.
  public var place: String
  /// How it was put into a document: `wrapped at 40 columns`; empty as it is written.
  public var setting: String
  /// What came out otherwise, one or several lines; nil where nothing did.
  public var problem: String?

  /// Makes a run.
  public init(name: String, place: String, setting: String = "", problem: String? = nil) {
    self.name = name
    self.place = place
    self.setting = setting
    self.problem = problem
  }
}

/// How well verdicts agree with those that people expected.
public struct CaseScore: Sendable {
  /// Expected and found verdict of each requirement of each case.
  public var pairs: [(expected: Verdict, found: Verdict)] = []
  /// Of the verdicts that agree and whose proof people named: whether it was found there.
  public var proofs: [Bool] = []

  /// Verdicts that are expected less often than this are too few to say anything, and left out of the mean.
  static let fewest = 8

  /// Makes a score of nothing.
  public init() {}

  /// Share of the pairs that agree; 1 where there is none.
  public var accuracy: Double {
    pairs.isEmpty ? 1 : Double(pairs.filter { $0.expected == $0.found }.count) / Double(pairs.count)
  }

  /// Share of the proofs that were found where people expect them; 1 where they name none.
  public var evidence: Double {
    proofs.isEmpty ? 1 : Double(proofs.filter { $0 }.count) / Double(proofs.count)
  }

  /// Mean F1 over the expected verdicts, so that rare ones count as much as common ones.
  public var macroF1: Double {
    let expected = Set(pairs.map(\.expected))
    let common = expected.filter { verdict in
      pairs.filter { $0.expected == verdict }.count >= CaseScore.fewest
    }
    let counted = common.isEmpty ? expected : common
    guard !counted.isEmpty else { return 1 }
    return counted.map(f1).reduce(0, +) / Double(counted.count)
  }

  private func f1(_ verdict: Verdict) -> Double {
    let right = pairs.filter { $0.expected == verdict && $0.found == verdict }.count
    let wrong = pairs.filter { ($0.expected == verdict) != ($0.found == verdict) }.count
    return Double(2 * right) / Double(max(1, 2 * right + wrong))
  }
}
