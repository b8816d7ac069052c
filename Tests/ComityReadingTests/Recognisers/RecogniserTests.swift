import ComityModel
import Testing

@testable import ComityReading

/// A subject of two requirements and three concepts.
private enum Tiny {
  static let vocabulary = Vocabulary(concepts: [
    .init(name: "meeting", phrases: [PatternText(text: "yearly meeting*"), PatternText(text: "assembl*")]),
    .init(name: "group", phrases: [PatternText(text: "group*")]),
    .init(name: "not", phrases: [PatternText(text: "not"), PatternText(text: "no")]),
  ])

  static let shape = RecogniserShape(
    requirements: ["groups.made", "meetings.held"], vocabulary: vocabulary,
    roles: [
      "groups.made": RoleProfile(
        topic: [["group"]], halves: [["meeting", "group"]], pro: ["meeting"], con: ["not"]),
      "meetings.held": RoleProfile(topic: [["meeting"]], halves: [["meeting"]], pro: ["meeting"], con: []),
    ],
    language: LanguageConcepts(negating: ["not"], turning: ["not"]))

  static func unit(_ text: String, _ requirement: Int, _ label: UnitLabel?) -> LabelledUnit {
    LabelledUnit(
      text: Array(text.utf8), kind: .treaty, isRecital: false, requirement: requirement, label: label)
  }

  static let units = [
    unit("The yearly meeting shall make groups.", 0, .satisfied),
    unit("The yearly meeting shall make groups as needed.", 0, .satisfied),
    unit("The yearly meeting shall not make groups.", 0, .violated),
    unit("The yearly meeting shall make no groups.", 0, .violated),
    unit("Fees shall be paid in francs.", 0, .missing),
    unit("Fees shall be paid in spring.", 1, .missing),
    unit("A yearly meeting shall be held.", 1, .satisfied),
    unit("An assembly shall be held.", 1, .satisfied),
  ]
}

@Suite struct UnitFeaturesTests {
  @Test func featuresOfOneUnit() {
    var maker = Tiny.shape.maker
    let unit = maker.features(
      of: "The yearly meetings shall not make groups.".utf8, kind: .treaty, isRecital: false)
    let file = WeightsFile(shape: Tiny.shape, maker: maker)
    func names(_ block: FeatureBlock) -> [String] {
      unit[block].map { String(decoding: file.name($0), as: UTF8.self) }
    }
    #expect(names(.words) == ["w:the", "w:year", "w:meet", "w:STRONG", "w:not", "w:make", "w:group"])
    #expect(names(.pairs).prefix(2) == ["p:the_year", "p:year_meet"])
    #expect(names(.negatedWords) == ["n:make", "n:group"])
    #expect(names(.concepts) == ["c:AA", "c:AC", "c:AB"])
    #expect(names(.polarity) == ["cp:AA", "cp:AC", "cn:AB"])
    #expect(names(.conceptPairs) == ["d:AAAD", "d:ADAC", "d:ACAB", "d:AAAC", "d:ADAB", "e:AAAB"])
    #expect(
      names(.structure) == [
        "lead:the", "layer:operative", "kind:treaty", "m:STRONG", "mods:STRONG", "mk:STRONGtre",
      ])
    var keys: [FeatureKey] = []
    Tiny.shape.roles.features(of: unit, requirement: 0, into: &keys)
    #expect(
      keys.map { String(decoding: file.name($0), as: UTF8.self) } == [
        "r:tT", "r:hH", "r:PC", "r:TH", "r:THPC", "r:PCN", "r:HN", "r:H", "r:THPCN", "r:con:not",
        "r:pro:meeting", "r:v+/+", "r:propos", "r:conpos", "r:halfneg",
      ])
  }
}

@Suite struct TrainingTests {
  @Test func descentFindsTheWidestMargin() {
    var rows = SparseRows()
    for (column, value) in [(0, 1.0), (1, 1.0), (0, 2.0), (1, 2.0)] {
      rows.add(column, value)
      rows.endRow()
    }
    // Each column stands alone: minimise w²/2 + (1 − w)₊² + (1 − 2w)₊², whose least value is at w = 2/3 for the first.
    let weights = DualCoordinateDescent.weights(rows, [true, false, true, false], columns: 2)
    #expect(abs(weights[0] - 2.0 / 3.0) < 1e-6)
    #expect(abs(weights[1] + weights[0]) < 1e-12)
  }

  @Test func sameBytesEveryTimeAndKnownWeights() throws {
    let first = try #require(Training(Tiny.shape, Tiny.units, foreign: []).file())
    #expect(Training(Tiny.shape, Tiny.units, foreign: []).file() == first)
    let lines = String(decoding: first, as: UTF8.self).split(separator: "\n")
    #expect(lines.prefix(2) == ["#requirements\tgroups.made meetings.held", "#concepts\tmeeting group not"])
    #expect(lines.dropFirst(2).allSatisfy { $0.contains("\t") })
    #expect(
      lines.dropFirst(2).map { String($0) }
        == lines.dropFirst(2).map { String($0) }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
  }

  @Test func aFileReadsBackAsItWasWritten() throws {
    let bytes = try #require(Training(Tiny.shape, Tiny.units, foreign: []).file())
    let reader = try WeightsReader(bytes, Tiny.shape)
    #expect(WeightsFile(shape: Tiny.shape, maker: reader.maker).encode(WeightTable(reader)) == bytes)
  }

  @Test func otherConceptsAreRefused() throws {
    let bytes = try #require(Training(Tiny.shape, Tiny.units, foreign: []).file())
    let other = RecogniserShape(
      requirements: Tiny.shape.requirements, vocabulary: Vocabulary(), roles: [:],
      language: LanguageConcepts())
    #expect(throws: WeightsError(line: 2, message: "it was made for other concepts; train again")) {
      _ = try WeightsReader(bytes, other)
    }
    #expect(throws: WeightsError.self) { _ = try WeightsReader(bytes + Array("w:x\tAA".utf8), Tiny.shape) }
  }

  @Test func quantisingRoundsTiesToEvenAndDropsWhatIsLight() {
    var table = WeightTable()
    let shared = TrainingColumn(key: FeatureKey(.word, 1), requirement: nil)
    table.add(shared, 0, 2.5 / 12, leastOwn: 2)
    table.add(shared, 1, 9, leastOwn: 2)
    table.add(TrainingColumn(key: FeatureKey(.word, 1), requirement: 0), 0, 1.0 / 12, leastOwn: 2)
    table.add(TrainingColumn(key: FeatureKey(.pair, 1, 2), requirement: nil), 0, -1.0 / 12, leastOwn: 2)
    #expect(
      table.rows == [
        FeatureKey(.word, 1): [
          .init(requirement: 0, column: 0, weight: 2), .init(requirement: 0, column: 1, weight: 31),
        ]
      ])
  }
}

@Suite struct RecogniserTests {
  private let recogniser: Recogniser

  init() throws {
    let bytes = try #require(Training(Tiny.shape, Tiny.units, foreign: []).file())
    recogniser = try Recogniser(bytes, Tiny.shape)
  }

  private func features(_ text: String) -> UnitFeatures {
    var maker = recogniser.maker
    return maker.features(of: text.utf8, kind: .treaty, isRecital: false)
  }

  @Test func itSaysOfItsExamplesWhatTheyWereLabelled() {
    for unit in Tiny.units {
      let features = features(String(decoding: unit.text, as: UTF8.self))
      let scores = recogniser.stance(features, unit.requirement)
      let best = scores.indices.max { scores[$0] < scores[$1] }
      #expect(best == unit.label?.rawValue)
      #expect((recogniser.touch(features)[unit.requirement] > 0) == (unit.label != .missing))
    }
  }

  @Test func contributionsAddUpToTheScore() {
    let unit = features("The yearly meeting shall not make groups.")
    let sum = recogniser.contributions(unit, 0, .violated).reduce(0) { $0 + $1.value }
    #expect(abs(sum - recogniser.stance(unit, 0)[UnitLabel.violated.rawValue]) < 1e-9)
  }

  @Test func weightsApplyByBlockAndShare() throws {
    let file = """
      #requirements\tgroups.made meetings.held
      #concepts\tmeeting group not
      w:group\tADs,BDqHs
      """
    let recogniser = try Recogniser(Array((file + "\n").utf8), Tiny.shape)
    var maker = recogniser.maker
    let unit = maker.features(of: "Groups shall meet now".utf8, kind: .treaty, isRecital: false)
    // Four words: each worth 1/2; shared 12 and own 10 of 12 steps, both in full.
    #expect(abs(recogniser.stance(unit, 0)[UnitLabel.satisfied.rawValue] - 11.0 / 12.0) < 1e-12)
    #expect(abs(recogniser.stance(unit, 1)[UnitLabel.satisfied.rawValue] - 0.5) < 1e-12)
    #expect(abs(recogniser.touch(unit)[0] - 0.5) < 1e-12)
    #expect(recogniser.touch(unit)[1] == 0)
  }
}
