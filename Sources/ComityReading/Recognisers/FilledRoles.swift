/// Roles for one requirement: groups of its topic, its halves, and whether something speaks for or against it.
struct RoleMask: OptionSet, Sendable {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }

  /// Groups that a topic may have, and halves.
  static let mostGroups = 31
  private static let topicBits: UInt64 = (1 << 31) - 1
  private static let halfBits: UInt64 = topicBits << 31

  static let pro = RoleMask(rawValue: 1 << 62)
  static let con = RoleMask(rawValue: 1 << 63)

  /// A group of the topic; those beyond the most share the last.
  static func topic(_ number: Int) -> RoleMask {
    RoleMask(rawValue: 1 << UInt64(min(number, mostGroups - 1)))
  }

  /// A half; those beyond the most share the last.
  static func half(_ number: Int) -> RoleMask {
    RoleMask(rawValue: 1 << UInt64(31 + min(number, mostGroups - 1)))
  }

  /// How many groups of the topic there are.
  var topics: Int { (rawValue & RoleMask.topicBits).nonzeroBitCount }
  /// How many halves there are.
  var halves: Int { (rawValue & RoleMask.halfBits).nonzeroBitCount }
  /// One for what speaks for it, two for what speaks against it.
  var speakers: Int { Int(rawValue >> 62) }
}

/// The roles that the concepts of one unit fill, requirement by requirement; its stores are kept from unit to unit.
struct FilledRoles: Sendable {
  /// Roles for one requirement.
  struct Filled: Sendable {
    /// All of them.
    var there = RoleMask()
    /// Those that a concept fills which is neither negated nor excluded.
    var plain = RoleMask()
    /// Those that a concept fills which is.
    var away = RoleMask()
  }

  private var filled: [Filled]
  /// Whether the unit says no anywhere.
  var negates = false
  /// Whether it softens anything.
  var isWeak = false
  var isRecital = false

  /// What the unit is whatever its roles, as a number below `makeups`.
  var makeup: Int {
    get { (negates ? 4 : 0) + (isWeak ? 2 : 0) + (isRecital ? 1 : 0) }
    set { (negates, isWeak, isRecital) = (newValue & 4 != 0, newValue & 2 != 0, newValue & 1 != 0) }
  }
  static let makeups = 8

  init(requirements: Int) {
    filled = [Filled](repeating: Filled(), count: requirements)
  }

  /// Those for a requirement.
  subscript(requirement: Int) -> Filled { filled[requirement] }

  mutating func removeAll() { for index in filled.indices { filled[index] = Filled() } }

  @inline(__always)
  mutating func add(_ part: RoleFeatures.Part, isPlain: Bool, isAway: Bool) {
    var roles = filled[Int(part.requirement)]
    roles.there.formUnion(part.roles)
    if isPlain { roles.plain.formUnion(part.roles) }
    if isAway { roles.away.formUnion(part.roles) }
    filled[Int(part.requirement)] = roles
  }
}
