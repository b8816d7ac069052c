import ComityModel

/// What a decision changes: groups that begin and end, texts that are adopted, frequencies, and what was weighed.
struct MinutesEffects {
  let source: Source
  let vocabulary: MinutesVocabulary
  /// Names of the events `created`, `ended` and `adopted` among the effects of the schema.
  let names: [String: String]
  /// The group whose sitting it is; nil where it is none, or not known.
  var sitting: String?
  private(set) var groups: [MinutesFacts.Group] = []
  private(set) var recommendations: [MinutesFacts.Recommendation] = []

  static let create = WordPattern(
    "establish|establishes|established|establishing|establishment|create|creates|created|creating|creation|set|sets|setting|form|formed|forms|forming|formation|launch*|constitut*|institut*|inaugurat*|found|founds|founded|founding|open|opens|opened|opening|appoint|appoints|appointed|call|calls|called|bring|brings|brought|erect*|convenes|convened|starts|charter|chartered|chartering|start|started|starting|convening|add|adding|new|spin|stand"
  )
  static let end = WordPattern(
    "dissolve|dissolves|dissolved|dissolving|dissolution|disband|disbands|disbanded|disbanding|end|ends|ended|ending|terminate|terminated|terminates|termination|close|closed|closing|closure|sunset|sunsetting|retire|retired|archive|archived|abolish|abolished|abolishes|discontinue|discontinued|discontinues|wound|wind|winds|discharge|discharges|discharged|shut|shuts|concludes|concluded|closes|disbands|retires|stood|stop|stops|stopped|cease|ceases|ceased|suppress|suppressed"
  )
  private static let adopt = [WordPattern](patterns: [
    "be|is|was|been|are|were|being agreed to|upon .|,|;|(|)|:|with|without|by|nem|nemine|unanimously",
    "adopt|adopts|adopted|adopting|adoption|approve|approves|approved|approving|approval|accept|accepts|accepted|accepting|endorse|endorsed|endorses|ratify|ratified|pass|passed|carried",
  ])
  init(source: Source, vocabulary: MinutesVocabulary, names: [String: String]) {
    self.source = source
    self.vocabulary = vocabulary
    self.names = names
  }

  /// Reads the words of a decision and adds what it changes.
  mutating func read(
    _ words: ArraySlice<MinutesWord>, block: MinutesBlock, item: ArraySlice<MinutesWord>, isRefused: Bool,
    into decision: inout MinutesFacts.Decision, number: Int
  ) {
    guard !isRefused else { return }
    group(words, Self.create, isEnded: false, into: &decision, number)
    group(words, Self.end, isEnded: true, into: &decision, number)
    if decision.effects.isEmpty { lapsed(words, into: &decision, number) }
    if decision.effects.isEmpty { pointed(words, item, into: &decision, number) }
    adopted(words, under: item, into: &decision)
    // How often a group's own offspring is to meet is part of setting it up, and no further act.
    let isOffspring = sitting != nil && decision.effects.contains { $0.type.text == names["created"] }
    for (type, range) in vocabulary.values(of: "effect", in: words) where !isOffspring {
      let place = words[range.lowerBound].range.union(words[range.upperBound - 1].range)
      var effect = MinutesFacts.Effect(type: Placed(text: type, range: place))
      effect.value = Placed(text: source.text(at: place), range: place)
      effect.target = groups.last?.id
      decision.effects.append(effect)
    }
    weighed(words, into: &decision)
  }

  private mutating func group(
    _ words: ArraySlice<MinutesWord>, _ verb: WordPattern, isEnded: Bool,
    into decision: inout MinutesFacts.Decision,
    _ number: Int
  ) {
    guard let type = names[isEnded ? "ended" : "created"] else { return }
    var rest = words
    while let match = verb.first(in: rest) {
      rest = rest[match.upperBound...]
      let after = words[match.upperBound..<min(match.upperBound + 20, words.endIndex)]
      var before = words[max(match.lowerBound - 20, words.startIndex)..<match.lowerBound]
      // "The Conference thanked the group and discharged it."
      let isPronoun = ["it", "them"].contains(after.first?.text ?? "") && isEnded
      let elliptic = isPronoun ? before : elliptic(words, match, before, after)
      let passive =
        elliptic != nil
        || before.last.map {
          ["was", "were", "is", "are", "be", "been", "hereby", "herewith", "being"].contains($0.text)
        } == true
      if let elliptic { before = elliptic }
      // "The cluster is brought to an end", "came to an end".
      let isBrought =
        isEnded && match.lowerBound - 3 >= words.startIndex
        && Self.brought.end(in: words, from: match.lowerBound - 3) == match.upperBound
      guard
        let noun = noun(in: passive || isBrought ? before : clause(after))
          ?? symbol(in: passive || isBrought ? before : clause(after)),
        isNamed(words, noun) || passive || isEnded, !isCounted(words, noun), !opens(words, match)
      else { continue }
      if !isEnded, !passive,
        ["set", "sets", "call", "calls", "bring", "brings"].contains(words[match.lowerBound].text),
        !after.prefix(2).contains(where: { $0.text == "up" || $0.text == "into" })
      {
        continue
      }
      var phrase = phrase(
        words, noun: noun, from: passive || isBrought ? start(of: noun, in: words) : match.upperBound)
      // "The group is dissolved", said in a sitting of it.
      if isEnded, phrase.mandate == nil, phrase.id.text == words[noun.lowerBound].text, let sitting {
        phrase.id.text = sitting
      }
      let place =
        words[match].first.map { $0.range.union(words[noun.upperBound - 1].range) } ?? decision.text.range
      var group = MinutesFacts.Group(id: phrase.id, name: phrase.name, isEnded: isEnded, decision: number)
      group.mandate = phrase.mandate
      group.openTo = vocabulary.value(of: "open_to", in: words).map {
        Placed(text: $0, range: decision.text.range)
      }
      group.hybrid = words.first { $0.text == "hybrid" }?.range
      groups.append(group)
      decision.effects.append(MinutesFacts.Effect(type: Placed(text: type, range: place), target: phrase.id))
      further(words, behind: noun, like: group, type, into: &decision)
      return
    }
  }

  private static let brought = WordPattern("brought|brings|bring|come|comes|came to an|its|their end|close")
  private static let lapse = [WordPattern](patterns: [
    "not|never renewed|prolonged|extended", "came|comes|come|coming to an|its|their end|close",
    "expired|expires|lapsed|lapses", "ran|runs|run out",
    "mandate ...4 ended|ends|terminated|fulfilled|exhausted",
  ])

  /// "The mandate of wg-ports was not renewed": the end of a group without a verb that ends it.
  private mutating func lapsed(
    _ words: ArraySlice<MinutesWord>, into decision: inout MinutesFacts.Decision, _ number: Int
  ) {
    guard let type = names["ended"], let match = Self.lapse.first(in: words) else { return }
    let before = words[max(words.startIndex, match.lowerBound - 14)..<match.lowerBound]
    let id: Placed
    if let own = before.last(where: Self.isGroupID) {
      id = Placed(text: own.text, range: own.range)
    } else if let noun = noun(in: before) {
      id = phrase(words, noun: noun, from: start(of: noun, in: words)).id
    } else {
      return
    }
    groups.append(MinutesFacts.Group(id: id, name: id, isEnded: true, decision: number))
    decision.effects.append(MinutesFacts.Effect(type: Placed(text: type, range: id.range), target: id))
  }

  /// "Circle on phishing formed today": a participle right behind the name of a group, and no other group behind it.
  private func elliptic(
    _ words: ArraySlice<MinutesWord>, _ verb: Range<Int>, _ before: ArraySlice<MinutesWord>,
    _ after: ArraySlice<MinutesWord>
  ) -> ArraySlice<MinutesWord>? {
    let participles: Set<String> = [
      "formed", "created", "established", "constituted", "launched", "founded", "instituted", "chartered",
      "dissolved", "disbanded", "wound", "discharged", "closed", "set", "ended",
    ]
    guard participles.contains(words[verb.lowerBound].text), noun(in: clause(after)) == nil else {
      return nil
    }
    let near = before.suffix(7).reversed().prefix { ![".", ";", ",", ":", "?"].contains($0.text) }
    let start = before.endIndex - near.count
    return near.count > 0 && noun(in: words[start..<before.endIndex]) != nil
      ? words[start..<before.endIndex] : nil
  }

  /// "… and a panel on forensics (pn-forensics)": what the same verb begins or ends beside it.
  private mutating func further(
    _ words: ArraySlice<MinutesWord>, behind noun: Range<Int>, like first: MinutesFacts.Group, _ type: String,
    into decision: inout MinutesFacts.Decision
  ) {
    let end = words[noun.upperBound...].firstIndex { [".", ";", "?"].contains($0.text) } ?? words.endIndex
    var rest = words[noun.upperBound..<end]
    while let next = self.noun(in: rest) {
      rest = rest[next.upperBound...]
      let begin = start(of: next, in: words)
      let lead = words[max(words.startIndex, begin - 2)..<begin].map(\.text)
      guard ["a", "an", "one", "another", "the"].contains(lead.last ?? ""),
        ["and", ","].contains(lead.first ?? ""),
        next.upperBound < end, ["on", "for", "("].contains(words[next.upperBound].text)
      else { continue }
      let phrase = phrase(words, noun: next, from: begin)
      var group = first
      (group.id, group.name, group.mandate) = (phrase.id, phrase.name, phrase.mandate)
      groups.append(group)
      let place = words[next.lowerBound].range.union(words[next.upperBound - 1].range)
      decision.effects.append(MinutesFacts.Effect(type: Placed(text: type, range: place), target: phrase.id))
    }
  }

  /// Where the name of a group begins whose noun stands there: behind the article before it.
  private func start(of noun: Range<Int>, in words: ArraySlice<MinutesWord>) -> Int {
    let stops: Set<String> = [
      "a", "an", "the", "that", "one", "another", "and", "or", "of", "is", "are", "was", "were", "for", "on",
      "in", "with",
    ]
    var first = noun.lowerBound
    while first > words.startIndex, noun.lowerBound - first < 4, !words[first - 1].isSign,
      !stops.contains(words[first - 1].text)
    { first -= 1 }
    return first
  }

  /// "these groups", decided under a heading that says what is to be done with them.
  private mutating func pointed(
    _ words: ArraySlice<MinutesWord>, _ item: ArraySlice<MinutesWord>,
    into decision: inout MinutesFacts.Decision, _ number: Int
  ) {
    let pointers: Set<String> = ["these", "this", "those", "that", "new"]
    let isPointed = words.indices.contains {
      pointers.contains(words[$0].text) && noun(in: words[($0 + 1)...].prefix(3)) != nil
    }
    guard isPointed else { return }
    let before = decision.effects.count
    group(item, Self.create, isEnded: false, into: &decision, number)
    if decision.effects.count == before { group(item, Self.end, isEnded: true, into: &decision, number) }
  }

  /// The words up to the end of the clause.
  private func clause(_ words: ArraySlice<MinutesWord>) -> ArraySlice<MinutesWord> {
    // "Sets up, by consensus and without objection, a panel": what stands between commas is passed over.
    let parts = words.prefix { ![";", ".", "?", ":"].contains($0.text) }.split { $0.text == "," }
    guard let first = parts.first else { return words.prefix(0) }
    if noun(in: first) != nil { return first }
    return parts.dropFirst().first { part in
      ["a", "an", "the", "one"].contains(part.first?.text ?? "") && noun(in: part) != nil
    } ?? first
  }

  private func noun(in words: ArraySlice<MinutesWord>) -> Range<Int>? {
    guard let found = vocabulary.patterns("group", "group").first(in: words) else { return nil }
    // "Panel on" finds one by the subject behind it, which is no part of the noun.
    let isOpen = found.count > 1 && ["on", "for"].contains(words[found.upperBound - 1].text)
    return isOpen ? found.lowerBound..<found.upperBound - 1 : found
  }

  /// "A table on clouds (wt-clouds)": what has a name of its own in brackets is one, whatever it is called.
  private func symbol(in words: ArraySlice<MinutesWord>) -> Range<Int>? {
    guard
      let open = words.indices.first(where: { index in
        index + 2 < words.endIndex && words[index].text == "(" && words[index + 2].text == ")"
          && words[index + 1].text.contains("-") && !words[index + 1].isShouted && !words[index + 1].isCapital
      }),
      let article = words[..<open].lastIndex(where: {
        ["a", "an", "the", "one", "another"].contains($0.text)
      })
    else { return nil }
    let end = words[(article + 1)..<open].firstIndex { ["on", "for", "of"].contains($0.text) } ?? open
    return article + 1 < end ? end - 1..<end : nil
  }

  /// "One group is set up, and two meetings a year": a number of groups is none by name.
  private func isCounted(_ words: ArraySlice<MinutesWord>, _ noun: Range<Int>) -> Bool {
    guard noun.lowerBound > words.startIndex,
      let number = Numerals.value(of: words[noun.lowerBound - 1].text),
      number > 0, !["a", "an"].contains(words[noun.lowerBound - 1].text)
    else { return false }
    // "One working party, on the protection of …" is one by its subject.
    let next = words[noun.upperBound...].prefix(2).drop { $0.text == "," }
    return !["on", "for", "("].contains(next.first?.text ?? "")
  }

  /// "Open to all States", "the session was opened" begin nothing.
  private func opens(_ words: ArraySlice<MinutesWord>, _ verb: Range<Int>) -> Bool {
    let word = words[verb.lowerBound].text
    let next = verb.upperBound < words.endIndex ? words[verb.upperBound].text : ""
    if word == "open" {
      return verb.lowerBound == words.startIndex || words[verb.lowerBound - 1].text != "to"
    }
    // "Brought to an end" begins nothing.
    if word.hasPrefix("br"),
      words[verb.upperBound...].prefix(3).contains(where: { $0.text == "end" || $0.text == "close" })
    {
      return true
    }
    return word == "called" && !["into", "in"].contains(next)
      || word == "brought" && !["into", "to"].contains(next)
  }

  /// Whether a new group is meant: "a group", "working groups", "the group on …", not "with the group".
  private func isNamed(_ words: ArraySlice<MinutesWord>, _ noun: Range<Int>) -> Bool {
    if noun.count > 1 || noun.lowerBound == words.startIndex { return true }
    if noun.upperBound < words.endIndex, ["on", "for", "("].contains(words[noun.upperBound].text) {
      return true
    }
    return !["the", "our", "this", "with", "each", "their", "its"].contains(words[noun.lowerBound - 1].text)
  }

  /// Id, name and mandate of the group whose noun stands at `noun`.
  private func phrase(
    _ words: ArraySlice<MinutesWord>, noun: Range<Int>, from start: Int
  ) -> (id: Placed, name: Placed, mandate: Placed?) {
    var first = start
    while first < noun.lowerBound,
      words[first].isSign
        || ["a", "an", "the", "up", "of", "that", "with", "immediate", "its"].contains(words[first].text)
    {
      first += 1
    }
    var last = noun.upperBound
    let stops: Set<String> = [
      "open", "with", "meeting", "sitting", "which", "that", "to", "is", "was", "be", "has", "will", "by",
    ]
    var mandate: Placed?
    if last < words.endIndex, ["on", "for", "of"].contains(words[last].text) {
      let begin = last + 1
      while last < words.endIndex, !words[last].isSign, !stops.contains(words[last].text) { last += 1 }
      if begin < last {
        let range = words[begin].range.union(words[last - 1].range)
        mandate = Placed(text: source.text(at: range), range: range)
      }
    }
    let range = words[first].range.union(words[last - 1].range)
    let name = Placed(text: MinutesText.plain(words[first..<last], in: source), range: range)
    // "A workstream on health infrastructure, *ws-health*, is created."
    if last + 2 < words.endIndex, words[last].text == ",", isName(words[last + 1]),
      [",", "."].contains(words[last + 2].text)
    {
      let own = words[last + 1].range
      return (Placed(text: source.text(at: own), range: own), name, mandate)
    }
    if last + 2 < words.endIndex, words[last].text == "(", words[last + 2].text == ")" {
      return (
        Placed(text: source.text(at: words[last + 1].range), range: words[last + 1].range), name, mandate
      )
    }
    // "… on the uses of clouds by States (wt-cloud)": the name in brackets may stand behind more words.
    let near = words[last..<min(words.endIndex, last + 12)].prefix {
      ![".", ";", ",", "and"].contains($0.text)
    }
    if let open = near.firstIndex(where: { $0.text == "(" }), open + 2 < words.endIndex,
      words[open + 2].text == ")",
      words[open + 1].text.contains("-"), !words[open + 1].isShouted
    {
      return (
        Placed(text: source.text(at: words[open + 1].range), range: words[open + 1].range), name, mandate
      )
    }
    let matter = mandate ?? task(words, behind: noun) ?? subject(words, noun, from: first)
    if let own = registered(words, behind: noun) { return (own, name, matter) }
    return (Placed(text: Slug.of(name.text), range: range), name, matter)
  }

  /// Whether a word is the short name of a group: one with a hyphen, in small letters, known as such or set off.
  private func isName(_ word: MinutesWord) -> Bool {
    guard !word.isCapital, word.text.contains("-"), word.range.start > 0 else { return false }
    let mark = source.bytes[Int(word.range.start) - 1]
    return Self.isGroupID(word) || [UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`")].contains(mark)
  }

  private mutating func adopted(
    _ words: ArraySlice<MinutesWord>, under item: ArraySlice<MinutesWord>,
    into decision: inout MinutesFacts.Decision
  ) {
    guard let type = names["adopted"], let verb = Self.adopt.first(in: words) else { return }
    // "… once REC-11 is adopted" adopts nothing yet.
    let before = words[max(words.startIndex, verb.lowerBound - 6)..<verb.lowerBound]
    if before.contains(where: {
      ["once", "if", "when", "after", "until", "unless", "before"].contains($0.text)
    }) {
      return
    }
    let id = words.indices.first {
      MinutesEffects.isID(words[$0]) && source.text(at: words[$0].range) != decision.id
    }
    guard
      let noun = vocabulary.patterns("adoptable", "recommendation").first(in: words)
        ?? id.map({ $0..<$0 + 1 })
    else { return }
    // "P-30-1 Circle on phishing: adopted; circle formed": the number is that of the proposal to form it.
    if let id, noun.lowerBound == id, !decision.effects.isEmpty, !words[id].text.hasPrefix("rec") { return }
    let place = words[min(verb.lowerBound, noun.lowerBound)].range.union(
      words[max(verb.upperBound, noun.upperBound) - 1].range)
    // A group adopts its agenda and its own report, and nobody takes that for a recommendation.
    if id == nil, sitting != nil, vocabulary.patterns("own", "paper").occur(in: words[noun]) { return }
    var target = id.map { Placed(text: source.text(at: words[$0].range), range: words[$0].range) }
    // "The recommendation was adopted", under a heading that names it.
    if target == nil, vocabulary.patterns("own", "paper").occur(in: words[noun]) == false,
      WordPattern("recommendation|draft|text").matches(words[noun]),
      let named = item.first(where: { $0.text.hasPrefix("rec") && Self.isID($0) })
    {
      target = Placed(text: source.text(at: named.range), range: named.range)
    }
    decision.effects.append(MinutesFacts.Effect(type: Placed(text: type, range: place), target: target))
  }

  /// Whether a word is a symbol such as REC-5, REC-LEAK or A/2027/3.
  static func isID(_ word: MinutesWord) -> Bool {
    word.isShouted && word.text.utf8.count >= 4 && word.text.contains { $0.isLetter }
      && (word.text.contains { $0.isNumber } || word.text.hasPrefix("rec-"))
  }

  /// Whether a word is the short name of a group, such as wg-law.
  static func isGroupID(_ word: MinutesWord) -> Bool {
    guard !word.isCapital, let hyphen = word.text.firstIndex(of: "-") else { return false }
    let head = word.text[..<hyphen]
    return head.utf8.count <= 3 && word.text.utf8.count > head.utf8.count + 1
      && (["eg", "ag", "ig", "og"].contains(head)
        || head != "by" && !head.contains { "aeiou".contains($0) || !$0.isLetter })
  }

  /// The group that words name first: by the id in brackets behind it, else by its name.
  func group(in words: ArraySlice<MinutesWord>) -> Placed? {
    let clause = clause(words)
    if let own = clause.prefix(4).first(where: Self.isGroupID) {
      return Placed(text: own.text, range: own.range)
    }
    guard let noun = noun(in: clause) else { return nil }
    return phrase(words, noun: noun, from: words.startIndex).id
  }
}
