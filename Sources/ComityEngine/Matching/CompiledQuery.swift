import ComityModel
import ComityReading

/// A query of a rule with its patterns as numbers of the pack's matcher.
struct CompiledQuery: Sendable {
  /// A part of the provision, and the patterns of which one must match inside it.
  struct Condition: Sendable {
    let slot: Provision.Slot
    let patterns: [PatternID]
  }

  /// A part of a conjunction, and the patterns of which one shows it.
  struct Half: Sendable {
    let name: String
    let patterns: [PatternID]
  }

  let stance: Stance
  let conditions: [Condition]
  let halves: [Half]
  let without: [PatternID]
  let modality: Set<String>
  let negated: Query.Denial?

  /// Adds the query's patterns to `compiler`.
  init(_ query: Query, _ stance: Stance, _ compiler: inout PatternCompiler) throws(PatternError) {
    self.stance = stance
    var conditions: [Condition] = []
    for slot in Provision.Slot.allCases {
      guard let patterns = query.slots[slot], !patterns.isEmpty else { continue }
      conditions.append(Condition(slot: slot, patterns: try compiler.add(all: patterns)))
    }
    self.conditions = conditions
    var halves: [Half] = []
    for half in query.halves {
      halves.append(Half(name: half.name, patterns: try compiler.add(all: half.patterns)))
    }
    self.halves = halves
    without = try compiler.add(all: query.without)
    modality = query.modality
    negated = query.negated
  }

  /// What a match stands on: slots where the query names any, else the wording of the sentence.
  var carrier: Carrier { conditions.contains { $0.slot != .text } ? .slot : .pattern }

  /// Whether every condition has a pattern that occurs somewhere in the document.
  func mayMatch(_ hits: PhraseHits) -> Bool {
    conditions.allSatisfy { $0.patterns.contains(where: hits.occurs) }
      && (halves.isEmpty || halves.contains { $0.patterns.contains(where: hits.occurs) })
  }
}

extension PatternCompiler {
  /// Adds several patterns in their order.
  mutating func add(all patterns: [PatternText]) throws(PatternError) -> [PatternID] {
    var ids: [PatternID] = []
    for pattern in patterns { ids.append(try add(pattern)) }
    return ids
  }
}

/// A rule with its queries and preferences compiled.
struct CompiledRule: Sendable {
  let id: String
  let queries: [CompiledQuery]
  /// Patterns of wordings to avoid, in the order of the rule's preferences.
  let avoided: [PatternID]
  /// What to write instead of each.
  let preferred: [String]

  /// Adds all patterns of a rule to `compiler`.
  init(_ rule: RuleDeclaration, _ compiler: inout PatternCompiler) throws(PatternError) {
    id = rule.id
    var queries: [CompiledQuery] = []
    let groups: [(Stance, [Query])] = [
      (.support, rule.expect), (.contradict, rule.forbid), (.weaken, rule.weaken), (.exclude, rule.exclude),
      (.delegate, rule.delegate),
    ]
    for (stance, group) in groups {
      for query in group { queries.append(try CompiledQuery(query, stance, &compiler)) }
    }
    self.queries = queries
    preferred = rule.prefer.map(\.use)
    avoided = try compiler.add(all: rule.prefer.map(\.avoid))
  }
}

extension CompiledRule {
  /// Writes the rule.
  func write(to image: inout ImageWriter) {
    image.write(id)
    image.write(queries) { image, query in query.write(to: &image) }
    image.write(avoided) { image, pattern in pattern.write(to: &image) }
    image.write(preferred) { $0.write($1) }
  }

  /// Reads a rule.
  init(from image: inout ImageReader) {
    id = image.string()
    queries = image.array { CompiledQuery(from: &$0) }
    avoided = image.array { PatternID(from: &$0) }
    preferred = image.array { $0.string() }
  }
}

extension CompiledQuery {
  fileprivate func write(to image: inout ImageWriter) {
    image.write(choice: stance)
    image.write(conditions) { image, condition in
      image.write(choice: condition.slot)
      image.write(condition.patterns) { image, pattern in pattern.write(to: &image) }
    }
    image.write(halves) { image, half in
      image.write(half.name)
      image.write(half.patterns) { image, pattern in pattern.write(to: &image) }
    }
    image.write(without) { image, pattern in pattern.write(to: &image) }
    image.write(modality.sorted()) { $0.write($1) }
    image.write(negated) { $0.write(choice: $1) }
  }

  fileprivate init(from image: inout ImageReader) {
    stance = image.choice(Stance.self)
    conditions = image.array {
      let slot = $0.choice(Provision.Slot.self)
      return Condition(slot: slot, patterns: $0.array { PatternID(from: &$0) })
    }
    halves = image.array {
      let name = $0.string()
      return Half(name: name, patterns: $0.array { PatternID(from: &$0) })
    }
    without = image.array { PatternID(from: &$0) }
    modality = Set(image.array { $0.string() })
    negated = image.optional { $0.choice(Query.Denial.self) }
  }
}
