import ComityModel

/// Tells of a unit of text which requirements it is about, and what it says of them.
public struct Recogniser: Sendable {
  /// Requirements, roles and concepts.
  public let shape: RecogniserShape
  let maker: FeatureMaker
  private let weights: FeatureWeights
  private let roles: RoleTouches

  /// Reads a file of weights; throws where it was made for another shape, or is damaged.
  public init(_ bytes: [UInt8], _ shape: RecogniserShape) throws(WeightsError) {
    let reader = try WeightsReader(bytes, shape)
    self.shape = shape
    maker = reader.maker
    weights = FeatureWeights(reader)
    roles = RoleTouches(shape, weights)
  }

  /// How much a unit is about each requirement; more than about −0.3 is worth a look.
  func touch(_ unit: borrowing UnitFeatures) -> [Double] {
    var meter = TouchMeter(requirements: shape.requirements.count)
    touch(unit, &meter)
    return meter.touches
  }

  /// Sets `meter` to how much a unit is about each requirement.
  ///
  /// Weights are whole numbers and are added up as such, block by block: no sum depends on the order of the features.
  func touch(_ unit: borrowing UnitFeatures, _ meter: inout TouchMeter) {
    meter.removeAll()
    for block in FeatureBlock.allCases where !unit.blocks[block.rawValue].isEmpty {
      let share = block.touch
      if share.shared == 0, share.own == 0 { continue }
      meter.add(unit.blocks[block.rawValue], share, weights)
    }
    shape.roles.fill(&meter.filled, of: unit)
    meter.add(unit, roles, shape.roles)
  }

  /// How much a unit speaks for each label of a requirement, in the order of the labels.
  func stance(_ unit: borrowing UnitFeatures, _ requirement: Int) -> [Double] {
    var filled = FilledRoles(requirements: shape.requirements.count)
    shape.roles.fill(&filled, of: unit)
    return stance(voice(of: unit, filled), requirement)
  }

  /// What a unit says that fills these roles.
  func voice(of unit: borrowing UnitFeatures, _ filled: FilledRoles) -> UnitVoice {
    var voice = UnitVoice(unit, filled)
    for block in FeatureBlock.allCases where block != .roles {
      let share = block.stance
      var sums = LabelSums()
      for key in unit.blocks[block.rawValue] {
        guard let number = weights.number(key) else { continue }
        addShared(number, share, to: &sums)
        if share.own != 0, !weights.ownStances(number).isEmpty {
          voice.own.append((UInt8(block.rawValue), Int32(number)))
        }
      }
      voice.shared.append(sums)
      voice.counts[block.rawValue] = Int32(unit.blocks[block.rawValue].count)
    }
    return voice
  }

  /// How much a unit speaks for each label of a requirement, in the order of the labels.
  ///
  /// Weights are whole numbers and are added up as such, block by block: no sum depends on their order.
  func stance(_ voice: UnitVoice, _ requirement: Int) -> [Double] {
    var sums = [Double](repeating: 0, count: UnitLabel.allCases.count)
    var keys: [FeatureKey] = []
    shape.roles.features(voice.concepts, voice.turned, voice.filled, requirement, into: &keys)
    var next = 0
    var place = 0
    for block in FeatureBlock.allCases {
      if block == .roles {
        add(keys, block.stance, requirement, to: &sums)
        continue
      }
      var total = voice.shared[place]
      place += 1
      let count = Int(voice.counts[block.rawValue])
      if count == 0 { continue }
      while next < voice.own.count, voice.own[next].block == UInt8(block.rawValue) {
        addOwn(Int(voice.own[next].number), block.stance, requirement, to: &total)
        next += 1
      }
      let value = FeatureBlock.value(count) / WeightTable.scale
      for label in sums.indices { sums[label] += Double(total[label]) * value }
    }
    return sums
  }

  private func add(
    _ keys: [FeatureKey], _ share: FeatureBlock.Share, _ requirement: Int, to sums: inout [Double]
  ) {
    if keys.isEmpty { return }
    var block = LabelSums()
    for key in keys { add(key, share, requirement, to: &block) }
    let value = FeatureBlock.value(keys.count) / WeightTable.scale
    for label in sums.indices { sums[label] += Double(block[label]) * value }
  }

  private func add(
    _ key: FeatureKey, _ share: FeatureBlock.Share, _ requirement: Int, to sums: inout LabelSums
  ) {
    guard let number = weights.number(key) else { return }
    addShared(number, share, to: &sums)
    if share.own != 0 { addOwn(number, share, requirement, to: &sums) }
  }

  private func addShared(_ number: Int, _ share: FeatureBlock.Share, to sums: inout LabelSums) {
    for place in weights.sharedStances(number) {
      let entry = weights.entry(at: place)
      sums[Int(entry.column)] += Int32(share.shared) * Int32(entry.weight)
    }
  }

  private func addOwn(
    _ number: Int, _ share: FeatureBlock.Share, _ requirement: Int, to sums: inout LabelSums
  ) {
    for place in weights.ownStances(number) {
      let entry = weights.entry(at: place)
      if Int(entry.requirement) <= requirement { continue }
      if Int(entry.requirement) > requirement + 1 { break }
      sums[Int(entry.column)] += Int32(share.own) * Int32(entry.weight)
    }
  }

  /// What each feature of a unit adds for a label of a requirement.
  func contributions(_ unit: borrowing UnitFeatures, _ requirement: Int, _ label: UnitLabel) -> [(
    key: FeatureKey, value: Double
  )] {
    var roles: [FeatureKey] = []
    shape.roles.features(of: unit, requirement: requirement, into: &roles)
    var result: [(key: FeatureKey, value: Double)] = []
    for block in FeatureBlock.allCases {
      let keys = block == .roles ? roles : unit.blocks[block.rawValue]
      let value = FeatureBlock.value(keys.count) / WeightTable.scale
      for key in keys {
        var sums = LabelSums()
        add(key, block.stance, requirement, to: &sums)
        result.append((key, Double(sums[label.rawValue]) * value))
      }
    }
    return result
  }
}

extension Recogniser {
  /// Writes the recogniser.
  public func write(to image: inout ImageWriter) {
    shape.write(to: &image)
    maker.write(to: &image)
    weights.write(to: &image)
    roles.write(to: &image)
  }

  /// Reads a recogniser.
  public init(from image: inout ImageReader) {
    shape = RecogniserShape(from: &image)
    maker = FeatureMaker(from: &image, shape)
    weights = FeatureWeights(from: &image)
    roles = RoleTouches(from: &image)
  }
}

/// One whole number a label, in a vector rather than an array: it is made for every block of every unit.
private typealias LabelSums = SIMD8<Int32>

/// What a unit says whatever it is asked about: made once, however many requirements it is held against.
struct UnitVoice: Sendable {
  /// Sums of the weights that all requirements share, block by block without that of the roles.
  fileprivate var shared: [LabelSums] = []
  /// How many features each block has.
  fileprivate var counts = SIMD16<Int32>()
  /// Features that have weights of single requirements, in order of their blocks.
  fileprivate var own: [(block: UInt8, number: Int32)] = []
  fileprivate let filled: FilledRoles
  fileprivate let concepts: ConceptSet
  fileprivate let turned: [ConceptSet]

  fileprivate init(_ unit: borrowing UnitFeatures, _ filled: FilledRoles) {
    self.filled = filled
    concepts = unit.concepts
    turned = unit.turned
    shared.reserveCapacity(FeatureBlock.allCases.count)
  }
}

/// Adds up how much one unit is about each requirement; its stores are kept from unit to unit.
struct TouchMeter {
  /// Sums of the weights of the block at hand.
  private var own: [Int32]
  /// What counts for all requirements alike.
  fileprivate var common = 0.0
  fileprivate(set) var filled: FilledRoles
  fileprivate var keys: [FeatureKey] = []
  /// How much the unit is about each requirement.
  fileprivate(set) var touches: [Double]

  init(requirements: Int) {
    own = [Int32](repeating: 0, count: requirements)
    touches = [Double](repeating: 0, count: requirements)
    filled = FilledRoles(requirements: requirements)
  }

  fileprivate mutating func removeAll() {
    common = 0
    for index in touches.indices { touches[index] = 0 }
  }

  /// Adds what the roles of the unit add, and what is common to all requirements.
  fileprivate mutating func add(
    _ unit: borrowing UnitFeatures, _ sums: borrowing RoleTouches, _ roles: borrowing RoleFeatures
  ) {
    sums.add(unit, filled, roles, common: common, to: &touches, &keys)
  }

  /// Adds the features of a block.
  fileprivate mutating func add(_ keys: [FeatureKey], _ share: FeatureBlock.Share, _ weights: FeatureWeights)
  {
    let value = FeatureBlock.value(keys.count) / WeightTable.scale
    var shared: Int32 = 0
    for key in keys {
      guard let number = weights.number(key) else { continue }
      shared += weights.sharedTouch(number)
      if share.own != 0 { weights.addOwnTouches(number, to: &own) }
    }
    common += Double(Int32(share.shared) * shared) * value
    if share.own == 0 { return }
    for index in own.indices {
      touches[index] += Double(Int32(share.own) * own[index]) * value
      own[index] = 0
    }
  }
}
