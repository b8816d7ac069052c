/// `comity.matrix/1`: the matrix for programs, one requirement or article a line. The schema only grows.
public struct MatrixJSON: Sendable {
  /// Name of the schema, first member of every matrix.
  public static let schema = "comity.matrix/1"

  /// Makes a writer.
  public init() {}

  /// Appends the matrix to `output`.
  public func write(_ matrix: Matrix, into output: inout TextBuffer) {
    var json = JSONWriter(output)
    output = TextBuffer()
    json.beginObject()
    json.member("schema", MatrixJSON.schema)
    json.beginObject("tool")
    json.member("version", matrix.toolVersion)
    json.endObject()
    json.member("text", matrix.text)
    write("meetings", matrix.meetings, &json)
    write("series", matrix.series, &json)
    json.breakLine(1)
    json.beginArray("requirements")
    for row in matrix.rows { write(row, &json) }
    json.endArray()
    json.breakLine(1)
    json.beginArray("articles")
    for article in matrix.articles {
      json.breakLine(2)
      json.beginObject()
      json.member("label", article.label)
      json.beginArray("breaches")
      for count in article.breaches { json.element(count) }
      json.endArray()
      json.endObject()
    }
    json.endArray()
    json.endObject()
    output = json.output
    output.endLine()
  }

  private func write(_ key: String, _ columns: [Matrix.Column], _ json: inout JSONWriter) {
    json.breakLine(1)
    json.beginArray(key)
    for column in columns {
      json.breakLine(2)
      json.beginObject()
      json.member("name", column.name)
      json.member("path", column.path)
      json.endObject()
    }
    json.endArray()
  }

  private func write(_ row: Matrix.Row, _ json: inout JSONWriter) {
    json.breakLine(2)
    json.beginObject()
    json.member("requirement", row.requirement)
    json.member("strength", row.strength.rawValue)
    json.member("text", row.text?.rawValue ?? "")
    json.member("articles", row.articles)
    json.member("meetings", row.meetings.map { $0?.rawValue ?? "" })
    json.member("series", row.series.map { $0?.rawValue ?? "" })
    json.endObject()
  }
}
