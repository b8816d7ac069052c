import ComityModel

/// How the concepts of a unit fill the roles of a requirement: features that mean the same for every requirement.
///
/// All stores are flat arrays of plain numbers: every unit of a draft is held against every requirement.
struct RoleFeatures: Sendable {
  /// The roles of one requirement.
  private struct Profile: Sendable {
    /// Whether the pack gives it any.
    var isThere = false
    /// How many groups of concepts its topic has, and how many halves.
    var topics = 0
    var halves = 0
    /// Its features for single concepts in `speaking`.
    var speaking = 0..<0
    /// Its concepts in `turnable`.
    var turnable = 0..<0
    var recital = false
  }

  /// What one concept is to one requirement.
  struct Part: Sendable {
    var requirement: Int32
    var roles: RoleMask
  }

  /// What the features of a unit for one requirement follow from, but for those that name concepts.
  struct Signature: Equatable, Sendable {
    /// Number of the list in `combinations`.
    var combination = 0
    /// Number of the list in `tails`.
    var tail = 0
    /// Whether a concept occurs that speaks for it or against it.
    var speaks = false
  }

  private var profiles: [Profile] = []
  /// What each concept is to the requirements, concept by concept; `partEnds` parts them.
  private var parts: [Part] = []
  private var partEnds: [UInt32] = []
  /// Concepts against and then those for each requirement, with the feature of each.
  private var speaking: [(concept: Int32, key: FeatureKey)] = []
  /// Concepts for and against each requirement, in order of their names; those in both count as against.
  private var turnable: [(concept: Int32, isAgainst: Bool)] = []
  private var negating: ConceptSet
  private var weakening: ConceptSet
  /// Concepts that turn the concept after them.
  let turning: [Int]
  /// Lists of features by how many groups are met, who speaks, and how.
  let combinations: [[FeatureKey]]
  /// Lists of features by polarity and place.
  let tails: [[FeatureKey]]
  private let turnedPro: [FeatureKey]
  private let turnedCon: [FeatureKey]
  /// Names of role features by number.
  let names: [String]

  private enum Single: Int, CaseIterable {
    case proneg, conneg, propos, conpos, halfneg
    case recitalOk = 5
    case recitalHere, recitalElsewhere

    var name: String {
      switch self {
      case .recitalOk: "recital-ok"
      case .recitalHere: "recital-here"
      case .recitalElsewhere: "recital-elsewhere"
      default: "\(self)"
      }
    }
  }

  init(_ profiles: [RoleProfile?], _ language: LanguageConcepts, concepts: [String]) {
    let numbers = Dictionary(concepts.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    func set(_ names: [String]) -> ConceptSet { ConceptSet(names.compactMap { numbers[$0] }) }
    negating = set(language.negating)
    weakening = set(language.weakening)
    turning = language.turning.compactMap { numbers[$0] }
    var names = FeatureNames()
    combinations = RoleFeatures.combinations(&names)
    let polarities = (0..<16).map { bits in
      names.key(
        "v" + (bits & 8 != 0 ? "+" : "") + (bits & 4 != 0 ? "-" : "") + "/" + (bits & 2 != 0 ? "+" : "")
          + (bits & 1 != 0 ? "-" : ""))
    }
    let conConcepts = concepts.map { names.key("con:\($0)") }
    let proConcepts = concepts.map { names.key("pro:\($0)") }
    let turners = language.turning.filter { numbers[$0] != nil }
    turnedPro = turners.map { names.key("p\($0)") }
    turnedCon = turners.map { names.key("c\($0)") }
    let single = Single.allCases.map { names.key($0.name) }
    tails = RoleFeatures.tails(polarities, single)
    self.names = names.names
    var roles = [[RoleMask]](
      repeating: [RoleMask](repeating: RoleMask(), count: profiles.count), count: concepts.count)
    for (requirement, profile) in profiles.enumerated() {
      func add(_ names: [String], _ role: RoleMask) {
        for name in names { if let number = numbers[name] { roles[number][requirement].formUnion(role) } }
      }
      guard let profile else {
        self.profiles.append(Profile())
        continue
      }
      var made = Profile(isThere: true, recital: profile.recital)
      made.topics = min(profile.topic.count, RoleMask.mostGroups)
      made.halves = min(profile.halves.count, RoleMask.mostGroups)
      for (number, group) in profile.topic.enumerated() { add(group, .topic(number)) }
      for (number, group) in profile.halves.enumerated() { add(group, .half(number)) }
      add(profile.pro, .pro)
      add(profile.con, .con)
      let start = speaking.count
      speaking += profile.con.compactMap { numbers[$0] }.map { (Int32($0), conConcepts[$0]) }
      speaking += profile.pro.compactMap { numbers[$0] }.map { (Int32($0), proConcepts[$0]) }
      made.speaking = start..<speaking.count
      let first = turnable.count
      for name in Set(profile.pro).union(profile.con).sorted() {
        if let number = numbers[name] { turnable.append((Int32(number), profile.con.contains(name))) }
      }
      made.turnable = first..<turnable.count
      self.profiles.append(made)
    }
    for row in roles {
      for (requirement, roles) in row.enumerated() where !roles.isEmpty {
        parts.append(Part(requirement: Int32(requirement), roles: roles))
      }
      partEnds.append(UInt32(parts.count))
    }
  }

  /// The features of every way to fill the roles.
  private static func combinations(_ names: inout FeatureNames) -> [[FeatureKey]] {
    var combinations: [[FeatureKey]] = []
    for t in ["0", "t", "T"] {
      for h in ["0", "h", "H"] {
        for pc in ["-", "P", "C", "PC"] {
          for neg in ["", "N"] {
            for weak in ["", "W"] {
              var keys: [FeatureKey] = []
              for name in [
                "t" + t, "h" + h, pc, t + h, t + h + pc, pc + neg, h + neg, pc + weak, h + weak,
                t + h + pc + neg + weak, t + h + weak,
              ] {
                let key = names.key(name)
                if !keys.contains(key) { keys.append(key) }
              }
              combinations.append(keys)
            }
          }
        }
      }
    }
    return combinations
  }

  /// The features of every polarity, with a half that is denied or none, where a recital is a place for it or not, in a
  /// recital or not: one bit each, from the left.
  private static func tails(_ polarities: [FeatureKey], _ single: [FeatureKey]) -> [[FeatureKey]] {
    (0..<128).map { bits in
      let (pp, pn, cp, cn) = (bits & 64 != 0, bits & 32 != 0, bits & 16 != 0, bits & 8 != 0)
      let (recital, here) = (bits & 2 != 0, bits & 1 != 0)
      var keys = [polarities[bits >> 3]]
      func add(_ feature: Single, _ isThere: Bool) { if isThere { keys.append(single[feature.rawValue]) } }
      add(.proneg, pn)
      add(.conneg, cn)
      add(.propos, pp)
      add(.conpos, cp)
      add(.halfneg, bits & 4 != 0)
      add(.recitalOk, recital)
      add(.recitalHere, recital && here)
      add(.recitalElsewhere, !recital && here)
      return keys
    }
  }

  /// Sets `filled` to the roles that the concepts of a unit fill, for all requirements at once: the few concepts of a unit
  /// lead to the requirements to which they mean something.
  func fill(_ filled: inout FilledRoles, of unit: borrowing UnitFeatures) {
    filled.removeAll()
    filled.negates = negating.meets(unit.concepts)
    filled.isWeak = unit.isWeak || weakening.meets(unit.concepts)
    filled.isRecital = unit.isRecital
    let (plain, away) = (unit.plain, unit.turnedAway)
    unit.concepts.forEach { concept in
      guard concept < partEnds.count else { return }
      let (isPlain, isAway) = (plain.contains(concept), away.contains(concept))
      for place in (concept == 0 ? 0 : Int(partEnds[concept - 1]))..<Int(partEnds[concept]) {
        filled.add(parts[place], isPlain: isPlain, isAway: isAway)
      }
    }
  }

  /// What the features of a unit for a requirement follow from; nil where the pack gives it no roles.
  @inline(__always)
  func signature(_ filled: FilledRoles, _ requirement: Int) -> Signature? {
    let profile = profiles[requirement]
    guard profile.isThere else { return nil }
    let filledHere = filled[requirement]
    let there = filledHere.there
    let (topics, halves) = (there.topics, there.halves)
    let t = topics == profile.topics ? 2 : min(topics, 1)
    let h = halves == profile.halves ? 2 : min(halves, 1)
    let pc = there.speakers
    var tail = (profile.recital ? 2 : 0) + (filled.isRecital ? 1 : 0)
    if !there.isEmpty {
      // Polarity: for it and plain, for it and turned away, against it and plain, against it and turned away.
      let (plain, away) = (filledHere.plain.speakers, filledHere.away.speakers)
      tail += (plain & 1) << 6 | (away & 1) << 5 | (plain & 2) << 3 | (away & 2) << 2
      if filledHere.away.halves > 0 { tail += 4 }
    }
    return Signature(
      combination: (((t * 3 + h) * 4 + pc) * 2 + (filled.negates ? 1 : 0)) * 2 + (filled.isWeak ? 1 : 0),
      tail: tail, speaks: pc != 0)
  }

  /// Role features of a unit for one requirement, in a fixed order; none where the pack gives it no roles.
  func features(of unit: borrowing UnitFeatures, requirement: Int, into keys: inout [FeatureKey]) {
    var filled = FilledRoles(requirements: profiles.count)
    fill(&filled, of: unit)
    features(unit.concepts, unit.turned, filled, requirement, into: &keys)
  }

  /// The same where it is known already which roles the unit's concepts fill.
  func features(
    _ concepts: ConceptSet, _ turned: [ConceptSet], _ filled: FilledRoles, _ requirement: Int,
    into keys: inout [FeatureKey]
  ) {
    keys.removeAll(keepingCapacity: true)
    guard let signature = signature(filled, requirement) else { return }
    keys += combinations[signature.combination]
    if signature.speaks { addSpeaking(concepts, turned, requirement, to: &keys) }
    keys += tails[signature.tail]
  }

  /// Adds the features that name the concepts of a unit which speak for a requirement or against it; `turned` are those
  /// that stand behind each of the turning ones.
  func addSpeaking(
    _ there: ConceptSet, _ turned: [ConceptSet], _ requirement: Int, to keys: inout [FeatureKey]
  ) {
    forEachSpeaking(there, requirement) { keys.append($0) }
    addTurned(there, turned, requirement, to: &keys)
  }

  /// Those that name a concept just because it is there.
  @inline(__always)
  func forEachSpeaking(_ there: ConceptSet, _ requirement: Int, _ body: (FeatureKey) -> Void) {
    for place in profiles[requirement].speaking {
      let (concept, key) = speaking[place]
      if there.contains(Int(concept)) { body(key) }
    }
  }

  /// Those that name a concept because it stands behind a turning one, each once.
  func addTurned(
    _ there: ConceptSet, _ turned: [ConceptSet], _ requirement: Int, to keys: inout [FeatureKey]
  ) {
    let profile = profiles[requirement]
    guard turning.indices.contains(where: { turned[$0].meets(there) }) else { return }
    for place in profile.turnable {
      let (concept, isAgainst) = turnable[place]
      guard there.contains(Int(concept)) else { continue }
      for number in turning.indices where turned[number].contains(Int(concept)) {
        let key = isAgainst ? turnedCon[number] : turnedPro[number]
        if !keys.contains(key) { keys.append(key) }
      }
    }
  }
}

/// Numbers the names of features in the order in which they are first met.
private struct FeatureNames {
  private(set) var names: [String] = []
  private var known: [String: Int] = [:]

  mutating func key(_ name: String) -> FeatureKey {
    let number = known[name] ?? names.count
    if number == names.count {
      known[name] = number
      names.append(name)
    }
    return FeatureKey(.role, number)
  }
}

extension RoleFeatures {
  /// Writes the roles.
  func write(to image: inout ImageWriter) {
    image.write(profiles) { image, profile in
      image.write(profile.isThere)
      image.write(profile.topics)
      image.write(profile.halves)
      for range in [profile.speaking, profile.turnable] { image.write(range) }
      image.write(profile.recital)
    }
    image.write(parts) { image, part in
      image.write(UInt32(part.requirement))
      image.write(part.roles.rawValue)
    }
    image.write(partEnds)
    image.write(speaking) { image, entry in
      image.write(UInt32(entry.concept))
      image.write(entry.key.raw)
    }
    image.write(turnable) { image, entry in
      image.write(UInt32(entry.concept))
      image.write(entry.isAgainst)
    }
    negating.write(to: &image)
    weakening.write(to: &image)
    image.write(turning)
    for lists in [combinations, tails, [turnedPro, turnedCon]] {
      image.write(lists) { image, list in image.write(list) { $0.write($1.raw) } }
    }
    image.write(names) { $0.write($1) }
  }

  /// Reads roles.
  init(from image: inout ImageReader) {
    profiles = image.array {
      var profile = Profile(isThere: $0.flag(), topics: $0.number(), halves: $0.number())
      (profile.speaking, profile.turnable) = ($0.range(), $0.range())
      profile.recital = $0.flag()
      return profile
    }
    parts = image.array { Part(requirement: Int32($0.word()), roles: RoleMask(rawValue: $0.bits())) }
    partEnds = image.array()
    speaking = image.array { (Int32($0.word()), FeatureKey(raw: $0.bits())) }
    turnable = image.array { (Int32($0.word()), $0.flag()) }
    negating = ConceptSet(from: &image)
    weakening = ConceptSet(from: &image)
    turning = image.array()
    func lists() -> [[FeatureKey]] { image.array { $0.array { FeatureKey(raw: $0.bits()) } } }
    combinations = lists()
    tails = lists()
    let turned = lists()
    (turnedPro, turnedCon) = turned.count == 2 ? (turned[0], turned[1]) : ([], [])
    names = image.array { $0.string() }
  }
}
