import ComityModel

/// The verdicts of one subject, what asks for work first, each with its sentence in context and its source.
struct HTMLSubject {
  private let report: Report
  private let subject: Subject
  private let index: Int

  init(_ report: Report, _ index: Int) {
    self.report = report
    self.index = index
    subject = report.subjects[index]
  }

  /// Writes the subject.
  func write(into page: inout HTMLWriter, _ context: inout HTMLContext) {
    page.element("section", ["class": "subject", "id": "s\(index)", "aria-labelledby": "s\(index)-title"]) {
      page in
      page.element("h3", ["id": "s\(index)-title"]) { page in
        page.text(subject.path)
        page.element(
          "span", ["class": "kind"], text: " " + (subject.documentKind?.rawValue ?? subject.kind.rawValue))
      }
      if !subject.members.isEmpty {
        page.element("p", text: "Records: " + subject.members.joined(separator: ", "))
      }
      for word in VerdictWord.all {
        for number in subject.verdicts.indices where subject.verdicts[number].verdict == word.verdict {
          write(subject.verdicts[number], number, &page, &context)
        }
      }
      others(&page, &context)
    }
    page.newline()
  }

  private func write(
    _ verdict: RequirementVerdict, _ number: Int, _ page: inout HTMLWriter, _ context: inout HTMLContext
  ) {
    let findings = subject.findings.filter { $0.requirement == verdict.requirement }
    let requirement = context.requirements[verdict.requirement]
    page.newline()
    page.open(
      "details",
      ["class": "verdict", "id": HTMLContext.id(index, number), "data-verdict": verdict.verdict.rawValue])
    page.element("summary") { page in
      HTMLMatrix.badge(verdict.verdict, into: &page)
      page.text(" ")
      page.element("span", ["class": "asked"], text: requirement?.text ?? verdict.requirement)
      page.text(" ")
      page.element("span", ["class": "id"], text: "\(verdict.requirement), \(verdict.strength.rawValue)")
    }
    if !verdict.reason.isEmpty { page.element("p", ["class": "reason"], text: verdict.reason) }
    if let beneath = verdict.beneath {
      page.element("p", text: "Without the waiver: \(VerdictWord.of(beneath).text).")
    }
    for finding in findings { write(finding, verdict.verdict, &page, &context) }
    let shown = Set(findings.map(\.location) + findings.flatMap { $0.related.map(\.location) })
    places(verdict.evidence.filter { !shown.contains($0) }, "Evidence", verdict.verdict, &page, &context)
    places(verdict.nearest.filter { !shown.contains($0) }, "Nearest to it", .undetermined, &page, &context)
    if let requirement { source(requirement, &page) }
    page.close("details")
  }

  private func source(_ requirement: Requirement, _ page: inout HTMLWriter) {
    guard !requirement.quote.isEmpty else { return }
    page.element("figure", ["class": "source"]) { page in
      page.element(
        "figcaption",
        text: "Asked for in the reference text"
          + (requirement.citation.isEmpty ? "" : ", \(requirement.citation)"))
      page.element("blockquote", text: "“\(requirement.quote)”")
    }
  }

  private func write(
    _ finding: Finding, _ verdict: Verdict, _ page: inout HTMLWriter, _ context: inout HTMLContext
  ) {
    page.element("div", ["class": "finding \(finding.severity.rawValue)"]) { page in
      page.element("p") { page in
        page.element("strong", text: finding.severity == .info ? "note" : finding.severity.rawValue)
        page.text(": \(finding.message) ")
        page.element("span", ["class": "id"], text: finding.rule)
      }
      if let acceptance = finding.acceptance {
        page.element(
          "p", ["class": "accepted"],
          text: "Accepted by \(acceptance.kind.rawValue): \(acceptance.justification)")
      }
      HTMLExcerpt(finding.location, verdict).write(into: &page, &context)
      for related in finding.related {
        page.element("p", text: related.message)
        HTMLExcerpt(related.location, .undetermined).write(into: &page, &context)
      }
      for suggestion in finding.suggestions {
        page.element("p", text: "Write instead: “\(suggestion.text)”")
      }
    }
  }

  private func places(
    _ locations: [Location], _ title: String, _ verdict: Verdict, _ page: inout HTMLWriter,
    _ context: inout HTMLContext
  ) {
    guard !locations.isEmpty else { return }
    page.element("p", ["class": "caption"], text: title)
    for location in locations { HTMLExcerpt(location, verdict).write(into: &page, &context) }
  }

  /// Findings that belong to no verdict of the subject: practice against the founding text, form of a record.
  private func others(_ page: inout HTMLWriter, _ context: inout HTMLContext) {
    let judged = Set(subject.verdicts.map(\.requirement))
    for (number, finding) in subject.findings.enumerated()
    where finding.requirement.map({ !judged.contains($0) }) ?? true {
      page.newline()
      page.element("div", ["class": "other", "id": HTMLContext.id(finding: index, number)]) { page in
        write(finding, .violated, &page, &context)
      }
    }
  }
}
