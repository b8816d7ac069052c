public import ComityModel

/// `comity.report/1`: the whole report for programs, one verdict or finding a line.
///
/// The schema only grows: fields are added, never renamed, moved or given another meaning.
public struct JSONReporter: Reporter {
  /// Name of the schema, first member of every report.
  public static let schema = "comity.report/1"

  /// Makes a reporter.
  public init() {}

  /// Appends the whole report to `output`.
  public func write(_ report: Report, into output: inout TextBuffer) {
    var json = JSONWriter(output)
    output = TextBuffer()
    var places = Places(report.sources)
    json.beginObject()
    json.member("schema", JSONReporter.schema)
    json.beginObject("tool")
    json.member("version", report.toolVersion)
    json.endObject()
    write(packs: report.packs, &json)
    json.breakLine(1)
    json.beginArray("subjects")
    for subject in report.subjects { write(subject, &json, &places) }
    json.endArray()
    write(failures: report.failures, &json)
    if !report.notes.isEmpty { json.member("notes", report.notes) }
    json.breakLine(1)
    write(summary: Tally(report), &json)
    json.endObject()
    output = json.output
    output.endLine()
  }

  private func write(packs: [PackSummary], _ json: inout JSONWriter) {
    json.beginArray("packs")
    for pack in packs {
      json.beginObject()
      json.member("name", pack.name)
      json.member("version", pack.version)
      json.member("rules", pack.rules)
      json.member("digest", pack.digest)
      json.endObject()
    }
    json.endArray()
  }

  private func write(_ subject: Subject, _ json: inout JSONWriter, _ places: inout Places) {
    json.breakLine(2)
    json.beginObject()
    json.member("path", subject.path)
    json.member("kind", subject.kind.rawValue)
    if let kind = subject.documentKind { json.member("documentKind", kind.rawValue) }
    if !subject.packs.isEmpty {
      json.beginArray("packs")
      for pack in subject.packs {
        json.beginObject()
        json.member("name", pack.name)
        json.member("because", pack.because)
        json.endObject()
      }
      json.endArray()
    }
    if let meeting = subject.meeting { json.member("meeting", meeting) }
    if let body = subject.body { json.member("body", body) }
    if !subject.members.isEmpty { json.member("members", subject.members) }
    if let founding = subject.founding { json.member("founding", founding) }
    json.beginArray("verdicts")
    for verdict in subject.verdicts { write(verdict, &json, &places) }
    json.endArray()
    json.breakLine(3)
    json.beginArray("findings")
    for finding in subject.findings { write(finding, &json, &places) }
    json.endArray()
    json.endObject()
  }

  private func write(_ verdict: RequirementVerdict, _ json: inout JSONWriter, _ places: inout Places) {
    json.breakLine(3)
    json.beginObject()
    json.member("requirement", verdict.requirement)
    json.member("strength", verdict.strength.rawValue)
    json.member("verdict", verdict.verdict.rawValue)
    if let beneath = verdict.beneath { json.member("beneath", beneath.rawValue) }
    json.member("rules", verdict.rules)
    json.member("reason", verdict.reason)
    if let carrier = verdict.carriedBy { json.member("carriedBy", carrier.rawValue) }
    json.member("searched", verdict.searched)
    write("nearest", verdict.nearest, &json, &places)
    write("evidence", verdict.evidence, &json, &places)
    json.endObject()
  }

  private func write(_ finding: Finding, _ json: inout JSONWriter, _ places: inout Places) {
    json.breakLine(4)
    json.beginObject()
    json.member("rule", finding.rule)
    if let requirement = finding.requirement { json.member("requirement", requirement) }
    json.member("against", finding.against.rawValue)
    json.member("severity", finding.severity.rawValue)
    json.member("message", finding.message)
    json.member("fingerprint", finding.fingerprint)
    json.beginObject("location")
    write(finding.location, &json, &places)
    json.endObject()
    json.beginArray("related")
    for related in finding.related {
      json.beginObject()
      write(related.location, &json, &places)
      json.member("message", related.message)
      json.endObject()
    }
    json.endArray()
    json.beginArray("suggestions")
    for suggestion in finding.suggestions { write(suggestion, &json, &places) }
    json.endArray()
    if let acceptance = finding.acceptance { write(acceptance, &json, &places) }
    json.endObject()
  }

  private func write(_ acceptance: Acceptance, _ json: inout JSONWriter, _ places: inout Places) {
    json.beginObject("acceptance")
    json.member("kind", acceptance.kind.rawValue)
    json.member("justification", acceptance.justification)
    if let location = acceptance.location {
      json.beginObject("location")
      write(location, &json, &places)
      json.endObject()
    }
    json.endObject()
  }

  private func write(_ suggestion: Finding.Suggestion, _ json: inout JSONWriter, _ places: inout Places) {
    json.beginObject()
    json.beginObject("range")
    json.member("path", places.path(suggestion.location))
    write(places.span(suggestion.location), &json)
    json.member("startByte", Int(suggestion.location.range.start))
    json.member("endByte", Int(suggestion.location.range.end))
    json.endObject()
    json.member("text", suggestion.text)
    json.member("safe", suggestion.safe)
    json.endObject()
  }

  private func write(_ key: String, _ locations: [Location], _ json: inout JSONWriter, _ places: inout Places)
  {
    json.beginArray(key)
    for location in locations {
      json.beginObject()
      write(location, &json, &places)
      json.endObject()
    }
    json.endArray()
  }

  private func write(_ location: Location, _ json: inout JSONWriter, _ places: inout Places) {
    json.member("path", places.path(location))
    json.member("label", location.label)
    write(places.span(location), &json)
    json.member("quote", bytes: places.quote(location))
    if let pointer = location.pointer { json.member("pointer", pointer) }
    if let element = location.element { json.member("element", element) }
  }

  private func write(_ span: Places.Span, _ json: inout JSONWriter) {
    json.member("line", span.start.line)
    json.member("column", span.start.column)
    json.member("endLine", span.end.line)
    json.member("endColumn", span.end.column)
  }

  private func write(failures: [RuleFailure], _ json: inout JSONWriter) {
    guard !failures.isEmpty else { return }
    json.beginArray("failures")
    for failure in failures {
      json.beginObject()
      json.member("rule", failure.rule)
      json.member("message", failure.message)
      json.member("subject", failure.subject)
      json.endObject()
    }
    json.endArray()
  }

  private func write(summary tally: Tally, _ json: inout JSONWriter) {
    json.beginObject("summary")
    json.member("documents", tally.documents)
    json.member("records", tally.records)
    json.member("rules", tally.rules)
    json.beginObject("verdicts")
    for verdict in Verdict.allCases { json.member(verdict.rawValue, tally.verdicts[verdict] ?? 0) }
    json.endObject()
    json.member("errors", tally.findings[.error] ?? 0)
    json.member("warnings", tally.findings[.warning] ?? 0)
    json.member("infos", tally.findings[.info] ?? 0)
    if tally.accepted > 0 { json.member("accepted", tally.accepted) }
    json.endObject()
  }
}
