import ComityModel

/// A query whose patterns have their numbers in a matcher.
public struct CompiledQuery: Sendable {
  /// One part of a conjunction.
  public struct Half: Sendable {
    /// What the part is called in messages.
    public let name: String
    /// Any of these shows it.
    public let patterns: [PatternID]
  }

  /// Patterns a slot, any of which may match inside it.
  public let slots: [Provision.Slot: [PatternID]]
  /// Modal classes that are accepted; empty accepts all.
  public let modality: Set<String>
  /// Whether the provision must be denied; nil where it must not be.
  public let negated: Bool?
  /// Parts that must all occur for full evidence.
  public let halves: [Half]
  /// None of these may occur in the sentence.
  public let without: [PatternID]

  /// Adds all patterns of `query` to `compiler`.
  /// - Throws: `PatternError` for the first pattern that cannot be read.
  public init(_ query: Query, compiler: inout PatternCompiler) throws(PatternError) {
    func add(_ patterns: [PatternText], _ compiler: inout PatternCompiler) throws(PatternError) -> [PatternID]
    {
      var numbers: [PatternID] = []
      for pattern in patterns { numbers.append(try compiler.add(pattern)) }
      return numbers
    }
    var slots: [Provision.Slot: [PatternID]] = [:]
    for slot in Provision.Slot.allCases {
      if let patterns = query.slots[slot] { slots[slot] = try add(patterns, &compiler) }
    }
    var halves: [Half] = []
    for half in query.halves {
      halves.append(Half(name: half.name, patterns: try add(half.patterns, &compiler)))
    }
    self.slots = slots
    self.halves = halves
    without = try add(query.without, &compiler)
    modality = query.modality
    negated = query.negated
  }

  /// Slots in the order of their declaration, those of the sentence last.
  var orderedSlots: [(slot: Provision.Slot, patterns: [PatternID])] {
    Provision.Slot.allCases.compactMap { slot in slots[slot].map { (slot, $0) } }
  }
}
