public import ComityModel

/// Lines, columns and quotes of a report's locations; makes the line table of a source at its first location.
public struct Places: Sendable {
  /// A range as people count it: lines and columns from 1, columns in Unicode scalars, the end exclusive.
  public struct Span: Hashable, Sendable {
    /// Where it begins.
    public var start: LineTable.Position
    /// First place after it.
    public var end: LineTable.Position
  }

  /// Most scalars that a quote keeps.
  public static let quoteLimit = 300

  private let sources: [Source]
  private var tables: [LineTable?]

  /// Makes places of the sources that locations refer to by index.
  public init(_ sources: [Source]) {
    self.sources = sources
    tables = Array(repeating: nil, count: sources.count)
  }

  /// Path of a location's source as users see it.
  public func path(_ location: Location) -> String { sources[location.source].path }

  /// Line table of the source at `index`.
  public mutating func table(_ index: Int) -> LineTable {
    if let table = tables[index] { return table }
    let table = LineTable(sources[index])
    tables[index] = table
    return table
  }

  /// Lines and columns of a location.
  public mutating func span(_ location: Location) -> Span {
    let table = table(location.source)
    let start = table.position(of: Int(location.range.start))
    return Span(
      start: start, end: location.range.isEmpty ? start : table.position(of: Int(location.range.end)))
  }

  /// The source's own bytes at a location, cut at 300 scalars.
  public func quote(_ location: Location) -> ArraySlice<UInt8> {
    let bytes = sources[location.source].bytes
    let end = Swift.min(Int(location.range.end), bytes.count)
    let start = Swift.min(Int(location.range.start), end)
    return Scalars.prefix(bytes[start..<end], Places.quoteLimit)
  }

  /// Bytes of a 1-based line of a source without its line break.
  mutating func line(_ number: Int, of source: Int) -> (bytes: ArraySlice<UInt8>, range: ByteRange) {
    let range = table(source).range(ofLine: number)
    return (sources[source].bytes[range.indices], range)
  }
}
