/// What the concepts of a vocabulary mean to one requirement: data of a pack.
///
/// Roles are what lets a recogniser learn once, for all requirements, that a concept which speaks against one is harmless
/// where it is negated.
public struct RoleProfile: Sendable {
  /// Groups of concepts, of each of which one must occur so that a text is about the requirement.
  public var topic: [[String]]
  /// Groups of concepts, of each of which one must occur so that a text says all of it.
  public var halves: [[String]]
  /// Concepts that speak for it.
  public var pro: [String]
  /// Concepts that speak against it.
  public var con: [String]
  /// Whether a recital is a normal place for it.
  public var recital: Bool

  /// Makes a profile.
  public init(
    topic: [[String]], halves: [[String]], pro: [String], con: [String], recital: Bool = false
  ) {
    self.topic = topic
    self.halves = halves
    self.pro = pro
    self.con = con
    self.recital = recital
  }
}

/// Concepts that are words of the language rather than of a subject, by what they do.
public struct LanguageConcepts: Sendable {
  /// Concepts that say no: negators, prohibitions, exclusions.
  public var negating: [String]
  /// Concepts that soften.
  public var weakening: [String]
  /// Concepts that turn the concept after them.
  public var turning: [String]

  /// Makes them.
  public init(negating: [String] = [], weakening: [String] = [], turning: [String] = []) {
    self.negating = negating
    self.weakening = weakening
    self.turning = turning
  }
}
