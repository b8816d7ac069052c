import ComityModel

/// The rules of a SARIF file: those that a result names, with what code scanning shows beside an alert.
struct SARIFRules {
  private let requirements: RequirementIndex
  private let descriptions: [String: RuleSummary]
  private var strengths: [String: Strength] = [:]
  private(set) var ids: [String] = []
  private var indices: [String: Int] = [:]

  /// Collects the rules and, for verdicts that are no findings, the requirements of a report.
  init(_ report: Report, extent: SARIFReporter.Extent) {
    requirements = RequirementIndex(report.packs)
    descriptions = report.packs.reduce(into: [:]) { $0.merge($1.descriptions) { first, _ in first } }
    for subject in report.subjects {
      for verdict in subject.verdicts {
        strengths[verdict.requirement] = verdict.strength
        if extent == .everything, SARIFResults.kind(verdict.verdict) != nil { add(verdict.requirement) }
      }
      for finding in subject.findings where finding.isOpen || extent == .everything { add(finding.rule) }
    }
  }

  private mutating func add(_ id: String) {
    guard indices[id] == nil else { return }
    indices[id] = ids.count
    ids.append(id)
  }

  /// Place of a rule in the file's list.
  func index(_ id: String) -> Int? { indices[id] }

  /// Writes the list.
  func write(_ json: inout JSONWriter) {
    json.beginArray("rules")
    for id in ids { write(id, &json) }
    json.endArray()
  }

  private func write(_ id: String, _ json: inout JSONWriter) {
    let summary = descriptions[id]
    let name = requirements[id] == nil ? summary?.requirement : id
    let requirement = name.flatMap { requirements[$0] }
    let title = summary?.title ?? requirement?.text ?? id
    json.breakLine(2)
    json.beginObject()
    json.member("id", id)
    json.message(title, as: "shortDescription")
    json.message(requirement?.text ?? title, as: "fullDescription")
    json.beginObject("help")
    let help = Help(title: title, why: summary?.why ?? "", name: name, requirement: requirement)
    json.member("text", help.plain)
    json.member("markdown", help.markdown)
    json.endObject()
    json.beginObject("defaultConfiguration")
    let strength = name.flatMap { strengths[$0] }
    json.member("level", strength == .required ? "error" : "warning")
    json.endObject()
    json.beginObject("properties")
    json.member(
      "tags",
      [id.split(separator: "/").first.map(String.init) ?? id, "procedure"]
        + (strength.map { [$0.rawValue] } ?? []))
    if let name { json.member("requirement", name) }
    if let citation = requirement?.citation { json.member("citation", citation) }
    json.endObject()
    json.endObject()
  }

  /// What an alert says under "rule help", in both forms that SARIF has.
  private struct Help {
    let title: String
    let why: String
    let name: String?
    let requirement: Requirement?

    var plain: String {
      var parts = [title.hasSuffix(".") ? title : title + "."]
      if !why.isEmpty { parts.append(why) }
      if let name, let requirement {
        parts.append("Requirement \(name): \(requirement.text)")
        let citation = RequirementIndex.citation(requirement)
        if !citation.isEmpty { parts.append("Source \(citation)") }
      }
      return parts.joined(separator: "\n\n")
    }

    var markdown: String {
      var parts = ["**\(Markdown.escaped(title))**"]
      if !why.isEmpty { parts.append(Markdown.escaped(why)) }
      if let name, let requirement {
        parts.append("Requirement `\(name)`: \(Markdown.escaped(requirement.text))")
        if !requirement.quote.isEmpty {
          let place = requirement.citation.isEmpty ? "" : " (\(Markdown.escaped(requirement.citation)))"
          parts.append("> \(Markdown.escaped(ConciseReporter.oneLine(requirement.quote)))\(place)")
        }
      }
      return parts.joined(separator: "\n\n")
    }
  }
}
