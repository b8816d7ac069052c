public import ComityModel

/// Sorts records by the body that they belong to, orders them in time and keeps the ledger of what happened.
public struct SeriesBuilder: Sendable {
  private let records: [MeetingRecord]
  /// Kind of event that each effect of a decision stands for.
  private let events: [String: String]

  /// Makes a builder; `events` is `RecordSchema.events`.
  public init(_ records: [MeetingRecord], events: [String: String]) {
    self.records = records
    self.events = events
  }

  /// One series for each body, in order of the first record of each.
  public func build() -> [Series] {
    grouped().map { series in
      var series = series
      series.ledger = ledger(of: series)
      return series
    }
  }

  /// The same without ledgers, which can be kept for several series at a time.
  public func grouped() -> [Series] {
    var names: [String] = []
    var members: [String: [Int]] = [:]
    for (index, body) in bodies().enumerated() {
      if members[body] == nil { names.append(body) }
      members[body, default: []].append(index)
    }
    return names.map { name in
      let dated = (members[name] ?? []).map { ($0, date("start_date", $0)?.ordinal ?? .max) }
      let ordered = dated.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map(\.0)
      return Series(body: name, records: ordered.map { records[$0] }, origins: ordered)
    }
  }

  // MARK: Bodies

  /// Body of each record: its organization, unless that is a group of another body.
  private func bodies() -> [String] {
    var parents: [String: String] = [:]
    let groupsOfRecord = records.indices.map(groups(in:))
    let groups = Set(groupsOfRecord.joined())
    let organizations = records.indices.map(organization)
    /// For each founding document the first whole body that works by it.
    var bodyOfDocument: [String: String] = [:]
    var whole: Set<String> = []
    for (index, body) in organizations.enumerated() {
      guard let body, !groups.contains(body) else { continue }
      whole.insert(body)
      for group in groupsOfRecord[index] where parents[group] == nil { parents[group] = body }
      if let document = document(index), bodyOfDocument[document] == nil { bodyOfDocument[document] = body }
    }
    return organizations.enumerated().map { index, own in
      if let own, !groups.contains(own) { return own }
      if let own, let parent = parents[own] { return parent }
      let document = document(index)
      return document.flatMap { bodyOfDocument[$0] } ?? (whole.count == 1 ? whole.first : nil) ?? document
        ?? own
        ?? ""
    }
  }

  /// Ids that a record uses for groups: those it lists, creates or ends, those that prepared something, and the body
  /// of a meeting whose kind says that it was one of a part of the body.
  private func groups(in index: Int) -> [String] {
    let tree = records[index].tree
    var result = list("groups", records[index]).compactMap { tree.string("id", of: $0) }
    result += list("recommendations", records[index]).compactMap { tree.string("prepared_by", of: $0) }
    if let kind = meeting(index).flatMap({ tree.string("kind", of: $0) }), events[kind] == "part",
      let body = organization(index)
    {
      result.append(body)
    }
    for decision in list("decisions", records[index]) {
      guard let effects = tree.value("effects", of: decision) else { continue }
      for effect in tree.children(of: effects) {
        let event = tree.string("type", of: effect).flatMap { events[$0] }.flatMap(
          Series.Event.Kind.init(rawValue:))
        if event == .created || event == .ended, let target = tree.string("target", of: effect) {
          result.append(target)
        }
      }
    }
    return result
  }

  private func meeting(_ index: Int) -> RecordTree.Index? {
    records[index].tree.value("meeting", of: records[index].root)
  }

  private func organization(_ index: Int) -> String? {
    meeting(index).flatMap { records[index].tree.string("organization_id", of: $0) }
  }

  private func document(_ index: Int) -> String? {
    let tree = records[index].tree
    return tree.value("governed_by", of: records[index].root).flatMap { tree.string("document", of: $0) }
  }

  private func date(_ key: String, _ index: Int) -> CalendarDate? {
    meeting(index).flatMap { records[index].tree.string(key, of: $0) }.flatMap { CalendarDate($0) }
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
      for recommendation in list("recommendations", record) {
        guard let id = tree.string("id", of: recommendation),
          let submitted = tree.string("submitted", of: recommendation)
        else { continue }
        events.append(
          .init(
            kind: .prepared, subject: id, date: CalendarDate(submitted), record: index, node: recommendation))
      }
      for decision in list("decisions", record) {
        let date = tree.string("date", of: decision).flatMap { CalendarDate($0) } ?? day
        guard let effects = tree.value("effects", of: decision) else { continue }
        for effect in tree.children(of: effects) {
          guard
            let kind = tree.string("type", of: effect).flatMap({ self.events[$0] }).flatMap(
              Series.Event.Kind.init(rawValue:)),
            let subject = tree.string("target", of: effect)
          else { continue }
          events.append(.init(kind: kind, subject: subject, date: date, record: index, node: decision))
        }
      }
    }
    return events.enumerated().sorted {
      ($0.element.date?.ordinal ?? .max, $0.offset) < ($1.element.date?.ordinal ?? .max, $1.offset)
    }.map(\.element)
  }

  private func list(_ key: String, _ record: MeetingRecord) -> [RecordTree.Index] {
    record.tree.value(key, of: record.root).map { Array(record.tree.children(of: $0)) } ?? []
  }
}
