/// How the concepts of a unit fill the roles of a requirement: features that mean the same for every requirement.
struct RoleFeatures: Sendable {
  /// A profile with numbers for names.
  struct Profile: Sendable {
    let topic: [ConceptSet]
    let halves: [ConceptSet]
    let pro: [Int]
    let con: [Int]
    let proSet: ConceptSet
    let conSet: ConceptSet
    /// Concepts for and against, in order of their names; those in both count as against.
    let turned: [(concept: Int, isAgainst: Bool)]
    let recital: Bool
  }

  /// Profiles in the order of the requirements; nil for those without one.
  let profiles: [Profile?]
  private let negating: ConceptSet
  private let weakening: ConceptSet
  private let turning: [Int]
  /// Lists of features by what they combine.
  private let combinations: [[FeatureKey]]
  private let polarities: [FeatureKey]
  private let proConcepts: [FeatureKey]
  private let conConcepts: [FeatureKey]
  private let turnedPro: [FeatureKey]
  private let turnedCon: [FeatureKey]
  private let single: [FeatureKey]
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
    self.profiles = profiles.map { profile in
      profile.map { profile in
        let both = Set(profile.pro).union(profile.con).sorted()
        return Profile(
          topic: profile.topic.map(set), halves: profile.halves.map(set),
          pro: profile.pro.compactMap { numbers[$0] }, con: profile.con.compactMap { numbers[$0] },
          proSet: set(profile.pro), conSet: set(profile.con),
          turned: both.compactMap { name in numbers[name].map { ($0, profile.con.contains(name)) } },
          recital: profile.recital)
      }
    }
    var known: [String: Int] = [:]
    var names: [String] = []
    func key(_ name: String) -> FeatureKey {
      let number = known[name] ?? names.count
      if number == names.count {
        known[name] = number
        names.append(name)
      }
      return FeatureKey(.role, number)
    }
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
                let key = key(name)
                if !keys.contains(key) { keys.append(key) }
              }
              combinations.append(keys)
            }
          }
        }
      }
    }
    self.combinations = combinations
    polarities = (0..<16).map { bits in
      key(
        "v" + (bits & 8 != 0 ? "+" : "") + (bits & 4 != 0 ? "-" : "") + "/" + (bits & 2 != 0 ? "+" : "")
          + (bits & 1 != 0 ? "-" : ""))
    }
    conConcepts = concepts.map { key("con:\($0)") }
    proConcepts = concepts.map { key("pro:\($0)") }
    let turners = language.turning.filter { numbers[$0] != nil }
    turnedPro = turners.map { key("p\($0)") }
    turnedCon = turners.map { key("c\($0)") }
    single = Single.allCases.map { key($0.name) }
    self.names = names
  }

  /// Role features of a unit for one requirement, in a fixed order; none where the pack gives it no roles.
  func features(of unit: UnitFeatures, requirement: Int, into keys: inout [FeatureKey]) {
    keys.removeAll(keepingCapacity: true)
    guard let profile = profiles[requirement] else { return }
    let there = unit.concepts
    let topics = profile.topic.reduce(0) { $0 + ($1.meets(there) ? 1 : 0) }
    let halves = profile.halves.reduce(0) { $0 + ($1.meets(there) ? 1 : 0) }
    let t = topics == profile.topic.count ? 2 : min(topics, 1)
    let h = halves == profile.halves.count ? 2 : min(halves, 1)
    let pc = (profile.proSet.meets(there) ? 1 : 0) + (profile.conSet.meets(there) ? 2 : 0)
    let neg = negating.meets(there) ? 1 : 0
    let weak = unit.isWeak || weakening.meets(there) ? 1 : 0
    keys += combinations[(((t * 3 + h) * 4 + pc) * 2 + neg) * 2 + weak]
    if pc != 0 {
      for concept in profile.con where there.contains(concept) { keys.append(conConcepts[concept]) }
      for concept in profile.pro where there.contains(concept) { keys.append(proConcepts[concept]) }
      for (concept, isAgainst) in profile.turned where there.contains(concept) {
        for (index, turner) in turning.enumerated() where unit.isTurned(concept, by: turner) {
          let key = isAgainst ? turnedCon[index] : turnedPro[index]
          if !keys.contains(key) { keys.append(key) }
        }
      }
    }
    let pp = profile.proSet.meets(unit.plain)
    let pn = profile.proSet.meets(unit.turnedAway)
    let cp = profile.conSet.meets(unit.plain)
    let cn = profile.conSet.meets(unit.turnedAway)
    keys.append(polarities[(pp ? 8 : 0) + (pn ? 4 : 0) + (cp ? 2 : 0) + (cn ? 1 : 0)])
    func add(_ feature: Single, _ isThere: Bool) { if isThere { keys.append(single[feature.rawValue]) } }
    add(.proneg, pn)
    add(.conneg, cn)
    add(.propos, pp)
    add(.conpos, cp)
    add(.halfneg, profile.halves.contains { $0.meets(unit.turnedAway) })
    add(.recitalOk, profile.recital)
    add(.recitalHere, profile.recital && unit.isRecital)
    add(.recitalElsewhere, !profile.recital && unit.isRecital)
  }
}
