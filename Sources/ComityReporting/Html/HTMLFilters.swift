import ComityModel

/// The form that narrows matrix and verdicts; hidden until the script that serves it runs.
struct HTMLFilters {
  private let report: Report

  init(_ report: Report) { self.report = report }

  /// Writes the form.
  func write(into page: inout HTMLWriter) {
    let words = VerdictWord.all.filter { word in
      report.subjects.contains { $0.verdicts.contains { $0.verdict == word.verdict } }
    }
    page.element("form", ["id": "filters", "aria-label": "Filters", "hidden": ""]) { page in
      page.element("p", ["class": "search"]) { page in
        page.element("label", ["for": "search"], text: "Search requirements and reasons")
        page.open("input", ["type": "search", "id": "search", "autocomplete": "off"])
      }
      page.element("fieldset") { page in
        page.element("legend", text: "Show")
        for word in words {
          page.element("label") { page in
            page.open(
              "input", ["type": "checkbox", "name": "verdict", "value": word.verdict.rawValue, "checked": ""])
            page.text(" " + word.text)
          }
        }
      }
      page.element("p", ["class": "buttons"]) { page in
        page.element("button", ["type": "button", "id": "only-open"], text: "Only what asks for work")
        page.element("button", ["type": "button", "id": "show-all"], text: "Everything")
        page.element(
          "button", ["type": "button", "id": "unfold", "aria-pressed": "false"], text: "Unfold all")
      }
      page.element("p", ["id": "shown", "role": "status"], text: "")
    }
    page.newline()
  }
}
