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
    let draft = RecognisedDraft(document, recogniser, aliases: aliases)
    var opinions = draft.requirements.indices.map { opinion(draft, $0, mootCounts: true) }
    let moot = opinions.indices.filter { opinions[$0].verdict == .notApplicable }
    if !draft.isShort, moot.count < TrainedLikeness.fewestMoot {
      for requirement in moot { opinions[requirement] = opinion(draft, requirement, mootCounts: false) }
    }
    return Dictionary(uniqueKeysWithValues: zip(draft.requirements, opinions))
  }

  private func opinion(_ draft: RecognisedDraft, _ requirement: Int, mootCounts: Bool) -> LikenessOpinion {
    let recital = recitals.contains(draft.requirements[requirement])
    return DraftVote(draft: draft, requirement: requirement, recital: recital, mootCounts: mootCounts)
      .opinion()
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
