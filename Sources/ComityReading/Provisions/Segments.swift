import ComityModel

/// Parts of what follows a verb, each with the role that its first word gives it.
struct Segments {
  var object: [Range<Int>] = []
  var agent: [Range<Int>] = []
  /// "at the yearly meeting", "in plenary".
  var place: [Range<Int>] = []
  var manner: [Range<Int>] = []
  var time: [Range<Int>] = []
  var beneficiary: [Range<Int>] = []
  var purpose: [Range<Int>] = []

  private enum Role { case object, agent, place, manner, time, beneficiary, purpose, other }

  /// Reads `range`; `takesObject` says whether words without a preposition are what the verb acts on.
  mutating func read(_ range: Range<Int>, in clause: Clause, afterVerb: Bool) {
    var start = range.lowerBound
    var role = Role.object
    var index = start
    // "participate in the meetings", "report to the Assembly": the preposition belongs to the verb.
    var mayBelongToVerb = afterVerb
    while index < range.upperBound {
      guard clause.isOpen(index) else {
        if clause.classes[index].contains(.comma), role == .time || role == .manner && !continues(after: index, in: clause) {
          close(role, start..<index, clause)
          (role, start) = (.other, index + 1)
        }
        index += 1
        continue
      }
      if let next = Self.role(at: index, in: clause, current: role, atStart: mayBelongToVerb) {
        close(role, start..<index, clause)
        (role, start) = (next, index)
      }
      mayBelongToVerb = mayBelongToVerb && clause.classes[index].contains(.adverb)
      index += 1
    }
    close(role, start..<range.upperBound, clause)
  }

  /// "taking into account the capacity, resources and size": a list goes on.
  private func continues(after comma: Int, in clause: Clause) -> Bool {
    !clause.grammar(comma + 1).contains(.determiner) || clause.grammar(comma + 1).contains(.conjunction)
  }

  private static func role(at index: Int, in clause: Clause, current: Role, atStart: Bool) -> Role? {
    if clause.uses[index] == .timeStart { return .time }
    if clause.uses[index] == .mannerStart { return .manner }
    let found = clause.classes[index]
    guard found.contains(.preposition) else { return nil }
    if clause.isWord(index, "by") { return byPhrase(index, clause) }
    if clause.isWord(index, "at") { return .place }
    if clause.isWord(index, "in") {
      if index + 1 < clause.count, clause.flags(index + 1).contains(.number) { return .time }
      if clause.isWord(index + 1, "order") { return .purpose }
      return atStart ? nil : .place
    }
    if clause.isWord(index, "through") || clause.isWord(index, "via") || clause.isWord(index, "without") || clause.isWord(index, "under") {
      return .manner
    }
    if found.contains(.to) {
      if clause.grammar(index + 1).contains(.verb), !clause.grammar(index + 1).contains(.plural) { return .purpose }
      return current == .purpose || atStart ? nil : .beneficiary
    }
    if clause.isWord(index, "for") { return current == .object && !atStart ? .beneficiary : nil }
    if clause.isWord(index, "with") { return atStart || current == .manner ? nil : .manner }
    if clause.isWord(index, "from") { return current == .object ? .other : nil }
    return nil
  }

  /// Whether "by" says who, how or when.
  private static func byPhrase(_ index: Int, _ clause: Clause) -> Role {
    var next = index + 1
    while clause.grammar(next).contains(.determiner) || !clause.grammar(next).isDisjoint(with: [.adverb]) { next += 1 }
    if next < clause.count, clause.flags(next).contains(.number) { return .time }
    if clause.grammar(next).contains(.gerund) { return .manner }
    for place in next..<min(next + 4, clause.count) {
      if clause.classes[place].contains(.means) { return .manner }
      if clause.isWord(place, "of") || clause.classes[place].contains(.sign) { break }
    }
    return .agent
  }

  private mutating func close(_ role: Role, _ range: Range<Int>, _ clause: Clause) {
    var range = clause.trim(range)
    guard !range.isEmpty else { return }
    switch role {
    case .object: object.append(range)
    case .agent:
      range = range.lowerBound + 1..<range.upperBound
      if !range.isEmpty { agent.append(range) }
    case .place: place.append(range)
    case .manner: manner.append(range)
    case .time: time.append(range)
    case .beneficiary: beneficiary.append(range)
    case .purpose: purpose.append(range)
    case .other: break
    }
  }
}
