/// The answer for one requirement and one subject, with the evidence it rests on.
public struct RequirementVerdict: Sendable {
  /// Full id of the requirement.
  public var requirement: String
  /// Strength under the profile of the run.
  public var strength: Strength
  /// The answer.
  public var verdict: Verdict
  /// Full ids of the rules that spoke.
  public var rules: [String]
  /// Why, one sentence in plain words.
  public var reason: String
  /// What carried the evidence; nil where there is none.
  public var carriedBy: Carrier?
  /// How many sentences or record elements were looked at.
  public var searched: Int
  /// Nearest misses where nothing was found.
  public var nearest: [Location]
  /// Places that prove the verdict.
  public var evidence: [Location]
  /// The failing verdict beneath `waived`; nil where nothing is laid over.
  public var beneath: Verdict?

  /// Makes a verdict.
  public init(
    requirement: String, strength: Strength, verdict: Verdict, rules: [String] = [], reason: String = "",
    carriedBy: Carrier? = nil, searched: Int = 0, nearest: [Location] = [], evidence: [Location] = []
  ) {
    self.requirement = requirement
    self.strength = strength
    self.verdict = verdict
    self.rules = rules
    self.reason = reason
    self.carriedBy = carriedBy
    self.searched = searched
    self.nearest = nearest
    self.evidence = evidence
    beneath = nil
  }
}

/// What is judged: one draft, one record, or the series of records of one body.
public struct Subject: Sendable {
  /// What is judged.
  public enum Kind: String, Sendable {
    case draft, record, series
  }

  /// Path of the file; for a series the common folder.
  public var path: String
  /// What is judged.
  public var kind: Kind
  /// A pack that judged it, and why that pack.
  public struct Judging: Sendable {
    /// Name of the pack.
    public var name: String
    /// Why, a clause: "it was named".
    public var because: String

    /// Makes a pack that judged.
    public init(name: String, because: String) {
      self.name = name
      self.because = because
    }
  }

  /// Kind of the draft; nil for records.
  public var documentKind: DocumentKind?
  /// Packs that judged it, in their order; empty for a single record.
  public var packs: [Judging] = []
  /// Id of the meeting of a record; nil for others and where it has none.
  public var meeting: String?
  /// Bytes of a record in its file; nil for others.
  public var range: ByteRange?
  /// Name of the body of a series; nil for others and where no record names one.
  public var body: String?
  /// Files of a series.
  public var members: [String]
  /// The founding text that a series was judged by as well; nil where none was given.
  public var founding: String?
  /// One verdict a requirement, in order of the catalogue.
  public var verdicts: [RequirementVerdict]
  /// Findings in order of place, then rule.
  public var findings: [Finding]

  /// Makes a subject.
  public init(
    path: String, kind: Kind, documentKind: DocumentKind? = nil, body: String? = nil, members: [String] = [],
    founding: String? = nil, verdicts: [RequirementVerdict] = [], findings: [Finding] = []
  ) {
    self.path = path
    self.kind = kind
    self.documentKind = documentKind
    self.body = body
    self.members = members
    self.founding = founding
    self.verdicts = verdicts
    self.findings = findings
  }
}

/// A pack as it took part in a run.
public struct PackSummary: Sendable {
  /// Name.
  public var name: String
  /// Version from its manifest.
  public var version: String
  /// Number of rules loaded.
  public var rules: Int
  /// Digest of all its files.
  public var digest: String
  /// Requirements by id without the pack's name, for reporters that show their words.
  public var requirements: [String: Requirement]
  /// Rules by full id, for reporters that explain them.
  public var descriptions: [String: RuleSummary]

  /// Makes a summary.
  public init(
    name: String, version: String, rules: Int, digest: String, requirements: [String: Requirement],
    descriptions: [String: RuleSummary] = [:]
  ) {
    self.name = name
    self.version = version
    self.rules = rules
    self.digest = digest
    self.requirements = requirements
    self.descriptions = descriptions
  }
}

/// A rule that failed to do its work.
public struct RuleFailure: Sendable {
  /// Full id of the rule.
  public var rule: String
  /// What went wrong, with the Lua traceback in the author's file where there is one.
  public var message: String
  /// Path of the subject it ran on.
  public var subject: String

  /// Makes a failure.
  public init(rule: String, message: String, subject: String) {
    self.rule = rule
    self.message = message
    self.subject = subject
  }
}

/// Everything one run of `comity check` found out.
public struct Report: Sendable {
  /// Version of Comity.
  public var toolVersion: String
  /// Packs that took part.
  public var packs: [PackSummary]
  /// Sources that locations refer to.
  public var sources: [Source]
  /// What was judged.
  public var subjects: [Subject]
  /// Rules that failed.
  public var failures: [RuleFailure]
  /// What was skipped or mended, for standard error.
  public var notes: [String]

  /// Makes a report.
  public init(
    toolVersion: String, packs: [PackSummary], sources: [Source] = [], subjects: [Subject] = [],
    failures: [RuleFailure] = [], notes: [String] = []
  ) {
    self.toolVersion = toolVersion
    self.packs = packs
    self.sources = sources
    self.subjects = subjects
    self.failures = failures
    self.notes = notes
  }
}
