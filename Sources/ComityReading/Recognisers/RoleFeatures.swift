/// How the concepts of a unit fill the roles of a requirement: features that mean the same for every requirement.
///
/// All stores are flat arrays of plain numbers: every unit of a draft is held against every requirement.
struct RoleFeatures: Sendable {
  /// The roles of one requirement.
  private struct Profile: Sendable {
    /// Whether the pack gives it any.
    var isThere = false
    /// Its groups of concepts in `groups`: those of its topic, then those of its halves.
    var topic = 0..<0
    var halves = 0..<0
    var pro = ConceptSet()
    var con = ConceptSet()
    /// All concepts that play any role in it.
    var any = ConceptSet()
    /// Its features for single concepts in `speaking`.
    var speaking = 0..<0
    /// Its concepts in `turnable`.
    var turnable = 0..<0
    var recital = false
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
  private var groups: [ConceptSet] = []
  /// Concepts against and then those for each requirement, with the feature of each.
  private var speaking: [(concept: Int32, key: FeatureKey)] = []
  /// Concepts for and against each requirement, in order of their names; those in both count as against.
  private var turnable: [(concept: Int32, isAgainst: Bool)] = []
  private let negating: ConceptSet
  private let weakening: ConceptSet
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
    for profile in profiles {
      guard let profile else {
        self.profiles.append(Profile())
        continue
      }
      var made = Profile(isThere: true, recital: profile.recital)
      made.topic = groups.count..<groups.count + profile.topic.count
      groups += profile.topic.map(set)
      made.halves = groups.count..<groups.count + profile.halves.count
      groups += profile.halves.map(set)
      (made.pro, made.con) = (set(profile.pro), set(profile.con))
      made.any = groups[made.topic.lowerBound..<made.halves.upperBound].reduce(made.pro.union(made.con)) {
        $0.union($1)
      }
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

  /// What the features of a unit for a requirement follow from; nil where the pack gives it no roles.
  func signature(of unit: borrowing UnitFeatures, requirement: Int) -> Signature? {
    let profile = profiles[requirement]
    guard profile.isThere else { return nil }
    let there = unit.concepts
    var signature = Signature()
    var (topics, halves, pc, tail) = (0, 0, 0, 0)
    // Most units have nothing to do with most requirements.
    if profile.any.meets(there) {
      for group in profile.topic where groups[group].meets(there) { topics += 1 }
      for group in profile.halves where groups[group].meets(there) { halves += 1 }
      pc = (profile.pro.meets(there) ? 1 : 0) + (profile.con.meets(there) ? 2 : 0)
      tail += (profile.pro.meets(unit.plain) ? 64 : 0) + (profile.pro.meets(unit.turnedAway) ? 32 : 0)
      tail += (profile.con.meets(unit.plain) ? 16 : 0) + (profile.con.meets(unit.turnedAway) ? 8 : 0)
      for group in profile.halves where groups[group].meets(unit.turnedAway) {
        tail += 4
        break
      }
    }
    let t = topics == profile.topic.count ? 2 : min(topics, 1)
    let h = halves == profile.halves.count ? 2 : min(halves, 1)
    let neg = negating.meets(there) ? 1 : 0
    let weak = unit.isWeak || weakening.meets(there) ? 1 : 0
    signature.combination = (((t * 3 + h) * 4 + pc) * 2 + neg) * 2 + weak
    signature.tail = tail + (profile.recital ? 2 : 0) + (unit.isRecital ? 1 : 0)
    signature.speaks = pc != 0
    return signature
  }

  /// Role features of a unit for one requirement, in a fixed order; none where the pack gives it no roles.
  func features(of unit: borrowing UnitFeatures, requirement: Int, into keys: inout [FeatureKey]) {
    keys.removeAll(keepingCapacity: true)
    guard let signature = signature(of: unit, requirement: requirement) else { return }
    keys += combinations[signature.combination]
    if signature.speaks { addSpeaking(of: unit, requirement, to: &keys) }
    keys += tails[signature.tail]
  }

  /// Adds the features that name the concepts of a unit which speak for a requirement or against it.
  func addSpeaking(of unit: borrowing UnitFeatures, _ requirement: Int, to keys: inout [FeatureKey]) {
    let there = unit.concepts
    let profile = profiles[requirement]
    for place in profile.speaking where there.contains(Int(speaking[place].concept)) {
      keys.append(speaking[place].key)
    }
    guard turning.indices.contains(where: { unit.turned[$0].meets(there) }) else { return }
    for place in profile.turnable {
      let (concept, isAgainst) = turnable[place]
      guard there.contains(Int(concept)) else { continue }
      for number in turning.indices where unit.turned[number].contains(Int(concept)) {
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
