import ComityModel

/// The YAML between two lines of dashes at the beginning of Markdown.
struct FrontMatter {
  let tree: RecordTree
  /// First byte of the Markdown behind it.
  let end: Int

  /// Whether it is a record of the schema.
  var isRecord: Bool { tree.value("record_version", of: 0) != nil }

  /// Reads the front matter of `source`; nil where it has none.
  static func read(_ source: Source) throws(RecordSyntaxError) -> FrontMatter? {
    let text = RecordFormat.text(source)
    guard text.starts(with: "---".utf8) else { return nil }
    var lineStart = (text.firstIndex(of: 0x0A) ?? text.endIndex - 1) + 1
    guard text[text.startIndex + 3..<lineStart].allSatisfy({ $0 <= 0x20 }) else { return nil }
    let start = lineStart
    while lineStart < text.endIndex {
      let lineEnd = text[lineStart...].firstIndex(of: 0x0A) ?? text.endIndex
      let line = text[lineStart..<lineEnd].filter { $0 > 0x20 }
      if line.elementsEqual("---".utf8) || line.elementsEqual("...".utf8) {
        let tree = try YAMLTreeReader.read(text[start..<lineStart], base: start)
        guard let root = tree.roots.first, tree.kind(root) == .mapping else { return nil }
        return FrontMatter(tree: tree, end: min(lineEnd + 1, text.endIndex))
      }
      lineStart = lineEnd + 1
    }
    return nil
  }

  private static let present: [String: String?] = [
    "present": nil, "attendees": nil, "attending": nil, "attendance": nil, "participants": nil,
    "directors": nil, "members": nil,
    "secretary": nil, "chair": "chair", "observers": "observer", "guests": "observer", "in_attendance": nil,
    "trustees": nil,
    "council": nil, "committee": nil, "delegates": "delegate", "experts": "expert", "staff": nil,
    "scribe": nil, "facilitator": nil,
  ]

  /// Hands out everybody whom lists such as `attendees:` name.
  func people(_ take: (String, ByteRange, String?) -> Void) {
    var seen: Set<String> = []
    for key in tree.children(of: 0) {
      guard let role = Self.present[tree.key(key).lowercased()] else { continue }
      let values = tree.kind(key) == .sequence ? Array(tree.children(of: key)) : [key]
      for value in values {
        guard let name = tree.string(value), !name.isEmpty else { continue }
        // The chair is mostly in another list too, by the first name or the whole.
        if tree.kind(key) != .sequence, seen.contains(where: { $0.hasPrefix(name) }) { continue }
        seen.insert(name)
        take(name, tree.nodes[tree.resolved(value)].range, role)
      }
    }
  }

  /// Adds date, title and place that the front matter gives.
  func fill(_ facts: inout MinutesFacts, vocabulary: MinutesVocabulary, source: Source) {
    for key in tree.children(of: 0) {
      guard let text = tree.string(key) else { continue }
      let range = tree.nodes[tree.resolved(key)].range
      var lexer = MinutesLexer(bytes: source.bytes, range: range.indices)
      let words = lexer.words()
      switch tree.key(key).lowercased() {
      case "date", "meeting_date", "start", "start_date", "when":
        if let found = MinutesDate().first(in: words[...]) {
          facts.start = Placed(text: found.start.text, range: range)
        }
      case "title", "name":
        facts.title = Placed(text: text, range: range)
        facts.kind =
          vocabulary.value(of: "kind", in: words[...]).map { Placed(text: $0, range: range) } ?? facts.kind
      case "location", "place", "venue", "where":
        let isRemote = WordPattern(
          "online|zoom|irc|mumble|discord|jitsi|virtual|remote|video|telephone|phone|teleconference|videoconference|skype|webex|teams|slack|internet|hangouts"
        )
        if isRemote.matches(words[...]) { facts.remote = range } else { facts.inPerson = range }
      default: break
      }
    }
  }
}
