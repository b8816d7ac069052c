public import ComityModel

/// What a place says about a requirement, before it is known how much that is worth.
public enum Stance: String, CaseIterable, Sendable {
  /// It shows that the requirement is met.
  case support
  /// It says the opposite.
  case contradict
  /// It meets the requirement only in part, whatever its wording's strength.
  case weaken
  /// It makes the requirement moot.
  case exclude
  /// It leaves the answer to a text that is not at hand.
  case delegate
  /// It says it in a wording that the rule wants replaced.
  case reword
}

/// A place that a rule or a recogniser points at.
public struct Evidence: Sendable {
  /// Full id of the rule that looked for it.
  public var rule: String
  /// What it says.
  public var stance: Stance
  /// What found it.
  public var carrier: Carrier
  /// Index of its sentence.
  public var sentence: Int
  /// Words of `Document.sequence` that carried it.
  public var words: Range<Int>
  /// The provision that it stands in; nil in text without one, such as headings and fragments.
  public var provision: Provision?
  /// Whether the rule names the modal classes that it accepts, so that none of them counts as weak.
  public var namesModality: Bool
  /// Whether the rule says itself whether it looks for a denial, so that none turns what it found.
  public var namesDenial: Bool
  /// Names of the parts of a conjunction that it asks for, and those of them that it lacks.
  public var halves: (asked: [String], lacking: [String])

  /// Runs of words that the rule's own patterns account for, and how many words of each only fill their gaps.
  var asked: [(words: Range<Int>, skipped: Int)] = []
  /// What to write instead, where the rule says so.
  public var replacement: String?
  /// Whether it is about the wording itself, which brackets, strokes and remarks do not excuse.
  var isAboutWording = false
  /// Other places on which it depends.
  var links: [Link] = []
  /// What the rule's author said about it, where a script reported it.
  var told: Told?

  /// Makes evidence.
  public init(
    rule: String, stance: Stance, carrier: Carrier, sentence: Int, words: Range<Int>,
    provision: Provision? = nil,
    namesModality: Bool = false, namesDenial: Bool = false,
    halves: (asked: [String], lacking: [String]) = ([], [])
  ) {
    self.rule = rule
    self.stance = stance
    self.carrier = carrier
    self.sentence = sentence
    self.words = words
    self.provision = provision
    self.namesModality = namesModality
    self.namesDenial = namesDenial
    self.halves = halves
  }
}

extension Evidence {
  /// Whether the rule itself asks for these words, so that they take nothing from what it found.
  func asks(for words: Range<Int>) -> Bool {
    asked.contains {
      $0.words.lowerBound <= words.lowerBound && words.upperBound <= $0.words.upperBound
        && $0.skipped < words.count
    }
  }
}

/// How much a piece of evidence is worth.
public enum Worth: Int, Comparable, Sendable {
  /// Nothing: the words mention, recall or stand where nothing is ruled.
  case none
  /// Part of what is asked for.
  case part
  /// All of it.
  case full

  /// Orders by worth.
  public static func < (left: Worth, right: Worth) -> Bool { left.rawValue < right.rawValue }
}

/// Evidence after grading, with every step that changed what it is worth.
public struct GradedEvidence: Sendable {
  /// The evidence; grading may turn its stance.
  public var evidence: Evidence
  /// What it is worth.
  public internal(set) var worth: Worth
  /// Why it is worth less than full or turned, in the order of the steps, each a clause: "only in a recital".
  public internal(set) var reasons: [String] = []
  /// Places that changed its worth.
  public internal(set) var related: [(range: ByteRange, message: String)] = []
  /// What it would be worth with all parts of its conjunction.
  public internal(set) var worthOfParts = Worth.none
  /// Whether it holds only under dispute, although its block has a single reading.
  public internal(set) var isDisputed = false

  /// Begins with full worth.
  init(_ evidence: Evidence) {
    self.evidence = evidence
    worth = .full
  }

  /// Takes all worth away.
  mutating func discard(_ reason: String) {
    worth = .none
    reasons.append(reason)
  }

  /// Leaves at most part of the worth.
  mutating func lower(_ reason: String) {
    worth = min(worth, .part)
    reasons.append(reason)
  }

  /// Makes it say the opposite.
  mutating func turn(_ reason: String) {
    evidence.stance = .contradict
    reasons.append(reason)
  }
}
