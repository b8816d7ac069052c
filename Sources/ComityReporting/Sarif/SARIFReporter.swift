public import ComityModel

/// SARIF 2.1.0, the exchange format of code scanning.
///
/// GitHub shows every result of a file as an open alert, whatever its `kind` and its `suppressions` say. So what is
/// uploaded there must hold problems only; who wants the whole record of a run asks for `.everything`.
public struct SARIFReporter: Reporter {
  /// What becomes a result.
  public enum Extent: Sendable {
    /// Open findings.
    case problems
    /// Open and accepted findings, and every verdict that is no finding, with its `kind`.
    case everything
  }

  /// What becomes a result.
  public let extent: Extent

  /// Makes a reporter.
  public init(_ extent: Extent = .problems) { self.extent = extent }

  /// Appends the whole report to `output`.
  public func write(_ report: Report, into output: inout TextBuffer) {
    let rules = SARIFRules(report, extent: extent)
    var json = JSONWriter(output)
    output = TextBuffer()
    json.beginObject()
    json.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
    json.member("version", "2.1.0")
    json.beginArray("runs")
    json.beginObject()
    json.beginObject("tool")
    json.beginObject("driver")
    json.member("name", "Comity")
    json.member("semanticVersion", report.toolVersion)
    rules.write(&json)
    json.endObject()
    json.endObject()
    write(invocation: report, &json)
    // Columns count Unicode scalars, as everywhere in Comity but in editors.
    json.member("columnKind", "unicodeCodePoints")
    write(artifacts: report.sources, &json)
    json.breakLine(1)
    json.beginArray("results")
    var results = SARIFResults(report, rules: rules)
    for subject in report.subjects { results.write(subject, extent: extent, &json) }
    json.endArray()
    write(packs: report.packs, &json)
    json.endObject()
    json.endArray()
    json.endObject()
    output = json.output
    output.endLine()
  }

  private func write(invocation report: Report, _ json: inout JSONWriter) {
    json.beginArray("invocations")
    json.beginObject()
    json.member("executionSuccessful", report.failures.isEmpty)
    json.beginArray("toolExecutionNotifications")
    for failure in report.failures {
      notification("error", "\(failure.rule) failed on \(failure.subject): \(failure.message)", &json)
    }
    for note in report.notes { notification("note", note, &json) }
    json.endArray()
    json.endObject()
    json.endArray()
  }

  private func notification(_ level: String, _ text: String, _ json: inout JSONWriter) {
    json.beginObject()
    json.member("level", level)
    json.message(text)
    json.endObject()
  }

  private func write(artifacts sources: [Source], _ json: inout JSONWriter) {
    json.breakLine(1)
    json.beginArray("artifacts")
    for source in sources {
      json.beginObject()
      json.beginObject("location")
      json.member("uri", SARIFPlaces.uri(source.path))
      json.endObject()
      json.member("length", source.bytes.count)
      json.member("encoding", "utf-8")
      json.endObject()
    }
    json.endArray()
  }

  private func write(packs: [PackSummary], _ json: inout JSONWriter) {
    json.beginObject("properties")
    json.beginArray("packs")
    for pack in packs {
      json.beginObject()
      json.member("name", pack.name)
      json.member("version", pack.version)
      json.member("digest", pack.digest)
      json.endObject()
    }
    json.endArray()
    json.endObject()
  }
}

extension JSONWriter {
  /// Writes a SARIF message object.
  mutating func message(_ text: String, as key: String = "message") {
    beginObject(key)
    member("text", text)
    endObject()
  }
}
