import ComityModel

/// Objections on their way to the decision that they belong to.
extension MinutesDecisions {
  private static let cleared = WordPattern(
    "no|without|none ?further|more|formal|open objection|objections|dissent ?was|were|is|are left|remaining|remained|remains|remain|standing|stands|outstanding|maintained|open"
  )

  /// Reads what one sentence says of opposition, by names, answers such as -1, or in the first person of a speaker.
  mutating func opposed(_ words: ArraySlice<MinutesWord>, _ speaker: Placed?, _ range: ByteRange) {
    let answers = strawItem == item ? [] : objections.answers(in: words, speaker: speaker)
    guard answers.isEmpty else {
      for answer in answers { oppose(answer, range) }
      return
    }
    if let found = objections.read(words, speaker: speaker) { oppose(found, range) }
  }

  /// Takes up only what settles an objection.
  mutating func settled(_ words: ArraySlice<MinutesWord>, _ range: ByteRange) {
    guard case .withdrawal(.some(let by))? = objections.read(words, speaker: nil) else { return }
    oppose(.settled(by: by), range)
  }

  mutating func oppose(_ found: MinutesObjections.Found, _ range: ByteRange) {
    let text = Placed(text: source.text(at: range), range: range)
    switch found {
    case .objection(let by):
      let status = objectionStatus(range)
      if let index = pendingObjections.lastIndex(where: { $0.by.text == by.text && $0.item == item }) {
        pendingObjections[index].status = status ?? pendingObjections[index].status
      } else {
        pendingObjections.append(MinutesFacts.Objection(by: by, text: text, status: status, item: item))
      }
    case .settled(let by):
      for index in pendingObjections.indices where pendingObjections[index].by.text == by.text {
        pendingObjections[index].status = Placed(text: "withdrawn", range: range)
      }
    case .withdrawal(let by):
      let status = Placed(text: "withdrawn", range: range)
      if let index = pendingObjections.lastIndex(where: { by == nil || $0.by.text == by?.text }) {
        pendingObjections[index].status = status
      } else if let by {
        pendingObjections.append(MinutesFacts.Objection(by: by, text: text, status: status, item: item))
      }
    case .dissociation(let by):
      facts.statements.append(MinutesFacts.Statement(by: by, kind: "dissociation", text: text))
    }
  }

  private func objectionStatus(_ range: ByteRange) -> Placed? {
    var lexer = MinutesLexer(bytes: source.bytes, range: range.indices)
    return objections.status(lexer.words()[...], range)
  }

  func isUnopposed(_ words: ArraySlice<MinutesWord>) -> Bool {
    MinutesLanguage.reached.occur(in: words)
  }

  /// Objections of the same item, or the decision's own list of them.
  mutating func take(_ decision: inout MinutesFacts.Decision, _ words: ArraySlice<MinutesWord>) {
    var own = pendingObjections.filter { $0.item == item }
    pendingObjections.removeAll { $0.item == item }
    if Self.cleared.matches(words), let first = words.first, let last = words.last {
      let place = first.range.union(last.range)
      for index in own.indices where own[index].status?.text != "maintained" {
        own[index].status = Placed(text: "withdrawn", range: place)
      }
    }
    if let label = WordPattern("objections|objection :").first(in: words) {
      let end = words[label.upperBound...].firstIndex { $0.text == "." } ?? words.endIndex
      let listed = objections.list(words[label.upperBound..<end], item: item)
      decision.objections =
        own.filter { known in !listed.contains { $0.by.text == known.by.text } } + listed
    } else if !own.isEmpty || MinutesLanguage.unopposed.occur(in: words) {
      decision.objections = own
    }
  }

  /// Objections that no decision took up stay as statements.
  mutating func attachRest() {
    for objection in pendingObjections {
      facts.statements.append(
        MinutesFacts.Statement(by: objection.by, kind: "objection", text: objection.text))
    }
    pendingObjections = []
  }
}
