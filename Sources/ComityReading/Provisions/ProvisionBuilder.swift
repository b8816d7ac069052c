import ComityModel

/// Turns one statement into a provision: who does what, how strong, under which limits.
struct ProvisionBuilder {
  let clause: Clause
  let limits: LimitFinder
  /// What an operative verb that opened the sentence gives to all that follows *that*.
  var opening: (kind: Provision.Kind, force: Provision.Force, words: Range<Int>)?
  /// Whether the words are somebody's, not this text's.
  var mentioned = false
  /// Subject of the statement before, for those without one of their own.
  var inherited: [Range<Int>] = []
  /// What the sentence's statement so far rules: what is done *so that* something can happen ensures it.
  var ruling: Provision?

  /// Builds the provision; nil where the verb states nothing.
  func build(_ given: Statement) -> Provision? {
    var statement = given
    let group = statement.group
    var (kind, force) = Strength.of(group, in: clause)
    if let handed = HandedVerb(statement, in: clause) {
      statement = handed.statement
      (kind, force) = handed.strength ?? (kind, force)
    }
    let ruling = group.form == .modal && force < .full && Purpose.ensures(given, in: clause) ? ruling : nil
    if let ruling { (kind, force) = (ruling.kind, ruling.force) }
    if group.form == .operative, statement.action.lowerBound == group.head,
      clause.isWord(group.head + 1, "that")
    {
      return nil
    }
    var segments = Segments()
    for (number, part) in statement.rest.enumerated() {
      segments.read(part, in: clause, afterVerb: number == 0 && !statement.group.passive)
    }
    if !statement.front.isEmpty {
      var front = Segments()
      front.read(statement.front, in: clause, afterVerb: false)
      segments.place += front.place
      segments.manner += front.manner
      segments.time += front.time
    }

    var provision = Provision(
      sentence: clause.sentence, words: clause.places(statement.scope), kind: kind, force: force,
      modality: ruling?.modality ?? text(group.modal))
    provision.words = extent(statement)
    fill(&provision, statement, segments)
    PowerPhrases.rewrite(&provision, statement, clause)
    DefinitionPhrases.rewrite(&provision, statement, segments, clause)
    limit(&provision, statement)
    if let ruling {
      provision.hedges += ruling.hedges.filter { !provision.hedges.contains($0) }
      provision.limits += ruling.limits.filter { limit in
        !provision.limits.contains { $0.words == limit.words }
      }
    }
    if let trying = statement.group.trying {
      provision.hedges.append(clause.places(trying))
      if provision.force == .full { provision.force = .weak }
    }
    if let opening, group.form != .operative {
      provision.modality = text(opening.words)
      provision.force = min(provision.force, opening.force)
      if opening.force == .full, provision.force == .full {
        provision.kind = kind == .obligation ? .obligation : opening.kind
      }
      if opening.force == .none { provision.kind = .declaration }
    }
    Polarity.settle(&provision, statement, segments, clause, limits: limits)
    if mentioned || group.form == .past || clause.flags(group.tokens.lowerBound).contains(.quoted) {
      (provision.mentioned, provision.force) = (true, .none)
    }
    return provision
  }

  private func fill(_ provision: inout Provision, _ statement: Statement, _ segments: Segments) {
    let group = statement.group
    var subject = clause.runs(statement.subject)
    let expletive = clause.isWord(statement.subject.lowerBound, "there") && statement.subject.count == 1
    if expletive { subject = [] }
    let own = !subject.isEmpty
    if subject.isEmpty, !expletive, group.form != .operative { subject = inherited }
    var slots = Provision.Slots()
    var object = segments.object.flatMap(clause.runs)
    if group.copular, let first = segments.object.first, let last = segments.beneficiary.last,
      first.upperBound <= last.lowerBound
    {
      // "open to all States" is said of the subject as a whole.
      object = clause.runs(span(first.lowerBound, last.upperBound))
    }
    let agents = segments.agent.flatMap(clause.runs)
    let places = segments.place.flatMap { clause.runs($0.lowerBound + 1..<$0.upperBound) }
    slots[.action] =
      group.copular
      ? [clause.places(span(group.tokens.upperBound - 1, group.tokens.upperBound))]
      : clause.runs(statement.action)
    var body = agents + places
    if group.passive {
      slots[.object] = subject + object
      if !agents.isEmpty {
        (slots[.actor], provision.bearerSource) = (agents, .byAgent)
      } else if let decider = decider(in: segments.manner) {
        (slots[.actor], provision.bearerSource) = (decider, .byAgent)
        body += decider
      } else if !places.isEmpty {
        (slots[.actor], provision.bearerSource) = (places, .locative)
      }
    } else {
      slots[.object] = object
      slots[.actor] = subject
      if !subject.isEmpty {
        provision.bearerSource =
          own && statement.subject.lowerBound >= clause.inherited ? .explicit : .inherited
      }
      if group.form == .operative, subject.isEmpty { provision.bearerSource = .inferred }
    }
    func set(_ slot: Provision.Slot, _ ranges: [Range<Int>]) {
      if !ranges.isEmpty { slots[slot] = ranges }
    }
    set(.body, body)
    set(.manner, segments.manner.flatMap(clause.runs))
    set(.time, segments.time.flatMap(clause.runs))
    set(.beneficiary, segments.beneficiary.flatMap { clause.runs($0.lowerBound + 1..<$0.upperBound) })
    let quantifiers = quantifiers(in: slots)
    if !quantifiers.isEmpty { slots[.quantifier] = quantifiers }
    for slot in [Provision.Slot.action, .object, .actor] where slots[slot]?.isEmpty == true {
      slots[slot] = nil
    }
    provision.slots = slots
  }

  /// "by a decision of the yearly meeting": who decides.
  private func decider(in manner: [Range<Int>]) -> [Range<Int>]? {
    for range in manner where clause.isWord(range.lowerBound, "by") {
      let of = clause.first(in: range) { clause.isWord($0, "of") }
      guard of + 1 < range.upperBound,
        !clause.has([.determiner], in: span(of + 1, of + 2)) || !clause.isWord(of + 1, "all")
      else { continue }
      if clause.has(.means, in: span(of, range.upperBound)) || clause.isWord(of + 1, "those")
        || clause.isWord(of + 1, "members")
      {
        continue
      }
      return clause.runs(span(of + 1, range.upperBound))
    }
    return nil
  }

  private func quantifiers(in slots: Provision.Slots) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for slot in [Provision.Slot.actor, .object, .beneficiary] {
      for range in slots[slot] ?? [] {
        for place in range where clause.grammar(place - clause.base).contains(.quantifier) {
          found.append(span(place, place + 1))
        }
      }
    }
    found.sort { $0.lowerBound < $1.lowerBound }
    var distinct: [Range<Int>] = []
    for range in found where range != distinct.last { distinct.append(range) }
    return distinct
  }

  /// Adds the limits, hedges and precedence that lie in the statement or lead the sentence.
  private func limit(_ provision: inout Provision, _ statement: Statement) {
    let scope = statement.scope
    for limit in limits.limits {
      let leads = limit.leads && limit.tokens.lowerBound < statement.group.tokens.lowerBound
      guard leads && !statement.isPart || scope.contains(limit.tokens.lowerBound) else { continue }
      let words = clause.places(limit.tokens)
      provision.limits.append(
        .init(
          words: words, limitClass: limit.limitClass,
          unbounded: LimitClassifier.isUnbounded(limit.limitClass),
          exception: limit.exception))
      provision.slots.append(words, to: limit.exception ? .exception : .condition)
    }
    provision.hedges += limits.hedges.filter {
      scope.contains($0.lowerBound)
        || $0.upperBound <= scope.lowerBound && !statement.isPart && isFront($0, statement)
    }
    .map(clause.places)
    provision.yieldsTo = references(limits.yields)
    provision.prevailsOver = references(limits.prevails)
  }

  private func isFront(_ hedge: Range<Int>, _ statement: Statement) -> Bool {
    !clause.has(
      [.modal, .beNow, .beThen], in: span(hedge.upperBound, max(hedge.upperBound, statement.scope.lowerBound))
    )
  }

  private func references(_ ranges: [Range<Int>]) -> [Int] {
    let bytes = ranges.filter { !$0.isEmpty }.map(clause.bytes)
    guard !bytes.isEmpty else { return [] }
    return clause.references.indices.filter { index in
      bytes.contains { clause.references[index].range.overlaps($0) }
    }
  }

  private func extent(_ statement: Statement) -> Range<Int> {
    let trimmed = clause.trim(statement.scope)
    return clause.places(trimmed.isEmpty ? statement.group.tokens : trimmed)
  }

  private func text(_ tokens: Range<Int>) -> String {
    tokens.map { String(decoding: clause.word($0), as: UTF8.self) }.joined(separator: " ")
  }
}

/// "is authorized to establish", "requests the Secretariat to prepare": the verb that counts follows *to*.
struct HandedVerb {
  let statement: Statement
  /// Kind and force that the handing word gives; nil where the modal's own holds.
  let strength: (kind: Provision.Kind, force: Provision.Force)?

  init?(_ given: Statement, in clause: Clause) {
    guard let rest = given.rest.first else { return nil }
    let group = given.group
    let word = clause.word(group.head)
    let isOperative = group.form == .operative
    let hands = (group.passive || group.copular) && Strength.handsOn(word)
    let grants = clause.has(.have, in: group.tokens) && !clause.grammar(group.head).contains(.participle)
    guard hands || isOperative || grants else { return nil }
    let start = isOperative ? rest.lowerBound : group.head
    let to = clause.first(in: span(start, max(start, rest.upperBound))) { index in
      clause.grammar(index).contains(.to) && !clause.grammar(index + 1).isDisjoint(with: [.verb, .beBare])
        && (hands || !clause.grammar(index - 1).contains(.preposition))
    }
    guard to + 1 < rest.upperBound, !hands || to <= group.head + 2 else { return nil }
    if grants, !(span(start, to)).contains(where: { PowerPhrases.isPower(clause.word($0)) }) { return nil }
    var next = given
    var head = to + 1
    next.group.passive =
      clause.grammar(head).contains(.beBare) && clause.grammar(head + 1).contains(.participle)
    next.group.copular = clause.grammar(head).contains(.beBare) && !next.group.passive
    if clause.grammar(head).contains(.beBare) { head = min(head + 1, clause.count - 1) }
    next.group.head = head
    next.group.tokens = span(group.tokens.lowerBound, max(group.tokens.upperBound, head))
    next.action = span(head, head + 1)
    var end = head + 1
    while clause.grammar(end).contains(.conjunction), clause.grammar(end + 1).contains(.verb),
      end + 2 < rest.upperBound,
      !next.group.passive
    {
      end += 2
      next.action = span(head, end)
    }
    next.rest = [span(min(end, rest.upperBound), rest.upperBound)]
    if isOperative { next.subject = clause.trim(span(rest.lowerBound, to)) }
    // "shall be able to participate": to have to be able is a right, not a wish.
    let own = Strength.of(group, in: clause)
    let isRight = own.force == .full && group.form == .modal && Self.enabling.contains(word)
    strength = isRight ? (.permission, .full) : hands || grants ? Self.strength(word, grants: grants) : nil
    statement = next
  }

  private static let enabling = WordSet("able free")

  private static func strength(_ word: [UInt8], grants: Bool) -> (
    kind: Provision.Kind, force: Provision.Force
  )? {
    if grants { return (.permission, .full) }
    func isOne(of words: String) -> Bool {
      words.split(separator: " ").contains { word.elementsEqual($0.utf8) }
    }
    if isOne(of: "encouraged invited urged expected") { return (.encouragement, .weak) }
    if isOne(of: "allowed permitted able free") { return (.permission, .permission) }
    if isOne(of: "authorized empowered mandated entitled competent") { return (.permission, .full) }
    return (.obligation, .full)
  }
}
