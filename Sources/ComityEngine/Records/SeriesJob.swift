import CHeap
import ComityLua
import ComityModel
import ComityReading

/// The series of a run, judged a handful at a time by as many workers as there are.
struct SeriesJob: Sendable {
  /// A founding text with the index of its source in the report.
  struct Founding: Sendable {
    let document: Document
    let source: Int
  }

  /// What a handful of series came to.
  struct Part: Sendable {
    var subjects: [Subject] = []
    /// Verdicts of single records, by their places among all.
    var ofRecords: [(origin: Int, verdicts: [RequirementVerdict])] = []
    var failures: [RuleFailure] = []
    var usage: [(path: String, rule: String, RuleUsage)] = []
    /// Files that changed in the meantime.
    var problems: [InputProblem] = []
  }

  let rules: [RecordRules]
  let schema: RecordSchema
  let builder: SeriesBuilder
  let records: [PendingRecord]
  let handfuls: [[SeriesBuilder.Group]]
  let sourceOfRecord: [Int]
  /// Paths of the sources.
  let paths: [String]
  let founding: Founding?
  /// Told how many series are done.
  let progress: Progress?

  /// Judges everything; the results are in order of the series, whoever finished first.
  func run(workers: Int) -> [Part] {
    if workers > 1 { heap_share(Int32(clamping: workers)) }
    if workers > 1, let parts = Blocking.run({ await together(workers) }) { return parts }
    let worker = SeriesWorker(self)
    return handfuls.map { worker.judge($0) }
  }

  private func together(_ workers: Int) async -> [Part] {
    let cursor = Cursor()
    return await withTaskGroup(of: [(Int, Part)].self) { group in
      for _ in 0..<workers {
        group.addTask {
          let worker = SeriesWorker(self)
          var done: [(Int, Part)] = []
          while let index = cursor.next(below: handfuls.count) {
            done.append((index, worker.judge(handfuls[index])))
          }
          return done
        }
      }
      var parts = [Part](repeating: Part(), count: handfuls.count)
      for await done in group { for (index, part) in done { parts[index] = part } }
      return parts
    }
  }
}

/// One worker with its own sandboxes and its own view of the founding text.
private struct SeriesWorker {
  let job: SeriesJob
  let scripts: ScriptCache
  let trees: [DocumentTree]

  init(_ job: SeriesJob) {
    self.job = job
    let largest =
      job.handfuls.joined().map { group in
        group.members.reduce(0) { $0 + job.records[$1].sketch.range.count }
      }.max() ?? 0
    scripts = ScriptCache(limits: SandboxLimits().making(roomFor: largest))
    let document = job.founding?.document ?? Document(source: Source(path: "", bytes: []), kind: .treaty)
    trees = job.rules.map { $0.pack.program.tree(document) }
  }

  func judge(_ handful: [SeriesBuilder.Group]) -> SeriesJob.Part {
    defer { job.progress?.advance(by: handful.count) }
    var part = SeriesJob.Part()
    var series: [Series] = []
    do throws(InputProblem) {
      for group in handful {
        var records: [MeetingRecord] = []
        for member in group.members { records.append(try job.records[member].record()) }
        series.append(job.builder.series(group, records))
      }
    } catch {
      part.problems.append(error)
      return part
    }
    let locator = SeriesLocator(
      tree: SeriesTree(series, schema: job.schema),
      sources: series.flatMap { $0.origins.map { job.sourceOfRecord[$0] } },
      founding: job.founding.map { Locator(document: $0.document, source: $0.source) })
    part.subjects = series.map { one in
      let members = one.origins.map { job.paths[job.sourceOfRecord[$0]] }
      var subject = Subject(
        path: SeriesCheck.folder(members), kind: .series, body: one.body.isEmpty ? nil : one.body,
        members: members, founding: job.founding?.document.source.path)
      subject.packs = job.rules.map { Subject.Judging(name: $0.pack.name, because: $0.because) }
      return subject
    }
    // A failure is shown with the file where there is but one.
    let paths = part.subjects.map { $0.members.count == 1 ? $0.members[0] : $0.path }
    var ofRecords = series.map { Array(repeating: [RequirementVerdict](), count: $0.records.count) }
    for (rules, tree) in zip(job.rules, trees) {
      let judge = SeriesJudge(rules: rules, locator: locator, founding: tree, scripts: scripts)
      for (index, result) in judge.judge(paths: paths).enumerated() {
        part.subjects[index].verdicts += result.verdicts
        for (place, verdicts) in result.ofRecords.enumerated() { ofRecords[index][place] += verdicts }
        part.subjects[index].findings += result.findings
        part.failures += result.failures
        part.usage += result.usage.map { (part.subjects[index].path, $0.rule, $0.1) }
      }
    }
    for (one, verdicts) in zip(series, ofRecords) {
      part.ofRecords += zip(one.origins, verdicts).map { (origin: $0, verdicts: $1) }
    }
    return part
  }
}
