import ComityLua
import ComityModel
import ComityReading

/// Judges all records of a run: one subject for each record, one for the series of each body.
struct SeriesCheck: Sendable {
  /// Bytes of records that are judged together: enough that starting every rule's file hardly counts. Those that are
  /// read again for it are fewer, so that they take little room.
  private static let handful = (atHand: 1 << 20, inFile: 1 << 18)

  let packs: [Pack]
  let options: CheckOptions
  let files: RecordFiles
  private(set) var subjects: [Subject] = []
  private(set) var failures: [RuleFailure] = []
  private(set) var problems: [InputProblem] = []
  /// What each rule took and printed, by the subject's path.
  private(set) var usage: [(path: String, rule: String, RuleUsage)] = []
  /// What readers should know about the records as a whole.
  private(set) var notes: [String] = []

  init(packs: [Pack], options: CheckOptions, files: RecordFiles) {
    self.packs = packs
    self.options = options
    self.files = files
  }

  /// Judges `records`, each with the index of its source in `sources`; the founding text is added to `sources`.
  mutating func judge(_ records: [(record: PendingRecord, source: Int)], sources: inout [Source]) {
    var founding: Document?
    if let path = options.founding {
      do { founding = try SeriesCheck.founding(path, options) } catch { return problems.append(error) }
    }
    judge(records, founding: founding, sources: &sources)
  }

  /// The founding text in a file; a record is none, however many words it has.
  private static func founding(_ path: String, _ options: CheckOptions) throws(InputProblem) -> Document {
    let source = try Source.opened(path, options: options)
    if let reason = EvidenceChoice.record(inFounding: source) {
      throw InputProblem(
        path: source.path,
        message:
          "it is taken for a meeting record (\(reason)), and --founding needs the text that the body"
          + " works by: Markdown or plain text")
    }
    return try Document.read(source, options: options)
  }

  /// Judges records that are at hand by a founding text that is read already.
  mutating func judge(
    _ records: [(record: MeetingRecord, source: Int)], founding: Document?, sources: inout [Source]
  ) {
    let pending = records.map { (record: PendingRecord($0.record, events: files.events), source: $0.source) }
    judge(pending, founding: founding, sources: &sources)
  }

  private mutating func judge(
    _ records: [(record: PendingRecord, source: Int)], founding: Document?, sources: inout [Source]
  ) {
    let first = subjects.count
    subjects += records.map { SeriesCheck.subject($0.record.sketch, path: sources[$0.source].path) }
    let builder = SeriesBuilder(records.map(\.record.sketch), events: files.events)
    let series = builder.grouped()
    if series.count > 1 { notes.append(SeriesCheck.note(on: series.map(\.body))) }
    let handfuls = SeriesCheck.handfuls(series, records.map(\.record))
    let rules = SeriesCheck.chosen(packs, founding, needsClaim: options.needsClaim).map {
      RecordRules($0.pack, because: $0.because, options: options)
    }
    let job = SeriesJob(
      rules: rules, schema: files.schema, builder: builder, records: records.map(\.record),
      handfuls: handfuls, sourceOfRecord: records.map(\.source), paths: sources.map(\.path),
      founding: founding.map { SeriesJob.Founding(document: $0, source: sources.count) },
      progress: options.progress)
    options.progress?.begin("series of records", of: handfuls.reduce(0) { $0 + $1.count })
    if let founding { sources.append(founding.source) }
    for part in job.run(workers: min(options.jobs, handfuls.count)) {
      for (origin, verdicts) in part.ofRecords { subjects[first + origin].verdicts = verdicts }
      subjects += part.subjects
      failures += part.failures
      usage += part.usage
      problems += part.problems
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

  private static func note(on bodies: [String]) -> String {
    let names = bodies.prefix(5).map { $0.isEmpty ? "one without a name" : $0 }.joined(separator: ", ")
    let more = bodies.count > 5 ? " and \(bodies.count - 5) more" : ""
    return "the records are of \(bodies.count) bodies, and each is judged by itself: \(names)\(more)"
  }

  private static func subject(_ record: RecordSketch, path: String) -> Subject {
    var subject = Subject(path: path, kind: .record)
    subject.meeting = record.meeting
    subject.range = record.range
    return subject
  }

  /// Series in handfuls of about as many bytes each; the same for the same records, whoever judges them.
  private static func handfuls(
    _ series: [SeriesBuilder.Group], _ records: [PendingRecord]
  ) -> [[SeriesBuilder.Group]] {
    var result: [[SeriesBuilder.Group]] = []
    let handful = records.contains { !$0.isAtHand } ? handful.inFile : handful.atHand
    var room = 0
    for one in series {
      if room <= 0 {
        result.append([])
        room = handful
      }
      result[result.count - 1].append(one)
      room -= one.members.reduce(0) { $0 + records[$1].sketch.range.count }
    }
    return result
  }

  /// The common folder of the members, `.` where they have none.
  static func folder(_ paths: [String]) -> String {
    if paths.count == 1, let slash = paths[0].utf8.lastIndex(of: UInt8(ascii: "/")) {
      return slash == paths[0].startIndex ? "." : String(paths[0][..<slash])
    }
    var common: [Substring]?
    for path in paths {
      let parts = Array(path.split(separator: "/", omittingEmptySubsequences: false).dropLast())
      common = common.map { old in zip(old, parts).prefix { $0 == $1 }.map(\.0) } ?? parts
    }
    let joined = (common ?? []).joined(separator: "/")
    return joined.isEmpty ? "." : joined
  }
}
