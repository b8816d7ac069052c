/// One rule as its Lua file declares it, after its shape was checked; functions stay in the file.
public struct RuleDeclaration: Sendable {
  /// What `check` is called with.
  public enum Scope: String, CaseIterable, Sendable {
    /// The whole draft.
    case document
    /// Each provision, sentence, heading or section of a draft.
    case provision, sentence, heading, section
    /// The whole series, or each of its parts.
    case series, meeting, decision, group, recommendation, participant
  }

  /// Texts that the rule must judge in a known way; `⟦…⟧` marks where the finding is.
  public struct Example: Sendable {
    /// Verdict that the text must get.
    public var verdict: Verdict
    /// The text, marks included.
    public var text: String
    /// Founding text that records are judged by; nil where there is none.
    public var founding: String?
    /// Stage that a draft is judged at; nil where none is given.
    public var stage: Stage?
    /// What the text becomes when its safe suggestions are taken; nil where the example does not say.
    public var fixed: String?
    /// Line of the rule file, 1-based.
    public var line: Int

    /// Makes an example.
    public init(verdict: Verdict, text: String, founding: String? = nil, line: Int) {
      self.verdict = verdict
      self.text = text
      self.founding = founding
      self.line = line
    }
  }

  /// Full id: `poa/drafts/groups/created-by-yearly-meeting`.
  public var id: String
  /// Path of the rule file as users see it.
  public var file: String
  /// What the rule holds, one sentence.
  public var title: String
  /// Why it matters, Markdown; empty where the author gave none.
  public var why: String
  /// Requirement id without its pack; nil only where `against` is founding.
  public var requirement: String?
  /// What the evidence is measured by.
  public var against: Finding.Standard
  /// What `check` is called with.
  public var scope: Scope
  /// Any of these shows that the requirement is met.
  public var expect: [Query]
  /// Any of these contradicts it.
  public var forbid: [Query]
  /// Any of these meets it only in part.
  public var weaken: [Query]
  /// Any of these makes the requirement moot: the text excludes what it is about.
  public var exclude: [Query]
  /// Any of these leaves the answer to a text that is not at hand.
  public var delegate: [Query]
  /// Wordings to avoid, each with the one to use.
  public var prefer: [Preference]
  /// Whether the pack's recogniser may point at candidates for this rule's requirement.
  public var likeness: Bool
  /// Whether the file has a `check` function.
  public var hasCheck: Bool
  /// Whether the file has an `applies` function.
  public var hasApplies: Bool
  /// What nodes of records must have before the script is asked about them: all of one of these; empty for nothing.
  public var needs: [[Need]]
  /// Nodes of records for which `check` would say where the proof stands and nothing else; nil where it must be asked.
  public var proof: PlainProof?
  /// Whether a `check` that reports nothing found the text in order.
  public var lint: Bool
  /// Whether rules of the same requirement combine to their best.
  public var alternative: Bool
  /// Profiles in which the rule runs; empty for all.
  public var profiles: [String]
  /// Severity that replaces the one that follows from verdict and strength; nil where it is not replaced.
  public var severity: Severity?
  /// Message templates by name: a verdict, `forbid`, `prefer`, or a name of the author's; `default` for a single one.
  public var messages: [String: String]
  /// Options with their default values.
  public var options: [String: OptionValue]
  /// Patterns that stand as literals in calls of `find`, `mentions` and `provisions` in the file's functions; some may
  /// be no phrase patterns, since strings have a `find` of their own.
  public var searches: [PatternText]
  /// Texts that the rule must judge in a known way.
  public var examples: [Example]
  /// Bytes of the file that hold the examples, which a script that judges can do without; nil where that is not plain.
  public var exampleBytes: ByteRange?

  /// Makes a declaration that holds nothing but its name.
  public init(id: String, file: String, title: String) {
    self.id = id
    self.file = file
    self.title = title
    why = ""
    against = .requirement
    scope = .document
    (expect, forbid, weaken, exclude, delegate, prefer) = ([], [], [], [], [], [])
    likeness = true
    (hasCheck, hasApplies, lint, alternative) = (false, false, false, false)
    needs = []
    profiles = []
    messages = [:]
    options = [:]
    searches = []
    examples = []
  }
}

extension RuleDeclaration {
  /// Whether the rule runs under a profile.
  public func runs(in profile: String) -> Bool { profiles.isEmpty || profiles.contains(profile) }
}

/// A wording to avoid and the one to use instead.
public struct Preference: Sendable {
  /// Phrase pattern of the wording to avoid.
  public var avoid: PatternText
  /// What to write instead.
  public var use: String

  /// Makes a preference.
  public init(avoid: PatternText, use: String) {
    self.avoid = avoid
    self.use = use
  }
}

/// A value of a rule option.
public enum OptionValue: Hashable, Sendable {
  case boolean(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case list([OptionValue])
}
