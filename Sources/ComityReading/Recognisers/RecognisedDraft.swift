public import ComityModel

/// A draft with what a recogniser makes of each of its units.
public struct RecognisedDraft: Sendable {
  /// Units in order of the text, lists after all others.
  public let units: [DraftUnit]
  /// Whether the text is so short that the whole of it is one statement.
  public let isShort: Bool
  private let recogniser: Recogniser
  private let features: [[UnitFeatures?]]
  private let touches: [[[Double]]]
  /// The most that any reading of a unit is about each requirement, unit by unit.
  private let most: [Double]
  private let words: [Int: [Int]]
  private let maker: FeatureMaker
  private let kind: DocumentKind

  /// Reads a document.
  public init(_ document: Document, _ recogniser: Recogniser, aliases: [RecogniserDeclaration.Alias]) {
    self.recogniser = recogniser
    kind = RecognisedDraft.kind(of: document)
    var builder = UnitBuilder(document, UnitAliases(document, aliases), recogniser.maker)
    units = builder.units()
    isShort = builder.isShort
    var features: [[UnitFeatures?]] = []
    var touches: [[[Double]]] = []
    var most: [Double] = []
    for unit in units {
      var own: [UnitFeatures?] = []
      var best = [Double](repeating: -.infinity, count: recogniser.shape.requirements.count)
      var readings: [[Double]] = []
      for reading in unit.readings {
        guard let reading else {
          own.append(nil)
          readings.append([])
          continue
        }
        let made = builder.maker.features(
          of: reading, hasBrackets: false, kind: kind, isRecital: unit.isRecital)
        let touch = recogniser.touch(made)
        for index in best.indices where touch[index] > best[index] { best[index] = touch[index] }
        own.append(made)
        readings.append(touch)
      }
      features.append(own)
      touches.append(readings)
      most += best
    }
    self.features = features
    self.touches = touches
    self.most = most
    words = builder.own
    maker = builder.maker
  }

  /// Units that any reading makes be about a requirement at least as much as `least`, and no more than `distance` less
  /// than the one that is most so, in falling order; without any the nearest unit alone.
  public func touched(
    _ requirement: Int, least: Double, distance: Double
  ) -> (near: [(unit: Int, touch: Double)], nearest: Int?) {
    let count = requirements.count
    var top = (unit: -1, touch: -Double.infinity)
    for unit in units.indices where most[unit * count + requirement] > top.touch {
      top = (unit, most[unit * count + requirement])
    }
    guard top.unit >= 0 else { return ([], nil) }
    let least = max(least, top.touch - distance)
    let near = units.indices.filter { most[$0 * count + requirement] >= least }
      .map { (unit: $0, touch: most[$0 * count + requirement]) }
    return (near.sorted { ($1.touch, $0.unit) < ($0.touch, $1.unit) }, top.unit)
  }

  /// In a text that says *would* throughout and hardly *shall*, *would* is the strongest form.
  private static func kind(of document: Document) -> DocumentKind {
    var would = 0
    var strong = 0
    for word in document.words.symbols {
      switch String(decoding: document.words.lexicon[Int(word)], as: UTF8.self) {
      case "would": would += 1
      case "shall", "will", "must": strong += 1
      default: continue
      }
    }
    return would >= 6 && would > 3 * strong ? .elementsPaper : document.kind
  }

  /// Numbers of the requirements that are judged.
  public var requirements: [String] { recogniser.shape.requirements }

  /// How much a reading of a unit is about a requirement; nil where the reading leaves nothing.
  public func touch(_ unit: Int, reading: Int, _ requirement: Int) -> Double? {
    let touch = touches[unit][reading]
    return touch.isEmpty ? nil : touch[requirement]
  }

  /// How much a reading of a unit speaks for each label of a requirement.
  public func stance(_ unit: Int, reading: Int, _ requirement: Int) -> [Double] {
    guard let features = features[unit][reading] else { return [] }
    return recogniser.stance(features, requirement)
  }

  /// The sentence of a unit that is most about a requirement.
  public func sentence(_ unit: Int, _ requirement: Int) -> Int {
    let sentences = units[unit].sentences
    guard sentences.count > 1 else { return sentences[0] }
    var best = (sentence: sentences[0], touch: -Double.infinity)
    var maker = maker
    for sentence in sentences {
      guard let words = words[sentence] else { continue }
      let features = maker.features(
        of: words, hasBrackets: false, kind: kind, isRecital: units[unit].isRecital)
      let touch = recogniser.touch(features)[requirement]
      if touch > best.touch { best = (sentence, touch) }
    }
    return best.sentence
  }

  /// Words of a unit that speak most for a label, at most `limit`.
  public func carriers(_ unit: Int, _ requirement: Int, _ label: UnitLabel, limit: Int) -> [String] {
    guard let features = features[unit].first ?? nil else { return [] }
    let kinds: Set<FeatureKey.Kind> = [.word, .pair]
    let sorted = recogniser.contributions(features, requirement, label)
      .filter { kinds.contains($0.key.kind) && $0.value > 0 }
      .enumerated().sorted { ($1.element.value, $0.offset) < ($0.element.value, $1.offset) }
    return sorted.prefix(limit).map { name($0.element.key) }
  }

  /// A feature in words of the draft; a stem is shown by the first of its words.
  private func name(_ key: FeatureKey) -> String {
    func word(_ stem: Int) -> String {
      let form = maker.forms.forms.firstIndex { ($0.modal?.rawValue ?? $0.stem) == stem }
      let bytes = form.map { maker.forms.words[$0] } ?? maker.forms.stems[stem]
      return String(decoding: bytes, as: UTF8.self)
    }
    return key.kind == .pair ? "\(word(key.first)) \(word(key.second))" : word(key.first)
  }
}
