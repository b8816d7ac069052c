import ComityModel

/// Tells of a unit of text which requirements it is about, and what it says of them.
public struct Recogniser: Sendable {
  /// Requirements, roles and concepts.
  public let shape: RecogniserShape
  let maker: FeatureMaker
  private let weights: FeatureWeights
  /// What each role feature adds to the touch of each requirement, in sixteenths of a step: requirement by requirement.
  private let roleTouches: [Int32]

  /// Reads a file of weights; throws where it was made for another shape, or is damaged.
  public init(_ bytes: [UInt8], _ shape: RecogniserShape) throws(WeightsError) {
    let reader = try WeightsReader(bytes, shape)
    self.shape = shape
    maker = reader.maker
    weights = FeatureWeights(reader)
    let count = shape.roles.names.count
    let share = FeatureBlock.roles.touch
    var roleTouches = [Int32](repeating: 0, count: count * shape.requirements.count)
    for role in 0..<count {
      for entry in weights.touches(FeatureKey(.role, role)) {
        for requirement in shape.requirements.indices
        where entry.requirement == 0 || entry.requirement == requirement + 1 {
          let factor = entry.requirement == 0 ? share.shared : share.own
          roleTouches[requirement * count + role] += Int32(factor * entry.weight)
        }
      }
    }
    self.roleTouches = roleTouches
  }

  /// How much a unit is about each requirement; more than about −0.3 is worth a look.
  func touch(_ unit: UnitFeatures) -> [Double] {
    var shared = 0.0
    var own = [Double](repeating: 0, count: shape.requirements.count)
    for block in FeatureBlock.allCases where !unit[block].isEmpty {
      let share = block.touch
      if share.shared == 0, share.own == 0 { continue }
      let value = FeatureBlock.value(unit[block].count) / WeightTable.scale
      for key in unit[block] {
        for entry in weights.touches(key) {
          if entry.requirement == 0 {
            shared += Double(share.shared * entry.weight) * value
          } else {
            own[entry.requirement - 1] += Double(share.own * entry.weight) * value
          }
        }
      }
    }
    var keys: [FeatureKey] = []
    let count = shape.roles.names.count
    for requirement in own.indices {
      shape.roles.features(of: unit, requirement: requirement, into: &keys)
      own[requirement] += shared
      if keys.isEmpty { continue }
      var sum: Int32 = 0
      for key in keys { sum += roleTouches[requirement * count + key.first] }
      own[requirement] += Double(sum) * FeatureBlock.value(keys.count) / WeightTable.scale
    }
    return own
  }

  /// How much a unit speaks for each label of a requirement, in the order of the labels.
  func stance(_ unit: UnitFeatures, _ requirement: Int) -> [Double] {
    var sums = [Double](repeating: 0, count: UnitLabel.allCases.count)
    for (block, keys) in blocks(unit, requirement) {
      let share = block.stance
      let value = FeatureBlock.value(keys.count) / WeightTable.scale
      for key in keys {
        for entry in weights.stances(key) where entry.requirement == 0 || entry.requirement == requirement + 1
        {
          let factor = entry.requirement == 0 ? share.shared : share.own
          sums[entry.column] += Double(factor * entry.weight) * value
        }
      }
    }
    return sums
  }

  /// What each feature of a unit adds for a label of a requirement.
  func contributions(_ unit: UnitFeatures, _ requirement: Int, _ label: UnitLabel) -> [(
    key: FeatureKey, value: Double
  )] {
    blocks(unit, requirement).flatMap { block, keys in
      let value = FeatureBlock.value(keys.count) / WeightTable.scale
      return keys.map { key in
        let sum = weights.stances(key).reduce(0) { sum, entry in
          guard entry.column == label.rawValue else { return sum }
          if entry.requirement == 0 { return sum + block.stance.shared * entry.weight }
          return entry.requirement == requirement + 1 ? sum + block.stance.own * entry.weight : sum
        }
        return (key, Double(sum) * value)
      }
    }
  }

  private func blocks(_ unit: UnitFeatures, _ requirement: Int) -> [(FeatureBlock, [FeatureKey])] {
    var keys: [FeatureKey] = []
    shape.roles.features(of: unit, requirement: requirement, into: &keys)
    return FeatureBlock.allCases.compactMap { block in
      let own = block == .roles ? keys : unit[block]
      return own.isEmpty ? nil : (block, own)
    }
  }
}

/// Weights by feature in flat arrays, those of touch before those of stance.
struct FeatureWeights: Sendable {
  private var slots: [UInt32]
  private var keys: [UInt64] = []
  private var starts: [UInt32] = [0]
  private var middles: [UInt32] = []
  private var flat: [WeightTable.Entry] = []

  init(_ reader: WeightsReader) {
    var size = 1024
    while size < reader.keys.count * 2 { size *= 2 }
    slots = [UInt32](repeating: 0, count: size)
    flat.reserveCapacity(reader.entries.count)
    keys.reserveCapacity(reader.keys.count)
    var start = 0
    for (key, end) in zip(reader.keys, reader.ends) {
      for entry in reader.entries[start..<end] where entry.column == WeightTable.touchColumn {
        flat.append(entry)
      }
      middles.append(UInt32(flat.count))
      for entry in reader.entries[start..<end] where entry.column != WeightTable.touchColumn {
        flat.append(entry)
      }
      starts.append(UInt32(flat.count))
      start = end
      keys.append(key.raw)
      var slot = SeenKeys.slot(key.raw, size)
      while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = UInt32(keys.count)
    }
  }

  /// Weights of a feature in the model that tells what a unit is about.
  func touches(_ key: FeatureKey) -> ArraySlice<WeightTable.Entry> {
    guard let number = number(key) else { return [] }
    return flat[Int(starts[number])..<Int(middles[number])]
  }

  /// Weights of a feature in the model that tells what a unit says.
  func stances(_ key: FeatureKey) -> ArraySlice<WeightTable.Entry> {
    guard let number = number(key) else { return [] }
    return flat[Int(middles[number])..<Int(starts[number + 1])]
  }

  private func number(_ key: FeatureKey) -> Int? {
    var slot = SeenKeys.slot(key.raw, slots.count)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if keys[number] == key.raw { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }
}
