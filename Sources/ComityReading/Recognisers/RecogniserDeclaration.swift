/// What a pack's `recogniser.lua` says: all that a recogniser knows of a subject besides examples and vocabulary.
public struct RecogniserDeclaration: Sendable {
  /// Words that stand for names which a draft gives to things itself.
  public struct Alias: Sendable {
    /// What the name is read as.
    public var words: String
    /// Phrases of which one occurs in the meaning of such a name.
    public var phrases: [String]
    /// Whether what a draft founds is one.
    public var founded: Bool
    /// Whether what a draft lets meet every year is one.
    public var yearly: Bool

    /// Makes an alias.
    public init(words: String, phrases: [String], founded: Bool = false, yearly: Bool = false) {
      self.words = words
      self.phrases = phrases
      self.founded = founded
      self.yearly = yearly
    }
  }

  /// Concepts that are words of the language.
  public var language = LanguageConcepts()
  /// First parts of requirement ids whose requirements are all kin.
  public var families: [String] = []
  /// Sets of requirements that are kin.
  public var related: [[String]] = []
  /// Roles by requirement.
  public var roles: [String: RoleProfile] = [:]
  /// Names in drafts; where several fit, the first.
  public var aliases: [Alias] = []

  /// Makes an empty declaration.
  public init() {}

  /// Whether an example of one requirement proves nothing about the other.
  public func areKin(_ left: String, _ right: String) -> Bool {
    if left == right { return true }
    let family = left.prefix { $0 != "." }
    if family == right.prefix(while: { $0 != "." }), families.contains(where: { $0 == family }) {
      return true
    }
    return related.contains { $0.contains(left) && $0.contains(right) }
  }
}
