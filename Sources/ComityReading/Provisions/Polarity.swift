import ComityModel

/// Settles whether a provision is denied, after folding double negations.
enum Polarity {
  /// Sets `negated` and `exclusive`, and with them kind and force.
  static func settle(
    _ provision: inout Provision, _ statement: Statement, _ segments: Segments, _ clause: Clause,
    limits: LimitFinder
  ) {
    let group = statement.group
    var denials = group.negated ? 1 : 0
    if denies(statement.subject, clause) || denies(statement.front, clause) { denials += 1 }
    if let object = segments.object.first, deniesFirst(object, clause) { denials += 1 }
    provision.negated = denials % 2 == 1
    provision.exclusive =
      provision.exclusive || group.only
      || statement.scope.contains {
        clause.isOpen($0) && clause.classes[$0].contains(.only) && !follows($0, "not", clause)
      }
    guard provision.negated else {
      if provision.exclusive, provision.force == .permission { provision.force = .full }
      return
    }
    if permits(&provision, statement, clause) { return }
    if let grant = grant(provision, statement, segments, clause) {
      (provision.negated, provision.exclusive) = (false, true)
      if provision.kind != .definition, provision.kind != .declaration {
        (provision.kind, provision.force) = (.permission, .full)
      }
      for index in provision.limits.indices where provision.limits[index].exception {
        provision.limits[index].unbounded = false
      }
      if let actor = grant.actor, provision.slots[.actor] == nil {
        provision.slots[.actor] = actor
        provision.slots[.body] = (provision.slots[.body] ?? []) + actor
        provision.bearerSource = .byAgent
      }
      return
    }
    if provision.kind == .obligation || provision.kind == .permission || provision.kind == .constitutive {
      provision.kind = .prohibition
      if provision.force == .permission { provision.force = .full }
    }
  }

  private static func follows(_ index: Int, _ word: StaticString, _ clause: Clause) -> Bool {
    clause.isWord(index - 1, word)
  }

  /// "No group", "none of the groups", "under no circumstances".
  private static func denies(_ range: Range<Int>, _ clause: Clause) -> Bool {
    range.contains { index in
      clause.isOpen(index) && clause.classes[index].contains(.no) && !clause.isWord(index, "nor")
        && (index == range.lowerBound || clause.grammar(index - 1).contains(.preposition))
    }
  }

  private static func deniesFirst(_ range: Range<Int>, _ clause: Clause) -> Bool {
    clause.classes[range.lowerBound].contains(.no)
      && !["later", "less", "more", "fewer", "longer"].contains {
        clause.word(range.lowerBound + 1).elementsEqual($0.utf8)
      }
  }

  /// "It is not excluded that States participate", "nothing shall prevent groups from meeting": to deny a bar is to permit.
  private static func permits(_ provision: inout Provision, _ statement: Statement, _ clause: Clause) -> Bool
  {
    let head = statement.group.head
    guard clause.grammar(head).contains(.preventing) else { return false }
    (provision.negated, provision.kind, provision.force) = (false, .permission, .permission)
    let end = statement.scope.upperBound
    var start = head + 1
    if clause.isWord(start, "that") { start += 1 }
    let verb = clause.first(in: span(start, max(start, end))) { index in
      clause.isOpen(index) && index > start
        && (clause.grammar(index).contains(.verb)
          && clause.grammar(index - 1).isDisjoint(with: [.to, .determiner, .preposition])
          || clause.grammar(index).contains(.gerund) && clause.isWord(index - 1, "from"))
    }
    guard verb < end else { return true }
    let subjectEnd = clause.isWord(verb - 1, "from") ? verb - 1 : verb
    var segments = Segments()
    segments.read(span(verb + 1, end), in: clause, afterVerb: true)
    provision.slots[.beneficiary] = nil
    provision.slots[.actor] = clause.runs(span(start, subjectEnd))
    provision.slots[.action] = [clause.places(span(verb, verb + 1))]
    provision.slots[.object] = segments.object.isEmpty ? nil : segments.object.flatMap(clause.runs)
    provision.bearerSource = .explicit
    return true
  }

  /// What a denial with an exception grants, and to whom; nil where nothing is excepted.
  private static func grant(
    _ provision: Provision, _ statement: Statement, _ segments: Segments, _ clause: Clause
  ) -> (actor: [Range<Int>]?, Void)? {
    for limit in provision.limits where limit.exception {
      let tokens = span(limit.words.lowerBound - clause.base, limit.words.upperBound - clause.base)
      return (actor(of: tokens, clause), ())
    }
    for manner in segments.manner where clause.isWord(manner.lowerBound, "without") {
      return (actor(of: manner, clause), ())
    }
    return nil
  }

  private static let deciding = WordSet(
    """
    decides decide decided approves approve approved agrees agreed authorizes authorized determines \
    consents
    """)

  /// Who decides in "except by decision of the yearly meeting", "unless the Assembly so decides", "without its consent".
  private static func actor(of tokens: Range<Int>, _ clause: Clause) -> [Range<Int>]? {
    let of = clause.first(in: tokens) { clause.isWord($0, "of") }
    let means = clause.first(in: tokens) { !clause.grammar($0).isDisjoint(with: [.means, .nominal]) }
    if of + 1 < tokens.upperBound, means < of {
      return [clause.places(clause.trim(span(of + 1, tokens.upperBound)))]
    }
    let by = clause.first(in: tokens) { clause.isWord($0, "by") }
    if by + 1 < tokens.upperBound, !clause.has(.means, in: span(by, min(by + 4, tokens.upperBound))) {
      return [clause.places(clause.trim(span(by + 1, tokens.upperBound)))]
    }
    guard clause.isWord(tokens.lowerBound, "unless"),
      tokens.contains(where: { deciding.contains(clause.word($0)) })
    else { return nil }
    let verb = clause.first(in: tokens) { index in
      index > tokens.lowerBound
        && (clause.isWord(index, "so")
          || !clause.grammar(index).isDisjoint(with: [.verbPresent, .modal, .beNow, .have]))
    }
    guard verb < tokens.upperBound, verb > tokens.lowerBound + 1 else { return nil }
    return [clause.places(span(tokens.lowerBound + 1, verb))]
  }
}
