import ComityModel

/// What a modal word is worth in a document of some kind. Source: domain notes §3.3.
enum Strength {
  /// Kind and force of a statement before negation.
  static func of(_ group: VerbGroup, in clause: Clause) -> (kind: Provision.Kind, force: Provision.Force) {
    let documentKind = clause.documentKind
    switch group.form {
    case .operative: return OperativeVerbs.strength(clause.word(group.head)) ?? (.declaration, .none)
    case .past: return (.declaration, .none)
    case .isTo: return (.obligation, .full)
    case .present, .bare:
      if let softened = softened(clause.word(group.head)), group.passive { return softened }
      if let operative = OperativeVerbs.strength(clause.word(group.head)), group.form == .bare,
        operative.force != .none
      {
        return operative
      }
      return (.constitutive, .full)
    case .modal: break
    }
    if let softened = softened(clause.word(group.head)), group.passive { return softened }
    let index = group.modal.lowerBound
    if clause.isWord(index, "shall") || clause.isWord(index, "must") { return (.obligation, .full) }
    if clause.isWord(index, "will") {
      return documentKind == .treaty ? (.declaration, .weak) : (.obligation, .full)
    }
    if clause.isWord(index, "would") {
      return clause.wouldBinds ? (.obligation, .full) : (.recommendation, .weak)
    }
    if clause.isWord(index, "should") || clause.isWord(index, "ought") { return (.recommendation, .weak) }
    return (.permission, .permission)
  }

  /// "is encouraged", "are invited": the participle says how strong it is.
  private static func softened(_ participle: [UInt8]) -> (kind: Provision.Kind, force: Provision.Force)? {
    for word in ["encouraged", "invited", "urged", "recommended", "welcomed", "expected"]
    where participle.elementsEqual(word.utf8) {
      return (.encouragement, .weak)
    }
    for word in ["allowed", "permitted"] where participle.elementsEqual(word.utf8) {
      return (.permission, .permission)
    }
    return nil
  }

  /// Participles that hand a verb on to somebody: "is mandated to prepare".
  static func handsOn(_ participle: [UInt8]) -> Bool { handing.contains(participle) }

  private static let handing = WordSet(
    """
    encouraged invited urged expected allowed permitted authorized empowered mandated entitled \
    requested required tasked charged entrusted obliged bound responsible able free competent \
    directed instructed
    """)
}
