import ComityModel

/// What the parts of the page share: places, and which bytes of which text are marked because of which verdict.
struct HTMLContext {
  /// Some bytes of a text that a verdict or finding points at.
  struct Mark {
    let range: ByteRange
    let verdict: Verdict
    /// Id of the verdict that the mark leads back to.
    let target: String
    /// What a screen reader says of the mark: "violated: poa/groups.created".
    let title: String
  }

  var places: Places
  private let sources: [Source]
  private var cut: [[Paragraphs.Paragraph]?]
  private(set) var marks: [[Mark]]
  /// Offsets that links on the page lead to, by text.
  private(set) var cited: [Set<Int>]
  let requirements: RequirementIndex

  init(_ report: Report) {
    places = Places(report.sources)
    sources = report.sources
    cut = Array(repeating: nil, count: report.sources.count)
    cited = Array(repeating: [], count: report.sources.count)
    requirements = RequirementIndex(report.packs)
    marks = Array(repeating: [], count: report.sources.count)
    for (index, subject) in report.subjects.enumerated() { collect(subject, index) }
    for source in marks.indices { marks[source].sort { ($0.range, $0.target) < ($1.range, $1.target) } }
  }

  private mutating func collect(_ subject: Subject, _ index: Int) {
    for (number, verdict) in subject.verdicts.enumerated() {
      let places = Set(
        verdict.evidence + subject.findings.filter { $0.requirement == verdict.requirement }.map(\.location))
      let word = VerdictWord.of(verdict.verdict).text
      for place in places where !place.range.isEmpty {
        add(place, verdict.verdict, HTMLContext.id(index, number), "\(word): \(verdict.requirement)")
      }
    }
    let judged = Set(subject.verdicts.map(\.requirement))
    for (number, finding) in subject.findings.enumerated()
    where finding.requirement.map({ !judged.contains($0) }) ?? true && !finding.location.range.isEmpty {
      add(finding.location, .violated, HTMLContext.id(finding: index, number), finding.rule)
    }
  }

  private mutating func add(_ place: Location, _ verdict: Verdict, _ target: String, _ title: String) {
    marks[place.source].append(Mark(range: place.range, verdict: verdict, target: target, title: title))
  }

  /// The pieces of a text, cut at its first use.
  mutating func paragraphs(of source: Int) -> [Paragraphs.Paragraph] {
    if let known = cut[source] { return known }
    let result = Paragraphs.cut(sources[source].bytes, everyLine: HTMLText.isData(sources[source]))
    cut[source] = result
    return result
  }

  /// Notes that a link leads to a place, so that the place is shown.
  mutating func cite(_ location: Location) { cited[location.source].insert(Int(location.range.start)) }

  /// Whether lines of a text mean something.
  func isData(_ source: Int) -> Bool { HTMLText.isData(sources[source]) }

  /// Id of a verdict on the page.
  static func id(_ subject: Int, _ verdict: Int) -> String { "s\(subject)-v\(verdict)" }

  /// Id of a finding that belongs to no verdict.
  static func id(finding: Int, _ number: Int) -> String { "s\(finding)-f\(number)" }

  /// Id of the line of a text on which a location begins.
  static func id(text source: Int, line: Int) -> String { "t\(source)-l\(line)" }
}
