/// How strongly a requirement is asked for.
public enum Strength: String, CaseIterable, Sendable {
  case required, recommended, permitted
}

/// What kind of evidence can show a requirement.
public enum Evidencing: String, CaseIterable, Sendable {
  /// The text of a draft.
  case draft
  /// One meeting record.
  case record
  /// The records of one body in time order.
  case series
  /// A log of the preparatory process; no reader exists for it yet.
  case process
}

/// What is asked for, in its owner's words, with its citation and strength.
public struct Requirement: Sendable {
  /// Name without its pack: `groups.created-by-yearly-meeting`.
  public var id: String
  /// What is asked for, one sentence.
  public var text: String
  /// Words of the source that ask for it, verbatim.
  public var quote: String
  /// Where in the source the words stand: `S23`.
  public var citation: String
  /// Strength under each profile; `default` is always there.
  public var strengths: [String: Strength]
  /// Layers whose text counts in full; empty stands for operative text with definitions, annexes and final clauses.
  public var layers: LayerSet
  /// Evidence that can show it.
  public var evidencing: Set<Evidencing>
  /// Requirements whose weaker verdict this one takes; empty where it is judged itself.
  public var derived: [String]
  /// Line of the catalogue file that declares it, 1-based.
  public var line: Int

  /// Makes a requirement.
  public init(
    id: String, text: String, quote: String, citation: String, strengths: [String: Strength],
    layers: LayerSet,
    evidencing: Set<Evidencing>, derived: [String] = [], line: Int
  ) {
    self.id = id
    self.text = text
    self.quote = quote
    self.citation = citation
    self.strengths = strengths
    self.layers = layers
    self.evidencing = evidencing
    self.derived = derived
    self.line = line
  }

  /// Strength under `profile`, else under `default`, else required.
  public func strength(profile: String) -> Strength {
    strengths[profile] ?? strengths["default"] ?? .required
  }
}
