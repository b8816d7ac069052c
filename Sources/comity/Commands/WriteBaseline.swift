import ArgumentParser
import ComityEngine

/// `comity baseline`: writes down what is found today, so that only new findings fail.
struct WriteBaseline: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "baseline",
    abstract: "Write all open findings into a baseline, so that only new ones fail a run.",
    discussion:
      "The file is the `baseline` of comity.yml, else comity-baseline.json in the working directory.")

  @Argument(
    help: ArgumentHelp("Drafts, or folders of them (default: those of comity.yml).", valueName: "path"))
  var paths: [String] = []

  @OptionGroup var packs: PackOptions

  @Option(help: ArgumentHelp("Configuration file (default: the nearest comity.yml).", valueName: "file"))
  var config: String?

  @Flag(help: "Look for no configuration file.") var isolated = false

  @Flag(help: "Add nothing; remove entries whose finding is gone.") var prune = false

  func run() throws {
    var arguments = CheckArguments()
    arguments.paths = paths
    arguments.packs = packs.packs
    arguments.config = config
    arguments.isolated = isolated
    let setup = try CheckSetup(arguments, writesBaseline: true)
    let path =
      setup.options.configuration.baseline?.value
      ?? Path.join(Process.workingDirectory, "comity-baseline.json")
    do {
      try Baseline.mayReplace(path: path, shown: Path.shown(path, workingDirectory: Process.workingDirectory))
    } catch {
      throw CommandProblem(message: error.text)
    }
    let outcome = setup.run.check(paths)
    for problem in outcome.problems { Console.error(problem.text) }
    guard outcome.problems.isEmpty, outcome.report.failures.isEmpty, outcome.hasSubjects else {
      throw CommandProblem(message: "the baseline was not written: not everything could be checked")
    }
    try write(outcome, to: path)
  }

  private func write(_ outcome: CheckOutcome, to path: String) throws {
    let folder = Path.folder(path)
    let shown = Path.shown(path, workingDirectory: Process.workingDirectory)
    do {
      let old = prune ? try Baseline(path: path, shown: shown) : nil
      let text = Baseline.text(
        of: outcome.report, folder: folder, workingDirectory: Process.workingDirectory, pruning: old)
      try AtomicFile.write(Array(text.utf8), to: path)
      let new = try Baseline(path: path, shown: shown)
      Console.print("\(shown): \(new.count) finding\(new.count == 1 ? "" : "s")")
    } catch let problems as DataProblems {
      throw CommandProblem(message: problems.text)
    } catch let problem as FileProblem {
      throw CommandProblem(message: "\(shown): \(problem.message)")
    }
  }
}
