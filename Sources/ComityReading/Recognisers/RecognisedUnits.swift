public import ComityModel

/// The units of a draft with how much each is about each requirement, and what those say that were listened to.
public struct RecognisedUnits: Sendable {
  let units: [DraftUnit]
  /// Whether the text is so short that the whole of it is one statement.
  public let isShort: Bool
  let recogniser: Recogniser
  let kind: DocumentKind
  /// Words of sentences without their lead-ins; nil for those that no unit holds.
  let words: [[Int32]?]
  /// A maker that knows all words of the draft.
  let maker: FeatureMaker
  /// Number of the first reading of each unit among those of all.
  let firstReadings: [Int]
  /// How much each reading is about each requirement.
  private(set) var touches: TouchTable
  /// What each reading says; nil for those that nobody listened to.
  private(set) var voices: [UnitVoice?]

  /// Reads a document on this thread.
  public init(_ document: Document, _ recogniser: Recogniser, aliases: [RecogniserDeclaration.Alias]) {
    self.init(document, recogniser, aliases)
    touches = TouchTable(
      requirements: touches.requirements,
      stride(from: 0, to: units.count, by: TouchTable.handful).map {
        measures($0..<min($0 + TouchTable.handful, units.count))
      })
  }

  /// Reads a document with the help of the task pool.
  public static func read(
    _ document: Document, _ recogniser: Recogniser, aliases: [RecogniserDeclaration.Alias]
  ) async -> RecognisedUnits {
    var units = RecognisedUnits(document, recogniser, aliases)
    let cut = units
    let handfuls = await InTurn.of(cut.units.count, TouchTable.handful) { cut.measures($0) }
    units.touches = TouchTable(requirements: cut.touches.requirements, handfuls)
    return units
  }

  /// Listens to what some units say, each by its number, on this thread.
  public mutating func listen(to numbers: [Int]) { keep(heard(numbers[...]), of: numbers) }

  /// The same with the help of the task pool.
  public mutating func listenTogether(to numbers: [Int]) async {
    let all = self
    let parts = await InTurn.of(numbers.count, TouchTable.handful) { all.heard(numbers[$0]) }
    keep(parts.flatMap { $0 }, of: numbers)
  }

  /// Cuts a document into units, none of which is measured yet.
  private init(_ document: Document, _ recogniser: Recogniser, _ aliases: [RecogniserDeclaration.Alias]) {
    self.recogniser = recogniser
    touches = TouchTable(requirements: recogniser.shape.requirements.count)
    // The examples know *would* as the strongest form of elements papers alone.
    kind = document.wouldBinds ? .elementsPaper : document.kind
    var maker = recogniser.maker
    var builder = UnitBuilder(document, UnitAliases(document, aliases), maker.forms)
    units = builder.units()
    var readings = 0
    firstReadings = units.map { unit in
      defer { readings += unit.readings.count }
      return readings
    }
    voices = [UnitVoice?](repeating: nil, count: readings)
    isShort = builder.isShort
    words = builder.own
    maker.forms = builder.forms
    self.maker = maker
  }

  private func measures(_ range: Range<Int>) -> TouchTable.Handful {
    var maker = maker
    var meter = TouchMeter(requirements: touches.requirements)
    var features = maker.empty
    var handful = TouchTable.Handful(units: range.count, requirements: touches.requirements)
    let nothing = [Double](repeating: -.infinity, count: touches.requirements)
    for number in 0..<range.count {
      let isRecital = units[range.lowerBound + number].isRecital
      let readings = units[range.lowerBound + number].readings
      for reading in readings {
        guard let reading else {
          handful.add(nothing, of: number, isOnly: readings.count == 1)
          continue
        }
        maker.fill(&features, reading, kind: kind, isRecital: isRecital, extent: .touch)
        recogniser.touch(features, &meter)
        handful.add(meter.touches, of: number, isOnly: readings.count == 1)
      }
    }
    return handful
  }

  /// What the readings of some units say, one after another.
  private func heard(_ numbers: ArraySlice<Int>) -> [UnitVoice?] {
    var maker = maker
    var filled = FilledRoles(requirements: recogniser.shape.requirements.count)
    var features = maker.empty
    var heard: [UnitVoice?] = []
    for unit in numbers.lazy.map({ units[$0] }) {
      for reading in unit.readings {
        guard let reading else {
          heard.append(nil)
          continue
        }
        maker.fill(&features, reading, kind: kind, isRecital: unit.isRecital)
        recogniser.shape.roles.fill(&filled, of: features)
        heard.append(recogniser.voice(of: features, filled))
      }
    }
    return heard
  }

  private mutating func keep(_ heard: [UnitVoice?], of numbers: [Int]) {
    var next = 0
    for number in numbers {
      for reading in units[number].readings.indices {
        voices[firstReadings[number] + reading] = heard[next]
        next += 1
      }
    }
  }

  /// Units that any reading makes be about a requirement at least as much as `least`, and no more than `distance` less
  /// than the one that is most so, in falling order; without any the nearest unit alone.
  ///
  /// Recitals are taken to be less about it by `recitals`.
  public func touched(
    _ requirement: Int, least: Double, distance: Double, recitals: Double = 0
  ) -> TouchedUnits {
    var all = touches.most(requirement)
    if recitals != 0 { for unit in all.indices where units[unit].isRecital { all[unit] -= recitals } }
    var top = (unit: -1, touch: -Double.infinity)
    for (unit, touch) in all.enumerated() where touch > top.touch { top = (unit, touch) }
    guard top.unit >= 0 else { return TouchedUnits(near: [], nearest: nil) }
    let least = max(least, top.touch - distance)
    var near: [(unit: Int, touch: Double)] = []
    for (unit, touch) in all.enumerated() where touch >= least { near.append((unit, touch)) }
    near.sort { ($1.touch, $0.unit) < ($0.touch, $1.unit) }
    return TouchedUnits(near: near, nearest: top.unit)
  }
}

/// The units of a draft that are about one requirement.
public struct TouchedUnits: Sendable {
  /// Those that count, in falling order of how much they are.
  public let near: [(unit: Int, touch: Double)]
  /// The one that is most so; nil where there are no units.
  public let nearest: Int?
}

/// Shares work out in the task pool and puts what it gives together in order.
private enum InTurn {
  /// What `body` makes of the numbers below `count`, a handful at a time.
  static func of<Part: Sendable>(
    _ count: Int, _ handful: Int, _ body: @escaping @Sendable (Range<Int>) -> Part
  ) async -> [Part] {
    await withTaskGroup(of: (Int, Part).self) { group in
      for start in stride(from: 0, to: count, by: handful) {
        group.addTask { (start, body(start..<min(start + handful, count))) }
      }
      var parts: [(Int, Part)] = []
      for await part in group { parts.append(part) }
      return parts.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }
}
