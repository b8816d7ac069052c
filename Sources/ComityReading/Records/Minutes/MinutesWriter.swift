import ComityModel

/// Writes what minutes tell as a record of the schema, each value with the bytes it rests on.
struct MinutesWriter {
  let source: Source
  /// Number of the meeting where a file holds several.
  let number: Int?
  var builder = RecordTreeBuilder()
  /// For values that follow from the whole, such as the version.
  var whole = ByteRange(0, 0)

  init(source: Source, number: Int?) {
    self.source = source
    self.number = number
  }

  /// The tree of the record; what front matter says itself comes first and is never replaced.
  mutating func write(_ facts: MinutesFacts, matter: FrontMatter?) throws(RecordSyntaxError) -> RecordTree {
    whole = facts.title?.range ?? ByteRange(0, min(1, source.bytes.count))
    let record = matter.flatMap { $0.isRecord ? $0 : nil }
    try builder.open(.mapping, range: whole)
    var given: Set<String> = []
    if let record {
      for key in record.tree.children(of: 0) {
        given.insert(record.tree.key(key))
        try builder.key(record.tree.key(key), at: record.tree.nodes[key].keyRange)
        switch record.tree.key(key) {
        case "documents" where !facts.papers.isEmpty: try papers(facts, beside: record.tree, key)
        case "decisions" where !facts.told.isEmpty: try decisions(facts, beside: record.tree, key)
        case "recommendations" where !facts.recommendations.isEmpty:
          try recommendations(facts, beside: record.tree, key)
        case "motions" where !facts.told.isEmpty: try motions(facts, beside: record.tree, key)
        default: try builder.copy(key, of: record.tree)
        }
      }
    } else {
      try builder.key("record_version")
      builder.scalar(.integer, "1", range: whole)
      try meeting(facts)
    }
    if !given.contains("participants") { try participants(facts) }
    if !given.contains("agenda") { try agenda(facts) }
    if !given.contains("documents") {
      try list("documents", facts.papers) { (writer, paper) throws(RecordSyntaxError) in
        try writer.paper(paper)
      }
    }
    if !given.contains("floor_requests") { try floor(facts) }
    // Where front matter lists the decisions, those that prose seems to tell are not written, nor what hangs on them.
    let listsDecisions = given.contains("decisions")
    if !given.contains("motions") { try listsDecisions ? toldMotions(facts) : motions(facts) }
    if !given.contains("recommendations") { try recommendations(facts, record) }
    if !given.contains("decisions") { try decisions(facts) }
    if !given.contains("groups"), !listsDecisions { try groups(facts) }
    if !given.contains("statements") { try statements(facts) }
    builder.close(end: Int(whole.end))
    return builder.finished()
  }

  private mutating func meeting(_ facts: MinutesFacts) throws(RecordSyntaxError) {
    try builder.key("meeting")
    try builder.open(.mapping, range: whole)
    let file =
      source.path.split(separator: "/").last.map { String($0.split(separator: ".").first ?? "") } ?? ""
    try put(
      "id",
      Placed(text: Slug.of(file.isEmpty ? "meeting" : file) + (number.map { "-\($0)" } ?? ""), range: whole))
    try put("kind", facts.kind ?? Placed(text: "other", range: whole))
    try put("name", facts.title)
    try put("start_date", facts.start)
    try put("end_date", facts.end)
    try put("status", facts.start == nil ? nil : Placed(text: "passed", range: whole))
    let isHybrid = facts.remote != nil && facts.inPerson != nil
    let mode = isHybrid ? "Mixed" : facts.remote != nil ? "Online" : facts.inPerson != nil ? "Offline" : nil
    try put(
      "eventAttendanceMode",
      mode.map { Placed(text: $0 + "EventAttendanceMode", range: facts.remote ?? facts.inPerson ?? whole) })
    builder.close(end: Int(whole.end))
  }

  private mutating func participants(_ facts: MinutesFacts) throws(RecordSyntaxError) {
    try list("participants", facts.people) { (writer, person) throws(RecordSyntaxError) in
      try writer.put("id", Placed(text: person.id, range: person.name.range))
      try writer.put("type", person.type ?? Placed(text: "person", range: person.name.range))
      try writer.put("name", person.name)
      try writer.put("category", person.category)
      try writer.put("mode", person.mode)
      try writer.put("role", person.role)
    }
  }

  private mutating func agenda(_ facts: MinutesFacts) throws(RecordSyntaxError) {
    try list("agenda", facts.agenda) { (writer, item) throws(RecordSyntaxError) in
      try writer.put("order", Placed(text: String(item.order), range: item.title.range))
      try writer.put("description", item.title)
      try writer.names("subjects", item.subjects)
    }
  }

  private mutating func motions(_ facts: MinutesFacts) throws(RecordSyntaxError) {
    try list("motions", facts.motions) { (writer, motion) throws(RecordSyntaxError) in
      try writer.put("id", Placed(text: motion.id, range: motion.text.range))
      try writer.put("text", motion.text)
      try writer.put("result", motion.result)
      guard !motion.counts.isEmpty else { return }
      try writer.votes(motion.counts, motion.text.range)
    }
  }

  private mutating func recommendations(_ facts: MinutesFacts, _ record: FrontMatter?)
    throws(RecordSyntaxError)
  {
    let meeting = record.flatMap { $0.tree.value("meeting", of: 0) }
    let body = meeting.flatMap { record?.tree.string("organization_id", of: $0) }
    let day = meeting.flatMap { record?.tree.string("start_date", of: $0) } ?? facts.start?.text
    try list("recommendations", facts.recommendations) { (writer, recommendation) throws(RecordSyntaxError) in
      let range = recommendation.id.range
      try writer.put("id", recommendation.id)
      try writer.put("title", recommendation.title)
      let isHere =
        recommendation.isPreparedHere && !recommendation.adopted
        && (recommendation.preparedBy == nil || recommendation.preparedBy?.text == body)
      let own = isHere ? body.map { Placed(text: $0, range: range) } : nil
      try writer.put("prepared_by", recommendation.preparedBy ?? own)
      let today = isHere ? day.map { Placed(text: $0, range: range) } : nil
      try writer.put("submitted", recommendation.submitted ?? today)
      if !recommendation.expressedBy.isEmpty || !recommendation.represented.isEmpty
        || !recommendation.concerns.isEmpty
      {
        try writer.views(recommendation)
      }
      let status = recommendation.adopted ? "adopted" : recommendation.isPreparedHere ? "submitted" : nil
      try writer.put("status", status.map { Placed(text: $0, range: range) })
    }
  }

  mutating func views(_ recommendation: MinutesFacts.Recommendation) throws(RecordSyntaxError) {
    try builder.key("views")
    try builder.open(.mapping, range: recommendation.id.range)
    try names("expressed_by", recommendation.expressedBy)
    try names("represented", recommendation.represented)
    try list("concerns", recommendation.concerns) { (writer, concern) throws(RecordSyntaxError) in
      try writer.put("by", concern.by)
      try writer.put("text", concern.text)
      if let isReflected = concern.isReflected {
        try writer.put("reflected", isReflected, concern.text.range)
      }
    }
    builder.close(end: nil)
  }

  private mutating func decisions(_ facts: MinutesFacts) throws(RecordSyntaxError) {
    try list("decisions", facts.decisions) { (writer, decision) throws(RecordSyntaxError) in
      try writer.put("id", Placed(text: decision.id, range: decision.idRange ?? decision.text.range))
      try writer.put("date", decision.date)
      try writer.put("text", decision.text)
      try writer.put(
        "motion_id", decision.motion.map { Placed(text: facts.motions[$0].id, range: decision.text.range) })
      try writer.put("basis", decision.basis)
      if let range = decision.procedural { try writer.put("procedural", true, range) }
      try writer.circumstances(decision, given: [])
      try writer.list("effects", decision.effects) { (writer, effect) throws(RecordSyntaxError) in
        try writer.put("type", effect.type)
        try writer.put("target", effect.target)
        try writer.put("value", effect.value)
      }
      try writer.weighed(decision.considerations)
    }
  }

  private mutating func groups(_ facts: MinutesFacts) throws(RecordSyntaxError) {
    var last: [String: Int] = [:]
    for (index, group) in facts.groups.enumerated() { last[group.id.text] = index }
    let groups = facts.groups.enumerated().filter { last[$1.id.text] == $0 }.map(\.1)
    try list("groups", groups) { (writer, group) throws(RecordSyntaxError) in
      let decision = facts.decisions.indices.contains(group.decision) ? facts.decisions[group.decision] : nil
      try writer.put("id", group.id)
      try writer.put("name", group.name)
      try writer.put("status", Placed(text: group.isEnded ? "ended" : "live", range: group.name.range))
      try writer.put(
        group.isEnded ? "ended_by" : "created_by",
        decision.map { Placed(text: $0.id, range: $0.idRange ?? $0.text.range) })
      try writer.put("mandate", group.mandate)
      try writer.put("open_to", group.openTo)
      if let range = group.hybrid { try writer.put("hybrid", true, range) }
      try writer.put("frequency", group.frequency)
    }
  }

  private mutating func floor(_ facts: MinutesFacts) throws(RecordSyntaxError) {
    try list("floor_requests", facts.floor) { (writer, request) throws(RecordSyntaxError) in
      try writer.put("by", request.by)
      try writer.put(
        "mode", Placed(text: request.isOnline ? "online" : "in-person", range: request.by.range))
      try writer.put("outcome", request.outcome)
    }
  }

  private mutating func statements(_ facts: MinutesFacts) throws(RecordSyntaxError) {
    try list("statements", facts.statements) { (writer, statement) throws(RecordSyntaxError) in
      try writer.put("by", statement.by)
      try writer.put("kind", Placed(text: statement.kind, range: statement.text.range))
      try writer.put("text", statement.text)
      try writer.put("on", statement.on.map { Placed(text: $0, range: statement.text.range) })
    }
  }

  // MARK: Values

  mutating func put(_ key: String, _ value: Placed?) throws(RecordSyntaxError) {
    guard let value else { return }
    try builder.key(key)
    builder.scalar(.string, value.text, range: value.range)
  }

  mutating func put(_ key: String, _ value: Bool, _ range: ByteRange) throws(RecordSyntaxError) {
    try builder.key(key)
    builder.scalar(.boolean, value ? "true" : "false", range: range)
  }

  private mutating func names(_ key: String, _ values: [Placed]) throws(RecordSyntaxError) {
    guard let first = values.first else { return }
    try builder.key(key)
    try builder.open(.sequence, range: first.range)
    for value in values { builder.scalar(.string, value.text, range: value.range) }
    builder.close(end: nil)
  }

  mutating func list<Item>(
    _ key: String, _ items: [Item], _ write: (inout MinutesWriter, Item) throws(RecordSyntaxError) -> Void
  ) throws(RecordSyntaxError) {
    guard !items.isEmpty else { return }
    try builder.key(key)
    try builder.open(.sequence, range: whole)
    let list = builder.count
    for item in items {
      let index = builder.count
      try builder.open(.mapping, range: whole)
      try write(&self, item)
      builder.closeAroundChildren(index)
    }
    builder.closeAroundChildren(list - 1)
  }
}
