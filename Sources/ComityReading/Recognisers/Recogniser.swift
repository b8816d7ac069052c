import ComityModel

/// Tells of a unit of text which requirements it is about, and what it says of them.
public struct Recogniser: Sendable {
  /// Requirements, roles and concepts.
  public let shape: RecogniserShape
  let maker: FeatureMaker
  private let touches: ColumnTable
  private let stances: ColumnTable

  /// Reads a file of weights; throws where it was made for another shape, or is damaged.
  public init(_ bytes: [UInt8], _ shape: RecogniserShape) throws(WeightsError) {
    let reader = try WeightsReader(bytes, shape)
    self.shape = shape
    maker = reader.maker
    touches = ColumnTable(reader.table) { $0.column == WeightTable.touchColumn }
    stances = ColumnTable(reader.table) { $0.column != WeightTable.touchColumn }
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
        for entry in touches.entries(key) {
          if entry.requirement == 0 {
            shared += Double(share.shared * entry.weight) * value
          } else {
            own[entry.requirement - 1] += Double(share.own * entry.weight) * value
          }
        }
      }
    }
    let share = FeatureBlock.roles.touch
    var keys: [FeatureKey] = []
    for requirement in own.indices {
      shape.roles.features(of: unit, requirement: requirement, into: &keys)
      var sum = 0.0
      for key in keys {
        for entry in touches.entries(key) where entry.requirement == 0 || entry.requirement == requirement + 1
        {
          sum += Double((entry.requirement == 0 ? share.shared : share.own) * entry.weight)
        }
      }
      own[requirement] += shared
      if !keys.isEmpty { own[requirement] += sum * FeatureBlock.value(keys.count) / WeightTable.scale }
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
        for entry in stances.entries(key) where entry.requirement == 0 || entry.requirement == requirement + 1
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
        let sum = stances.entries(key).reduce(0) { sum, entry in
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

/// Weights of some columns by feature, in flat arrays.
struct ColumnTable: Sendable {
  private var slots: [UInt32]
  private var keys: [UInt64] = []
  private var starts: [UInt32] = [0]
  private var flat: [WeightTable.Entry] = []

  init(_ table: WeightTable, _ belongs: (WeightTable.Entry) -> Bool) {
    var size = 1024
    while size < table.rows.count * 2 { size *= 2 }
    slots = [UInt32](repeating: 0, count: size)
    for (key, entries) in table.rows {
      let own = entries.filter(belongs)
      if own.isEmpty { continue }
      keys.append(key.raw)
      flat += own
      starts.append(UInt32(flat.count))
      var slot = SeenKeys.slot(key.raw, size)
      while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = UInt32(keys.count)
    }
  }

  /// Weights of a feature; none where it has none.
  func entries(_ key: FeatureKey) -> ArraySlice<WeightTable.Entry> {
    var slot = SeenKeys.slot(key.raw, slots.count)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if keys[number] == key.raw { return flat[Int(starts[number])..<Int(starts[number + 1])] }
      slot = (slot + 1) & (slots.count - 1)
    }
    return []
  }
}
