import ComityModel

/// A finite verb with what belongs to it: *shall not be established*, *are*, *encourages*.
struct VerbGroup {
  /// How the verb stands.
  enum Form {
    case modal, isTo, present, past, bare
    /// An operative verb that opens the sentence, without a subject: *Decides*.
    case operative
  }

  var form: Form
  /// The modal or the form of *be*; empty for other verbs.
  var modal: Range<Int>
  /// All tokens up to the head verb.
  var tokens: Range<Int>
  /// Head verb, or the first word after *be* where nothing is done.
  var head: Int
  var negated = false
  var only = false
  var passive = false
  /// *be* without participle: says what something is.
  var copular = false
  /// *endeavor to*, *consider*.
  var trying: Range<Int>?
  /// Belongs to *which …*, *who …*: its subject is the word before.
  var relative: Int?
  /// First token of the clause whose subject it has.
  var clauseStart = 0
}

/// Finds the finite verbs of a sentence from left to right.
struct VerbGroupFinder {
  let clause: Clause

  /// All finite verbs outside conditions.
  func find() -> [VerbGroup] {
    var groups: [VerbGroup] = []
    var start = 0
    var relative: Int?
    var hasVerb = false
    var index = 0
    if let opening = operative() {
      groups.append(opening)
      index = opening.head + 1
      start = index
      if clause.isWord(index, "that") { start = index + 1 }
      hasVerb = !clause.isWord(index, "that")
    }
    if groups.isEmpty { start = recitalStart() }
    while index < clause.count {
      let found = clause.classes[index]
      if found.contains(.stop) {
        (start, relative, hasVerb) = (index + 1, nil, false)
        index += 1
        continue
      }
      guard clause.isOpen(index) else {
        index += 1
        continue
      }
      if found.contains(.relative), relative == nil, isRelative(index) { relative = index }
      if var group = group(at: index, afterVerb: hasVerb, start: start) {
        group.clauseStart = start
        group.relative = relative
        if relative == nil { hasVerb = true }
        relative = nil
        groups.append(group)
        index = max(group.head, index + 1)
      } else {
        index += 1
      }
    }
    return groups
  }

  /// First token after "Convinced that", "Recognizing also that"; 0 for other sentences.
  private func recitalStart() -> Int {
    guard !clause.grammar(0).isDisjoint(with: [.participle, .gerund]) || clause.isPreamble else { return 0 }
    let that = clause.first(in: span(1, min(5, max(1, clause.count)))) { clause.isWord($0, "that") }
    return clause.isWord(that, "that") ? that + 1 : 0
  }

  /// "Groups which …": after a noun; "decides that …" opens a clause of its own.
  private func isRelative(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    if clause.isWord(index, "that") {
      let before = clause.grammar(index - 1)
      let conjunctions: [StaticString] = ["so", "provided", "order"]
      if conjunctions.contains(where: { clause.isWord(index - 1, $0) }) { return false }
      guard
        before.isDisjoint(with: [.verb, .verbPresent, .participle, .gerund, .reporting, .comma, .conjunction])
      else { return false }
      return !clause.grammar(index + 1).contains(.determiner) || before.contains(.plural)
    }
    return true
  }

  private func group(at index: Int, afterVerb: Bool, start: Int) -> VerbGroup? {
    let found = clause.classes[index]
    if found.contains(.modal), !isMonth(index) { return complete(index, .modal) }
    if found.contains(.beNow) {
      if clause.grammar(index + 1).contains(.to),
        !clause.grammar(index + 2).isDisjoint(with: [.verb, .beBare])
      {
        return complete(index, .isTo)
      }
      return complete(index, .present)
    }
    if found.contains(.beThen) { return complete(index, .past) }
    if found.contains(.have), !clause.isWord(index, "having"), !afterVerb, index > start {
      return complete(index, .bare)
    }
    if found.contains(.reporting), index > start, clause.isWord(index + 1, "that"),
      clause.grammar(index - 1).isDisjoint(with: [.have, .beBare, .beNow])
    {
      return complete(index, .past)
    }
    guard !afterVerb, index > start, !found.isDisjoint(with: [.verb, .verbPresent]) else { return nil }
    return isFinite(index, start: start) ? complete(index, .bare) : nil
  }

  /// "Groups prepare", "The meeting adopts": a verb that agrees with the noun before it.
  private func isFinite(_ index: Int, start: Int) -> Bool {
    var before = index - 1
    while before > start, clause.classes[before] == .adverb || !clause.isOpen(before) { before -= 1 }
    guard before >= start, clause.isOpen(before) else { return false }
    let noun = clause.classes[before]
    let next = clause.grammar(index + 1)
    if !noun.isDisjoint(with: [.preposition, .determiner, .to, .modal, .conjunction]),
      !noun.contains(.pronoun)
    {
      return false
    }
    // "'All States' means …": a name that is defined is one, whatever its form.
    if clause.isWord(index, "means"),
      !next.isDisjoint(with: [.determiner]) || clause.flags(before).contains(.quoted)
    {
      return true
    }
    if clause.isWord(index + 1, "of") || !next.isDisjoint(with: [.modal, .beNow, .beThen]) { return false }
    if clause.classes[index].contains(.verb), !clause.classes[index].contains(.verbPresent) {
      return noun.contains(.plural) || clause.isWord(before, "they") || clause.isWord(before, "we")
    }
    return !noun.contains(.plural) && !clause.grammar(index - 1).contains(.participle)
  }

  /// A month, not a verb: "in May 2027".
  private func isMonth(_ index: Int) -> Bool {
    guard clause.isWord(index, "may"), clause.flags(index).contains(.capitalized), index > 0 else {
      return false
    }
    return index + 1 >= clause.count || clause.flags(index + 1).contains(.number)
      || clause.isWord(index - 1, "in")
  }

  /// "Decides to …", "Also requests …": the verb that opens an operative paragraph.
  private func operative() -> VerbGroup? {
    var index = 0
    while clause.isWord(index, "also") || clause.isWord(index, "further") || clause.isWord(index, "hereby")
      || clause.isWord(index, "strongly") || clause.isWord(index, "and") || clause.isWord(index, "once")
    {
      index += 1
    }
    guard clause.grammar(index).contains(.verbPresent) || OperativeVerbs.strength(clause.word(index)) != nil
    else { return nil }
    guard OperativeVerbs.strength(clause.word(index)) != nil else { return nil }
    guard clause.grammar(index + 1).isDisjoint(with: .finite), clause.flags(0).contains(.capitalized) else {
      return nil
    }
    return VerbGroup(
      form: .operative, modal: span(index, index + 1), tokens: span(index, index + 1), head: index)
  }

  /// Reads from the first word of a verb group to its head verb.
  private func complete(_ index: Int, _ form: VerbGroup.Form) -> VerbGroup {
    var group = VerbGroup(
      form: form, modal: span(index, index + 1), tokens: span(index, index + 1), head: index)
    if form == .bare {
      group.modal = span(index, index)
      if !clause.classes[index].contains(.have) { return group }
    }
    if clause.classes[index].contains(.not) { group.negated = true }
    if clause.classes[index].contains(.reporting) { return group }
    var place = index + 1
    var sawBe = form == .present || form == .past
    var last = index
    while place < clause.count {
      let found = clause.classes[place]
      if !clause.isOpen(place) || clause.classes[place].contains(.comma) {
        guard !found.contains(.stop) else { break }
        place += 1
        continue
      }
      if clause.grammar(place - 1).contains(.comma),
        found.contains(.preposition) || clause.uses[place] == .mannerStart
      {
        // "may, after consulting the bureau, convene"
        let comma = clause.first(in: span(place, clause.count)) {
          !clause.classes[$0].isDisjoint(with: [.comma, .stop])
        }
        if comma < clause.count, clause.classes[comma].contains(.comma) {
          place = comma + 1
          continue
        }
      }
      if clause.isWord(place, "not"), clause.isWord(place + 1, "only") {
        place += 2
        continue
      }
      if !found.isDisjoint(with: [.not, .no]), found.isDisjoint(with: .determiner), !isComparison(place) {
        group.negated = true
      } else if found.contains(.only) {
        group.only = true
      } else if found.contains(.beBare) {
        sawBe = true
      } else if !found.contains(.have), !found.contains(.adverb),
        !(found.contains(.to) && (form == .isTo || last == index && clause.isWord(index, "ought")))
      {
        if found.contains(.trying), let after = tried(place) {
          group.trying = span(place, after)
          last = after - 1
          place = after
          sawBe = false
          continue
        }
        break
      }
      last = place
      place += 1
    }
    guard place < clause.count else {
      group.head = min(last, clause.count - 1)
      group.tokens = span(index, group.head + 1)
      group.copular = sawBe
      return group
    }
    group.tokens = span(index, place)
    group.head = place
    group.passive = sawBe && clause.classes[place].contains(.participle)
    group.copular = sawBe && !group.passive
    return group
  }

  /// "no later than", "not more than" compare; they deny nothing.
  private func isComparison(_ index: Int) -> Bool {
    ["later", "less", "more", "fewer", "longer"].contains { clause.word(index + 1).elementsEqual($0.utf8) }
  }

  /// First token after *endeavor to*, *seek to*, *consider*; nil where the verb means itself.
  private func tried(_ index: Int) -> Int? {
    if clause.grammar(index + 1).contains(.to), !clause.grammar(index + 2).isDisjoint(with: [.verb, .beBare])
    {
      return index + 2
    }
    // "explore holding a session", but "examine existing threats", "consider remaining and new items".
    guard clause.grammar(index + 1).contains(.gerund), !Self.describing.contains(clause.word(index + 1)),
      !clause.grammar(index + 2).contains(.conjunction)
    else { return nil }
    return index + 1
  }

  /// Gerunds that describe the noun after them.
  private static let describing = WordSet(
    """
    existing emerging following remaining ongoing outstanding pending developing
    """)
}

/// Verbs that open operative paragraphs, and how strong they are.
enum OperativeVerbs {
  /// Strength of a paragraph that opens with this folded word; nil where it is no operative verb.
  static func strength(_ word: [UInt8]) -> (kind: Provision.Kind, force: Provision.Force)? { verbs[word] }

  private static let verbs = WordMap<(kind: Provision.Kind, force: Provision.Force)>([
    (
      "decides agrees establishes adopts approves authorizes mandates terminates confirms creates determines entrusts "
        + "endorses resolves convenes declares proclaims undertakes commits", (.constitutive, .full)
    ),
    ("requests instructs directs", (.obligation, .full)),
    ("calls urges appeals recommends invites", (.recommendation, .weak)),
    ("encourages", (.encouragement, .weak)),
    (
      "recognizes notes takes welcomes acknowledges reaffirms reiterates emphasizes stresses underlines underscores "
        + "expresses considers affirms recalls commends appreciates supports", (.declaration, .none)
    ),
  ])
}
