public import ComityModel

/// The units of a draft with how much each is about each requirement, and what those say that are about any.
public struct RecognisedUnits: Sendable {
  let units: [DraftUnit]
  let isShort: Bool
  let recogniser: Recogniser
  let kind: DocumentKind
  /// Words of sentences without their lead-ins; nil for those that no unit holds.
  let words: [[Int32]?]
  /// A maker that knows all words of the draft.
  let maker: FeatureMaker
  /// Number of the first reading of each unit among those of all.
  private(set) var firstReadings: [Int] = []
  /// How much each reading is about each requirement, reading by reading; nothing counts where it leaves nothing.
  private(set) var touches: [Double] = []
  /// The most that any reading of a unit is about each requirement, unit by unit.
  private(set) var most: [Double] = []
  /// What each reading says; nil for those of units that are about nothing, which nobody asks.
  private(set) var voices: [UnitVoice?] = []

  /// Units that are measured in one go.
  private static let handful = 128

  /// Reads a document; units that are less about every requirement than `least` are not listened to.
  public init(
    _ document: Document, _ recogniser: Recogniser, aliases: [RecogniserDeclaration.Alias], least: Double
  ) {
    self.init(document, recogniser, aliases)
    add(measures(units.indices, least: least))
  }

  /// The same with the help of the task pool.
  public static func read(
    _ document: Document, _ recogniser: Recogniser, aliases: [RecogniserDeclaration.Alias], least: Double
  ) async -> RecognisedUnits {
    let cut = RecognisedUnits(document, recogniser, aliases)
    let starts = Array(stride(from: 0, to: cut.units.count, by: handful))
    let parts = await withTaskGroup(of: (Int, Measures).self) { group in
      for start in starts {
        group.addTask {
          (start, cut.measures(start..<min(start + handful, cut.units.count), least: least))
        }
      }
      var parts: [Int: Measures] = [:]
      for await (start, part) in group { parts[start] = part }
      return parts
    }
    var whole = cut
    for start in starts { if let part = parts[start] { whole.add(part) } }
    return whole
  }

  /// Cuts a document into units, none of which is measured yet.
  private init(_ document: Document, _ recogniser: Recogniser, _ aliases: [RecogniserDeclaration.Alias]) {
    self.recogniser = recogniser
    // The examples know *would* as the strongest form of elements papers alone.
    kind = document.wouldBinds ? .elementsPaper : document.kind
    var maker = recogniser.maker
    var builder = UnitBuilder(document, UnitAliases(document, aliases), maker.forms)
    units = builder.units()
    isShort = builder.isShort
    words = builder.own
    maker.forms = builder.forms
    self.maker = maker
  }

  /// What was found out of some units.
  private struct Measures: Sendable {
    var touches: [Double] = []
    var most: [Double] = []
    /// How many readings each unit has.
    var counts: [Int] = []
    var voices: [UnitVoice?] = []
  }

  private mutating func add(_ part: Measures) {
    for count in part.counts {
      firstReadings.append((firstReadings.last ?? 0) + lastCount)
      lastCount = count
    }
    touches += part.touches
    most += part.most
    voices += part.voices
  }

  /// Readings of the unit that was added last.
  private var lastCount = 0

  private func measures(_ range: Range<Int>, least: Double) -> Measures {
    let requirements = recogniser.shape.requirements.count
    var maker = maker
    var meter = TouchMeter(requirements: requirements)
    var features = maker.empty
    var part = Measures()
    part.touches.reserveCapacity(range.count * requirements)
    part.most = [Double](repeating: -.infinity, count: range.count * requirements)
    for (number, unit) in units[range].enumerated() {
      part.counts.append(unit.readings.count)
      let start = number * requirements
      for reading in unit.readings {
        guard let reading else {
          part.touches += repeatElement(-.infinity, count: requirements)
          part.voices.append(nil)
          continue
        }
        maker.fill(&features, reading, kind: kind, isRecital: unit.isRecital)
        recogniser.touch(features, &meter)
        part.touches += meter.touches
        var isHeard = isShort || unit.readings.count > 1
        for index in 0..<requirements {
          let touch = meter.touches[index]
          if touch >= least { isHeard = true }
          if touch > part.most[start + index] { part.most[start + index] = touch }
        }
        part.voices.append(isHeard ? recogniser.voice(of: features, meter.filled) : nil)
      }
    }
    return part
  }
}
