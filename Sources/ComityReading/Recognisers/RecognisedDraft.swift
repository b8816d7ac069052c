public import ComityModel

/// A draft with what a recogniser makes of each of its units.
///
/// Not `Sendable`: what a unit says is found out when it is asked for, and kept. Most units are about nothing that is asked.
public final class RecognisedDraft {
  /// Units in order of the text, lists after all others.
  public let units: [DraftUnit]
  /// Whether the text is so short that the whole of it is one statement.
  public let isShort: Bool
  private let recogniser: Recogniser
  private let kind: DocumentKind
  /// Number of the first reading of each unit among those of all.
  private let firstReadings: [Int]
  /// How much each reading is about each requirement, reading by reading; nothing counts where it leaves nothing.
  private let touches: [Double]
  /// The most that any reading of a unit is about each requirement, unit by unit.
  private let most: [Double]
  private let words: [[Int32]?]
  private var maker: FeatureMaker
  private var meter: TouchMeter
  private var known: [Int: UnitFeatures] = [:]

  /// Reads a document.
  public init(_ document: Document, _ recogniser: Recogniser, aliases: [RecogniserDeclaration.Alias]) {
    self.recogniser = recogniser
    // The examples know *would* as the strongest form of elements papers alone.
    let kind = document.wouldBinds ? DocumentKind.elementsPaper : document.kind
    self.kind = kind
    var maker = recogniser.maker
    var builder = UnitBuilder(document, UnitAliases(document, aliases), maker.forms)
    units = builder.units()
    isShort = builder.isShort
    words = builder.own
    maker.forms = builder.forms
    let requirements = recogniser.shape.requirements.count
    var meter = TouchMeter(requirements: requirements)
    var features = maker.empty
    var touches: [Double] = []
    var most = [Double](repeating: -.infinity, count: units.count * requirements)
    var firstReadings: [Int] = []
    touches.reserveCapacity(most.count)
    for (number, unit) in units.enumerated() {
      firstReadings.append(touches.count / max(1, requirements))
      for reading in unit.readings {
        guard let reading else {
          touches += repeatElement(-.infinity, count: requirements)
          continue
        }
        maker.fill(&features, reading, kind: kind, isRecital: unit.isRecital, extent: .touch)
        recogniser.touch(features, &meter)
        touches += meter.touches
        let start = number * requirements
        for index in 0..<requirements where meter.touches[index] > most[start + index] {
          most[start + index] = meter.touches[index]
        }
      }
    }
    (self.touches, self.most, self.firstReadings) = (touches, most, firstReadings)
    (self.maker, self.meter) = (maker, meter)
  }

  /// Units that any reading makes be about a requirement at least as much as `least`, and no more than `distance` less
  /// than the one that is most so, in falling order; without any the nearest unit alone.
  ///
  /// Recitals are taken to be less about it by `recitals`.
  public func touched(
    _ requirement: Int, least: Double, distance: Double, recitals: Double = 0
  ) -> (near: [(unit: Int, touch: Double)], nearest: Int?) {
    let count = requirements.count
    let all = units.indices.map { unit in
      (unit: unit, touch: most[unit * count + requirement] - (units[unit].isRecital ? recitals : 0))
    }
    var top = (unit: -1, touch: -Double.infinity)
    for unit in all where unit.touch > top.touch { top = unit }
    guard top.unit >= 0 else { return ([], nil) }
    let least = max(least, top.touch - distance)
    let near = all.filter { $0.touch >= least }
    return (near.sorted { ($1.touch, $0.unit) < ($0.touch, $1.unit) }, top.unit)
  }

  /// Numbers of the requirements that are judged.
  public var requirements: [String] { recogniser.shape.requirements }

  /// How much a reading of a unit is about a requirement; nil where the reading leaves nothing.
  public func touch(_ unit: Int, reading: Int, _ requirement: Int) -> Double? {
    if units[unit].readings[reading] == nil { return nil }
    return touches[(firstReadings[unit] + reading) * requirements.count + requirement]
  }

  /// How much a reading of a unit speaks for each label of a requirement.
  public func stance(_ unit: Int, reading: Int, _ requirement: Int) -> [Double] {
    features(unit, reading).map { recogniser.stance($0, requirement) } ?? []
  }

  private func features(_ unit: Int, _ reading: Int) -> UnitFeatures? {
    let number = firstReadings[unit] + reading
    if let found = known[number] { return found }
    guard let words = units[unit].readings[reading] else { return nil }
    var features = maker.empty
    maker.fill(&features, words, kind: kind, isRecital: units[unit].isRecital)
    known[number] = features
    return features
  }

  /// The sentence of a unit that is most about a requirement.
  public func sentence(_ unit: Int, _ requirement: Int) -> Int {
    let sentences = units[unit].sentences
    guard sentences.count > 1 else { return sentences[0] }
    var best = (sentence: sentences[0], touch: -Double.infinity)
    var features = maker.empty
    for sentence in sentences {
      guard let words = words[sentence] else { continue }
      maker.fill(&features, words, kind: kind, isRecital: units[unit].isRecital, extent: .touch)
      recogniser.touch(features, &meter)
      if meter.touches[requirement] > best.touch { best = (sentence, meter.touches[requirement]) }
    }
    return best.sentence
  }

  /// Words of a unit that speak most for a label and mean something by themselves, at most `limit`.
  public func carriers(_ unit: Int, _ requirement: Int, _ label: UnitLabel, limit: Int) -> [String] {
    guard let features = features(unit, 0), let words = units[unit].readings[0] else { return [] }
    return CarrierWords(forms: maker.forms, words: words)
      .telling(recogniser.contributions(features, requirement, label), limit: limit)
  }
}
