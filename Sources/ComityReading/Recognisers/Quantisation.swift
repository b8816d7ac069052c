/// Weights as small integers.
struct WeightTable: Sendable {
  /// One weight of a feature.
  struct Entry: Equatable, Sendable {
    /// Number of the requirement plus one; 0 where all share the weight.
    let requirement: Int
    /// Number of the label, or `touchColumn`.
    let column: Int
    /// −31…31.
    let weight: Int
  }

  /// Column of the model that tells what a unit is about.
  static let touchColumn = 7
  /// Steps to the unit.
  static let scale = 12.0
  /// Largest weight.
  static let limit = 31.0
  /// Least weight of pairs.
  private static let leastPair = 2

  private(set) var rows: [FeatureKey: [Entry]] = [:]

  /// Adds a weight, rounded to the nearest step, ties to the even one; what is too light is left out.
  mutating func add(_ column: TrainingColumn, _ label: Int, _ weight: Double, leastOwn: Int) {
    let scaled = min(WeightTable.limit, max(-WeightTable.limit, weight * WeightTable.scale))
    let rounded = Int(scaled.rounded(.toNearestOrEven))
    let least = column.requirement != nil ? leastOwn : column.key.kind.isPair ? WeightTable.leastPair : 1
    guard abs(rounded) >= least else { return }
    let requirement = column.requirement.map { $0 + 1 } ?? 0
    rows[column.key, default: []].append(Entry(requirement: requirement, column: label, weight: rounded))
  }

  init() {}

  /// Makes a table of what a file holds.
  init(_ reader: WeightsReader) {
    var start = 0
    for (key, end) in zip(reader.keys, reader.ends) {
      rows[key] = Array(reader.entries[start..<end])
      start = end
    }
  }
}
