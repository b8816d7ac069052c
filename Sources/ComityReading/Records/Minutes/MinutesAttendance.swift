import ComityModel

/// Reads who was present, in the many forms of attendance lists.
struct MinutesAttendance {
  let source: Source
  let vocabulary: MinutesVocabulary
  private(set) var people: [MinutesFacts.Person] = []
  /// Blocks that belong to a list.
  private(set) var taken: Set<Int> = []
  private var ids: Set<String> = []
  /// What the first of several lists in one paragraph says that those in it are.
  private var shared: [MinutesWord] = []

  private static let present = [WordPattern](patterns: [
    "present", "attendees|attendee|attendance|participants|attending|attended", "in attendance", "roll call",
    "those present",
    "delegations", "people",
  ])
  static let absent = [WordPattern](patterns: [
    "apologies|regrets|absent|absentees|absences|excused|regret", "not present|attending", "unable to attend",
    "missing",
  ])
  private static let online = [WordPattern](patterns: [
    "online|remote|remotely|virtual|virtually|video|phone|telephone|zoom|connection|link|line|videolink|video-link|videoconference|screen|distance|web|dial-in|teleconference|webex|teams|call|irc"
  ])
  private static let room = [WordPattern](patterns: [
    "in-person|room|on-site|onsite|hall|aula|chamber|salle|auditorium", "in person", "on site", "in the room",
  ])
  private static let names = [WordPattern](patterns: [
    "delegation|delegations|delegate|participant|participants|state|states|member|members|name|country|attendee|representative"
  ])
  private static let manner = [WordPattern](patterns: [
    "mode|attendance|role|present|presence|attended|capacity"
  ])
  private static let nobody: Set<String> = [
    "none", "nobody", "n/a", "tbd", "tba", "all", "everyone", "no", "nil", "see", "name", "names", "various",
    "others",
  ]
  private static let articles: Set<String> = ["the", "a", "an"]
  private static let lead: Set<String> = [
    "introduction", "list", "future", "next", "number", "limit", "open", "invited",
  ]

  init(source: Source, vocabulary: MinutesVocabulary) {
    self.source = source
    self.vocabulary = vocabulary
  }

  /// Words in front of a list of those who were called, counted or heard.
  static let called = WordPattern(
    "roll|answered|answering|heard|represented|called|speakers")

  /// A list that is being read.
  private struct List {
    var isAbsent = false
    /// Whether names stand on the label's own line, so that what follows at its level is another matter.
    var isFilled = false
    var mode: String?
    var indent: Int
    /// Level of the heading above it; nil below a label.
    var heading: Int?
    /// Whether the table's own header opened it.
    var isTable = false
    var columns: [Range<Int>]?
    var header: [MinutesWord] = []
  }

  /// Reads all lists in `blocks`.
  mutating func read(_ blocks: [MinutesBlock]) {
    var list: List?
    var sawSection = false
    for (index, block) in blocks.enumerated() {
      shared = []
      if let head = head(block) {
        if let level = block.headingLevel, let open = list?.heading, level > open, !head.isAbsent,
          list?.isAbsent == true
        {
          continue
        }
        var next = head
        next.heading = block.headingLevel
        taken.insert(index)
        let before = people.count
        inline(block, next)
        next.isFilled = people.count > before
        list = next
        continue
      }
      if list == nil, let table = table(block) {
        list = table
        taken.insert(index)
        continue
      }
      if list == nil, told(block) || index < 6 && !sawSection && signed(block) {
        taken.insert(index)
        continue
      }
      if let level = block.headingLevel, level > 1 { sawSection = true }
      guard var open = list else { continue }
      if let level = block.headingLevel {
        // "### Remote" below "## Present" goes on with the list.
        guard let above = open.heading, level > above, block.words.count < 4 else {
          list = nil
          continue
        }
        open.mode = mode(block.words[...]) ?? open.mode
        list = open
        taken.insert(index)
        continue
      }
      if belongs(block, to: open, isFirst: taken.contains(index - 1)) {
        taken.insert(index)
        take(block, &open)
        list = open
      } else {
        list = nil
      }
    }
  }

  /// A list that this block opens; nil where it opens none.
  private func head(_ block: MinutesBlock) -> List? {
    let colon = block.words.firstIndex { $0.text == ":" } ?? block.words.count
    var words = block.words[..<colon]
    if let bracket = words.firstIndex(where: { $0.text == "(" }) { words = words[..<bracket] }
    guard (1...6).contains(words.count), let first = words.first, !Self.lead.contains(first.text),
      !block.isRow
    else { return nil }
    guard
      block.headingLevel != nil || colon < block.words.count
        || words.count <= 3 && words.count == block.words.count
    else {
      return nil
    }
    if words.contains(where: { ["of", "?", "without", "by"].contains($0.text) }) && colon == block.words.count
    {
      return nil
    }
    let isAbsent = Self.absent.occur(in: words)
    guard isAbsent || Self.present.occur(in: words) || isLabelOfSome(words, block.words[colon...]) else {
      return nil
    }
    return List(isAbsent: isAbsent, mode: mode(words), indent: block.indent, heading: nil)
  }

  /// "In person: State A, State B", "Stakeholders online: …": a label of nothing but a mode or a kind of participant,
  /// with names behind it.
  func isLabelOfSome(_ label: ArraySlice<MinutesWord>, _ rest: ArraySlice<MinutesWord>) -> Bool {
    // "Guests", "Guests at the round table".
    let isOfKind = isKind(label) || label.count <= 6 && isKind(label.prefix(1))
    if rest.count > 1, kinds(in: rest) > 1 { return true }
    guard label.count <= 4 || isOfKind, rest.count > 1, mode(label) != nil || isOfKind else { return false }
    var depth = 0
    // The names of this label end with its sentence; "teams of" before them is no name.
    var own = rest.dropFirst().prefix { $0.text != "." }
    if own.count > 2, !own[own.startIndex].isCapital, own[own.startIndex + 1].text == "of" {
      own = own.dropFirst(2)
    }
    let names = own.filter { word in
      if ["(", "["].contains(word.text) { depth += 1 }
      if [")", "]"].contains(word.text) { depth -= 1 }
      return depth == 0 && word.text != ")" && word.text != "]"
    }
    return looksLikeNames(names[...]) && names.contains { $0.text == "," || $0.text == ";" }
  }

  private func isKind(_ label: ArraySlice<MinutesWord>) -> Bool {
    guard label.count <= 2, label.last?.text.hasSuffix("s") == true else { return false }
    if vocabulary.value(of: "type", in: label).map({ $0 != "officer" }) == true { return true }
    return vocabulary.value(of: "role", in: label) != nil
  }

  /// The head of a table of those who took part: a column of names and one that says how or as what.
  private func table(_ block: MinutesBlock) -> List? {
    guard block.isRow, block.cells.count >= 2 else { return nil }
    let heads = block.cells.map { block.words[$0] }
    guard heads[0].count <= 3, Self.names.occur(in: heads[0]), heads[1...].contains(where: Self.manner.occur)
    else {
      return nil
    }
    return List(indent: block.indent, isTable: true, columns: block.cells, header: block.words)
  }

  private func belongs(_ block: MinutesBlock, to list: List, isFirst: Bool) -> Bool {
    // Behind names on the label's own line a table is another matter.
    if block.isRow { return list.heading != nil || !list.isFilled }
    // A table that stands by itself is a list of its rows and of nothing else.
    if list.isTable { return false }
    if list.heading == nil {
      return block.isItem
        && (block.indent > list.indent
          || isFirst && !list.isFilled && block.indent >= list.indent && !isLabel(block))
    }
    return block.isItem
      ? block.words.count < 40
      : isFirst && (looksLikeNames(block.words[...]) || kinds(in: block.words[...]) > 1)
  }

  private func isLabel(_ block: MinutesBlock) -> Bool {
    guard let colon = block.words.firstIndex(where: { $0.text == ":" }) else {
      // "Action items" is one, "Bob Brown" is not.
      return block.words.count == 1 || block.words.count == 2 && !block.words.allSatisfy(\.isCapital)
    }
    return colon <= 3
  }

  private func looksLikeNames(_ words: ArraySlice<MinutesWord>) -> Bool {
    let plain = words.filter { !$0.isSign && $0.text != "and" }
    return !plain.isEmpty
      && plain.filter { $0.isCapital || $0.text.hasPrefix("@") }.count * 4 >= plain.count * 3
  }

  private mutating func inline(_ block: MinutesBlock, _ list: List) {
    guard let colon = block.words.firstIndex(where: { $0.text == ":" }), colon + 1 < block.words.count else {
      return
    }
    guard !list.isAbsent else { return }
    // "In the room: A, B. Online: C": each sentence may have a label of its own.
    let sentences = block.sentences
    let first = sentences.first { $0.contains(colon) }?.upperBound ?? block.words.count
    let others = sentences.filter { $0.lowerBound >= first }.compactMap {
      labelled(block.words[$0], isSibling: true)
    }
    let end = others.isEmpty ? block.words.count : first
    entries(block.words[(colon + 1)..<max(end, colon + 1)], list, isItem: false, label: block.words[..<colon])
    for other in others { entries(labelled: other.names, other.label) }
  }

  private mutating func take(_ block: MinutesBlock, _ list: inout List) {
    if block.isRow { return row(block, &list) }
    let words = block.words[...]
    if let colon = words.firstIndex(where: { $0.text == ":" }), colon - words.startIndex <= 3 {
      let label = words[..<colon]
      if Self.absent.occur(in: label) { list.isAbsent = true }
      if let mode = mode(label) { list.mode = mode }
      if !list.isAbsent, colon + 1 < words.endIndex {
        entries(words[(colon + 1)...], list, isItem: false, label: label)
      }
      return
    }
    if !list.isAbsent { entries(words, list, isItem: block.isItem) }
  }

  private mutating func row(_ block: MinutesBlock, _ list: inout List) {
    guard list.columns != nil else {
      list.columns = block.cells
      list.header = block.words
      return
    }
    guard !list.isAbsent,
      let first = block.cells.first(where: { cell in block.words[cell].contains { $0.isCapital } })
    else { return }
    var rest = block.words[...]
    rest = rest[first.upperBound...]
    // A mark in the column "Remote" says as much as the word in the row.
    var own = list
    for (index, cell) in block.cells.enumerated() where index < (list.columns?.count ?? 0) && !cell.isEmpty {
      guard let head = list.columns?[index], let mode = mode(list.header[head]), index > 0 else { continue }
      if ["x", "✓", "✔", "yes", "✅"].contains(block.words[cell.lowerBound].text) { own.mode = mode }
    }
    let kind = list.isTable ? Array(list.header[list.columns?.first ?? 0..<0]) : []
    person(block.words[first], attributes: Array(rest) + kind, own)
  }

  /// Adds the people of a labelled sentence.
  mutating func entries(labelled words: ArraySlice<MinutesWord>, _ label: ArraySlice<MinutesWord>) {
    // A roll that is called is no call; a second one names nobody new.
    let isRoll = label.contains { $0.text == "roll" || $0.text == "heard" }
    let before = people.count
    entries(words, List(mode: isRoll ? nil : mode(label), indent: 0), isItem: false, label: label)
    guard isRoll else { return }
    var known = Set(people[..<before].map { Slug.of($0.name.text) })
    people = people[..<before] + people[before...].filter { known.insert(Slug.of($0.name.text)).inserted }
  }

  private mutating func entries(
    _ words: ArraySlice<MinutesWord>, _ list: List, isItem: Bool, label: ArraySlice<MinutesWord> = []
  ) {
    var parts: [[MinutesWord]] = [[]]
    var attributes: [[MinutesWord]] = [[]]
    var depth = 0
    var hasBracket = false
    var isBehindDash = false
    for word in words {
      if ["(", "[", "{"].contains(word.text) {
        depth += 1
        hasBracket = true
      } else if [")", "]", "}"].contains(word.text) {
        depth = max(0, depth - 1)
      } else if depth > 0 || isBehindDash && word.text != "," && word.text != ";" {
        attributes[attributes.count - 1].append(word)
      } else if [",", ";"].contains(word.text) || word.text == "and" {
        isBehindDash = false
        parts.append([])
        attributes.append([])
      } else if ["-", "–", "—", ":", "/"].contains(word.text) {
        isBehindDash = !parts[parts.count - 1].isEmpty
      } else if !word.isSign {
        parts[parts.count - 1].append(word)
      }
    }
    let isList =
      !isItem || parts.count == 1 || hasBracket && parts.allSatisfy { $0.count >= 2 } || parts.count > 2
    // "Teams of Arlen, Borovia and Duria" are all teams, and so are those of the labels beside it.
    if let first = parts.first, first.count > 2, first[1].text == "of", !first[0].isCapital {
      shared = Array(first.prefix(2))
    }
    for (index, part) in parts.enumerated() where index == 0 || isList {
      // A bracket behind the last of several names speaks for all of them.
      person(part[...], attributes: attributes[index] + Array(label) + (isKind(label) ? [] : shared), list)
    }
  }

  private mutating func person(_ words: ArraySlice<MinutesWord>, attributes: [MinutesWord], _ list: List) {
    var name = words.filter { !$0.text.hasPrefix("@") && !$0.isSign }
    if name.isEmpty { name = words.filter { !$0.isSign } }
    // "teams of Arlen", "the Guild": what stands before a name is no part of it.
    if name.count > 1, Self.articles.contains(name[0].text) { name.removeFirst() }
    if name.count > 2, name[1].text == "of", !name[0].isCapital { name.removeFirst(2) }
    guard let first = name.first, let last = name.last, name.count <= 8, !Self.nobody.contains(first.text),
      name.contains(where: {
        $0.isCapital || $0.text.hasPrefix("@") || !$0.text.utf8.allSatisfy { $0 < 0x80 }
      })
    else { return }
    let range = ByteRange(Int(first.range.start), Int(last.range.end))
    let text = name.map { source.text(at: $0.range) }.joined(separator: " ")
    var id = Slug.of(text)
    guard !id.isEmpty else { return }
    var number = 2
    while !ids.insert(id).inserted {
      id = Slug.of(text) + "-\(number)"
      number += 1
    }
    let details = attributes[...]
    let place =
      details.isEmpty
      ? range : ByteRange(Int(range.start), Int(max(last.range.end, details.last?.range.end ?? 0)))
    var person = MinutesFacts.Person(id: id, name: Placed(text: text, range: range))
    person.mode = (mode(details) ?? list.mode).map { Placed(text: $0, range: place) }
    person.role = vocabulary.value(of: "role", in: details).map { Placed(text: $0, range: place) }
    let both = name[...] + details
    person.type = vocabulary.value(of: "type", in: both[...]).map { Placed(text: $0, range: place) }
    if person.type?.text == "stakeholder" {
      person.category = vocabulary.value(of: "category", in: both[...]).map { Placed(text: $0, range: place) }
    }
    people.append(person)
  }

  /// Adds the people that a stretch of words names one after another.
  mutating func entries(of words: ArraySlice<MinutesWord>) {
    entries(words, List(indent: 0), isItem: false)
  }

  /// Adds people that front matter names.
  mutating func add(name: String, range: ByteRange, role: String?) {
    var lexer = MinutesLexer(bytes: source.bytes, range: range.indices)
    let before = people.count
    entries(lexer.words()[...], List(indent: 0), isItem: true)
    if let role, people.count > before { people[people.count - 1].role = Placed(text: role, range: range) }
  }

  func mode(_ words: ArraySlice<MinutesWord>) -> String? {
    let isOnline = Self.online.occur(in: words)
    let isInRoom = Self.room.occur(in: words)
    return isOnline && isInRoom ? nil : isOnline ? "online" : isInRoom ? "in-person" : nil
  }
}
