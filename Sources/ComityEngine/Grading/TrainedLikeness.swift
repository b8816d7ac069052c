import ComityModel
import ComityReading

/// Likeness by a recogniser that was trained on the labelled examples of a pack.
struct TrainedLikeness: Likeness {
  private let recogniser: Recogniser
  private let aliases: [RecogniserDeclaration.Alias]
  /// Requirements for which a recital is a normal place.
  private let recitals: Set<String>

  init(recogniser: Recogniser, declaration: RecogniserDeclaration) {
    self.recogniser = recogniser
    aliases = declaration.aliases
    recitals = Set(declaration.roles.filter(\.value.recital).keys)
  }

  /// Requirements that a draft must take out of question together: what makes one of them moot makes its kin moot.
  private static let fewestMoot = 4

  func opinions(on document: Document) -> [String: LikenessOpinion] {
    var units = RecognisedUnits(document, recogniser, aliases: aliases)
    let touched = touched(units)
    units.listen(to: TrainedLikeness.speaking(touched))
    return settled(opinions(units, touched, touched.indices), units, touched)
  }

  /// The same with the help of the task pool.
  func opinionsTogether(on document: Document) async -> [String: LikenessOpinion] {
    var units = await RecognisedUnits.read(document, recogniser, aliases: aliases)
    let touched = touched(units)
    await units.listenTogether(to: TrainedLikeness.speaking(touched))
    let all = units
    let middle = touched.count / 2
    async let first = opinions(all, touched, 0..<middle)
    let second = opinions(all, touched, middle..<touched.count)
    // A run of one draft ends soon after, and taking thousands of units apart takes time.
    if document.source.bytes.count <= DocumentCheck.mostKept { Process.keep(all) }
    return settled(await first + second, all, touched)
  }

  /// The units that are about each requirement.
  private func touched(_ units: RecognisedUnits) -> [TouchedUnits] {
    recogniser.shape.requirements.enumerated().map { number, name in
      DraftVote.touched(units, number, recital: recitals.contains(name))
    }
  }

  /// Numbers of all units that have a say.
  private static func speaking(_ touched: [TouchedUnits]) -> [Int] {
    Set(touched.flatMap { $0.near.map(\.unit) }).sorted()
  }

  private func opinions(
    _ units: RecognisedUnits, _ touched: [TouchedUnits], _ requirements: Range<Int>
  ) -> [LikenessOpinion] {
    let draft = RecognisedDraft(units)
    return requirements.map { opinion(draft, touched[$0], $0, mootCounts: true) }
  }

  /// Opinions by requirement. A single requirement that is said not to apply is heard again without that answer.
  private func settled(
    _ opinions: [LikenessOpinion], _ units: RecognisedUnits, _ touched: [TouchedUnits]
  ) -> [String: LikenessOpinion] {
    var opinions = opinions
    let draft = RecognisedDraft(units)
    let moot = opinions.indices.filter { opinions[$0].verdict == .notApplicable }
    if !draft.isShort, moot.count < TrainedLikeness.fewestMoot {
      for requirement in moot {
        opinions[requirement] = opinion(draft, touched[requirement], requirement, mootCounts: false)
      }
    }
    return Dictionary(uniqueKeysWithValues: zip(draft.requirements, opinions))
  }

  private func opinion(
    _ draft: RecognisedDraft, _ touched: TouchedUnits, _ requirement: Int, mootCounts: Bool
  ) -> LikenessOpinion {
    let recital = recitals.contains(draft.requirements[requirement])
    return DraftVote(
      draft: draft, requirement: requirement, recital: recital, mootCounts: mootCounts, touched: touched
    ).opinion()
  }
}

extension TrainedLikeness {
  /// Writes all of it.
  func write(to image: inout ImageWriter) {
    recogniser.write(to: &image)
    image.write(aliases) { image, alias in
      image.write(alias.words)
      image.write(alias.phrases) { $0.write($1) }
      image.write(alias.founded)
      image.write(alias.yearly)
    }
    image.write(recitals.sorted()) { $0.write($1) }
  }

  /// Reads a likeness.
  init(from image: inout ImageReader) {
    recogniser = Recogniser(from: &image)
    aliases = image.array {
      let words = $0.string()
      let phrases = $0.array { $0.string() }
      return RecogniserDeclaration.Alias(
        words: words, phrases: phrases, founded: $0.flag(), yearly: $0.flag())
    }
    recitals = Set(image.array { $0.string() })
  }
}
