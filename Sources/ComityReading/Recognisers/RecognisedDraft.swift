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
  private let sentenceWords: [Int: UnitFeatures]
  private let maker: FeatureMaker

  /// Reads a document.
  public init(_ document: Document, _ recogniser: Recogniser, aliases: [RecogniserDeclaration.Alias]) {
    self.recogniser = recogniser
    let kind = RecognisedDraft.kind(of: document)
    var builder = UnitBuilder(document, UnitAliases(document, aliases), recogniser.maker)
    units = builder.units()
    isShort = builder.isShort
    var features: [[UnitFeatures?]] = []
    var sentences: [Int: UnitFeatures] = [:]
    for unit in units {
      features.append(
        unit.readings.map { reading in
          reading.map {
            builder.maker.features(of: $0, hasBrackets: false, kind: kind, isRecital: unit.isRecital)
          }
        })
      for sentence in unit.sentences where unit.sentences.count > 1 && sentences[sentence] == nil {
        sentences[sentence] = builder.maker.features(
          of: builder.words(sentence), hasBrackets: false, kind: kind, isRecital: unit.isRecital)
      }
    }
    self.features = features
    touches = features.map { $0.map { $0.map(recogniser.touch) ?? [] } }
    sentenceWords = sentences
    maker = builder.maker
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
    for sentence in sentences {
      guard let features = sentenceWords[sentence] else { continue }
      let touch = recogniser.touch(features)[requirement]
      if touch > best.touch { best = (sentence, touch) }
    }
    return best.sentence
  }

  /// Stems and concepts of a unit that speak most for a label, at most `limit`.
  public func carriers(_ unit: Int, _ requirement: Int, _ label: UnitLabel, limit: Int) -> [String] {
    guard let features = features[unit].first ?? nil else { return [] }
    let kinds: Set<FeatureKey.Kind> = [.word, .pair, .concept, .negatedWord]
    let sorted = recogniser.contributions(features, requirement, label)
      .filter { kinds.contains($0.key.kind) && $0.value > 0 }
      .enumerated().sorted { ($1.element.value, $0.offset) < ($0.element.value, $1.offset) }
    return sorted.prefix(limit).map { name($0.element.key) }
  }

  private func name(_ key: FeatureKey) -> String {
    func stem(_ number: Int) -> String {
      String(decoding: maker.forms.stems[number], as: UTF8.self).lowercased()
    }
    switch key.kind {
    case .word: return stem(key.first)
    case .negatedWord: return "not … \(stem(key.first))"
    case .pair: return "\(stem(key.first)) \(stem(key.second))"
    default: return recogniser.shape.phrases.names[key.first]
    }
  }
}
