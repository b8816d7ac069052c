import ComityModel

/// Finds objections to something proposed, their withdrawal, reservations and dissociations.
struct MinutesObjections {
  let source: Source
  let people: [MinutesFacts.Person]
  /// Of each participant the words of the id and those of the name, and the name as an id.
  let names: [(words: [[Substring]], slug: String)]

  init(source: Source, people: [MinutesFacts.Person]) {
    self.source = source
    self.people = people
    names = people.map { person in
      let slug = Slug.of(person.name.text)
      let id = person.id.split(separator: "-")
      let name = slug.split(separator: "-")
      return ((id == name ? [id] : [id, name]).filter { !$0.isEmpty }, slug)
    }
  }

  private static let verbs = WordPattern(
    "?strongly|formally|also|still objected|objects|opposed|opposes|vetoed|vetoes|blocked|blocks|dissented|disapproved"
  )
  private static let states = WordPattern(
    "was|were|is|are|am|remained ?strongly|firmly|generally opposed|against")
  private static let nouns = WordPattern(
    "objection|objections|opposition|veto ?was|were|is|has ?been ?raised|voiced|made|lodged|recorded from|by")
  private static let noted = WordPattern(
    "a|an|one|its|his|her|their|our|my|formal|maintained|strong|loose|paramount|principled|reasoned|serious|standing|fundamental ?formal|strong|maintained|loose|paramount|reasoned objection|objections ...3 to|from|by|against|was|maintained|stand|stands"
  )
  private static let holds = WordPattern(
    "maintained|maintains|upheld|upholds|kept|keeps|repeated|repeats its|her|his|their|the|an objection|objections|opposition|dissent|veto"
  )
  private static let votes = WordPattern("voted|votes|voting against")
  private static let unable = WordPattern(
    "could|can|cannot|would|did not ?yet ?support|join|joined|accept|agree ?to|with ?the|in|a ?creation|opening|establishment|extension|adoption|end ?of ?a|the consensus|group|panel|proposal|text|decision|recommendation"
  )
  private static let breaks = WordPattern("broke|breaks|breaking ?the silence")
  private static let denied = [WordPattern](patterns: [
    "no|any|without|nobody|none|neither|never|if|unless|whether|should|must|would|may|might|'t|not",
    "didn't|doesn't|don't|wasn't|weren't", "no one",
  ])
  private static let withdrawal = [WordPattern](patterns: [
    "withdrew|withdrawn|withdraws|withdrawing|lifted|dropped ...5 objection|objections|opposition",
    "objection|objections|opposition ...6 withdrawn|lifted|dropped|resolved",
  ])
  /// What is held against an applicant under a procedure of its own is no objection to a decision.
  private static let admission = WordPattern(
    "applicant|applicants|applicant's|application|applications|accreditation|accredited|candidacy")
  private static let yielding = [WordPattern](patterns: [
    "no longer objected|objects|object|objecting|opposed|opposes|oppose|insisted|insists|maintained|maintains",
    "no longer did|does ?so", "could|can|would ?now|then|nevertheless|therefore go along with",
    "could|can ?now|then|nevertheless live with",
    "would|will|did|does not stand|block|insist ...2 way|consensus|on|.",
    "would|will|did|does not stand in the|its|their way",
  ])
  private static let content = WordPattern(
    "?is|was ?now|then content|satisfied|reassured|appeased|happy")
  /// "Being asked whether it persisted, it said that it did not."
  private static let unpressed = WordPattern(
    "persist|persisted|insist|insisted|press|pressed|maintain|maintained|maintains ...8 not|no ?that ?it ?did ?.|,"
  )
  private static let cries = WordPattern("cried|called|shouted|answered|cries|calls|answers ?out ?, \" no")
  private static let reservation = WordPattern(
    "reserved|reserves|reservation|reservations ...3 position|only|on|was|were|about")
  private static let dissociation = WordPattern(
    "dissociated|dissociates|dissociate|disassociated ?itself|himself|herself|themselves")

  /// What one sentence says about opposition.
  enum Found {
    case objection(by: Placed)
    case withdrawal(by: Placed?)
    case dissociation(by: Placed)
    /// Somebody is content with it now, having objected or not.
    case settled(by: Placed)
  }

  /// Reads one sentence; nil where it tells of no opposition.
  func read(_ words: ArraySlice<MinutesWord>, speaker: Placed? = nil) -> Found? {
    if words.last?.text == "?" { return nil }
    if let speaker, let own = own(words, speaker) { return own }
    if Self.admission.matches(words) { return nil }
    if let match = Self.yielding.first(in: words),
      let by = participants(in: words[..<match.lowerBound]).first ?? participants(in: words).first
    {
      return .withdrawal(by: by)
    }
    if let match = Self.content.first(in: words), let by = name(before: match.lowerBound, in: words) {
      return .settled(by: by)
    }
    if Self.unpressed.matches(words),
      let by = participants(in: words).first ?? name(from: words.startIndex, in: words)
    {
      return .withdrawal(by: by)
    }
    if let match = Self.cries.first(in: words), let by = name(before: match.lowerBound, in: words) {
      return .objection(by: by)
    }
    if let match = Self.withdrawal.first(in: words) {
      let named = participants(in: words[..<match.lowerBound])
      return .withdrawal(
        by: name(before: match.lowerBound, in: words) ?? (named.count == 1 ? named[0] : nil))
    }
    if let match = Self.dissociation.first(in: words), let by = name(before: match.lowerBound, in: words) {
      return .dissociation(by: by)
    }
    for pattern in [Self.verbs, Self.states, Self.votes, Self.unable, Self.breaks, Self.holds] {
      if let match = pattern.first(in: words), !isDenied(words[..<match.lowerBound]),
        let by = name(before: match.lowerBound, in: words)
      {
        return .objection(by: by)
      }
    }
    if let match = Self.nouns.first(in: words), !isDenied(words[..<match.lowerBound]),
      let by = name(from: match.upperBound, in: words)
    {
      return .objection(by: by)
    }
    if let match = Self.noted.first(in: words), !isDenied(words[..<match.lowerBound]) {
      let by = name(from: match.upperBound, in: words) ?? name(before: match.lowerBound, in: words)
      return by.map { .objection(by: $0) }
    }
    return nil
  }

  /// Objections of a list such as "Objections: State C (withdrawn), State D"; empty for "none".
  func list(_ words: ArraySlice<MinutesWord>, item: Int) -> [MinutesFacts.Objection] {
    guard let first = words.first(where: { !$0.isSign }),
      !["none", "no", "nil", "nobody"].contains(first.text)
    else { return [] }
    var result: [MinutesFacts.Objection] = []
    for part in words.split(whereSeparator: { $0.text == ";" || $0.text == "," }) {
      guard let by = name(from: part.startIndex, in: part) else { continue }
      let range = ByteRange(Int(part.first?.range.start ?? 0), Int(part.last?.range.end ?? 0))
      let text = Placed(text: source.text(at: range), range: range)
      result.append(MinutesFacts.Objection(by: by, text: text, status: status(part, range), item: item))
    }
    return result
  }

  /// What became of an objection, as far as the words say.
  func status(_ words: ArraySlice<MinutesWord>, _ range: ByteRange) -> Placed? {
    if WordPattern("withdrawn|withdrew|lifted|satisfied|reassured|content|integrated|dropped").first(
      in: words) != nil
    {
      return Placed(text: "withdrawn", range: range)
    }
    if Self.reservation.first(in: words) != nil { return Placed(text: "reservation-only", range: range) }
    if WordPattern(
      "maintained|maintains|maintain|stands|stand|stood|upheld|persisted|persists|remains|remained|stays|stayed|still"
    ).first(in: words) != nil {
      return Placed(text: "maintained", range: range)
    }
    return nil
  }

  private func isDenied(_ words: ArraySlice<MinutesWord>) -> Bool { Self.denied.occur(in: words.suffix(7)) }

  /// The capitalised words before a verb: "State C objected", "Akhilesh was opposed", "he objected".
  private func name(before index: Int, in words: ArraySlice<MinutesWord>) -> Placed? {
    var end = index
    // "Kell: paramount objection to the dates".
    if end > words.startIndex, words[end - 1].text == ":" { end -= 1 }
    while end > words.startIndex, !words[end - 1].isCapital, index - end < 3, !words[end - 1].isSign {
      end -= 1
    }
    var start = end
    while start > words.startIndex, words[start - 1].isCapital || words[start - 1].text == "of" && start < end
    { start -= 1 }
    while start < end,
      ["The", "A", "An", "But", "However", "Then"].contains(source.text(at: words[start].range)),
      end - start > 1
    {
      start += 1
    }
    guard start < end, !(end - start == 1 && Self.pronouns.contains(words[start].text)) else { return nil }
    let range = words[start].range.union(words[end - 1].range)
    return placed(range)
  }

  private static let pronouns: Set<String> = ["it", "they", "he", "she", "both", "this", "that", "these"]

  private func name(from index: Int, in words: ArraySlice<MinutesWord>) -> Placed? {
    guard
      let start = words.indices.first(where: {
        $0 >= index && (words[$0].isCapital || words[$0].text.hasPrefix("@"))
      }), start - index < 4
    else { return nil }
    var end = start + 1
    while end < words.endIndex, words[end].isCapital { end += 1 }
    return placed(words[start].range.union(words[end - 1].range))
  }

  /// The id of the participant with this name, else a slug of it.
  func placed(_ range: ByteRange) -> Placed {
    let text = source.text(at: range)
    let plain = text.hasSuffix("'s") || text.hasSuffix("\u{2019}s") ? String(text.dropLast(2)) : text
    let slug = Slug.of(plain)
    if let known = person(slug) { return Placed(text: known.id, range: range) }
    // "Thereafter Helmark dissociated itself": the capital of a first word is none of a name.
    if let hyphen = slug.firstIndex(of: "-"), let known = person(String(slug[slug.index(after: hyphen)...])) {
      return Placed(text: known.id, range: range)
    }
    return Placed(text: slug, range: range)
  }

  private func person(_ slug: String) -> MinutesFacts.Person? {
    people.first { $0.id == slug } ?? people.indices.first { names[$0].slug == slug }.map { people[$0] }
      ?? people.first { $0.id.split(separator: "-").first.map(String.init) == slug }
  }

  /// Those participants whom the words name, by id or by name.
  func participants(in words: ArraySlice<MinutesWord>) -> [Placed] {
    var result: [Placed] = []
    for (index, person) in people.enumerated() {
      let found = names[index].words.lazy.compactMap { name -> Placed? in
        for index in words.indices where index + name.count <= words.endIndex {
          let run = words[index..<index + name.count]
          if run.first?.isCapital == true, zip(run, name).allSatisfy({ Self.bare($0.text) == $1 }) {
            return Placed(
              text: person.id, range: words[index].range.union(words[index + name.count - 1].range))
          }
        }
        return nil
      }.first
      if let found { result.append(found) }
    }
    return result
  }
}
