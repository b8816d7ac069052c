import ComityModel

/// Which packs judge a document: those that somebody named, else those that take it for their own.
struct PackChoice {
  /// One of them.
  struct Chosen {
    let pack: Pack
    let search: PackSearch
    let because: String
  }

  /// The packs that judge, in the order of the run.
  private(set) var chosen: [Chosen] = []
  /// Every pack with the reason for or against it, for `-v`.
  private(set) var words: [String] = []

  /// Chooses; `ahead` of the choice the only pack there is may set to work on other threads.
  init(_ document: Document, packs: [Pack], needsClaim: Bool, stage: Stage? = nil, ahead: Bool = false) {
    let searches = packs.map {
      $0.program.search(document, stage: stage, ahead: ahead && packs.count == 1)
    }
    let claims = packs.indices.map { needsClaim ? searches[$0].claim : "it was named" }
    for (index, pack) in packs.enumerated() {
      guard let because = claims[index] else {
        words.append("pack \(pack.name): it does not take this for its own")
        continue
      }
      let special = packs.indices.first {
        needsClaim && claims[$0] != nil && packs[$0].program.claims.insteadOf.contains(pack.name)
      }
      if let special {
        words.append("pack \(pack.name): left to pack \(packs[special].name), although \(because)")
      } else {
        words.append("pack \(pack.name): \(because)")
        chosen.append(Chosen(pack: pack, search: searches[index], because: because))
      }
    }
  }

  /// What a document that no pack takes needs: the packs there are, and how to choose one.
  static func unclaimed(_ packs: [Pack], others: [String]) -> String {
    let list = packs.map { described($0.name, $0.title) } + others
    return "no pack takes it for its own; choose one with --pack NAME or `packs` in comity.yml: "
      + list.joined(separator: ", ")
  }

  /// A pack in the list of all there are.
  static func described(_ name: String, _ title: String) -> String {
    title.isEmpty ? name : "\(name) (\(title))"
  }
}
