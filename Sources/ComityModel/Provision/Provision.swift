/// One statement of a document: who shall, may or should do what, when, how and under which condition.
///
/// Source: domain notes §4. All slots are ranges of `Document.sequence`, so each word keeps its place in the source.
public struct Provision: Sendable {
  /// What kind of norm it is.
  public enum Kind: String, Sendable {
    case obligation, prohibition, permission, recommendation, constitutive, definition, declaration,
      encouragement
  }

  /// How strong the modal word is for the kind of document that it stands in.
  public enum Force: Int, Comparable, Sendable {
    /// No norm: history, reasons, quotations.
    case none
    /// *may*, *can*, *could*.
    case permission
    /// *should*, *is encouraged*, *endeavours to*.
    case weak
    /// *shall*, *is hereby established*, *decides that*; *would* and *will* where the kind of document makes them so.
    case full

    /// Orders by strength.
    public static func < (left: Force, right: Force) -> Bool { left.rawValue < right.rawValue }
  }

  /// How the bearer was found.
  public enum BearerSource: String, Sendable {
    case explicit, byAgent = "by-agent", locative, inherited, definition, inferred, none
  }

  /// Named parts of the statement that rules can ask for.
  public enum Slot: String, CaseIterable, Sendable {
    case actor, action, object, body, manner, time, quantifier, condition, exception, beneficiary, text
  }

  /// What kind of condition or exception limits the statement.
  public enum LimitClass: String, Sendable {
    /// A fact that anybody can see: force majeure, a request.
    case factual
    /// Somebody may decide otherwise.
    case discretionary
    /// Consent of all.
    case consensus
    /// Means permitting.
    case resource
    /// Any third party may stop it.
    case veto
  }

  /// A condition or exception with its place and class.
  public struct Limit: Sendable {
    /// Words of the clause in `Document.sequence`.
    public var words: Range<Int>
    /// What kind it is.
    public var limitClass: LimitClass
    /// Whether it swallows the rule: nobody can foresee when it applies.
    public var unbounded: Bool
    /// Whether it opens an exception (*except*, *unless*) rather than a condition (*if*, *where*).
    public var exception: Bool

    /// Makes a limit.
    public init(words: Range<Int>, limitClass: LimitClass, unbounded: Bool, exception: Bool) {
      self.words = words
      self.limitClass = limitClass
      self.unbounded = unbounded
      self.exception = exception
    }
  }

  /// Index of its sentence.
  public var sentence: Int
  /// Words of the whole statement in `Document.sequence`.
  public var words: Range<Int>
  /// What kind of norm it is.
  public var kind: Kind
  /// Strength of its modal word.
  public var force: Force
  /// The modal words as written, folded: `shall`, `is to`, `decides`; empty for a bare present. In *so that … can …* they
  /// are those of the statement that brings it about.
  public var modality: String
  /// Whether it is denied, after folding *not … unless* and *no … except* into an exclusive grant.
  public var negated: Bool
  /// Whether *only* or a folded double negation makes it exclusive.
  public var exclusive: Bool
  /// Whether the words mention rather than use: quotation, reported proposal, history.
  public var mentioned: Bool
  /// Where each slot stands; slots without words are absent.
  public var slots: Slots
  /// How the bearer was found.
  public var bearerSource: BearerSource
  /// Words that soften the statement: *where feasible*, *in principle*.
  public var hedges: [Range<Int>]
  /// Conditions and exceptions.
  public var limits: [Limit]
  /// Indices into `Document.references` that it yields to (*subject to*).
  public var yieldsTo: [Int]
  /// Indices into `Document.references` that it prevails over (*notwithstanding*).
  public var prevailsOver: [Int]

  /// Makes a provision with empty slots.
  public init(sentence: Int, words: Range<Int>, kind: Kind, force: Force, modality: String) {
    self.sentence = sentence
    self.words = words
    self.kind = kind
    self.force = force
    self.modality = modality
    negated = false
    exclusive = false
    mentioned = false
    slots = Slots()
    bearerSource = .none
    hedges = []
    limits = []
    yieldsTo = []
    prevailsOver = []
  }
}
