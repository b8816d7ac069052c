public import ComityModel

/// What a labelled unit says of its requirement.
public enum UnitLabel: Int, CaseIterable, Sendable {
  case missing, notApplicable, partial, satisfied, undetermined, violated

  /// The verdict that it stands for.
  public var verdict: Verdict {
    switch self {
    case .missing: .missing
    case .notApplicable: .notApplicable
    case .partial: .partial
    case .satisfied: .satisfied
    case .undetermined: .undetermined
    case .violated: .violated
    }
  }
}

/// A labelled text to learn from.
public struct LabelledUnit: Sendable {
  /// Its text, UTF-8.
  public var text: [UInt8]
  /// Kind of the document that it comes from.
  public var kind: DocumentKind
  /// Whether it is a recital.
  public var isRecital: Bool
  /// Number of its requirement.
  public var requirement: Int
  /// What it says; nil where it is disputed, which teaches only what it is about.
  public var label: UnitLabel?

  /// Makes a unit.
  public init(text: [UInt8], kind: DocumentKind, isRecital: Bool, requirement: Int, label: UnitLabel?) {
    self.text = text
    self.kind = kind
    self.isRecital = isRecital
    self.requirement = requirement
    self.label = label
  }
}

/// What a recogniser is built on, all of it data of a pack: requirements, their roles, concepts.
public struct RecogniserShape: Sendable {
  /// Requirements in the order of their numbers.
  public let requirements: [String]
  let phrases: ConceptPhrases
  let roles: RoleFeatures

  /// Most requirements that a file of weights tells apart.
  public static let maximumRequirements = 63

  /// Makes a shape; roles are those of the requirements that have some.
  public init(
    requirements: [String], vocabulary: Vocabulary, roles: [String: RoleProfile], language: LanguageConcepts
  ) {
    self.requirements = Array(requirements.prefix(RecogniserShape.maximumRequirements))
    phrases = ConceptPhrases(vocabulary)
    self.roles = RoleFeatures(self.requirements.map { roles[$0] }, language, concepts: phrases.names)
  }

  /// A maker of features that knows no words yet.
  var maker: FeatureMaker { FeatureMaker(phrases, turners: roles.turning) }
}

extension RecogniserShape {
  /// Writes the shape.
  func write(to image: inout ImageWriter) {
    image.write(requirements) { $0.write($1) }
    phrases.write(to: &image)
    roles.write(to: &image)
  }

  /// Reads a shape.
  init(from image: inout ImageReader) {
    requirements = image.array { $0.string() }
    phrases = ConceptPhrases(from: &image)
    roles = RoleFeatures(from: &image)
  }
}
