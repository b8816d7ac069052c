import ComityModel

/// Requirements of all packs of a report by full id.
struct RequirementIndex {
  private var requirements: [String: Requirement] = [:]

  /// Indexes the packs.
  init(_ packs: [PackSummary]) {
    for pack in packs {
      for (id, requirement) in pack.requirements { requirements["\(pack.name)/\(id)"] = requirement }
    }
  }

  /// The requirement with a full id.
  subscript(_ id: String) -> Requirement? { requirements[id] }

  /// Its words in the source and where they stand: `(S23): “…”`.
  static func citation(_ requirement: Requirement) -> String {
    let place = requirement.citation.isEmpty ? "" : "(\(requirement.citation))"
    let quote = requirement.quote.isEmpty ? "" : "“\(ConciseReporter.oneLine(requirement.quote))”"
    return place.isEmpty || quote.isEmpty ? place + quote : "\(place): \(quote)"
  }
}
