import ComityModel

/// One verb with the words around it that it governs: what becomes a provision.
struct Statement {
  var group: VerbGroup
  /// Words before the verb that say who or what; empty where they are inherited.
  var subject: Range<Int>
  /// Adverbials before the subject: "At each session, …".
  var front: Range<Int>
  /// Words of the verb: "establish and end".
  var action: Range<Int>
  /// Parts after the verb, usually one.
  var rest: [Range<Int>]
  /// Tokens whose limits and hedges are this statement's own.
  var scope: Range<Int>
  /// A statement that says only part of its sentence's verb ("and, if appropriate, its further development").
  var isPart = false
}

/// Cuts a sentence into statements.
struct StatementCutter {
  let clause: Clause

  /// All statements, in order of their verbs.
  func cut(_ groups: [VerbGroup]) -> [Statement] {
    var statements: [Statement] = []
    var previous: Int?
    for (number, group) in groups.enumerated() {
      var start = group.clauseStart
      if group.relative == nil, let previous, groups[previous].clauseStart == group.clauseStart {
        start = boundary(span(groups[previous].head + 1, group.tokens.lowerBound))
      }
      let end = end(of: group, next: groups[(number + 1)...].first)
      if group.relative == nil { previous = number }
      let subject = subject(of: group, from: start)
      let base = Statement(
        group: group, subject: subject.words, front: subject.front, action: span(group.head, group.head + 1),
        rest: [], scope: span(min(start, group.tokens.lowerBound), max(end, group.head + 1)))
      statements += verbs(base, end: max(end, group.head + 1)).flatMap(parts)
    }
    return statements
  }

  /// Where the words after one verb end and the subject of the next begins.
  private func boundary(_ between: Range<Int>) -> Int {
    var comma: Int?
    var conjunction: Int?
    for index in between
    where clause.isWord(index, "that") || clause.isWord(index, "as") || clause.isWord(index, "because") {
      conjunction = clause.isWord(index - 1, "so") ? index - 1 : index + 1
    }
    for index in between {
      let found = clause.classes[index]
      if found.contains(.comma), !clause.grammar(index + 1).contains(.relative) { comma = index }
      if found.contains(.conjunction) { conjunction = index }
    }
    if let comma, conjunction == nil || comma + 1 >= (conjunction ?? 0) { return comma + 1 }
    return conjunction ?? comma.map { $0 + 1 } ?? between.upperBound
  }

  private func end(of group: VerbGroup, next: VerbGroup?) -> Int {
    let stop = clause.first(in: span(group.tokens.lowerBound, clause.count)) {
      clause.classes[$0].contains(.stop)
    }
    guard let next, next.tokens.lowerBound < stop else { return stop }
    if let relative = next.relative, relative > group.head { return relative }
    return min(
      stop,
      max(group.head, boundary(span(min(group.head + 1, next.tokens.lowerBound), next.tokens.lowerBound))))
  }

  private func subject(of group: VerbGroup, from start: Int) -> (words: Range<Int>, front: Range<Int>) {
    let verb = group.tokens.lowerBound
    if let relative = group.relative { return (antecedent(of: relative, from: start), span(verb, verb)) }
    guard start < verb else { return (span(verb, verb), span(verb, verb)) }
    var start = start
    while start < verb, idle(start) { start += 1 }
    var front = span(start, start)
    // "At each session, States shall …"
    if clause.grammar(start).contains(.preposition) || clause.grammar(start).contains(.time)
      || clause.uses[start] == .timeStart || clause.uses[start] == .mannerStart
    {
      let comma = clause.first(in: span(start, verb)) { clause.classes[$0].contains(.comma) }
      if comma < verb { (front, start) = (span(start, comma), comma + 1) }
    }
    while start < verb, idle(start) { start += 1 }
    let end = clause.first(in: span(start, verb)) {
      $0 > start && clause.classes[$0].contains(.relative) && !clause.isWord($0, "that")
    }
    return (clause.trim(span(start, end)), front)
  }

  private func idle(_ index: Int) -> Bool {
    let found = clause.classes[index]
    return !clause.isOpen(index) || found == .conjunction
      || found.contains(.adverb) && !found.contains(.determiner)
      || clause.isWord(index, "that") || clause.isWord(index, "to")
  }

  /// The noun that *which* stands for.
  private func antecedent(of relative: Int, from start: Int) -> Range<Int> {
    var end = relative
    while end > start, clause.grammar(end - 1).contains(.sign) { end -= 1 }
    var first = end
    while first > start, clause.isOpen(first - 1), end - first < 8 {
      let before = clause.classes[first - 1]
      if !before.isDisjoint(with: [.modal, .beNow, .beThen, .verb, .verbPresent, .conjunction, .sign]) {
        break
      }
      if before.contains(.preposition), !clause.isWord(first - 1, "of") { break }
      first -= 1
    }
    return span(first, end)
  }

  /// "shall adopt recommendations and submit them": one statement a verb.
  private func verbs(_ statement: Statement, end: Int) -> [Statement] {
    var current = statement
    let group = statement.group
    guard !group.copular else {
      current.action = span(group.head, group.head)
      current.rest = [span(group.head, end)]
      return [current]
    }
    let form: WordClass =
      group.passive
      ? .participle
      : group.form == .operative || clause.grammar(group.head).contains(.verbPresent) && group.form == .bare
        ? .verbPresent : .verb
    var statements: [Statement] = []
    var index = group.head + 1
    var begin = index
    var joined = true
    while index < end {
      defer { index += 1 }
      guard clause.isOpen(index), clause.classes[index].contains(form) else {
        if clause.isOpen(index), !clause.classes[index].contains(.conjunction),
          !clause.classes[index].contains(.adverb)
        {
          joined = false
        }
        continue
      }
      var before = index - 1
      while before > group.head,
        clause.classes[before].contains(.adverb) || clause.uses[before] == .hedge
          || clause.classes[before] == .sign
      { before -= 1 }
      let afterConjunction =
        !clause.grammar(before).isDisjoint(with: [.conjunction])
        || clause.grammar(before).contains(.comma) && joined
      guard afterConjunction, !clause.isWord(index + 1, "of") else {
        joined = false
        continue
      }
      if joined {
        current.action = span(current.action.lowerBound, index + 1)
        begin = index + 1
        continue
      }
      guard startsObject(index + 1) else { continue }
      current.rest = [span(begin, before)]
      current.scope = span(current.scope.lowerBound, before)
      statements.append(current)
      current.action = span(index, index + 1)
      current.scope = span(before, statement.scope.upperBound)
      begin = index + 1
    }
    current.rest = [span(begin, end)]
    statements.append(current)
    return statements
  }

  private func startsObject(_ index: Int) -> Bool {
    guard index < clause.count else { return true }
    return !clause.grammar(index).isDisjoint(with: [
      .determiner, .quantifier, .pronoun, .preposition, .plural, .nominal, .sign, .adverb, .gerund, .time,
    ])
  }

  /// "advance A and, if appropriate and by consensus, B": what stands between the commas holds for B alone.
  private func parts(_ statement: Statement) -> [Statement] {
    guard let range = statement.rest.first else { return [statement] }
    for index in range where clause.classes[index].contains(.conjunction) && index > range.lowerBound {
      var next = index + 1
      while next < range.upperBound, clause.classes[next].contains(.comma) { next += 1 }
      guard next < range.upperBound, next > index + 1 || !clause.isOpen(next) else { continue }
      let limited = clause.uses[next] == .hedge || clause.uses[next] == .limit
      guard limited || clause.isWord(next, "by") else { continue }
      let comma = clause.first(in: span(next, range.upperBound)) { clause.classes[$0].contains(.comma) }
      guard comma + 1 < range.upperBound, clause.isOpen(comma + 1) else { continue }
      var (first, second) = (statement, statement)
      first.rest = [span(range.lowerBound, index)]
      first.scope = span(statement.scope.lowerBound, index)
      second.rest = [span(comma + 1, range.upperBound), span(next, comma)]
      second.scope = span(index, statement.scope.upperBound)
      second.isPart = true
      return [first, second]
    }
    return [statement]
  }
}
