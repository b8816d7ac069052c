public import ComityModel

/// The changes that can be made without a person's look: suggestions of open findings that are marked safe.
public struct FixPlan: Sendable {
  /// One replacement.
  struct Edit: Hashable, Sendable {
    var range: ByteRange
    var text: [UInt8]
  }

  /// All replacements in one source; they do not touch one another.
  public struct File: Sendable {
    /// The bytes as they were read.
    public let source: Source
    /// Replacements in order of their places.
    let edits: [Edit]

    /// The bytes with all replacements made.
    public var fixed: [UInt8] { FixPlan.apply(edits[...], to: source.bytes, within: 0..<source.bytes.count) }
    /// Number of replacements.
    public var count: Int { edits.count }
  }

  /// Sources that change, in the report's order.
  public let files: [File]

  /// Plans the changes of a report. Of replacements that touch one another the first is made; the others are offered
  /// again by the next run, which sees the text that the first one left.
  public init(_ report: Report) {
    var edits: [Int: Set<Edit>] = [:]
    for finding in report.subjects.flatMap(\.findings) where finding.isOpen {
      for suggestion in finding.suggestions where suggestion.safe {
        let bytes = Array(suggestion.text.utf8)
        edits[suggestion.location.source, default: []].insert(
          Edit(range: suggestion.location.range, text: bytes))
      }
    }
    files = edits.keys.sorted().map { source in
      var kept: [Edit] = []
      let sorted = (edits[source] ?? []).sorted {
        $0.range == $1.range ? $0.text.lexicographicallyPrecedes($1.text) : $0.range < $1.range
      }
      for edit in sorted where kept.last.map({ $0.range.end < edit.range.start }) ?? true {
        kept.append(edit)
      }
      return File(source: report.sources[source], edits: kept)
    }
  }

  /// Number of replacements in all files.
  public var count: Int { files.reduce(0) { $0 + $1.count } }

  /// The bytes `range` of a text with the replacements that lie in it made.
  static func apply(_ edits: ArraySlice<Edit>, to bytes: [UInt8], within range: Range<Int>) -> [UInt8] {
    var result: [UInt8] = []
    var index = range.lowerBound
    for edit in edits {
      result += bytes[index..<Int(edit.range.start)] + edit.text
      index = Int(edit.range.end)
    }
    return result + bytes[index..<range.upperBound]
  }
}
