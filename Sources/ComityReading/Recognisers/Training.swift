import ComityModel

/// Learns a recogniser from labelled units.
public struct Training: Sendable {
  /// Largest file of weights, bytes.
  public static let maximumBytes = 256 * 1024

  private let shape: RecogniserShape
  private var maker: FeatureMaker
  private let stances: TrainingRows
  private let labels: [UnitLabel]
  private let touches: TrainingRows
  private let isTouched: [Bool]

  /// Prepares to learn from units, from units that are not about the requirement they name, and from whole drafts.
  public init(
    _ shape: RecogniserShape, _ units: [LabelledUnit], foreign: [LabelledUnit], drafts: [LabelledDraft] = []
  ) {
    self.shape = shape
    var reader = UnitReader(shape)
    var lessons = units.map { Lesson(unit: reader.read($0), answer: .says($0.label)) }
    lessons += foreign.map { Lesson(unit: reader.read($0), answer: .foreign) }
    maker = reader.maker
    for draft in drafts { lessons += DraftLessons(shape: shape).lessons(draft, &maker) }
    var labelled: [TrainingUnit] = []
    var labels: [UnitLabel] = []
    for lesson in lessons {
      guard case .says(let label?) = lesson.answer else { continue }
      labelled.append(lesson.unit)
      labels.append(label)
    }
    self.labels = labels
    stances = TrainingRows(labelled, \.stance, requirements: shape.requirements.count)
    touches = TrainingRows(lessons.map(\.unit), \.touch, requirements: shape.requirements.count)
    isTouched = lessons.map(\.isTouched)
  }

  /// The least weights that a feature must reach to be kept: own in the first and the second model, pairs.
  private static let ladder: [(own: Double, touch: Double, pair: Double)] = [
    (0.10, 0.10, 0.10), (0.14, 0.14, 0.14), (0.18, 0.18, 0.16), (0.2, 0.2, 0.2), (0.22, 0.24, 0.22),
    (0.25, 0.28, 0.24), (0.3, 0.32, 0.26), (0.35, 0.4, 0.3), (0.45, 0.5, 0.4),
  ]
  /// The least weight of all other features.
  private static let least = 0.04

  /// The file of weights: of all that was learned the features that matter most, learned once more on their own.
  ///
  /// Nil where nothing small enough remains.
  public func file() -> [UInt8]? {
    let all = (
      stance: weights(stances.rows, stances.columns.count), touch: touch(touches.rows, touches.columns.count)
    )
    for step in Training.ladder {
      let kept = (
        stance: kept(stances.columns, all.stance, own: step.own, pair: step.pair),
        touch: kept(touches.columns, [all.touch], own: step.touch, pair: step.pair)
      )
      let small = (
        stance: weights(stances.rows.keeping(kept.stance.numbers), kept.stance.columns.count),
        touch: touch(touches.rows.keeping(kept.touch.numbers), kept.touch.columns.count)
      )
      var table = WeightTable()
      for (index, column) in kept.stance.columns.enumerated() {
        for label in UnitLabel.allCases {
          table.add(column, label.rawValue, small.stance[label.rawValue][index], leastOwn: 2)
        }
      }
      for (index, column) in kept.touch.columns.enumerated() {
        table.add(column, WeightTable.touchColumn, small.touch[index], leastOwn: 1)
      }
      let bytes = WeightsFile(shape: shape, maker: maker).encode(table)
      if bytes.count <= Training.maximumBytes { return bytes }
    }
    return nil
  }

  /// Weights of each label against all others.
  private func weights(_ rows: SparseRows, _ columns: Int) -> [[Double]] {
    UnitLabel.allCases.map { label in
      DualCoordinateDescent.weights(rows, labels.map { $0 == label }, columns: columns)
    }
  }

  private func touch(_ rows: SparseRows, _ columns: Int) -> [Double] {
    DualCoordinateDescent.weights(rows, isTouched, columns: columns)
  }

  /// New numbers of the columns that reach the least weight in one of the models, and those columns.
  private func kept(
    _ columns: [TrainingColumn], _ weights: [[Double]], own: Double, pair: Double
  ) -> (numbers: [Int32?], columns: [TrainingColumn]) {
    var numbers = [Int32?](repeating: nil, count: columns.count)
    var kept: [TrainingColumn] = []
    for (index, column) in columns.enumerated() {
      let least = column.requirement != nil ? own : column.key.kind.isPair ? pair : Training.least
      guard weights.contains(where: { abs($0[index]) >= least }) else { continue }
      numbers[index] = Int32(kept.count)
      kept.append(column)
    }
    return (numbers, kept)
  }
}

/// Reads labelled units; a text that stands under several requirements is read once.
private struct UnitReader {
  private struct Text: Hashable {
    let text: [UInt8]
    let kind: DocumentKind
    let isRecital: Bool
  }

  let shape: RecogniserShape
  var maker: FeatureMaker
  private var known: [Text: UnitFeatures] = [:]

  init(_ shape: RecogniserShape) {
    self.shape = shape
    maker = shape.maker
  }

  mutating func read(_ unit: LabelledUnit) -> TrainingUnit {
    let text = Text(text: unit.text, kind: unit.kind, isRecital: unit.isRecital)
    let features = known[text] ?? maker.features(of: unit.text, kind: unit.kind, isRecital: unit.isRecital)
    known[text] = features
    return TrainingUnit(features, requirement: unit.requirement, shape)
  }
}
