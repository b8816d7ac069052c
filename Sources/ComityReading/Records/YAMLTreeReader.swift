import CYaml
import ComityModel

/// Reads YAML through libyaml's events into a tree; the only file that touches libyaml.
enum YAMLTreeReader {
  /// Reads all documents of `bytes`; offsets in the tree and in errors count from `base`.
  static func read(_ bytes: ArraySlice<UInt8>, base: Int = 0) throws(RecordSyntaxError) -> RecordTree {
    // libyaml skips a byte order mark without counting it; so it never sees one.
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let text = hasMark ? bytes.dropFirst(3) : bytes
    let result = text.withUnsafeBufferPointer { buffer in
      var events = YAMLEvents(buffer: buffer, base: base + (hasMark ? 3 : 0))
      return events.run()
    }
    return try result.get()
  }
}

/// Walks libyaml's events over a buffer that outlives it.
private struct YAMLEvents {
  let buffer: UnsafeBufferPointer<UInt8>
  let base: Int
  private var builder = RecordTreeBuilder()
  private var anchors: [[UInt8]: Int] = [:]
  /// libyaml counts characters; events come in order, so one cursor turns them into bytes in linear time.
  private var cursor = (character: 0, byte: 0)

  init(buffer: UnsafeBufferPointer<UInt8>, base: Int) {
    self.buffer = buffer
    self.base = base
  }

  mutating func run() -> Result<RecordTree, RecordSyntaxError> {
    var parser = yaml_parser_t()
    guard yaml_parser_initialize(&parser) == 1 else {
      return .failure(RecordSyntaxError("no memory left to read YAML; expected a smaller file", at: base))
    }
    defer { yaml_parser_delete(&parser) }
    yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
    while true {
      var event = yaml_event_t()
      guard yaml_parser_parse(&parser, &event) == 1 else { return .failure(problem(parser)) }
      defer { yaml_event_delete(&event) }
      if event.type == YAML_STREAM_END_EVENT { return .success(builder.finished()) }
      do throws(RecordSyntaxError) { try take(event) } catch { return .failure(error) }
    }
  }

  private mutating func take(_ event: yaml_event_t) throws(RecordSyntaxError) {
    switch event.type {
    case YAML_SCALAR_EVENT: try scalar(event)
    case YAML_ALIAS_EVENT: try alias(event)
    case YAML_SEQUENCE_START_EVENT:
      try open(.sequence, event, anchor: event.data.sequence_start.anchor)
    case YAML_MAPPING_START_EVENT:
      try open(.mapping, event, anchor: event.data.mapping_start.anchor)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
      // A block container is closed by an empty mark at the next token, which may be lines further down.
      let isBlock = event.start_mark.index == event.end_mark.index
      builder.close(end: isBlock ? nil : offset(event.end_mark))
    default: break
    }
  }

  private mutating func scalar(_ event: yaml_event_t) throws(RecordSyntaxError) {
    let data = event.data.scalar
    let start = offset(event.start_mark)
    let range = ByteRange(start, offset(event.end_mark))
    let text = UnsafeBufferPointer(start: data.value, count: data.length)
    if builder.expectsKey {
      try builder.key(text, range: range)
      return
    }
    let kind = data.style == YAML_PLAIN_SCALAR_STYLE ? ScalarKind.ofPlain(text) : .string
    if let anchor = data.anchor { anchors[name(anchor)] = builder.count }
    builder.scalar(kind, text, range: range)
  }

  private mutating func alias(_ event: yaml_event_t) throws(RecordSyntaxError) {
    let start = offset(event.start_mark)
    let anchor = name(event.data.alias.anchor)
    guard let node = anchors[anchor] else {
      throw RecordSyntaxError(
        "the alias '*\(String(decoding: anchor, as: UTF8.self))' has no anchor before it; expected '&\(String(decoding: anchor, as: UTF8.self))'",
        at: start)
    }
    guard !builder.expectsKey else {
      throw RecordSyntaxError("an alias as a key; expected a name", at: start)
    }
    builder.alias(to: node, range: ByteRange(start, offset(event.end_mark)))
  }

  private mutating func open(
    _ kind: RecordTree.Node.Kind, _ event: yaml_event_t, anchor: UnsafeMutablePointer<UInt8>?
  ) throws(RecordSyntaxError) {
    let start = offset(event.start_mark)
    guard !builder.expectsKey else {
      throw RecordSyntaxError("a list or mapping as a key; expected a name", at: start)
    }
    let index = try builder.open(kind, range: ByteRange(start, start))
    if let anchor { anchors[name(anchor)] = index }
  }

  private func name(_ pointer: UnsafeMutablePointer<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var next = pointer
    while next.pointee != 0 {
      result.append(next.pointee)
      next += 1
    }
    return result
  }

  /// Byte offset in the source of a mark that libyaml counted in characters.
  private mutating func offset(_ mark: yaml_mark_t) -> Int {
    while cursor.character > mark.index, cursor.byte > 0 {
      cursor.byte -= 1
      while cursor.byte > 0, buffer[cursor.byte] & 0xC0 == 0x80 { cursor.byte -= 1 }
      cursor.character -= 1
    }
    while cursor.character < mark.index, cursor.byte < buffer.count {
      cursor.byte += 1
      while cursor.byte < buffer.count, buffer[cursor.byte] & 0xC0 == 0x80 { cursor.byte += 1 }
      cursor.character += 1
    }
    return base + cursor.byte
  }

  private mutating func problem(_ parser: yaml_parser_t) -> RecordSyntaxError {
    let what = parser.problem.map { String(cString: $0) } ?? "not YAML"
    if parser.error == YAML_READER_ERROR {
      return RecordSyntaxError("\(what); expected UTF-8 text", at: base + parser.problem_offset)
    }
    let context = parser.context.map { " " + String(cString: $0) } ?? ""
    return RecordSyntaxError("\(what)\(context); expected valid YAML", at: offset(parser.problem_mark))
  }
}
