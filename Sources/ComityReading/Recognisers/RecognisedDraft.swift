import ComityModel

/// A draft with what a recogniser makes of each of its units.
///
/// Not `Sendable`: looking closer at single sentences needs stores of its own. Several can be made of the same units.
public final class RecognisedDraft {
  private let all: RecognisedUnits
  private var maker: FeatureMaker
  private var meter: TouchMeter
  private var keys: [FeatureKey] = []

  /// Units in order of the text, lists after all others.
  public var units: [DraftUnit] { all.units }
  /// Whether the text is so short that the whole of it is one statement.
  public var isShort: Bool { all.isShort }
  private var recogniser: Recogniser { all.recogniser }

  /// Makes a draft of units that were recognised.
  public init(_ units: RecognisedUnits) {
    all = units
    maker = units.maker
    meter = TouchMeter(requirements: units.recogniser.shape.requirements.count)
  }

  /// Numbers of the requirements that are judged.
  public var requirements: [String] { recogniser.shape.requirements }

  /// How much a reading of a unit is about a requirement; nil where the reading leaves nothing.
  public func touch(_ unit: Int, reading: Int, _ requirement: Int) -> Double? {
    if all.units[unit].readings[reading] == nil { return nil }
    return all.touches.touch(unit, reading: reading, requirement)
  }

  /// How much a reading of a unit that was listened to speaks for each label of a requirement; nil for all others.
  public func stance(_ unit: Int, reading: Int, _ requirement: Int) -> UnitStance? {
    guard let voice = all.voices[all.firstReadings[unit] + reading] else { return nil }
    return recogniser.stance(voice, requirement, &keys)
  }

  /// The sentence of a unit that is most about a requirement.
  public func sentence(_ unit: Int, _ requirement: Int) -> Int {
    let sentences = all.units[unit].sentences
    guard sentences.count > 1 else { return sentences[0] }
    var best = (sentence: sentences[0], touch: -Double.infinity)
    var features = maker.empty
    for sentence in sentences {
      guard let words = all.words[sentence] else { continue }
      maker.fill(&features, words, kind: all.kind, isRecital: all.units[unit].isRecital, extent: .touch)
      recogniser.touch(features, &meter)
      if meter.touches[requirement] > best.touch { best = (sentence, meter.touches[requirement]) }
    }
    return best.sentence
  }

  /// Words of a unit that speak most for a label and mean something by themselves, at most `limit`.
  public func carriers(_ unit: Int, _ requirement: Int, _ label: UnitLabel, limit: Int) -> [String] {
    guard let words = all.units[unit].readings[0] else { return [] }
    var features = maker.empty
    maker.fill(&features, words, kind: all.kind, isRecital: all.units[unit].isRecital, extent: .touch)
    return CarrierWords(forms: maker.forms, words: words)
      .telling(recogniser.contributions(features, requirement, label, of: [.pairs, .words]), limit: limit)
  }
}
