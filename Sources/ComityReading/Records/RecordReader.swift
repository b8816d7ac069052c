import ComityModel

/// Reads the meeting records of one source, whatever they are written in.
public struct RecordReader: Sendable {
  /// Phrases that minutes are read with.
  public var vocabulary: MinutesVocabulary
  /// Largest source that is read.
  public var maximumBytes: Int

  /// Makes a reader; without a vocabulary minutes are read by their form alone.
  public init(vocabulary: MinutesVocabulary = MinutesVocabulary(), maximumBytes: Int = 256 << 20) {
    self.vocabulary = vocabulary
    self.maximumBytes = maximumBytes
  }

  /// Reads every record of `source` in order.
  ///
  /// - Throws: `RecordSyntaxError` where the bytes are not UTF-8, do not parse, or hold no record.
  public func read(
    _ source: Source, as format: MeetingRecord.Format? = nil
  ) throws(RecordSyntaxError) -> [MeetingRecord] {
    var records: [MeetingRecord] = []
    try forEach(in: source, as: format) { records.append($0) }
    return records
  }

  /// Reads one record after the other and hands each to `body`; of NDJSON only one is in memory at a time.
  ///
  /// - Throws: `RecordSyntaxError` where the bytes are not UTF-8, do not parse, or hold no record.
  public func forEach(
    in source: Source, as format: MeetingRecord.Format? = nil, _ body: (MeetingRecord) -> Void
  ) throws(RecordSyntaxError) {
    guard source.bytes.count <= maximumBytes else {
      throw RecordSyntaxError(
        "\(source.bytes.count) bytes; expected at most \(maximumBytes), split the file into one for each meeting",
        at: 0)
    }
    if let offset = UTF8Check.firstInvalid(source.bytes) {
      throw RecordSyntaxError("bytes that are not UTF-8; expected UTF-8 text", at: offset)
    }
    let format = format ?? RecordFormat.of(source)
    switch format {
    case .yaml: try emit(YAMLTreeReader.read(source.bytes[...]), source, format, body)
    case .json: try emit(JSONTreeReader.read(RecordFormat.text(source)), source, format, body)
    case .ndjson: try lines(source, body)
    case .minutes: try minutes(source, body)
    }
  }

  /// Hands out the mappings of a tree: its tops, or the items of a top that is a list.
  fileprivate func emit(
    _ tree: RecordTree, _ source: Source, _ format: MeetingRecord.Format, _ body: (MeetingRecord) -> Void
  ) throws(RecordSyntaxError) {
    var isEmpty = true
    for root in tree.roots {
      let isList = tree.kind(root) == .sequence
      for item in isList ? Array(tree.children(of: root)) : [root] {
        guard tree.kind(item) == .mapping else {
          // `---` at the end of a YAML file opens a document without content.
          if tree.kind(item) == .null, !isList { continue }
          throw RecordSyntaxError(
            "a value that is no meeting record; expected keys such as 'record_version' and 'meeting'",
            at: Int(tree.nodes[item].range.start))
        }
        isEmpty = false
        body(MeetingRecord(source: source, tree: tree, root: item, format: format))
      }
    }
    if isEmpty {
      throw RecordSyntaxError(
        "no meeting record; expected keys such as 'record_version' and 'meeting'", at: 0)
    }
  }

  private func lines(_ source: Source, _ body: (MeetingRecord) -> Void) throws(RecordSyntaxError) {
    var isEmpty = true
    var start = RecordFormat.text(source).startIndex
    while start < source.bytes.count {
      let end = source.bytes[start...].firstIndex(of: 0x0A) ?? source.bytes.count
      let line = source.bytes[start..<end]
      start = end + 1
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
      isEmpty = false
      try emit(JSONTreeReader.read(line), source, .ndjson, body)
    }
    if isEmpty { throw RecordSyntaxError("no meeting record; expected one JSON object in each line", at: 0) }
  }

  private func minutes(_ source: Source, _ body: (MeetingRecord) -> Void) throws(RecordSyntaxError) {
    for record in try MinutesReader(source: source, vocabulary: vocabulary).read() { body(record) }
  }
}

/// Reads the lines of a file with one record a line, each by itself.
public struct RecordLineReader: Sendable {
  private let path: String

  /// Makes a reader; `path` is the file's name as users see it.
  public init(path: String) { self.path = path }

  /// The records in a line whose first byte lies at `offset` in its file: one, or those of a list; none in a blank line.
  ///
  /// Their source has no bytes; places in it count from the beginning of the file.
  public func records(
    _ line: ArraySlice<UInt8>, at offset: Int
  ) throws(RecordSyntaxError) -> [MeetingRecord] {
    let isMarked = offset == 0 && line.starts(with: [0xEF, 0xBB, 0xBF])
    let text = isMarked ? line.dropFirst(3) : line
    if text.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { return [] }
    let base = offset + (isMarked ? 3 : 0)
    if let wrong = UTF8Check.firstInvalid(text) {
      throw RecordSyntaxError("bytes that are not UTF-8; expected UTF-8 text", at: base + wrong)
    }
    var records: [MeetingRecord] = []
    try RecordReader().emit(
      JSONTreeReader.read(text, base: base), Source(path: path, bytes: []), .ndjson
    ) { records.append($0) }
    return records
  }
}

/// Tells the formats of records apart.
public enum RecordFormat {
  /// Format of a source by its suffix, else by its first character.
  public static func of(_ source: Source) -> MeetingRecord.Format {
    let name = source.path.lowercased()
    if name.hasSuffix(".ndjson") || name.hasSuffix(".jsonl") { return .ndjson }
    if name.hasSuffix(".json") { return .json }
    if name.hasSuffix(".yaml") || name.hasSuffix(".yml") { return .yaml }
    if name.hasSuffix(".md") || name.hasSuffix(".markdown") || name.hasSuffix(".txt") { return .minutes }
    if MinutesTagScanner.reads(source) { return .minutes }
    let first = text(source).first { $0 > 0x20 }
    return first == UInt8(ascii: "{") || first == UInt8(ascii: "[") ? .json : .yaml
  }

  /// The bytes behind a byte order mark.
  static func text(_ source: Source) -> ArraySlice<UInt8> {
    source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? source.bytes[3...] : source.bytes[...]
  }
}
