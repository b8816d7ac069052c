import ComityModel

/// Requirements down, subjects across: one look at how everything stands.
struct HTMLMatrix {
  private let report: Report
  private let requirements: RequirementIndex
  private let rows: [String]

  init(_ report: Report) {
    self.report = report
    requirements = RequirementIndex(report.packs)
    var seen: Set<String> = []
    rows = report.subjects.flatMap { $0.verdicts.map(\.requirement) }.filter { seen.insert($0).inserted }
  }

  /// Writes the matrix; nothing where nothing was judged.
  func write(into page: inout HTMLWriter) {
    guard !rows.isEmpty else { return }
    page.element("section", ["id": "matrix", "aria-labelledby": "matrix-title"]) { page in
      page.element("h2", ["id": "matrix-title"], text: "Requirements")
      page.element("details", ["class": "key"]) { page in
        page.element("summary", text: "What the verdicts mean")
        page.element("dl") { page in
          for word in VerdictWord.all {
            page.element("dt") { HTMLMatrix.badge(word.verdict, into: &$0) }
            page.element("dd", text: word.meaning)
          }
        }
      }
      // A wide table scrolls by itself, and a keyboard must be able to scroll it.
      page.element(
        "div",
        [
          "class": "scroll", "role": "region", "aria-label": "Requirements and verdicts, scrolls sideways",
          "tabindex": "0",
        ]
      ) { page in
        page.element("table") { page in
          header(&page)
          page.element("tbody") { page in for (number, id) in rows.enumerated() { row(id, number, &page) } }
        }
      }
    }
    page.newline()
  }

  private func header(_ page: inout HTMLWriter) {
    page.element("thead") { page in
      page.element("tr") { page in
        page.element("th", ["scope": "col"], text: "Requirement")
        for (index, subject) in report.subjects.enumerated() {
          page.element("th", ["scope": "col"]) { $0.element("a", ["href": "#s\(index)"], text: subject.path) }
        }
      }
    }
  }

  private func row(_ id: String, _ number: Int, _ page: inout HTMLWriter) {
    let answers = report.subjects.map { subject in subject.verdicts.firstIndex { $0.requirement == id } }
    let verdicts = zip(report.subjects, answers).compactMap { subject, index in
      index.map { subject.verdicts[$0].verdict.rawValue }
    }
    page.newline()
    page.element("tr", ["data-row": verdicts.joined(separator: " ")]) { page in
      page.element("th", ["scope": "row"]) { page in
        page.element("span", ["class": "id"], text: id)
        if let requirement = requirements[id] {
          page.element("span", ["class": "asked"], text: requirement.text)
        }
      }
      for (index, answer) in answers.enumerated() {
        page.element("td") { page in
          guard let answer else { return page.element("span", ["class": "none"], text: "not asked") }
          let verdict = report.subjects[index].verdicts[answer].verdict
          // What nobody checked has nothing behind it; as a link it would bury those that have.
          if verdict == .notChecked {
            return page.element("span", ["class": "none"], text: VerdictWord.of(verdict).text)
          }
          page.element("a", ["href": "#" + HTMLContext.id(index, answer)]) {
            HTMLMatrix.badge(verdict, into: &$0)
          }
        }
      }
    }
  }

  /// Writes a verdict as a word with a sign, so that its colour is never all that tells it.
  static func badge(_ verdict: Verdict, into page: inout HTMLWriter) {
    page.element("span", ["class": "badge \(verdict.rawValue)"]) { page in
      page.element("span", ["class": "sign", "aria-hidden": "true"], text: sign(verdict))
      page.text(VerdictWord.of(verdict).text)
    }
  }

  /// A sign for a verdict.
  static func sign(_ verdict: Verdict) -> String {
    switch verdict {
    case .satisfied: "✓"
    case .partial: "◐"
    case .disputed: "[ ]"
    case .violated: "✗"
    case .missing: "∅"
    case .undetermined: "?"
    case .notApplicable: "–"
    case .waived: "§"
    case .notChecked: "·"
    case .error: "!"
    }
  }

  /// Writes the verdicts of one subject, counted.
  static func counts(_ subject: Subject, into page: inout HTMLWriter) {
    page.element("p", ["class": "counts"]) { page in
      page.element("strong", text: subject.path)
      for word in VerdictWord.all {
        let count = subject.verdicts.count { $0.verdict == word.verdict }
        guard count > 0 else { continue }
        page.text(" ")
        page.element("span", ["class": "badge \(word.verdict.rawValue)"], text: "\(count) \(word.text)")
      }
    }
  }
}
