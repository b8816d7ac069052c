import ComityModel
import ComityReading
import Synchronization

/// Checks documents by packs: finds files, reads, judges, and puts the report together in a fixed order.
public struct CheckRun: Sendable {
  let packs: [Pack]
  let options: CheckOptions
  let workingDirectory: String

  /// Makes a run; throws where profile or selection name nothing.
  public init(
    packs: [Pack], options: CheckOptions, workingDirectory: String = Process.workingDirectory
  ) throws(PackProblem) {
    self.packs = packs
    self.options = options
    self.workingDirectory = workingDirectory
    let profiles = Set(packs.flatMap(\.profiles)).union(["default"]).sorted()
    if !profiles.contains(options.profile) { throw .unknownProfile(name: options.profile, known: profiles) }
    let selection = Selection(select: options.select, ignore: options.ignore)
    try selection.validate(packs.flatMap { pack in pack.rules.map { (pack.name, $0) } })
  }

  /// Checks all documents at or below `paths`; blocks the calling thread until all are done.
  public func check(_ paths: [String]) -> CheckOutcome {
    let inputs = Inputs(paths, options: options, workingDirectory: workingDirectory)
    let workers = min(options.jobs, inputs.sources.count)
    // One document is checked on the calling thread: starting others would cost more than many a draft.
    let together = workers > 1 ? Blocking.run { await run(inputs.sources, workers: workers) } : nil
    return assemble(inputs, together ?? inputs.sources.enumerated().map { check($1, index: $0) })
  }

  /// Reads and judges every input; the results are in the order of the inputs, whoever finished first.
  private func run(_ inputs: [Inputs.Input], workers: Int) async -> [DocumentCheck] {
    let cursor = Cursor()
    return await withTaskGroup(of: [(Int, DocumentCheck)].self) { group in
      for _ in 0..<workers {
        group.addTask {
          var done: [(Int, DocumentCheck)] = []
          while let index = cursor.next(below: inputs.count) {
            done.append((index, check(inputs[index], index: index)))
          }
          return done
        }
      }
      var checks = [DocumentCheck?](repeating: nil, count: inputs.count)
      for await part in group { for (index, check) in part { checks[index] = check } }
      return checks.compactMap { $0 }
    }
  }

  private func check(_ input: Inputs.Input, index: Int) -> DocumentCheck {
    DocumentCheck(input, index: index, packs: packs, options: options)
  }

  private func assemble(_ inputs: Inputs, _ checks: [DocumentCheck]) -> CheckOutcome {
    var report = Report(
      toolVersion: ToolVersion.current, packs: packs.map { $0.summary(withDigest: options.wantsDigests) },
      sources: checks.map(\.source), notes: inputs.notes)
    var problems = inputs.problems
    for check in checks {
      if let subject = check.subject { report.subjects.append(subject) }
      if let problem = check.problem { problems.append(problem) }
      report.failures += check.failures
      report.notes += check.notes
    }
    let records = checks.enumerated().flatMap { index, check in check.records.map { (record: $0, source: index) } }
    if !records.isEmpty {
      do {
        let files = try RecordFiles(maximumBytes: options.maximumBytes)
        var series = SeriesCheck(packs: packs, options: options, files: files)
        series.judge(records, sources: &report.sources)
        report.subjects += series.subjects
        report.failures += series.failures
        problems += series.problems
      } catch {
        problems.append(error)
      }
    }
    if report.subjects.isEmpty, problems.isEmpty {
      problems.append(
        InputProblem(
          path: inputs.asked, message: "there is no document to check; name a draft, or a folder of them"))
    }
    return CheckOutcome(
      report: report, problems: problems, choices: checks.map(\.choice), failOn: options.failOn)
  }
}

/// Hands out the numbers of documents to whoever is free.
final class Cursor: Sendable {
  private let value = Atomic<Int>(0)

  /// The next number below `limit`; nil where all are given out.
  func next(below limit: Int) -> Int? {
    let index = value.wrappingAdd(1, ordering: .relaxed).oldValue
    return index < limit ? index : nil
  }
}
