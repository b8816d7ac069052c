import ComityModel

/// Actions named by nouns: "the establishment of X is the prerogative of Y", "Y is responsible for the creation of X".
enum PowerPhrases {
  /// Whether a word names a power or duty.
  static func isPower(_ word: [UInt8]) -> Bool { powers.contains(word) }

  /// Moves the action named by a noun into its slot, with what it acts on and who does it.
  static func rewrite(_ provision: inout Provision, _ statement: Statement, _ clause: Clause) {
    let group = statement.group
    guard let rest = statement.rest.first else { return }
    if let named = named(in: statement.subject, clause) {
      if group.passive,
        ["encouraged", "invited", "welcomed", "recommended", "urged"].contains(where: {
          clause.word(group.head).elementsEqual($0.utf8)
        })
      {
        provision.slots[.action] = [clause.places(named.action)]
        provision.slots[.object] = clause.runs(named.object)
        return
      }
      if let holder = holder(of: group, in: rest, clause) {
        provision.slots[.action] = [clause.places(named.action)]
        provision.slots[.object] = clause.runs(named.object)
        provision.slots[.actor] = clause.runs(holder)
        provision.slots[.body] = provision.slots[.actor]
        provision.bearerSource = .byAgent
        provision.exclusive = rest.contains {
          clause.isWord($0, "prerogative") || clause.isWord($0, "exclusive") || clause.isWord($0, "sole")
        }
        (provision.kind, provision.force) = (.permission, max(provision.force, .full))
        return
      }
    }
    // "is responsible for the creation of groups"
    guard group.copular,
      clause.isWord(rest.lowerBound, "responsible") || clause.isWord(rest.lowerBound, "competent")
    else { return }
    let after = span(min(rest.lowerBound + 2, rest.upperBound), rest.upperBound)
    if clause.grammar(after.lowerBound).contains(.gerund) {
      provision.slots[.action] = [clause.places(span(after.lowerBound, after.lowerBound + 1))]
      provision.slots[.object] = clause.runs(span(after.lowerBound + 1, after.upperBound))
    } else if let named = named(in: after, clause) {
      provision.slots[.action] = [clause.places(named.action)]
      provision.slots[.object] = clause.runs(named.object)
    } else {
      return
    }
    (provision.kind, provision.force) = (.obligation, .full)
  }

  /// "the establishment and termination of groups": nouns of action and what they act on.
  private static func named(in range: Range<Int>, _ clause: Clause) -> (
    action: Range<Int>, object: Range<Int>
  )? {
    var start = range.lowerBound
    while start < range.upperBound, clause.grammar(start).contains(.determiner) { start += 1 }
    let of = clause.first(in: span(start, max(start, range.upperBound))) { clause.isWord($0, "of") }
    guard of < range.upperBound, of > start, of + 1 < range.upperBound else { return nil }
    guard clause.has([.nominal, .gerund], in: span(start, of)) else { return nil }
    return (span(start, of), span(of + 1, range.upperBound))
  }

  /// Who holds the power: after "prerogative of", "rests with", "is vested in".
  private static func holder(of group: VerbGroup, in rest: Range<Int>, _ clause: Clause) -> Range<Int>? {
    let scanned = span(group.head, rest.upperBound)
    guard scanned.contains(where: { powers.contains(clause.word($0)) || resting.contains(clause.word($0)) })
    else { return nil }
    let preposition = clause.first(in: scanned) { index in
      ["of", "for", "with", "to", "in", "on", "upon"].contains { clause.word(index).elementsEqual($0.utf8) }
        && !powers.contains(clause.word(index + 1)) && !powers.contains(clause.word(index + 2))
    }
    guard preposition + 1 < rest.upperBound else { return nil }
    return clause.trim(span(preposition + 1, rest.upperBound))
  }

  private static let powers = WordSet(
    "prerogative responsibility competence task matter power powers authority right mandate remit purview privilege jurisdiction duty role function"
  )
  private static let resting = WordSet(
    "rest rests lie lies belong belongs fall falls vested vest vests reserved entrusted left")
}

/// "X means Y": what a definition says of its name, as a statement about it.
enum DefinitionPhrases {
  /// Makes a definition of a statement whose verb is *means*.
  static func rewrite(
    _ provision: inout Provision, _ statement: Statement, _ segments: Segments, _ clause: Clause
  ) {
    let head = statement.group.head
    guard clause.isWord(head, "means") || clause.isWord(head, "mean"),
      statement.group.form == .bare || statement.group.form == .modal
    else { return }
    provision.kind = .definition
    provision.slots[.object] = clause.runs(statement.subject) + (provision.slots[.object] ?? [])
    provision.slots[.actor] = nil
    provision.bearerSource = .definition
    guard let rest = statement.rest.first else { return }
    let participle = clause.first(in: rest) { index in
      clause.grammar(index).contains(.participle)
        && (clause.grammar(index - 1).contains(.comma)
          || !clause.grammar(index + 1).isDisjoint(with: [.preposition, .adverb])
          || clause.uses[min(index + 1, clause.count - 1)] == .timeStart)
    }
    if participle < rest.upperBound {
      provision.slots[.action] = [clause.places(span(participle, participle + 1))]
    }
  }
}
