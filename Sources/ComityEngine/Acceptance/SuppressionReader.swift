public import ComityModel

extension Suppressions {
  /// The suppressions of a draft in Markdown; other formats have no comments.
  public init(_ document: Document) {
    self.init()
    let bytes = document.source.bytes
    let blocks = document.blocks
    read(CommentScanner.markdown(bytes), bytes) { directive in
      let after = blocks.indices.first {
        blocks[$0].range.start >= directive.range.end && blocks[$0].layer != .matter
      }
      return after.map { Suppressions.section(of: $0, blocks) }
    }
  }

  /// The suppressions of the records of one file: comments in YAML and Markdown, and a list `suppress` at the top of
  /// a record, which JSON needs.
  public init(_ records: [MeetingRecord]) { self.init(records, isOnly: records.count == 1) }

  /// The same for some records of a file; `isOnly` says whether it holds no other.
  init(_ records: [MeetingRecord], isOnly: Bool) {
    self.init()
    guard let first = records.first else { return }
    let bytes = first.source.bytes
    switch first.format {
    case .yaml:
      read(CommentScanner.yaml(bytes, tree: first.tree), bytes) { Suppressions.entry(after: $0, first.tree) }
    case .minutes: read(CommentScanner.markdown(bytes), bytes) { CommentScanner.part(after: $0.range, bytes) }
    case .json, .ndjson: break
    }
    for record in records {
      guard let list = record.tree.value("suppress", of: record.root) else { continue }
      read(list: list, record, isOnly: isOnly)
    }
  }

  /// The entry of a mapping or list that begins after a directive, with everything in it.
  private static func entry(after directive: Directive, _ tree: RecordTree) -> [ByteRange]? {
    let begins = { (node: RecordTree.Node) in
      node.keyRange.isEmpty ? node.range.start : node.keyRange.start
    }
    // Containers come before what they hold, so the first node that begins there is the whole next entry.
    // The top mapping itself begins after a comment at the head of the file, and is no entry of anything.
    let tops = Set(tree.roots)
    let entries = tree.nodes.indices.filter { !tops.contains($0) }.map { tree.nodes[$0] }
    let after = entries.filter { begins($0) >= directive.range.end }.min { begins($0) < begins($1) }
    return after.map { [ByteRange(Int(begins($0)), Int($0.range.end))] }
  }

  /// A block with everything that hangs on it; a heading with everything up to the next heading of its rank.
  private static func section(of first: Int, _ blocks: [Block]) -> [ByteRange] {
    var ranges = [blocks[first].range]
    if blocks[first].kind == .heading || blocks[first].kind == .title {
      for block in blocks[(first + 1)...] {
        if block.kind == .heading, block.level <= blocks[first].level { break }
        ranges.append(block.range)
      }
      return ranges
    }
    var members: Set<Int> = [first]
    for index in blocks.indices.dropFirst(first + 1) {
      guard let parent = blocks[index].parent, members.contains(parent) else { continue }
      members.insert(index)
      ranges.append(blocks[index].range)
    }
    return ranges
  }

  private mutating func read(
    _ comments: [CommentScanner.Comment], _ bytes: [UInt8], next: (Directive) -> [ByteRange]?
  ) {
    var open: [Directive] = []
    for comment in comments {
      do {
        let directive = try Directive(bytes[comment.words], comment: comment.range)
        switch directive.verb {
        case .file: add(directive, .file)
        case .nextBlock:
          if let ranges = next(directive) {
            add(directive, .ranges(ranges))
          } else {
            complain(
              "`\(directive.verb.rawValue)` stands before nothing; put it before the block that it is about",
              directive.range)
          }
        case .disable: open.append(directive)
        case .enable: close(directive, &open)
        }
      } catch {
        complain(error.message, comment.range)
      }
    }
    for directive in open where !directive.names.isEmpty {
      let names = directive.names.map(\.text).joined(separator: ", ")
      complain(
        "`comity-disable \(names)` is never ended by `comity-enable \(names)`; for the whole file write `comity-disable-file`",
        directive.range)
    }
  }

  private mutating func close(_ directive: Directive, _ open: inout [Directive]) {
    for name in directive.names {
      guard let index = open.lastIndex(where: { $0.names.contains { $0.text == name.text } }) else {
        complain(
          "`comity-enable \(name.text)` ends nothing; there is no `comity-disable \(name.text)` before it",
          directive.range)
        continue
      }
      var begun = open[index]
      open[index].names.removeAll { $0.text == name.text }
      begun.names.removeAll { $0.text != name.text }
      add(begun, .ranges([ByteRange(Int(begun.range.end), Int(directive.range.start))]))
    }
  }

  private mutating func add(_ directive: Directive, _ reach: Suppression.Reach) {
    valid.append(
      Suppression(names: directive.names, reason: directive.reason, reach: reach, range: directive.range))
  }

  private mutating func complain(_ message: String, _ range: ByteRange) {
    malformed.append(MalformedSuppression(message: message, range: range))
  }

  /// `"suppress": [{"rule": "…", "reason": "…", "at": "/decisions/0"}]`
  private mutating func read(list: RecordTree.Index, _ record: MeetingRecord, isOnly: Bool) {
    let tree = record.tree
    let whole = tree.nodes[record.root].range
    let entries = tree.nodes[list].kind == .sequence ? Array(tree.children(of: list)) : [list]
    for entry in entries {
      let range = tree.nodes[entry].range
      guard tree.nodes[entry].kind == .mapping else {
        complain(
          "an entry of `suppress` is no mapping; write `rule`, `reason` and, for one place, `at`", range)
        continue
      }
      let known = ["rule", "reason", "at"]
      for child in tree.children(of: entry) where !known.contains(tree.key(child)) {
        let hint = NearestName.hint(tree.key(child), among: known)
        complain("an entry of `suppress` has no `\(tree.key(child))`\(hint)", tree.nodes[child].keyRange)
      }
      guard let rule = tree.value("rule", of: entry), let name = tree.string(rule), !name.isEmpty else {
        complain("an entry of `suppress` names no rule; write `rule`", range)
        continue
      }
      guard let reason = tree.value("reason", of: entry).flatMap({ tree.string($0) }),
        !reason.allSatisfy(\.isWhitespace)
      else {
        complain("an entry of `suppress` gives no reason; write `reason`", range)
        continue
      }
      let pointer = tree.value("at", of: entry).flatMap { tree.string($0) }
      if let pointer, !pointer.isEmpty, !pointer.hasPrefix("/") {
        complain("`at` is `\(pointer)`; expected a JSON Pointer such as /decisions/0", range)
        continue
      }
      let reach = Suppressions.reach(pointer ?? "", record, within: isOnly ? nil : whole)
      valid.append(
        Suppression(
          names: [Suppression.Name(text: name, range: tree.nodes[rule].range)], reason: reason, reach: reach,
          range: range))
    }
  }

  /// What an entry of `suppress` covers: a JSON Pointer counts from the top of its own record.
  private static func reach(
    _ pointer: String, _ record: MeetingRecord, within whole: ByteRange?
  ) -> Suppression.Reach {
    guard pointer.isEmpty else {
      return .pointer(record.tree.pointer(to: record.root) + pointer, within: whole)
    }
    return whole.map { .ranges([$0]) } ?? .file
  }
}
