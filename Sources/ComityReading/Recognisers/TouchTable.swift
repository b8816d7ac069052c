/// How much each unit of a draft is about each requirement, kept as it was found out: a handful of units after another.
///
/// In four bytes each, since a long draft has hundreds of thousands of them.
struct TouchTable: Sendable {
  /// Units of a handful; the last one may hold fewer.
  static let handful = 128

  /// What was found out of a handful of units.
  struct Handful: Sendable {
    private let count: Int
    /// The most that any reading of a unit is about a requirement, requirement by requirement: they are asked for so.
    private(set) var most: [Float]
    /// Each reading of those few units that have several, reading by reading.
    private var several: [Int: [Float]] = [:]

    init(units count: Int, requirements: Int) {
      self.count = count
      most = [Float](repeating: -.infinity, count: count * requirements)
    }

    /// Adds a reading of a unit, by its number within the handful; nothing counts where the reading leaves nothing.
    mutating func add(_ touches: [Double], of unit: Int, isOnly: Bool) {
      if !isOnly { several[unit, default: []] += touches.map { Float($0) } }
      var place = unit
      for touch in touches {
        if Float(touch) > most[place] { most[place] = Float(touch) }
        place += count
      }
    }

    fileprivate func touches(_ requirement: Int) -> ArraySlice<Float> {
      most[requirement * count..<(requirement + 1) * count]
    }

    fileprivate func touch(_ unit: Int, reading: Int, _ requirement: Int, of requirements: Int) -> Double {
      Double(
        several[unit].map { $0[reading * requirements + requirement] } ?? most[requirement * count + unit])
    }
  }

  let requirements: Int
  private let handfuls: [Handful]

  init(requirements: Int, _ handfuls: [Handful] = []) {
    self.requirements = requirements
    self.handfuls = handfuls
  }

  /// How much a reading of a unit is about a requirement.
  func touch(_ unit: Int, reading: Int, _ requirement: Int) -> Double {
    handfuls[unit / TouchTable.handful].touch(
      unit % TouchTable.handful, reading: reading, requirement, of: requirements)
  }

  /// Calls `body` with each unit and the most that any reading of it is about a requirement.
  @inline(__always)
  func forEachMost(_ requirement: Int, _ body: (_ unit: Int, _ touch: Double) -> Void) {
    var unit = 0
    for handful in handfuls {
      for touch in handful.touches(requirement) {
        body(unit, Double(touch))
        unit += 1
      }
    }
  }
}
