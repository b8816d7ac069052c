import ComityModel
import ComityReading

/// Likeness by a recogniser that was trained on the labelled examples of a pack.
struct TrainedLikeness: Likeness {
  let recogniser: Recogniser
  let declaration: RecogniserDeclaration

  /// Requirements that a draft must take out of question together: what makes one of them moot makes its kin moot.
  private static let fewestMoot = 4

  func opinions(on document: Document) -> [String: LikenessOpinion] {
    let draft = RecognisedDraft(document, recogniser, aliases: declaration.aliases)
    var opinions = draft.requirements.indices.map { opinion(draft, $0, mootCounts: true) }
    let moot = opinions.indices.filter { opinions[$0].verdict == .notApplicable }
    if !draft.isShort, moot.count < TrainedLikeness.fewestMoot {
      for requirement in moot { opinions[requirement] = opinion(draft, requirement, mootCounts: false) }
    }
    return Dictionary(uniqueKeysWithValues: zip(draft.requirements, opinions))
  }

  private func opinion(_ draft: RecognisedDraft, _ requirement: Int, mootCounts: Bool) -> LikenessOpinion {
    let recital = declaration.roles[draft.requirements[requirement]]?.recital ?? false
    return DraftVote(draft: draft, requirement: requirement, recital: recital, mootCounts: mootCounts)
      .opinion()
  }
}
