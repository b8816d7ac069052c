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
    var bench = bench
    var handfuls: [TouchTable.Handful] = []
    for start in stride(from: 0, to: units.count, by: TouchTable.handful) {
      handfuls.append(measures(start..<min(start + TouchTable.handful, units.count), &bench))
    }
    touches = TouchTable(requirements: touches.requirements, handfuls)
  }

  /// Reads a document with the help of the task pool.
  public static func read(
    _ document: Document, _ recogniser: Recogniser, aliases: [RecogniserDeclaration.Alias]
  ) async -> RecognisedUnits {
    var units = RecognisedUnits(document, recogniser, aliases)
    let cut = units
    let handfuls = await Handfuls.of(cut.units.count, TouchTable.handful, at: cut.bench) {
      cut.measures($0, &$1)
    }
    units.touches = TouchTable(requirements: cut.touches.requirements, handfuls)
    return units
  }

  /// Listens to what some units say, each by its number, on this thread.
  public mutating func listen(to numbers: [Int]) {
    var bench = bench
    keep(heard(numbers[...], &bench), of: numbers)
  }

  /// The same with the help of the task pool.
  public mutating func listenTogether(to numbers: [Int]) async {
    let all = self
    let parts = await Handfuls.of(numbers.count, TouchTable.handful, at: bench) {
      all.heard(numbers[$0], &$1)
    }
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

  /// What looking at one unit after another needs, kept from unit to unit.
  private struct Bench: Sendable {
    var maker: FeatureMaker
    var meter: TouchMeter
    var features: UnitFeatures
  }

  private var bench: Bench {
    Bench(maker: maker, meter: TouchMeter(requirements: touches.requirements), features: maker.empty)
  }

  private func measures(_ range: Range<Int>, _ bench: inout Bench) -> TouchTable.Handful {
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
        bench.maker.fill(&bench.features, reading, kind: kind, isRecital: isRecital, extent: .touch)
        recogniser.touch(bench.features, &bench.meter)
        handful.add(bench.meter.touches, of: number, isOnly: readings.count == 1)
      }
    }
    return handful
  }

  /// What the readings of some units say, one after another.
  private func heard(_ numbers: ArraySlice<Int>, _ bench: inout Bench) -> [UnitVoice?] {
    var heard: [UnitVoice?] = []
    for unit in numbers.lazy.map({ units[$0] }) {
      for reading in unit.readings {
        guard let reading else {
          heard.append(nil)
          continue
        }
        bench.maker.fill(&bench.features, reading, kind: kind, isRecital: unit.isRecital)
        var filled = FilledRoles(requirements: touches.requirements)
        recogniser.shape.roles.fill(&filled, of: bench.features)
        heard.append(recogniser.voice(of: bench.features, filled))
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
    var near: [(unit: Int, touch: Double)] = []
    var top = (unit: -1, touch: -Double.infinity)
    var bound = least
    touches.forEachMost(requirement) { unit, touch in
      let touch = recitals != 0 && units[unit].isRecital ? touch - recitals : touch
      if touch > top.touch {
        top = (unit, touch)
        bound = max(least, touch - distance)
      }
      if touch >= bound { near.append((unit, touch)) }
    }
    guard top.unit >= 0 else { return TouchedUnits(near: [], nearest: nil) }
    // Those that came before a better one.
    near.removeAll { $0.touch < bound }
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
