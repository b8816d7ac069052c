import ComityEngine
import ComityReporting

/// Runs `comity check` for arguments that are known to be well-formed.
struct CheckRunner {
  let arguments: CheckArguments

  /// Loads the packs, checks, writes every output; gives the exit code.
  func run() throws(CommandProblem) -> Int32 {
    let packs: [Pack]
    let run: CheckRun
    do {
      packs = try PackLoader().load(arguments.packs)
      run = try CheckRun(packs: packs, options: try arguments.options())
    } catch let problem as PackProblem {
      throw CommandProblem(message: problem.message)
    } catch let problem as CommandProblem {
      throw problem
    } catch {
      throw CommandProblem(message: "\(error)")
    }
    let outcome = run.check(arguments.paths)
    try write(outcome)
    return outcome.exitCode
  }

  private func write(_ outcome: CheckOutcome) throws(CommandProblem) {
    let showsFindings = arguments.formats.contains { $0.file == nil } || arguments.quiet
    let formats = showsFindings ? arguments.formats : [OutputFormat(.pretty)] + arguments.formats
    for format in formats where outcome.hasSubjects || format.name == .json {
      var output = TextBuffer()
      format.reporter(color: arguments.color.isOn).write(outcome.report, into: &output)
      try write(output.bytes, format)
    }
    if arguments.verbose { for line in outcome.choices { Console.note(line) } }
    if !arguments.quiet { for note in outcome.report.notes { Console.note("comity: note: " + note) } }
    for problem in outcome.problems { Console.error(problem.text) }
  }

  private func write(_ bytes: [UInt8], _ format: OutputFormat) throws(CommandProblem) {
    guard let file = format.file else {
      if !arguments.quiet { Console.print(bytes: bytes) }
      return
    }
    do { try Process.write(bytes, toFile: file) } catch {
      throw CommandProblem(message: "\(file): the report cannot be written: \(error.message)")
    }
  }
}
