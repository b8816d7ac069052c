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
    var keys: [FeatureKey] = []
    let stance = stance(voice(of: unit, filled), requirement, &keys)
    return UnitLabel.allCases.map { stance[$0] }
  }

  /// What a unit says that fills these roles.
  func voice(of unit: borrowing UnitFeatures, _ filled: FilledRoles) -> UnitVoice {
    var shared: [LabelSums] = []
    shared.reserveCapacity(FeatureBlock.allCases.count)
    var counts = SIMD16<Int32>()
    var own: [OwnWeights] = []
    own.reserveCapacity(unit.blocks.reduce(0) { $0 + $1.count })
    for block in FeatureBlock.allCases where block != .roles {
      let share = block.stance
      var sums = LabelSums()
      for key in unit.blocks[block.rawValue] {
        guard let number = weights.number(key) else { continue }
        addShared(number, share, to: &sums)
        if share.own == 0 { continue }
        let places = weights.ownStances(number)
        if places.isEmpty { continue }
        own.append(
          OwnWeights(
            block: UInt8(block.rawValue), start: UInt32(places.lowerBound), end: UInt32(places.upperBound)))
      }
      shared.append(sums)
      counts[block.rawValue] = Int32(unit.blocks[block.rawValue].count)
    }
    return UnitVoice(unit, filled, shared, counts, own)
  }

  /// How much a unit speaks for each label of a requirement; `keys` is a store to be kept from unit to unit.
  ///
  /// Weights are whole numbers and are added up as such, block by block: no sum depends on their order.
  func stance(_ voice: UnitVoice, _ requirement: Int, _ keys: inout [FeatureKey]) -> UnitStance {
    var stance = UnitStance()
    shape.roles.features(voice.concepts, voice.turned, voice.filled, requirement, into: &keys)
    var next = 0
    var place = 0
    for block in FeatureBlock.allCases {
      if block == .roles {
        add(keys, block.stance, requirement, to: &stance)
        continue
      }
      var total = voice.shared[place]
      place += 1
      let count = Int(voice.counts[block.rawValue])
      if count == 0 { continue }
      while next < voice.own.count, voice.own[next].block == UInt8(block.rawValue) {
        let own = voice.own[next]
        addOwn(Int(own.start)..<Int(own.end), block.stance, requirement, to: &total)
        next += 1
      }
      stance.add(total, FeatureBlock.value(count) / WeightTable.scale)
    }
    return stance
  }

  private func add(
    _ keys: [FeatureKey], _ share: FeatureBlock.Share, _ requirement: Int, to stance: inout UnitStance
  ) {
    if keys.isEmpty { return }
    var block = LabelSums()
    for key in keys { add(key, share, requirement, to: &block) }
    stance.add(block, FeatureBlock.value(keys.count) / WeightTable.scale)
  }

  private func add(
    _ key: FeatureKey, _ share: FeatureBlock.Share, _ requirement: Int, to sums: inout LabelSums
  ) {
    guard let number = weights.number(key) else { return }
    addShared(number, share, to: &sums)
    if share.own != 0 { addOwn(weights.ownStances(number), share, requirement, to: &sums) }
  }

  private func addShared(_ number: Int, _ share: FeatureBlock.Share, to sums: inout LabelSums) {
    for place in weights.sharedStances(number) {
      let entry = weights.entry(at: place)
      sums[Int(entry.column)] += Int32(share.shared) * Int32(entry.weight)
    }
  }

  private func addOwn(
    _ places: Range<Int>, _ share: FeatureBlock.Share, _ requirement: Int, to sums: inout LabelSums
  ) {
    for place in weights.first(of: requirement, in: places)..<places.upperBound {
      let entry = weights.entry(at: place)
      if Int(entry.requirement) > requirement + 1 { break }
      sums[Int(entry.column)] += Int32(share.own) * Int32(entry.weight)
    }
  }

  /// What each feature of some blocks of a unit adds for a label of a requirement.
  func contributions(
    _ unit: borrowing UnitFeatures, _ requirement: Int, _ label: UnitLabel,
    of blocks: [FeatureBlock] = FeatureBlock.allCases
  ) -> [(key: FeatureKey, value: Double)] {
    var roles: [FeatureKey] = []
    if blocks.contains(.roles) { shape.roles.features(of: unit, requirement: requirement, into: &roles) }
    var result: [(key: FeatureKey, value: Double)] = []
    for block in blocks {
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
struct LabelSums: Sendable {
  private(set) var vector: SIMD8<Int32>

  init(_ vector: SIMD8<Int32> = SIMD8()) { self.vector = vector }

  subscript(label: Int) -> Int32 {
    get { vector[label] }
    set { vector[label] = newValue }
  }
}

/// Where the weights of single requirements stand for one feature of a unit.
private struct OwnWeights {
  let block: UInt8
  let start: UInt32
  let end: UInt32
}

/// What a unit says whatever it is asked about: made once, however many requirements it is held against.
///
/// A class, since it is asked for often and holds many stores.
final class UnitVoice: Sendable {
  /// Sums of the weights that all requirements share, block by block without that of the roles.
  fileprivate let shared: [LabelSums]
  /// How many features each block has.
  fileprivate let counts: SIMD16<Int32>
  /// Where the weights of single requirements stand, feature by feature in order of their blocks.
  fileprivate let own: [OwnWeights]
  fileprivate let filled: FilledRoles
  fileprivate let concepts: ConceptSet
  fileprivate let turned: [ConceptSet]

  fileprivate init(
    _ unit: borrowing UnitFeatures, _ filled: FilledRoles, _ shared: [LabelSums], _ counts: SIMD16<Int32>,
    _ own: [OwnWeights]
  ) {
    self.filled = filled
    concepts = unit.concepts
    turned = unit.turned
    (self.shared, self.counts, self.own) = (shared, counts, own)
  }
}

/// Adds up how much one unit is about each requirement; its stores are kept from unit to unit.
struct TouchMeter: Sendable {
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
