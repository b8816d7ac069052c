import ComityEngine
import ComityReporting

/// Runs `comity check` for arguments that are known to be well-formed.
struct CheckRunner {
  /// Times that `--fix` checks again at most; each round must have changed something.
  private static let rounds = 8

  let arguments: CheckArguments

  /// Loads the packs, checks, mends where asked, writes every output; gives the exit code.
  func run() throws(CommandProblem) -> Int32 {
    let setup = try CheckSetup(arguments)
    var outcome = setup.run.check(arguments.paths)
    // Nothing comes after this command, and taking packs and documents apart would cost more than many a draft.
    defer { Process.keep((setup, outcome)) }
    if arguments.diff {
      Console.print(bytes: Array(FixPlan(outcome.report).diff.utf8))
      for problem in outcome.problems { Console.error(problem.text) }
      return outcome.exitCode
    }
    if arguments.fix { outcome = try mend(outcome, setup.run) }
    try write(outcome, threshold: setup.options.failOn)
    return outcome.exitCode
  }

  private func mend(_ outcome: CheckOutcome, _ run: CheckRun) throws(CommandProblem) -> CheckOutcome {
    var outcome = outcome
    var mended = 0
    for _ in 0..<CheckRunner.rounds {
      let plan = FixPlan(outcome.report)
      if plan.count == 0 { break }
      do { try plan.write(workingDirectory: Process.workingDirectory) } catch {
        throw CommandProblem(message: error.text)
      }
      mended += plan.count
      outcome = run.check(arguments.paths)
    }
    if !arguments.quiet, mended > 0 {
      Console.note("comity: note: \(mended) place\(mended == 1 ? "" : "s") mended")
    }
    return outcome
  }

  private func write(_ outcome: CheckOutcome, threshold: CheckOptions.Threshold) throws(CommandProblem) {
    let showsFindings = arguments.formats.contains { $0.file == nil } || arguments.quiet
    if !showsFindings, outcome.hasSubjects { try Console.report(rendered(standard(threshold), outcome)) }
    for format in arguments.formats where outcome.hasSubjects || format.name == .json {
      let reporter = format.reporter(color: arguments.color.isOn, failing: threshold)
      try write(rendered(reporter, outcome), format)
      if format.name == .github { try writeJobSummary(outcome) }
    }
    if arguments.verbose { for line in outcome.choices + outcome.log { Console.note(line) } }
    if arguments.profileRules { Console.note(RuleProfile(outcome.usage).text) }
    if !arguments.quiet, !isSilent(outcome) {
      for note in outcome.report.notes { Console.note("comity: note: " + note) }
    }
    for problem in outcome.problems { Console.error(problem.text) }
  }

  /// The report for people; a hook that passes says nothing, and one that fails says only what fails it.
  private func standard(_ threshold: CheckOptions.Threshold) -> any Reporter {
    arguments.hook
      ? HookReporter(color: arguments.color.isOn, failing: threshold.severity)
      : PrettyReporter(color: arguments.color.isOn)
  }

  private func rendered(_ reporter: any Reporter, _ outcome: CheckOutcome) -> [UInt8] {
    var output = TextBuffer()
    reporter.write(outcome.report, into: &output)
    return output.bytes
  }

  private func isSilent(_ outcome: CheckOutcome) -> Bool { arguments.hook && outcome.exitCode == 0 }

  private func write(_ bytes: [UInt8], _ format: OutputFormat) throws(CommandProblem) {
    guard let file = format.file else {
      if !arguments.quiet { try Console.report(bytes) }
      return
    }
    do { try AtomicFile.write(bytes, to: file) } catch {
      throw CommandProblem(message: "\(file): the report cannot be written: \(error.message)")
    }
  }

  /// Appends the page that GitHub shows for a job, where it runs us and asks for one.
  private func writeJobSummary(_ outcome: CheckOutcome) throws(CommandProblem) {
    guard let path = Process.environment("GITHUB_STEP_SUMMARY"), !path.isEmpty else { return }
    do {
      let before = FileSystem.exists(path) ? try FileSystem.read(path) : []
      try AtomicFile.write(before + rendered(JobSummaryReporter(), outcome), to: path)
    } catch {
      throw CommandProblem(message: "\(path): the job summary cannot be written: \(error.message)")
    }
  }
}

/// Packs, configuration and decisions of a run, loaded and found to fit one another.
struct CheckSetup {
  let packs: [Pack]
  let options: CheckOptions
  let run: CheckRun

  /// Loads everything; a problem becomes the one message of the command.
  ///
  /// `change` has the last word on the options.
  init(
    _ arguments: CheckArguments, writesBaseline: Bool = false,
    changing change: (inout CheckOptions) -> Void = { _ in }
  ) throws(CommandProblem) {
    let configuration = try arguments.configuration()
    var options = try arguments.options(configuration)
    options.progress = TerminalProgress.meter(quiet: arguments.quiet || arguments.hook)
    change(&options)
    if arguments.paths.isEmpty, !configuration.hasGlobs, !arguments.hook {
      throw CommandProblem(
        message:
          "name at least one draft or folder, or `-` for standard input; or list `drafts` in a comity.yml")
    }
    options.readAhead(arguments.paths)
    do {
      options.extent = writesBaseline ? .whole : options.firstExtent(arguments.paths)
      let loaded = try PackLoader(images: .user).loadClaiming(
        arguments.packs.isEmpty ? configuration.packs.value : arguments.packs,
        extent: options.extent)
      packs = loaded.packs
      options.otherPacks = loaded.others
      try configuration.validate(packs)
      let accepting = try AcceptanceFiles(
        configuration, packs: packs, writesBaseline: writesBaseline,
        workingDirectory: Process.workingDirectory)
      self.options = options
      run = try CheckRun(packs: packs, options: options, accepting: accepting)
    } catch let problem as PackProblem {
      throw CommandProblem(message: problem.message)
    } catch let problems as DataProblems {
      throw CommandProblem(message: problems.text)
    } catch {
      throw CommandProblem(message: "\(error)")
    }
  }
}
