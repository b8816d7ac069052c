public import ComityModel

/// Sorts records by the body that they belong to, orders them in time and keeps the ledger of what happened.
public struct SeriesBuilder: Sendable {
  /// The records of one body in order of time, by their places among all.
  public struct Group: Sendable {
    /// Name of the body; empty where no record names one.
    public var body: String
    /// Places of its records.
    public var members: [Int]
  }

  private let records: [RecordSketch]
  /// Kind of event that each effect of a decision stands for.
  private let events: [String: String]

  /// Makes a builder; `events` is `RecordSchema.events`.
  public init(_ records: [RecordSketch], events: [String: String]) {
    self.records = records
    self.events = events
  }

  /// The series of records that are all at hand, in order of the first record of each.
  public static func series(_ records: [MeetingRecord], events: [String: String]) -> [Series] {
    let builder = SeriesBuilder(records.map { RecordSketch($0, events: events) }, events: events)
    return builder.grouped().map { group in builder.series(group, group.members.map { records[$0] }) }
  }

  /// One group for each body, in order of the first record of each.
  public func grouped() -> [Group] {
    var names: [String] = []
    var members: [String: [Int]] = [:]
    for (index, body) in bodies().enumerated() {
      if members[body] == nil { names.append(body) }
      members[body, default: []].append(index)
    }
    return names.map { name in
      let dated = (members[name] ?? []).map { ($0, records[$0].day?.ordinal ?? .max) }
      return Group(body: name, members: dated.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map(\.0))
    }
  }

  /// The series of a group with its ledger; `records` are its members.
  public func series(_ group: Group, _ records: [MeetingRecord]) -> Series {
    var series = Series(body: group.body, records: records, origins: group.members)
    series.ledger = ledger(of: series)
    return series
  }

  // MARK: Bodies

  /// Body of each record: its organization, unless that is a group or an organ of another body.
  private func bodies() -> [String] {
    let own = ownBodies()
    let organs = organs(of: own)
    return own.map { organs[$0] ?? $0 }
  }

  /// Bodies that never sat as a whole, each with the one that did and has the founding document or a group in common
  /// with it: its bureau, its chairs, the office that asks its members in writing.
  private func organs(of bodies: [String]) -> [String: String] {
    let wholes = Set(zip(bodies, records).lazy.filter { $1.isWhole }.map { $0.0 })
    guard !wholes.isEmpty else { return [:] }
    var bodiesOfDocument: [String: Set<String>] = [:]
    var bodiesOfGroup: [String: Set<String>] = [:]
    for (body, record) in zip(bodies, records) where wholes.contains(body) {
      if let document = record.document { bodiesOfDocument[document, default: []].insert(body) }
      for group in record.groups { bodiesOfGroup[group, default: []].insert(body) }
    }
    var parents: [String: Set<String>] = [:]
    for (body, record) in zip(bodies, records) where !wholes.contains(body) {
      if let document = record.document {
        parents[body, default: []].formUnion(bodiesOfDocument[document] ?? [])
      } else {
        for group in record.groups { parents[body, default: []].formUnion(bodiesOfGroup[group] ?? []) }
      }
    }
    return parents.compactMapValues { $0.count == 1 ? $0.first : nil }
  }

  /// Body of each record: its organization, unless that is a group of another body.
  private func ownBodies() -> [String] {
    var parents: [String: String] = [:]
    let groups = Set(records.lazy.flatMap(\.groups))
    /// For each founding document the first whole body that works by it.
    var bodyOfDocument: [String: String] = [:]
    var whole: Set<String> = []
    for record in records {
      guard let body = record.organization, !groups.contains(body) else { continue }
      whole.insert(body)
      for group in record.groups where parents[group] == nil { parents[group] = body }
      if let document = record.document, bodyOfDocument[document] == nil { bodyOfDocument[document] = body }
    }
    return records.map { record in
      if let own = record.organization, !groups.contains(own) { return own }
      if let own = record.organization, let parent = parents[own] { return parent }
      return record.document.flatMap { bodyOfDocument[$0] } ?? (whole.count == 1 ? whole.first : nil)
        ?? record.document ?? record.organization ?? ""
    }
  }

  // MARK: Ledger

  /// What happened in a series, in order of time.
  public func ledger(of series: Series) -> [Series.Event] {
    var events: [Series.Event] = []
    for (index, record) in series.records.enumerated() {
      let tree = record.tree
      let meeting = tree.value("meeting", of: record.root)
      let day = meeting.flatMap { tree.string("start_date", of: $0) }.flatMap { CalendarDate($0) }
      if let meeting, let body = tree.string("organization_id", of: meeting), body != series.body {
        events.append(.init(kind: .met, subject: body, date: day, record: index, node: meeting))
      }
      for recommendation in record.list("recommendations") {
        guard let id = tree.string("id", of: recommendation),
          let submitted = tree.string("submitted", of: recommendation)
        else { continue }
        events.append(
          .init(
            kind: .prepared, subject: id, date: CalendarDate(submitted), record: index, node: recommendation))
      }
      for decision in record.list("decisions") {
        guard let effects = tree.value("effects", of: decision) else { continue }
        for effect in tree.children(of: effects) {
          // Most effects have no target, and looking for that is less work than finding out what kind they are of.
          guard let subject = tree.string("target", of: effect),
            let kind = tree.string("type", of: effect).flatMap({ self.events[$0] }).flatMap(
              Series.Event.Kind.init(rawValue:))
          else { continue }
          let date = tree.string("date", of: decision).flatMap { CalendarDate($0) } ?? day
          events.append(.init(kind: kind, subject: subject, date: date, record: index, node: decision))
        }
      }
    }
    return events.enumerated().sorted {
      ($0.element.date?.ordinal ?? .max, $0.offset) < ($1.element.date?.ordinal ?? .max, $1.offset)
    }.map(\.element)
  }
}
