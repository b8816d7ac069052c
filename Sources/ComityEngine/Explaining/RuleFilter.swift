public import ComityLua
public import ComityModel

/// Which rules `comity rules list` shows.
public struct RuleFilter: Sendable {
  /// What rules read.
  public typealias Family = RuleFamily
  /// How strongly requirements are asked for.
  public typealias Strength = ComityModel.Strength

  /// Rules or requirements by id or the beginning of one; empty for all.
  public var names: [String] = []
  /// What they read; nil for anything.
  public var family: Family?
  /// How strongly their requirement is asked for; nil for any strength and for none.
  public var strength: Strength?
  /// Whether only rules without examples are shown.
  public var untested = false
  /// Profile that decides strengths.
  public var profile = "default"

  /// Makes a filter that lets all rules through.
  public init() {}

  /// The rules of some packs that pass, in order of packs and ids.
  ///
  /// - Throws: a name or a profile that nothing has.
  public func rows(
    _ packs: [Pack]
  ) throws(PackProblem) -> [(pack: String, rule: RuleDeclaration, strength: Strength?)] {
    let profiles = Set(packs.flatMap(\.profiles)).union(["default"]).sorted()
    if !profiles.contains(profile) { throw .unknownProfile(name: profile, known: profiles) }
    let selection = Selection(select: names, ignore: [], option: "")
    try selection.validate(packs.flatMap { pack in pack.rules.map { (pack.name, $0) } })
    return packs.flatMap { pack in
      pack.rules.compactMap { rule in
        let own = rule.requirement.flatMap { pack.requirement($0) }?.strength(profile: profile)
        let isWanted =
          selection.includes(rule, pack: pack.name)
          && family.map { rule.id.hasPrefix("\(pack.name)/\($0.rawValue)/") } ?? true
          && strength.map { $0 == own } ?? true && (!untested || rule.examples.isEmpty)
        return isWanted ? (pack.name, rule, own) : nil
      }
    }
  }
}
