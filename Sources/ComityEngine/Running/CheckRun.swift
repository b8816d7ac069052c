import CHeap
import ComityModel
import ComityReading
import Synchronization

/// Checks documents by packs: finds files, reads, judges, and puts the report together in a fixed order.
public struct CheckRun: Sendable {
  let packs: [Pack]
  let options: CheckOptions
  let workingDirectory: String
  let accepting: AcceptanceFiles
  private let files: SharedRecordFiles

  /// Makes a run; throws where profile or selection name nothing.
  public init(
    packs: [Pack], options: CheckOptions, accepting: AcceptanceFiles = AcceptanceFiles(),
    workingDirectory: String = Process.workingDirectory
  ) throws(PackProblem) {
    let packs = packs.map { $0.taking(options.configuration.options) }
    self.packs = packs
    self.accepting = accepting
    var options = options
    if !accepting.isEmpty { options.wantsReport = true }
    self.options = options
    let founding = options.founding.flatMap { try? Source.opened($0, options: options) }
    files = SharedRecordFiles(maximumBytes: options.maximumBytes, founding: founding)
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
    options.progress?.begin("documents", of: inputs.sources.count)
    defer { options.progress?.end() }
    // One document is checked on the calling thread: starting others would cost more than many a draft.
    // Many keep several busy, which would stand in each other's way at one heap.
    if workers > 1 { heap_share(Int32(clamping: workers)) }
    let together = workers > 1 ? Blocking.run { await run(inputs.sources, workers: workers) } : nil
    return assemble(
      inputs, together ?? inputs.sources.enumerated().map { check($1, index: $0, isAlone: true) })
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

  private func check(_ input: Inputs.Input, index: Int, isAlone: Bool = false) -> DocumentCheck {
    defer { options.progress?.advance() }
    var options = options
    options.isAlone = isAlone && options.jobs > 1
    return DocumentCheck(
      input, index: index, packs: packs, options: options, files: files,
      wantsDecisions: accepting.waivers != nil)
  }

  /// Lays the decisions not to act on findings over the report.
  private func accept(
    _ suppressions: [Int: Suppressions], decisions: Set<String>?, _ packs: [Pack], _ report: inout Report
  ) {
    guard !suppressions.isEmpty || !accepting.isEmpty, let today = options.today ?? Process.today else {
      return
    }
    let selection = Selection(select: options.select, ignore: options.ignore)
    let running = packs.flatMap { pack in
      pack.rules.filter { selection.includes($0, pack: pack.name) }.map(\.id)
    }
    let names = RuleNames(packs: packs.map { ($0.name, $0.requirements, $0.rules) }, running: Set(running))
    var acceptances = Acceptances(today: today, names: names, workingDirectory: workingDirectory)
    acceptances.suppressions = suppressions
    acceptances.decisions = decisions
    acceptances.waivers = accepting.waivers
    acceptances.baseline = accepting.baseline
    acceptances.apply(to: &report)
  }

  /// The packs with all rules where more than the rules for drafts have a say in the report.
  private func packs(for checks: [DocumentCheck]) throws(PackProblem) -> [Pack] {
    let isEnough = checks.allSatisfy {
      (options.extent == .records || $0.records.isEmpty) && $0.suppressions.isEmpty
    }
    return isEnough ? packs : try PackLoader(images: .user).completed(packs)
  }

  /// Drafts that no pack takes are passed over with a note; where nothing else is left, they are the problem.
  private func unclaimed(_ checks: [DocumentCheck], _ report: inout Report, _ problems: inout [InputProblem])
  {
    let drafts = checks.filter(\.isUnclaimed)
    guard !drafts.isEmpty else { return }
    let message = PackChoice.unclaimed(packs, others: options.otherPacks)
    for draft in drafts {
      if report.subjects.isEmpty, !options.isHook {
        problems.append(InputProblem(path: draft.source.path, message: message))
      } else {
        report.notes.append("\(draft.source.path): left out, \(message)")
      }
    }
  }

  private func assemble(_ inputs: Inputs, _ checks: [DocumentCheck]) -> CheckOutcome {
    var problems = inputs.problems
    var records = checks.enumerated().flatMap { index, check in
      check.records.map { (record: $0, source: index) }
    }
    var packs = packs
    do {
      packs = try self.packs(for: checks)
    } catch {
      problems.append(InputProblem(path: inputs.asked, message: error.message))
      records = []
    }
    var report = Report(
      toolVersion: ToolVersion.current,
      packs: packs.map { pack in
        pack.summary(withDigest: options.wantsDigests, withDescriptions: options.wantsDescriptions)
      },
      sources: checks.map(\.source), notes: inputs.notes)
    var suppressions: [Int: Suppressions] = [:]
    for (index, check) in checks.enumerated() {
      if !check.suppressions.isEmpty { suppressions[index] = check.suppressions }
      if let subject = check.subject { report.subjects.append(subject) }
      if let problem = check.problem { problems.append(problem) }
      report.failures += check.failures
      report.notes += check.notes
    }
    var usage = checks.flatMap { check in check.usage.map { (path: check.source.path, rule: $0.rule, $0.1) } }
    if !records.isEmpty {
      do {
        var series = SeriesCheck(packs: packs, options: options, files: try files.get())
        series.judge(records, sources: &report.sources)
        report.subjects += series.subjects
        report.failures += series.failures
        problems += series.problems
        usage += series.usage
        report.notes += series.notes
      } catch {
        problems.append(error)
      }
    }
    if options.wantsReport || !suppressions.isEmpty {
      for (index, check) in checks.enumerated() {
        if let lines = check.lines { report.sources[index] = lines.source() }
      }
    }
    options.configuration.setSeverities(in: &report)
    let decisions = checks.compactMap(\.decisions)
    accept(
      suppressions, decisions: decisions.isEmpty ? nil : decisions.reduce(into: []) { $0.formUnion($1) },
      packs, &report)
    // A founding text that the configuration names waits for the runs that have records.
    if records.isEmpty, options.founding != options.configuration.founding?.value {
      report.notes.append("--founding was not used: it judges meeting records, and none were checked")
    }
    unclaimed(checks, &report, &problems)
    // Packs that nobody named and that took nothing for their own had no part.
    if options.needsClaim {
      let judging = Set(report.subjects.flatMap(\.packs).map(\.name))
      report.packs.removeAll { !judging.contains($0.name) }
    }
    if report.subjects.isEmpty, problems.isEmpty, !options.isHook {
      problems.append(
        InputProblem(
          path: inputs.asked, message: "there is no document to check; name a draft, or a folder of them"))
    }
    return CheckOutcome(
      report: report, problems: problems, choices: checks.map(\.choice) + inputs.passedOver,
      usage: RuleUsage.total(usage), log: RuleUsage.log(usage), isHook: options.isHook, failOn: options.failOn
    )
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
