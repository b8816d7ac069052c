import ComityModel

/// Statements without a finite verb of their own.
enum SideStatements {
  /// "Recommendations adopted by the groups shall …": the participle says who does it.
  static func participles(_ groups: [VerbGroup], _ clause: Clause) -> [Provision] {
    var provisions: [Provision] = []
    let heads = Set(groups.map(\.head))
    for index in span(1, max(1, clause.count - 2)) {
      guard clause.isOpen(index), clause.classes[index].contains(.participle), clause.isWord(index + 1, "by"),
        !heads.contains(index)
      else { continue }
      let before = clause.classes[index - 1]
      guard
        before.isDisjoint(with: [
          .beNow, .beThen, .beBare, .have, .modal, .preposition, .not, .adverb, .conjunction,
        ]), !before.contains(.sign)
      else { continue }
      let end = clause.first(in: span(index + 2, clause.count)) {
        !clause.isOpen($0) || !clause.classes[$0].isDisjoint(with: .finite)
      }
      var segments = Segments()
      segments.read(span(index + 1, end), in: clause, afterVerb: false)
      guard let agent = segments.agent.first else { continue }
      var start = index
      while start > 0, clause.isOpen(start - 1),
        clause.classes[start - 1].isDisjoint(with: [
          .preposition, .verb, .verbPresent, .modal, .beNow, .beBare, .conjunction,
        ])
          || clause.isWord(start - 1, "of")
      { start -= 1 }
      guard start < index else { continue }
      var provision = Provision(
        sentence: clause.sentence, words: clause.places(span(start, end)), kind: .declaration, force: .full,
        modality: "")
      provision.slots[.action] = [clause.places(span(index, index + 1))]
      provision.slots[.object] = clause.runs(span(start, index))
      provision.slots[.actor] = clause.runs(agent)
      provision.slots[.body] = provision.slots[.actor]
      provision.bearerSource = .byAgent
      if clause.flags(index).contains(.quoted) { (provision.mentioned, provision.force) = (true, .none) }
      provisions.append(provision)
    }
    return provisions
  }

  /// "refer them to the Chair for adoption": whoever gets it does what it is sent for.
  static func delegation(_ provision: Provision, _ clause: Clause) -> Provision? {
    guard let action = provision.slots[.action]?.first,
      verbs.contains(clause.word(action.lowerBound - clause.base)), !provision.negated
    else { return nil }
    for range in provision.slots[.beneficiary] ?? [] {
      let tokens = span(range.lowerBound - clause.base, range.upperBound - clause.base)
      let purpose = clause.first(in: tokens) { clause.isWord($0, "for") }
      guard purpose > tokens.lowerBound, purpose + 1 < tokens.upperBound else { continue }
      var handed = provision
      handed.kind = .permission
      handed.slots[.actor] = [clause.places(span(tokens.lowerBound, purpose))]
      handed.slots[.body] = handed.slots[.actor]
      handed.slots[.action] = [clause.places(span(purpose + 1, tokens.upperBound))]
      handed.slots[.beneficiary] = nil
      handed.bearerSource = .explicit
      return handed
    }
    return nil
  }

  private static let verbs = WordSet(
    """
    refer referred submit submitted transmit transmitted forward forwarded pass passed send sent \
    leave left delegate delegated
    """)
}
