public import ComityModel

/// One self-contained page for people who never see a terminal: matrix, verdicts with their sentences, the text itself.
///
/// The page asks no network for anything and says so to the browser. It works without scripts; with them it filters.
public struct HTMLReporter: Reporter {
  /// Makes a reporter.
  public init() {}

  /// Appends the whole report to `output`.
  public func write(_ report: Report, into output: inout TextBuffer) {
    var page = HTMLWriter(output)
    output = TextBuffer()
    var context = HTMLContext(report)
    page.verbatim(Array("<!doctype html>\n".utf8))
    page.element("html", ["lang": "en"]) { page in
      head(&page)
      page.element("body") { page in
        page.element("a", ["class": "skip", "href": "#verdicts"], text: "Skip to the verdicts")
        header(report, &page)
        page.element("main") { page in
          HTMLMatrix(report).write(into: &page)
          HTMLFilters(report).write(into: &page)
          verdicts(report, &page, &context)
          texts(report, &page, &context)
        }
        footer(report, &page)
        page.element("script") { $0.verbatim(PackageResources.page_js) }
      }
    }
    page.newline()
    output = page.output
  }

  private func head(_ page: inout HTMLWriter) {
    page.element("head") { page in
      page.open("meta", ["charset": "utf-8"])
      page.open("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
      page.open("meta", ["name": "color-scheme", "content": "light dark"])
      let policy =
        "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
      page.open("meta", ["http-equiv": "Content-Security-Policy", "content": policy])
      page.element("title", text: "Comity report")
      page.element("style") { $0.verbatim(PackageResources.page_css) }
    }
    page.newline()
  }

  private func header(_ report: Report, _ page: inout HTMLWriter) {
    let tally = Tally(report)
    page.element("header", ["class": "top"]) { page in
      page.element("h1", text: "Comity report")
      let found = Severity.allCases.compactMap { severity in
        tally.findings[severity].map { Tally.counted($0, severity == .info ? "note" : severity.rawValue) }
      }
      let judged = Tally.counted(report.subjects.count, "subject")
      page.element(
        "p", ["class": "lead"],
        text: "\(judged) judged: \(found.isEmpty ? "nothing deviates" : found.joined(separator: ", ")).")
      for subject in report.subjects { HTMLMatrix.counts(subject, into: &page) }
    }
    page.newline()
  }

  private func verdicts(_ report: Report, _ page: inout HTMLWriter, _ context: inout HTMLContext) {
    page.element("section", ["id": "verdicts", "aria-labelledby": "verdicts-title"]) { page in
      page.element("h2", ["id": "verdicts-title"], text: "Verdicts")
      for index in report.subjects.indices { HTMLSubject(report, index).write(into: &page, &context) }
      for failure in report.failures {
        page.element(
          "p", ["class": "failure"], text: "\(failure.rule) failed on \(failure.subject): \(failure.message)")
      }
    }
    page.newline()
  }

  private func texts(_ report: Report, _ page: inout HTMLWriter, _ context: inout HTMLContext) {
    let judged = Set(report.subjects.flatMap { [$0.path] + $0.members })
    // Waivers and baselines are sources too, and shown only where something on the page leads to them.
    let sources = report.sources.indices.filter { index in
      guard !report.sources[index].bytes.isEmpty else { return false }
      return judged.contains(report.sources[index].path) || !context.cited[index].isEmpty
    }
    guard !sources.isEmpty else { return }
    page.element("section", ["id": "texts", "aria-labelledby": "texts-title"]) { page in
      page.element("h2", ["id": "texts-title"], text: "The texts, with what was found in them")
      for source in sources { HTMLText(report.sources[source], source).write(into: &page, &context) }
    }
    page.newline()
  }

  private func footer(_ report: Report, _ page: inout HTMLWriter) {
    page.element("footer") { page in
      let packs = report.packs.map { pack in
        "\(pack.name) \(pack.version)" + (pack.digest.isEmpty ? "" : " (\(pack.digest.prefix(12)))")
      }
      page.element("p", text: "Comity \(report.toolVersion) with \(packs.joined(separator: ", ")).")
      if !report.notes.isEmpty {
        page.element("ul") { page in for note in report.notes { page.element("li", text: note) } }
      }
    }
  }
}
