import ArgumentParser
import ComityEngine
import ComityReporting

/// `comity check`: reads drafts, judges them, reports.
struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check drafts against the requirements of rule packs (the default command).")

  @Argument(help: ArgumentHelp("Drafts, or folders of them; `-` reads standard input.", valueName: "path"))
  var paths: [String] = []

  @OptionGroup var packs: PackOptions

  @Option(help: "Profile that decides how strongly each requirement is asked for.")
  var profile = "default"

  @Option(help: ArgumentHelp("Kind of the drafts: \(CheckOptions.documentKindNames.joined(separator: ", ")) (default: guessed).", valueName: "kind"))
  var documentKind: String?

  @Option(name: .customLong("as"), help: "Take all files for drafts or for records (default: found out for each).")
  var told: EvidenceChoice.Kind?

  @Option(help: ArgumentHelp("Founding text that records are judged by.", valueName: "file"))
  var founding: String?

  @Option(help: ArgumentHelp("Run only these rules or requirements, by id or the beginning of one (repeatable).", valueName: "id"))
  var select: [String] = []

  @Option(help: ArgumentHelp("Leave these rules or requirements out (repeatable).", valueName: "id"))
  var ignore: [String] = []

  @Option(help: "How far the drafts are: draft, or adopted, where dispute is an error.")
  var stage = CheckOptions.Stage.draft

  @Option(help: "The quietest finding that makes the exit code 1: error, warning, info or never.")
  var failOn = CheckOptions.Threshold.error

  @Option(name: .customLong("format"), help: ArgumentHelp("pretty, concise or json; `json=report.json` writes a file (repeatable).", valueName: "format"))
  var formats: [OutputFormat] = []

  @Option(help: "Colours: auto, always or never; NO_COLOR and FORCE_COLOR are honoured.")
  var color = ColorChoice.auto

  @Option(help: "Documents judged at a time (default: one a processor).")
  var jobs: Int?

  @Option(help: ArgumentHelp("Largest file that is read, in bytes.", valueName: "bytes"))
  var maxBytes = CheckOptions().maximumBytes

  @Option(help: ArgumentHelp("Name of standard input in the report.", valueName: "name"))
  var stdinFilename: String?

  @Option(help: ArgumentHelp("The day that expiry dates are measured by, YYYY-MM-DD.", valueName: "date"))
  var today: String?

  @Flag(help: "Look for no configuration file.")
  var isolated = false

  @Flag(name: .shortAndLong, help: "Say how each file was taken and why, on standard error.")
  var verbose = false

  @Flag(name: .shortAndLong, help: "Print nothing but what formats write to files, and errors.")
  var quiet = false

  func validate() throws {
    if paths.isEmpty { throw ValidationError("name at least one draft or folder, or `-` for standard input") }
    if let jobs, jobs < 1 { throw ValidationError("--jobs takes a number from 1 up") }
    if maxBytes < 1 { throw ValidationError("--max-bytes takes a number from 1 up") }
    if let today, !Check.isDate(today) { throw ValidationError("--today takes a date such as 2026-11-24") }
    if formats.filter({ $0.file == nil }).count > 1 {
      throw ValidationError("only one --format can go to standard output; write `--format json=FILE` for the others")
    }
  }

  func run() async throws {
    let packs = try packs.load()
    let run: CheckRun
    do {
      run = try CheckRun(packs: packs, options: try options())
    } catch let problem as PackProblem {
      throw CommandProblem(message: problem.message)
    }
    let outcome = await run.check(paths)
    try write(outcome)
    if outcome.exitCode != 0 { throw ExitCode(outcome.exitCode) }
  }

  private func options() throws -> CheckOptions {
    var options = CheckOptions()
    if let documentKind { try options.setKind(documentKind) }
    options.profile = profile
    options.told = told
    options.founding = founding
    options.select = select
    options.ignore = ignore
    options.stage = stage
    options.failOn = failOn
    options.jobs = jobs ?? Process.processors
    options.maximumBytes = maxBytes
    options.standardInputName = stdinFilename
    options.wantsDigests = formats.contains { $0.name == .json }
    return options
  }

  private func write(_ outcome: CheckOutcome) throws {
    let all = formats.contains { $0.file == nil } || quiet ? formats : [OutputFormat(.pretty)] + formats
    for format in all where outcome.hasSubjects || format.name == .json {
      var output = TextBuffer()
      format.reporter(color: color.isOn).write(outcome.report, into: &output)
      if let file = format.file {
        do { try Process.write(output.bytes, toFile: file) } catch {
          throw CommandProblem(message: "\(file): the report cannot be written: \(error.message)")
        }
      } else if !quiet {
        Console.print(bytes: output.bytes)
      }
    }
    if verbose { for line in outcome.choices { Console.note(line) } }
    if !quiet { for note in outcome.report.notes { Console.note("comity: note: " + note) } }
    for problem in outcome.problems { Console.error(problem.text) }
  }

  private static func isDate(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2, parts[2].utf8.count == 2 else { return false }
    guard Int(parts[0]) != nil, let month = Int(parts[1]), let day = Int(parts[2]) else { return false }
    return (1...12).contains(month) && (1...31).contains(day)
  }
}

extension EvidenceChoice.Kind: ExpressibleByArgument {}
extension CheckOptions.Stage: ExpressibleByArgument {}
extension CheckOptions.Threshold: ExpressibleByArgument {}
