import ComityModel
import ComityReading

/// Likeness by a recogniser that was trained on the labelled examples of a pack.
struct TrainedLikeness: Likeness {
  let recogniser: Recogniser
  let declaration: RecogniserDeclaration

  func opinions(on document: Document) -> [String: LikenessOpinion] {
    let draft = RecognisedDraft(document, recogniser, aliases: declaration.aliases)
    var opinions: [String: LikenessOpinion] = [:]
    for (number, requirement) in draft.requirements.enumerated() {
      let recital = declaration.roles[requirement]?.recital ?? false
      opinions[requirement] = DraftVote(draft: draft, requirement: number, recital: recital).opinion()
    }
    return opinions
  }
}
