/// A column of a training problem: a feature, for all requirements or for one.
struct TrainingColumn: Sendable {
  let key: FeatureKey
  /// Number of the requirement; nil where all share it.
  let requirement: Int?
}

/// A labelled unit after reading: its features by block, those of its roles among them.
struct TrainingUnit: Sendable {
  let blocks: [[FeatureKey]]
  let requirement: Int

  /// Reads a unit's features for one requirement.
  init(_ features: UnitFeatures, requirement: Int, _ shape: RecogniserShape) {
    var keys: [FeatureKey] = []
    shape.roles.features(of: features, requirement: requirement, into: &keys)
    var blocks = features.blocks
    blocks[FeatureBlock.roles.rawValue] = keys
    self.blocks = blocks
    self.requirement = requirement
  }
}

/// Makes the rows of a training problem: a column for every feature that occurs often enough.
struct TrainingRows: Sendable {
  /// Units that a feature must occur in.
  static let fewest = 2

  private(set) var columns: [TrainingColumn] = []
  private(set) var rows = SparseRows()

  init(_ units: [TrainingUnit], _ share: (FeatureBlock) -> FeatureBlock.Share, requirements: Int) {
    let shares = FeatureBlock.allCases.map(share)
    var numbers: [FeatureKey: Int] = [:]
    var keys: [FeatureKey] = []
    // Counts and then columns by feature: first what all requirements share, then one a requirement.
    var shared: [Int32] = []
    var own: [[Int32]] = []
    for unit in units {
      for (block, found) in unit.blocks.enumerated() where shares[block].shared != 0 || shares[block].own != 0
      {
        for key in found {
          let number = numbers[key] ?? keys.count
          if number == keys.count {
            numbers[key] = number
            keys.append(key)
            shared.append(0)
            own.append(shares[block].own == 0 ? [] : [Int32](repeating: 0, count: requirements))
          }
          if shares[block].shared != 0 { shared[number] += 1 }
          if shares[block].own != 0 { own[number][unit.requirement] += 1 }
        }
      }
    }
    func column(_ count: Int32, _ key: FeatureKey, _ requirement: Int?) -> Int32 {
      guard count >= TrainingRows.fewest else { return -1 }
      columns.append(TrainingColumn(key: key, requirement: requirement))
      return Int32(columns.count - 1)
    }
    for number in keys.indices {
      shared[number] = column(shared[number], keys[number], nil)
      for requirement in own[number].indices {
        own[number][requirement] = column(own[number][requirement], keys[number], requirement)
      }
    }
    for unit in units {
      for (block, found) in unit.blocks.enumerated() where !found.isEmpty {
        let share = shares[block]
        guard share.shared != 0 || share.own != 0 else { continue }
        let value = FeatureBlock.value(found.count)
        for key in found {
          guard let number = numbers[key] else { continue }
          if shared[number] >= 0 { rows.add(Int(shared[number]), Double(share.shared) * value) }
          guard share.own != 0 else { continue }
          let column = own[number][unit.requirement]
          if column >= 0 { rows.add(Int(column), Double(share.own) * value) }
        }
      }
      rows.endRow()
    }
  }
}
