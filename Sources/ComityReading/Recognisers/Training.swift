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

  /// Weights that were learned for some columns: of each label, and of touch.
  private struct Learned {
    var stanceColumns: [TrainingColumn]
    var touchColumns: [TrainingColumn]
    var stance: [[Double]]
    var touch: [Double]
  }

  /// The least weights that a feature must reach to be kept: own in the first and the second model, pairs.
  private static let least = (own: 0.18, touch: 0.18, pair: 0.16, other: 0.04)
  /// How many times those the least weights may be, and in how many steps the right number is sought.
  private static let factors = (from: 0.2, to: 6.0, steps: 12)
  /// Learned once more on their own, weights grow and more of them are written: how often and by how much fewer are tried.
  private static let retries = (count: 12, growth: 1.05)

  /// The file of weights: of all that was learned the features that matter most, learned once more on their own.
  ///
  /// Nil where nothing small enough remains.
  public func file() -> [UInt8]? {
    let all = Learned(
      stanceColumns: stances.columns, touchColumns: touches.columns,
      stance: weights(stances.rows, stances.columns.count), touch: touch(touches.rows, touches.columns.count))
    var (low, high) = (Training.factors.from, Training.factors.to)
    for _ in 0..<Training.factors.steps {
      let middle = (low + high) / 2
      if encode(kept(of: all, middle)).count > Training.maximumBytes { low = middle } else { high = middle }
    }
    var factor = high
    for _ in 0..<Training.retries.count {
      let bytes = encode(learnedAgain(all, factor))
      if bytes.count <= Training.maximumBytes { return bytes }
      factor *= Training.retries.growth
    }
    return nil
  }

  private func encode(_ learned: Learned) -> [UInt8] {
    var table = WeightTable()
    for (index, column) in learned.stanceColumns.enumerated() {
      for label in UnitLabel.allCases {
        table.add(column, label.rawValue, learned.stance[label.rawValue][index], leastOwn: 2)
      }
    }
    for (index, column) in learned.touchColumns.enumerated() {
      table.add(column, WeightTable.touchColumn, learned.touch[index], leastOwn: 1)
    }
    return WeightsFile(shape: shape, maker: maker).encode(table)
  }

  /// What was learned of the columns that reach the least weights times `factor`.
  private func kept(of all: Learned, _ factor: Double) -> Learned {
    let numbers = numbers(of: all, factor)
    func chosen<Value>(_ values: [Value], _ numbers: [Int32?]) -> [Value] {
      zip(values, numbers).compactMap { $1 == nil ? nil : $0 }
    }
    return Learned(
      stanceColumns: chosen(all.stanceColumns, numbers.stance),
      touchColumns: chosen(all.touchColumns, numbers.touch),
      stance: all.stance.map { chosen($0, numbers.stance) }, touch: chosen(all.touch, numbers.touch))
  }

  /// The same columns, learned as if there were no others.
  private func learnedAgain(_ all: Learned, _ factor: Double) -> Learned {
    let numbers = numbers(of: all, factor)
    var learned = kept(of: all, factor)
    learned.stance = weights(stances.rows.keeping(numbers.stance), learned.stanceColumns.count)
    learned.touch = touch(touches.rows.keeping(numbers.touch), learned.touchColumns.count)
    return learned
  }

  /// New numbers of the columns that are kept; nil for the others.
  private func numbers(of all: Learned, _ factor: Double) -> (stance: [Int32?], touch: [Int32?]) {
    func numbers(_ columns: [TrainingColumn], _ weights: [[Double]], own: Double) -> [Int32?] {
      var next: Int32 = 0
      return columns.indices.map { index in
        let least =
          columns[index].requirement != nil
          ? own * factor
          : columns[index].key.kind.isPair ? Training.least.pair * factor : Training.least.other
        guard weights.contains(where: { abs($0[index]) >= least }) else { return nil }
        next += 1
        return next - 1
      }
    }
    return (
      numbers(all.stanceColumns, all.stance, own: Training.least.own),
      numbers(all.touchColumns, [all.touch], own: Training.least.touch)
    )
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
