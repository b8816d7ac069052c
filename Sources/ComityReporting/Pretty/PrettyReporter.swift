public import ComityModel

/// The report for people: excerpts with carets, the requirement's own words, and what was and was not checked.
public struct PrettyReporter: Reporter {
  private let palette: Palette

  /// Makes a reporter; `color` writes escape sequences of terminals.
  public init(color: Bool = false) { palette = Palette(isOn: color) }

  /// Appends the whole report to `output`.
  public func write(_ report: Report, into output: inout TextBuffer) {
    writeFindings(report, into: &output)
    Summary(palette: palette).write(report, into: &output)
  }

  /// Appends findings and failures without the counts that end a report.
  func writeFindings(_ report: Report, into output: inout TextBuffer) {
    var places = Places(report.sources)
    let requirements = RequirementIndex(report.packs)
    for subject in report.subjects {
      let strengths = Dictionary(
        subject.verdicts.map { ($0.requirement, $0.strength) }, uniquingKeysWith: { first, _ in first })
      for question in Question.of(subject, in: report) {
        if let asked = question.words {
          output.line(palette.paint(asked, .strong))
          output.endLine()
        }
        for finding in question.findings {
          write(finding, requirements, strengths, &output, &places)
          output.endLine()
        }
      }
    }
    for failure in report.failures {
      output.append(palette.paint("error", .error))
      output.append(palette.paint("[\(failure.rule)]", .rule))
      output.line(" \(palette.paint("the rule failed", .strong)) on \(failure.subject)")
      for line in failure.message.split(separator: "\n") { output.line("  \(line)") }
      output.endLine()
    }
  }

  private func write(
    _ finding: Finding, _ requirements: RequirementIndex, _ strengths: [String: Strength],
    _ output: inout TextBuffer, _ places: inout Places
  ) {
    let role = Palette.role(finding.severity)
    output.append(palette.paint(finding.severity.rawValue, role))
    output.append(palette.paint("[\(finding.rule)]", .rule))
    output.line(" " + palette.paint(ConciseReporter.oneLine(finding.message), .strong))
    let requirement = finding.requirement.flatMap { requirements[$0] }
    var gutter = Excerpt.gutter(places.span(finding.location))
    for related in finding.related { gutter = max(gutter, Excerpt.gutter(places.span(related.location))) }
    let pad = String(repeating: " ", count: gutter)
    write(finding.location, note: "", role, gutter, &output, &places)
    for related in finding.related {
      write(related.location, note: ConciseReporter.oneLine(related.message), .info, gutter, &output, &places)
    }
    output.line(palette.paint("\(pad) │", .gutter))
    func note(_ head: String, _ text: String) {
      output.append(palette.paint("\(pad) = ", .gutter))
      output.line("\(palette.paint(head, .strong)) \(text)")
    }
    switch finding.against {
    case .requirement:
      if let requirement, let name = finding.requirement {
        let source = RequirementIndex.citation(requirement)
        if !source.isEmpty { note("deviates from the reference text", source) }
        note("asked for (\(name), \((strengths[name] ?? .required).rawValue)):", requirement.text)
      }
    case .founding: note("deviates from the founding text", "of the body itself")
    case .fallback: note("the founding text is silent here;", "the reference text is used in its place")
    }
    for suggestion in finding.suggestions {
      note("write instead:", "“\(ConciseReporter.oneLine(suggestion.text))”")
    }
  }

  private func write(
    _ location: Location, note: String, _ role: Palette.Role, _ gutter: Int, _ output: inout TextBuffer,
    _ places: inout Places
  ) {
    let excerpt = Excerpt(
      location: location, span: places.span(location), palette: palette, role: role, gutter: gutter)
    let start = excerpt.span.start
    output.append(palette.paint(String(repeating: " ", count: gutter) + "──▶ ", .gutter))
    output.append(palette.paint("\(places.path(location)):\(start.line):\(start.column)", .place))
    if !location.label.isEmpty { output.append(" · \(ConciseReporter.oneLine(location.label))") }
    if let pointer = location.pointer { output.append(" · \(pointer)") }
    output.endLine()
    excerpt.write(into: &output, places: &places, note: note)
  }
}
