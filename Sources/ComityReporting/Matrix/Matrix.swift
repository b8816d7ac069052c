public import ComityModel

/// Requirement by article by meeting: what a text promises where, and what became of it in each meeting, as verdicts.
///
/// Two tables, because they answer two questions: whether text and practice meet the requirements, and in which
/// meetings practice broke which article of the text.
public struct Matrix: Sendable {
  /// A meeting or the series of a body.
  struct Column: Sendable {
    /// Id of the meeting, else the file's path; for a series its body's folder.
    let name: String
    /// File of the record, or common folder of the series.
    let path: String
  }

  /// One requirement.
  struct Row: Sendable {
    /// Full id.
    let requirement: String
    let strength: Strength
    /// The verdict on the text; nil where it was not asked.
    let text: Verdict?
    /// Where the text says it, at most three articles.
    let articles: [String]
    /// One verdict a meeting; nil where its packs do not ask.
    let meetings: [Verdict?]
    /// One verdict a series.
    let series: [Verdict?]

    /// Whether anything was asked; requirements that neither text nor records can show are counted instead.
    var isAsked: Bool { ([text] + meetings + series).contains { $0 != nil && $0 != .notChecked } }
  }

  /// One article of the text that a meeting broke.
  struct Article: Sendable {
    let label: String
    /// How often it was broken, by meeting.
    let breaches: [Int]
  }

  let toolVersion: String
  let text: String
  let meetings: [Column]
  let series: [Column]
  let rows: [Row]
  /// Those that something was asked of.
  var asked: [Row] { rows.filter(\.isAsked) }
  /// One sentence about the others; nil where there are none.
  var leftOut: String? {
    let count = rows.count - asked.count
    guard count > 0 else { return nil }
    return
      "\(count) more \(count == 1 ? "requirement was" : "requirements were") not checked in text or records."
  }
  let articles: [Article]

  /// Puts the report on a text and the report on the records of those who work by it together.
  public init(text: Report, practice: Report) {
    let draft = text.subjects.first { $0.kind == .draft }
    let records = practice.subjects.filter { $0.kind == .record }
    let bodies = practice.subjects.filter { $0.kind == .series }
    toolVersion = text.toolVersion
    self.text = draft?.path ?? ""
    meetings = records.map { Column(name: $0.meeting ?? $0.path, path: $0.path) }
    series = bodies.map { Column(name: $0.body ?? $0.path, path: $0.path) }
    rows = Matrix.rows(draft, records, bodies)
    articles = Matrix.articles(bodies.flatMap(\.findings), records, practice.sources)
  }

  private static func rows(_ draft: Subject?, _ records: [Subject], _ bodies: [Subject]) -> [Row] {
    func answers(_ subject: Subject) -> [String: RequirementVerdict] {
      Dictionary(subject.verdicts.map { ($0.requirement, $0) }, uniquingKeysWith: { first, _ in first })
    }
    let ofText = draft.map(answers) ?? [:]
    let (ofRecords, ofBodies) = (records.map(answers), bodies.map(answers))
    var seen: Set<String> = []
    let asked = ([draft].compactMap { $0 } + bodies).flatMap(\.verdicts).filter {
      seen.insert($0.requirement).inserted
    }
    return asked.map { verdict in
      let id = verdict.requirement
      var labels: [String] = []
      for place in ofText[id]?.evidence ?? [] where !place.label.isEmpty && !labels.contains(place.label) {
        labels.append(place.label)
      }
      return Row(
        requirement: id, strength: verdict.strength, text: ofText[id]?.verdict,
        articles: Array(labels.prefix(3)), meetings: ofRecords.map { $0[id]?.verdict },
        series: ofBodies.map { $0[id]?.verdict })
    }
  }

  /// Open findings against the founding text, by the article that they break and the meeting that broke it.
  private static func articles(
    _ findings: [Finding], _ records: [Subject], _ sources: [Source]
  ) -> [Article] {
    var broken: [String: [Int]] = [:]
    var places: [String: Location] = [:]
    for finding in findings where finding.isOpen && finding.against == .founding {
      guard let place = finding.related.map(\.location).first(where: { $0.pointer == nil }),
        let meeting = meeting(of: finding.location, records, sources)
      else { continue }
      let label = place.label.isEmpty ? "without a number" : place.label
      places[label] = places[label] ?? place
      broken[label, default: Array(repeating: 0, count: records.count)][meeting] += 1
    }
    return broken.map { Article(label: $0, breaches: $1) }.sorted {
      (places[$0.label]?.range.start ?? 0, $0.label) < (places[$1.label]?.range.start ?? 0, $1.label)
    }
  }

  /// The record that a place lies in; where a file holds several, the one around the place.
  private static func meeting(of place: Location, _ records: [Subject], _ sources: [Source]) -> Int? {
    let own = records.indices.filter { records[$0].path == sources[place.source].path }
    return own.first { records[$0].range?.contains(Int(place.range.start)) == true } ?? own.first
  }
}
