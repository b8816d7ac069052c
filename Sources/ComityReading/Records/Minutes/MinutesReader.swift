import ComityModel

/// Reads Markdown minutes into meeting records, each value at its place in the Markdown.
struct MinutesReader {
  let source: Source
  let vocabulary: MinutesVocabulary

  /// Reads the one meeting of the file, or each where dated headings divide several.
  func read() throws(RecordSyntaxError) -> [MeetingRecord] {
    let matter = try FrontMatter.read(source)
    let start = matter?.end ?? RecordFormat.text(source).startIndex
    let blocks =
      MinutesTagScanner.reads(source)
      ? MinutesTagScanner.blocks(of: source.bytes, from: start)
      : MinutesScanner.blocks(of: source.bytes, from: start)
    guard matter != nil || !blocks.isEmpty else {
      throw RecordSyntaxError("no words; expected minutes of a meeting", at: 0)
    }
    let parts = matter?.isRecord == true ? [blocks] : Self.meetings(blocks, in: source)
    var records: [MeetingRecord] = []
    for (index, part) in parts.enumerated() {
      let facts = facts(of: part, matter, isOnly: parts.count == 1)
      var writer = MinutesWriter(source: source, number: parts.count == 1 ? nil : index + 1)
      let tree = try writer.write(facts, matter: matter)
      let prose = part.first.map { ByteRange(Int($0.range.start), Int(part[part.count - 1].range.end)) }
      records.append(MeetingRecord(source: source, tree: tree, root: 0, format: .minutes, prose: prose))
    }
    return records
  }

  private func facts(of blocks: [MinutesBlock], _ matter: FrontMatter?, isOnly: Bool) -> MinutesFacts {
    var attendance = MinutesAttendance(source: source, vocabulary: vocabulary)
    if let matter, !matter.isRecord { matter.people { attendance.add(name: $0, range: $1, role: $2) } }
    attendance.read(blocks)
    var facts = MinutesFacts()
    facts.people = matter.map(listed) ?? []
    if facts.people.isEmpty { facts.people = attendance.people }
    let place = MinutesPlace(source: source, vocabulary: vocabulary)
    let year = MinutesDate(year: nil).first(in: ArraySlice(blocks.prefix(3).flatMap(\.words)))?.start.year
    place.read(blocks, isFile: isOnly, fallbackYear: year, into: &facts)
    if let matter, !matter.isRecord { matter.fill(&facts, vocabulary: vocabulary, source: source) }
    let listed = MinutesListed(matter).knowing(blocks)
    var decisions = MinutesDecisions(
      source: source, vocabulary: vocabulary, effects: vocabulary.events, facts: facts, listed: listed)
    decisions.sitting = sitting(matter)
    let fresh = decisions
    decisions.read(blocks, without: attendance.taken)
    facts = decisions.facts
    if let matter, matter.isRecord {
      let telling = MinutesTelling(
        matter, source: source, blocks: blocks, adopted: vocabulary.events["adopted"])
      facts.told = telling.read(without: attendance.taken, fresh)
      for index in facts.statements.indices where facts.statements[index].kind != "objection" {
        facts.statements[index].on = telling.decision(before: facts.statements[index].text.range)
      }
      let taken = Set(facts.told.values.flatMap { ($0.decision.objections ?? []).map(\.text.range) })
      facts.statements.removeAll { $0.kind == "objection" && taken.contains($0.text.range) }
    }
    MinutesFloor(source: source, objections: decisions.objections, online: online(matter))
      .read(blocks, into: &facts)
    MinutesPapers(
      source: source, vocabulary: vocabulary,
      opening: opening(matter) ?? facts.start.flatMap { CalendarDate($0.text) }
    )
    .read(blocks, into: &facts)
    MinutesRecommendations(
      source: source, vocabulary: vocabulary, sitting: sitting(matter), opening: opening(matter)?.text,
      listed: listed
    ).read(
      blocks, without: attendance.taken, into: &facts)
    return facts
  }

  /// Those whom front matter lists, by whose ids prose means them.
  private func listed(_ matter: FrontMatter) -> [MinutesFacts.Person] {
    guard matter.isRecord, let list = matter.tree.value("participants", of: 0) else { return [] }
    return matter.tree.children(of: list).compactMap { item in
      guard let id = matter.tree.string("id", of: item) else { return nil }
      let range = matter.tree.nodes[matter.tree.resolved(item)].range
      let name = matter.tree.string("name", of: item) ?? id
      var person = MinutesFacts.Person(id: id, name: Placed(text: name, range: range))
      person.type = matter.tree.string("type", of: item).map { Placed(text: $0, range: range) }
      return person
    }
  }

  /// Ids of those who take part by a link, by front matter.
  private func online(_ matter: FrontMatter?) -> Set<String> {
    guard let tree = matter?.tree, let list = tree.value("participants", of: 0) else { return [] }
    return Set(
      tree.children(of: list).compactMap { item in
        tree.string("mode", of: item) == "online" ? tree.string("id", of: item) : nil
      })
  }

  /// The first day of the meeting by its front matter.
  private func opening(_ matter: FrontMatter?) -> CalendarDate? {
    guard let tree = matter?.tree, let meeting = tree.value("meeting", of: 0) else { return nil }
    return tree.string("start_date", of: meeting).flatMap { CalendarDate($0) }
  }

  /// The group that met, where front matter says that it was a sitting of one.
  private func sitting(_ matter: FrontMatter?) -> String? {
    guard let tree = matter?.tree, let meeting = tree.value("meeting", of: 0),
      let part = vocabulary.events["part"], tree.string("kind", of: meeting) == part
    else { return nil }
    return tree.string("organization_id", of: meeting)
  }

  /// Divides at headings that are nothing but dates, where there are several of one level.
  static func meetings(_ blocks: [MinutesBlock], in source: Source) -> [[MinutesBlock]] {
    let reader = MinutesDate(year: MinutesDate.inName(source.path).year ?? 2000)
    for level in 1...4 {
      let starts = blocks.indices.filter { index in
        guard blocks[index].headingLevel == level, let found = reader.first(in: blocks[index].words[...])
        else { return false }
        return blocks[index].words.filter { !$0.isSign }.count <= found.words.count + 3
      }
      guard starts.count >= 2 else { continue }
      return starts.enumerated().map { number, start in
        let end = number + 1 < starts.count ? starts[number + 1] : blocks.count
        return Array(blocks[(number == 0 ? 0 : start)..<end])
      }
    }
    return [blocks]
  }
}
