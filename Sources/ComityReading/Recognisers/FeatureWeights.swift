import ComityModel

/// Weights by feature in flat arrays: for each feature those of touch and then those of stance, in each what all
/// requirements share before what is their own.
struct FeatureWeights: Sendable {
  /// One weight in four bytes.
  struct Entry: BitwiseCopyable, Sendable {
    /// Number of the requirement plus one; 0 where all share the weight.
    let requirement: UInt8
    /// Number of the label, or `WeightTable.touchColumn`.
    let column: UInt8
    let weight: Int16
  }

  /// Where the weights of a feature begin and end in `entries`.
  ///
  /// Its fields leave no gaps, nor do those of an entry, so that both can be kept as they lie in memory.
  private struct Row: BitwiseCopyable, Sendable {
    var ownTouches: UInt32
    var sharedStances: UInt32
    var ownStances: UInt32
    var end: UInt32
    var sharedTouch: Int32
  }

  private var rows: [Row] = []
  private var entries: [Entry] = []
  private var table: KeyNumbers

  init(_ reader: WeightsReader) {
    rows.reserveCapacity(reader.keys.count)
    entries.reserveCapacity(reader.entries.count)
    table = KeyNumbers(capacity: reader.keys.count)
    var start = 0
    for (key, end) in zip(reader.keys, reader.ends) {
      table.append(key)
      add(reader.entries[start..<end])
      start = end
    }
  }

  private mutating func add(_ found: ArraySlice<WeightTable.Entry>) {
    var row = Row(ownTouches: UInt32(entries.count), sharedStances: 0, ownStances: 0, end: 0, sharedTouch: 0)
    for entry in found where entry.column == WeightTable.touchColumn {
      if entry.requirement == 0 { row.sharedTouch = Int32(entry.weight) } else { append(entry) }
    }
    row.sharedStances = UInt32(entries.count)
    for entry in found where entry.column != WeightTable.touchColumn && entry.requirement == 0 {
      append(entry)
    }
    row.ownStances = UInt32(entries.count)
    for entry in found where entry.column != WeightTable.touchColumn && entry.requirement != 0 {
      append(entry)
    }
    row.end = UInt32(entries.count)
    rows.append(row)
  }

  private mutating func append(_ entry: WeightTable.Entry) {
    entries.append(
      Entry(
        requirement: UInt8(entry.requirement), column: UInt8(entry.column), weight: Int16(entry.weight)))
  }

  /// Number of a feature; nil where it has no weights.
  func number(_ key: FeatureKey) -> Int? { table.number(key) }

  /// What a feature says to all requirements alike of whether a unit is about them.
  func sharedTouch(_ number: Int) -> Int32 { rows[number].sharedTouch }

  /// Positions in `entry(at:)` of the weights that tell single requirements whether a unit is about them.
  func ownTouches(_ number: Int) -> Range<Int> {
    Int(rows[number].ownTouches)..<Int(rows[number].sharedStances)
  }

  /// Adds those weights up, requirement by requirement; no unit has so many features that sixteen bits each overflow.
  @inline(__always)
  func addOwnTouches(_ number: Int, to sums: inout [Int32]) {
    for place in ownTouches(number) {
      let entry = entries[place]
      sums[Int(entry.requirement) &- 1] &+= Int32(entry.weight)
    }
  }

  /// Positions of the weights that tell of every requirement what a unit says.
  func sharedStances(_ number: Int) -> Range<Int> {
    Int(rows[number].sharedStances)..<Int(rows[number].ownStances)
  }

  /// Positions of the weights that tell of single requirements what a unit says, in order of the requirements.
  func ownStances(_ number: Int) -> Range<Int> { Int(rows[number].ownStances)..<Int(rows[number].end) }

  /// The first of some such positions that is not of an earlier requirement.
  @inline(__always)
  func first(of requirement: Int, in places: Range<Int>) -> Int {
    var (low, high) = (places.lowerBound, places.upperBound)
    while low < high {
      let middle = (low &+ high) / 2
      if Int(entries[middle].requirement) <= requirement { low = middle &+ 1 } else { high = middle }
    }
    return low
  }

  /// One weight.
  func entry(at position: Int) -> Entry { entries[position] }
}

/// Numbers of features. Single stems, which are the most, are found by their own number; all else by hashing.
private struct KeyNumbers: Sendable {
  /// Features in the order of their numbers.
  private var keys: [FeatureKey] = []
  /// Number of each stem's feature plus one; 0 for stems without weights.
  private var words: [UInt32] = []
  /// Numbers of all other features plus one, by hash; 0 where the slot is free.
  private var slots: [UInt32]

  init(capacity: Int) {
    var size = 1024
    while size < capacity * 2 { size *= 2 }
    slots = [UInt32](repeating: 0, count: size)
  }

  /// Gives a feature the next number.
  mutating func append(_ key: FeatureKey) {
    keys.append(key)
    if key.kind == .word {
      if key.first >= words.count { words += [UInt32](repeating: 0, count: key.first + 256 - words.count) }
      if words[key.first] == 0 { words[key.first] = UInt32(keys.count) }
      return
    }
    var slot = SeenKeys.slot(key.raw, slots.count)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = UInt32(keys.count)
  }

  func number(_ key: FeatureKey) -> Int? {
    if key.isWord {
      let stem = key.first
      return stem < words.count && words[stem] != 0 ? Int(words[stem]) - 1 : nil
    }
    var slot = SeenKeys.slot(key.raw, slots.count)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if keys[number].raw == key.raw { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  func write(to image: inout ImageWriter) {
    image.write(plain: keys)
    image.write(words)
    image.write(slots)
  }

  init(from image: inout ImageReader) {
    keys = image.plain(FeatureKey.self)
    words = image.array()
    slots = image.array()
    // Without slots nothing could be looked for.
    if slots.isEmpty { self = KeyNumbers(capacity: 0) }
  }
}

/// What the roles of requirements add to how much a unit is about them: whole sums, made once for each way to fill the
/// roles, because every unit is held against every requirement.
struct RoleTouches: Sendable {
  private struct Sum: BitwiseCopyable, Sendable {
    var sum: Int32 = 0
    var count: Int32 = 0
  }

  private var combinations: [Sum] = []
  private var tails: [Sum] = []
  private let combinationCount: Int
  private let tailCount: Int
  /// What each feature adds: requirement by requirement, in sixteenths of a step.
  private var features: [Int32]
  private let featureCount: Int
  private var bareTouches: [Double] = []

  init(_ shape: RecogniserShape, _ weights: FeatureWeights) {
    let count = shape.roles.names.count
    let share = FeatureBlock.roles.touch
    var features = [Int32](repeating: 0, count: count * shape.requirements.count)
    for role in 0..<count {
      guard let number = weights.number(FeatureKey(.role, role)) else { continue }
      let shared = Int32(share.shared) * weights.sharedTouch(number)
      for requirement in shape.requirements.indices { features[requirement * count + role] += shared }
      for place in weights.ownTouches(number) {
        let entry = weights.entry(at: place)
        features[(Int(entry.requirement) - 1) * count + role] += Int32(share.own) * Int32(entry.weight)
      }
    }
    func sum(_ keys: [FeatureKey], _ requirement: Int) -> Sum {
      let sum = keys.reduce(0) { $0 + features[requirement * count + $1.first] }
      return Sum(sum: sum, count: Int32(keys.count))
    }
    for requirement in shape.requirements.indices {
      combinations += shape.roles.combinations.map { sum($0, requirement) }
      tails += shape.roles.tails.map { sum($0, requirement) }
    }
    (combinationCount, tailCount) = (shape.roles.combinations.count, shape.roles.tails.count)
    self.features = features
    featureCount = count
    bareTouches = bareTouches(shape.roles, requirements: shape.requirements.count)
  }

  /// Adds for each requirement what its roles add for a unit, and what is common to all.
  func add(
    _ unit: borrowing UnitFeatures, _ filled: FilledRoles, _ roles: borrowing RoleFeatures, common: Double,
    to touches: inout [Double], _ keys: inout [FeatureKey]
  ) {
    let bare = filled.makeup * touches.count
    let concepts = unit.concepts
    let turns = unit.turned.contains { $0.meets(concepts) }
    for requirement in touches.indices {
      touches[requirement] += common
      if filled[requirement].there.isEmpty {
        touches[requirement] += bareTouches[bare + requirement]
        continue
      }
      guard let signature = roles.signature(filled, requirement) else { continue }
      let combination = combinations[requirement * combinationCount + signature.combination]
      let tail = tails[requirement * tailCount + signature.tail]
      var sum = combination.sum + tail.sum
      var count = combination.count + tail.count
      if signature.speaks {
        roles.forEachSpeaking(concepts, requirement) { key in
          sum += features[requirement * featureCount + key.first]
          count += 1
        }
        if turns {
          keys.removeAll(keepingCapacity: true)
          roles.addTurned(concepts, unit.turned, requirement, to: &keys)
          for key in keys { sum += features[requirement * featureCount + key.first] }
          count += Int32(keys.count)
        }
      }
      touches[requirement] += RoleTouches.touch(Sum(sum: sum, count: count))
    }
  }

  private static func touch(_ sum: Sum) -> Double {
    Double(sum.sum) * FeatureBlock.value(Int(sum.count)) / WeightTable.scale
  }

  /// What each requirement gets whose roles a unit fills none of, by the make-up of the unit: most of all answers.
  private func bareTouches(_ roles: RoleFeatures, requirements: Int) -> [Double] {
    var touches: [Double] = []
    var filled = FilledRoles(requirements: requirements)
    for makeup in 0..<FilledRoles.makeups {
      filled.makeup = makeup
      for requirement in 0..<requirements {
        guard let signature = roles.signature(filled, requirement) else {
          touches.append(0)
          continue
        }
        let combination = combinations[requirement * combinationCount + signature.combination]
        let tail = tails[requirement * tailCount + signature.tail]
        touches.append(
          RoleTouches.touch(Sum(sum: combination.sum + tail.sum, count: combination.count + tail.count)))
      }
    }
    return touches
  }
}

extension FeatureWeights {
  /// Writes the weights.
  func write(to image: inout ImageWriter) {
    table.write(to: &image)
    image.write(plain: rows)
    image.write(plain: entries)
  }

  /// Reads weights.
  init(from image: inout ImageReader) {
    table = KeyNumbers(from: &image)
    rows = image.plain(Row.self)
    entries = image.plain(Entry.self)
  }
}

extension RoleTouches {
  /// Writes the sums.
  func write(to image: inout ImageWriter) {
    image.write(plain: combinations)
    image.write(plain: tails)
    image.write(combinationCount)
    image.write(tailCount)
    image.write(plain: features)
    image.write(featureCount)
    image.write(plain: bareTouches)
  }

  /// Reads sums.
  init(from image: inout ImageReader) {
    combinations = image.plain(Sum.self)
    tails = image.plain(Sum.self)
    combinationCount = image.number()
    tailCount = image.number()
    features = image.plain(Int32.self)
    featureCount = image.number()
    bareTouches = image.plain(Double.self)
  }
}
