import ComityModel

/// Writes what prose tells beside what front matter lists, and never in its place.
extension MinutesWriter {
  /// Papers that prose tells of behind those that front matter lists.
  mutating func papers(_ facts: MinutesFacts, beside tree: RecordTree, _ key: RecordTree.Index)
    throws(RecordSyntaxError)
  {
    try builder.open(.sequence, range: tree.nodes[tree.resolved(key)].range)
    var listed: Set<String> = []
    // What came out on the day of a listed paper is that paper.
    var days: Set<String> = []
    for child in tree.children(of: key) {
      if let id = tree.string("id", of: child) { listed.insert(id) }
      if let day = tree.string("published", of: child) { days.insert(day) }
      try builder.copy(child, of: tree)
    }
    for paper in facts.papers where !listed.contains(paper.id.text) && !days.contains(paper.published.text) {
      let index = builder.count
      try builder.open(.mapping, range: whole)
      try self.paper(paper)
      builder.closeAroundChildren(index)
    }
    builder.close(end: nil)
  }

  mutating func paper(_ paper: MinutesFacts.Paper) throws(RecordSyntaxError) {
    try put("id", paper.id)
    try put("name", paper.name)
    try put("published", paper.published)
  }

  /// Decisions of front matter, each with the fields that prose alone tells of.
  mutating func decisions(_ facts: MinutesFacts, beside tree: RecordTree, _ key: RecordTree.Index)
    throws(RecordSyntaxError)
  {
    guard tree.kind(key) == .sequence else { return try builder.copy(key, of: tree) }
    try builder.open(.sequence, range: tree.nodes[tree.resolved(key)].range)
    for (number, child) in tree.children(of: key).enumerated() {
      guard let told = facts.told[number], tree.kind(child) == .mapping else {
        try builder.copy(child, of: tree)
        continue
      }
      let given = Set(tree.children(of: child).map { tree.key($0) })
      let end = try reopen(child, of: tree)
      if !told.counts.isEmpty, !given.contains("motion_id") { try put("motion_id", name(told, number)) }
      try circumstances(told.decision, given: given)
      if !given.contains("considerations") { try weighed(told.decision.considerations) }
      builder.close(end: end)
    }
    builder.close(end: nil)
  }

  /// Recommendations of front matter, each with the views that prose alone tells of.
  mutating func recommendations(_ facts: MinutesFacts, beside tree: RecordTree, _ key: RecordTree.Index)
    throws(RecordSyntaxError)
  {
    guard tree.kind(key) == .sequence else { return try builder.copy(key, of: tree) }
    try builder.open(.sequence, range: tree.nodes[tree.resolved(key)].range)
    for child in tree.children(of: key) {
      let id = tree.string("id", of: child)
      guard let told = facts.recommendations.first(where: { $0.id.text == id }), !told.concerns.isEmpty,
        tree.kind(child) == .mapping, tree.value("views", of: child) == nil
      else {
        try builder.copy(child, of: tree)
        continue
      }
      let end = try reopen(child, of: tree)
      try views(told)
      builder.close(end: end)
    }
    builder.close(end: nil)
  }

  /// Writes a mapping of front matter and leaves it open for more; gives where it ends.
  private mutating func reopen(_ mapping: RecordTree.Index, of tree: RecordTree) throws(RecordSyntaxError)
    -> Int
  {
    let range = tree.nodes[tree.resolved(mapping)].range
    try builder.open(.mapping, range: range)
    for field in tree.children(of: mapping) {
      try builder.key(tree.key(field), at: tree.nodes[field].keyRange)
      try builder.copy(field, of: tree)
    }
    return Int(range.end)
  }

  /// Motions of front matter, with votes that prose alone counts, and those that prose alone tells of.
  mutating func motions(_ facts: MinutesFacts, beside tree: RecordTree, _ key: RecordTree.Index)
    throws(RecordSyntaxError)
  {
    guard tree.kind(key) == .sequence else { return try builder.copy(key, of: tree) }
    let decided = tree.value("decisions", of: 0).map { Array(tree.children(of: $0)) } ?? []
    let ids = decided.map { tree.string("motion_id", of: $0) }
    let numbers = Dictionary(
      ids.enumerated().compactMap { number, id in id.map { ($0, number) } },
      uniquingKeysWith: { first, _ in first })
    try builder.open(.sequence, range: tree.nodes[tree.resolved(key)].range)
    for child in tree.children(of: key) {
      let number = tree.string("id", of: child).flatMap { numbers[$0] }
      guard let told = number.flatMap({ facts.told[$0] }), !told.counts.isEmpty, tree.kind(child) == .mapping,
        tree.value("vote_events", of: child) == nil
      else {
        try builder.copy(child, of: tree)
        continue
      }
      let end = try reopen(child, of: tree)
      try votes(told.counts, told.decision.text.range)
      builder.close(end: end)
    }
    for (number, told) in facts.told.sorted(by: { $0.key < $1.key })
    where !told.counts.isEmpty && (number >= ids.count || ids[number] == nil) {
      let index = builder.count
      try builder.open(.mapping, range: whole)
      try motion(told, number)
      builder.closeAroundChildren(index)
    }
    builder.close(end: nil)
  }

  /// Motions that prose alone tells of, where front matter lists the decisions on them.
  mutating func toldMotions(_ facts: MinutesFacts) throws(RecordSyntaxError) {
    let counted = facts.told.filter { !$0.value.counts.isEmpty }.sorted { $0.key < $1.key }
    try list("motions", counted) { (writer, told) throws(RecordSyntaxError) in
      try writer.motion(told.value, told.key)
    }
  }

  private func name(_ told: MinutesTelling.Told, _ number: Int) -> Placed {
    Placed(text: "m-told-\(number + 1)", range: told.decision.text.range)
  }

  private mutating func motion(_ told: MinutesTelling.Told, _ number: Int) throws(RecordSyntaxError) {
    try put("id", name(told, number))
    try put("text", told.decision.text)
    try put("result", told.result)
    try votes(told.counts, told.decision.text.range)
  }

  mutating func votes(_ counts: [MinutesFacts.VoteCount], _ range: ByteRange) throws(RecordSyntaxError) {
    try builder.key("vote_events")
    try builder.open(.sequence, range: range)
    try builder.open(.mapping, range: range)
    try list("counts", counts) { (writer, count) throws(RecordSyntaxError) in
      try writer.put("option", Placed(text: count.option, range: count.range))
      try writer.builder.key("value")
      writer.builder.scalar(.integer, String(count.value), range: count.range)
    }
    builder.close(end: nil)
    builder.close(end: nil)
  }

  /// Who was there, who objected, and who was asked, as far as these fields are not given already.
  mutating func circumstances(_ decision: MinutesFacts.Decision, given: Set<String>) throws(RecordSyntaxError)
  {
    if let present = decision.present, !given.contains("present") {
      try builder.key("present")
      builder.scalar(.integer, present.text, range: present.range)
    }
    if let own = decision.objections, !given.contains("objections") {
      try objections(own, decision.text.range)
    }
    guard decision.roomAsked != nil || decision.onlineAsked != nil, !given.contains("floor_check") else {
      return
    }
    try builder.key("floor_check")
    try builder.open(.mapping, range: decision.roomAsked ?? decision.onlineAsked ?? decision.text.range)
    if let range = decision.roomAsked { try put("in_room", true, range) }
    if let range = decision.onlineAsked { try put("online", true, range) }
    builder.close(end: nil)
  }

  mutating func weighed(_ considerations: [MinutesFacts.Consideration]) throws(RecordSyntaxError) {
    try list("considerations", considerations) { (writer, consideration) throws(RecordSyntaxError) in
      try writer.put("matter", consideration.matter)
      try writer.put("of", consideration.of)
    }
  }

  private mutating func objections(_ objections: [MinutesFacts.Objection], _ range: ByteRange)
    throws(RecordSyntaxError)
  {
    guard !objections.isEmpty else {
      try builder.key("objections")
      try builder.open(.sequence, range: range)
      return builder.close(end: Int(range.end))
    }
    try list("objections", objections) { (writer, objection) throws(RecordSyntaxError) in
      try writer.put("by", objection.by)
      try writer.put("text", objection.text)
      try writer.put("status", objection.status)
    }
  }
}
