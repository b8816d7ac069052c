import ComityLua
import ComityModel
import ComityReading

/// Judges all records of a run: one subject for each record, one for the series of each body.
struct SeriesCheck {
  let packs: [Pack]
  let options: CheckOptions
  let files: RecordFiles
  private(set) var subjects: [Subject] = []
  private(set) var failures: [RuleFailure] = []
  private(set) var problems: [InputProblem] = []
  /// What each rule took and printed, by the subject's path.
  private(set) var usage: [(path: String, rule: String, RuleUsage)] = []

  init(packs: [Pack], options: CheckOptions, files: RecordFiles) {
    self.packs = packs
    self.options = options
    self.files = files
  }

  /// Judges `records`, each with the index of its source in `sources`; the founding text is added to `sources`.
  mutating func judge(_ records: [(record: MeetingRecord, source: Int)], sources: inout [Source]) {
    var founding: Document?
    if let path = options.founding {
      do { founding = try Document.read(Source.opened(path, options: options), options: options) } catch {
        return problems.append(error)
      }
    }
    judge(records, founding: founding, sources: &sources)
  }

  /// Judges `records` by a founding text that is read already.
  mutating func judge(
    _ records: [(record: MeetingRecord, source: Int)], founding: Document?, sources: inout [Source]
  ) {
    let document = founding ?? Document(source: Source(path: "", bytes: []), kind: .treaty)
    let place = sources.count
    if founding != nil { sources.append(document.source) }
    let chosen = SeriesCheck.chosen(packs, founding, needsClaim: options.needsClaim)
    let packs = chosen.map(\.pack)
    let trees = packs.map { $0.program.tree(document) }
    let scripts = ScriptCache()
    let first = subjects.count
    subjects += records.map { Subject(path: $0.record.source.path, kind: .record) }
    for series in SeriesBuilder(records.map(\.record), events: files.schema.events).build() {
      let indices = series.origins.map { records[$0].source }
      let members = series.records.map(\.source.path)
      var subject = Subject(
        path: SeriesCheck.folder(members), kind: .series, members: members,
        founding: founding?.source.path)
      subject.packs = chosen.map { Subject.Judging(name: $0.pack.name, because: $0.because) }
      let locator = SeriesLocator(
        tree: SeriesTree(series, schema: files.schema), sources: indices,
        founding: founding.map { Locator(document: $0, source: place) })
      for (pack, tree) in zip(packs, trees) {
        let judge = SeriesJudge(
          pack: pack, options: options, locator: locator, founding: tree, scripts: scripts)
        let result = judge.judge(path: subject.path)
        subject.verdicts += result.verdicts
        for (origin, verdicts) in zip(series.origins, result.ofRecords) {
          subjects[first + origin].verdicts += verdicts
        }
        subject.findings += result.findings
        failures += result.failures
        usage += result.usage.map { (subject.path, $0.rule, $0.1) }
      }
      subjects.append(subject)
    }
  }

  /// Packs that judge records: those that somebody named, else those that take the founding text for their own, else
  /// those that take records without one.
  private static func chosen(
    _ packs: [Pack], _ founding: Document?, needsClaim: Bool
  ) -> [(pack: Pack, because: String)] {
    if !needsClaim { return packs.map { ($0, "it was named") } }
    if let founding {
      let chosen = PackChoice(founding, packs: packs, needsClaim: true).chosen
      if !chosen.isEmpty { return chosen.map { ($0.pack, "of the founding text, \($0.because)") } }
    }
    return packs.filter(\.program.claims.records).map { ($0, "it takes records") }
  }

  /// The common folder of the members, `.` where they have none.
  static func folder(_ paths: [String]) -> String {
    var common: [Substring]?
    for path in paths {
      let parts = Array(path.split(separator: "/", omittingEmptySubsequences: false).dropLast())
      common = common.map { old in zip(old, parts).prefix { $0 == $1 }.map(\.0) } ?? parts
    }
    let joined = (common ?? []).joined(separator: "/")
    return joined.isEmpty ? "." : joined
  }
}
