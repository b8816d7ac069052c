import ComityModel

/// The results of a SARIF file: findings as failures, other verdicts by their kind.
struct SARIFResults {
  private let rules: SARIFRules
  private var places: SARIFPlaces
  private let sources: [Source]

  init(_ report: Report, rules: SARIFRules) {
    self.rules = rules
    places = SARIFPlaces(places: Places(report.sources))
    sources = report.sources
  }

  /// SARIF's kind of a verdict that is reported without a finding; nil for one that speaks through its findings or
  /// was never asked.
  static func kind(_ verdict: Verdict) -> String? {
    switch verdict {
    case .satisfied: "pass"
    case .notApplicable: "notApplicable"
    case .disputed: "open"
    case .undetermined: "review"
    case .partial, .violated, .missing, .waived, .notChecked, .error: nil
    }
  }

  /// Writes the results of one subject.
  mutating func write(_ subject: Subject, extent: SARIFReporter.Extent, _ json: inout JSONWriter) {
    for finding in subject.findings where finding.isOpen || extent == .everything { write(finding, &json) }
    // A series speaks for its records.
    guard extent == .everything, subject.kind != .record else { return }
    let spoken = Set(subject.findings.compactMap(\.requirement))
    for verdict in subject.verdicts where !spoken.contains(verdict.requirement) {
      write(verdict, subject, &json)
    }
  }

  private mutating func write(_ finding: Finding, _ json: inout JSONWriter) {
    json.breakLine(2)
    begin(
      finding.rule, kind: "fail", level: SARIFResults.level(finding.severity), text: finding.message, &json)
    write([finding.location], &json)
    write(related: finding.related, &json)
    if !finding.fingerprint.isEmpty {
      json.beginObject("partialFingerprints")
      json.member("comity/v1", finding.fingerprint)
      json.member("primaryLocationLineHash", finding.fingerprint + ":1")
      json.endObject()
    }
    write(fixes: finding.suggestions, &json)
    if let acceptance = finding.acceptance { write(acceptance, &json) }
    json.beginObject("properties")
    json.member("against", finding.against.rawValue)
    if let requirement = finding.requirement { json.member("requirement", requirement) }
    json.endObject()
    json.endObject()
  }

  private mutating func write(_ verdict: RequirementVerdict, _ subject: Subject, _ json: inout JSONWriter) {
    guard let kind = SARIFResults.kind(verdict.verdict) else { return }
    let text = verdict.reason.isEmpty ? "\(verdict.verdict.rawValue): \(subject.path)" : verdict.reason
    json.breakLine(2)
    begin(verdict.requirement, kind: kind, level: "none", text: text, &json)
    // Code scanning rejects a whole file for one result without a place; the top of the subject is the place of a whole.
    let source = sources.firstIndex { $0.path == subject.path || subject.members.contains($0.path) } ?? 0
    let whole = Location(source: source, range: ByteRange(0, 0), label: "")
    if !sources.isEmpty { write(verdict.evidence.isEmpty ? [whole] : verdict.evidence, &json) }
    json.beginObject("properties")
    json.member("verdict", verdict.verdict.rawValue)
    json.member("strength", verdict.strength.rawValue)
    json.member("rules", verdict.rules)
    json.endObject()
    json.endObject()
  }

  private func begin(_ rule: String, kind: String, level: String, text: String, _ json: inout JSONWriter) {
    json.beginObject()
    json.member("ruleId", rule)
    if let index = rules.index(rule) { json.member("ruleIndex", index) }
    json.member("kind", kind)
    json.member("level", level)
    json.message(text)
  }

  private mutating func write(_ locations: [Location], _ json: inout JSONWriter) {
    json.beginArray("locations")
    for location in locations {
      json.beginObject()
      places.write(location, &json)
      json.endObject()
    }
    json.endArray()
  }

  private mutating func write(related: [Finding.Related], _ json: inout JSONWriter) {
    guard !related.isEmpty else { return }
    json.beginArray("relatedLocations")
    for (index, place) in related.enumerated() {
      json.beginObject()
      json.member("id", index + 1)
      places.write(place.location, &json)
      json.message(place.message)
      json.endObject()
    }
    json.endArray()
  }

  private mutating func write(fixes suggestions: [Finding.Suggestion], _ json: inout JSONWriter) {
    guard !suggestions.isEmpty else { return }
    json.beginArray("fixes")
    for suggestion in suggestions {
      json.beginObject()
      json.message("Write “\(ConciseReporter.oneLine(suggestion.text))”", as: "description")
      json.beginArray("artifactChanges")
      json.beginObject()
      places.artifact(suggestion.location, &json)
      json.beginArray("replacements")
      json.beginObject()
      places.region("deletedRegion", suggestion.location, snippet: false, &json)
      json.message(suggestion.text, as: "insertedContent")
      json.endObject()
      json.endArray()
      json.endObject()
      json.endArray()
      json.endObject()
    }
    json.endArray()
  }

  private mutating func write(_ acceptance: Acceptance, _ json: inout JSONWriter) {
    json.beginArray("suppressions")
    json.beginObject()
    json.member("kind", acceptance.kind == .suppression ? "inSource" : "external")
    json.member("status", "accepted")
    json.member("justification", acceptance.justification)
    if let location = acceptance.location {
      json.beginObject("location")
      places.write(location, &json)
      json.endObject()
    }
    json.endObject()
    json.endArray()
  }

  private static func level(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "note"
    }
  }
}
