import ArgumentParser
import ComityEngine

/// `comity check`: reads drafts, judges them, reports.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check drafts against the requirements of rule packs (the default command).")

  @Argument(help: ArgumentHelp("Drafts, or folders of them; `-` reads standard input.", valueName: "path"))
  var paths: [String] = []

  @OptionGroup var packs: PackOptions

  @Option(help: "Profile that decides how strongly each requirement is asked for.")
  var profile: String?

  @Option(help: ArgumentHelp(kindHelp, valueName: "kind")) var documentKind: String?

  @Option(
    name: .customLong("as"), help: "Take all files for drafts or for records (default: found out for each).")
  var told: EvidenceChoice.Kind?

  @Option(help: ArgumentHelp("Founding text that records are judged by.", valueName: "file"))
  var founding: String?

  @Option(
    help: ArgumentHelp(
      "Run only these rules or requirements, by id or the beginning of one (repeatable).", valueName: "id"))
  var select: [String] = []

  @Option(help: ArgumentHelp("Leave these rules or requirements out (repeatable).", valueName: "id"))
  var ignore: [String] = []

  @Option(
    help: "How far the drafts are: zero-draft, draft, consolidated, or adopted, where dispute is an error.")
  var stage: CheckOptions.Stage?

  @Option(help: "The quietest finding that makes the exit code 1: error, warning, info or never.")
  var failOn: CheckOptions.Threshold?

  @Option(
    name: .customLong("format"),
    help: ArgumentHelp(
      formatHelp, valueName: "format"))
  var formats: [OutputFormat] = []

  @Option(help: "Colours: auto, always or never; NO_COLOR and FORCE_COLOR are honoured.")
  var color = ColorChoice.auto

  @Option(help: "Documents judged at a time (default: one a processor).") var jobs: Int?

  @Option(help: ArgumentHelp("Largest file that is read, in bytes.", valueName: "bytes"))
  var maxBytes = CheckOptions().maximumBytes

  @Option(help: ArgumentHelp("Name of standard input in the report.", valueName: "name"))
  var stdinFilename: String?

  @Option(help: ArgumentHelp("The day that expiry dates are measured by, YYYY-MM-DD.", valueName: "date"))
  var today: String?

  @Option(help: ArgumentHelp("Configuration file (default: the nearest comity.yml).", valueName: "file"))
  var config: String?

  @Flag(help: "Look for no configuration file.") var isolated = false

  @Flag(
    help:
      "Git names the files: those that nothing claims are passed over, and nothing to check is no problem.")
  var hook = false

  @Flag(help: "Make the changes that need no person's look, then check again.") var fix = false

  @Flag(help: "Show these changes instead of the report.") var diff = false

  @Flag(
    name: .shortAndLong,
    help: "Say how each file was taken and why, and what rules print, on standard error.")
  var verbose = false

  @Flag(help: "List what each rule took, the slowest first, on standard error.") var profileRules = false

  @Flag(name: .shortAndLong, help: "Print nothing but errors; `--format json=FILE` still writes.")
  var quiet = false

  static let formatHelp =
    "\(OutputFormat.allValueStrings.joined(separator: ", ")); `json=FILE` writes a file (repeatable)."

  static let kindHelp =
    "Kind of the drafts: \(CheckOptions.documentKindNames.joined(separator: ", ")) (default: guessed for each)."

  func validate() throws {
    if let problem = arguments.problem { throw ValidationError(problem) }
  }

  func run() throws {
    let code = try CheckRunner(arguments: arguments).run()
    if code != 0 { throw ExitCode(code) }
  }

  /// The values as `QuickArguments` would give them.
  var arguments: CheckArguments {
    CheckArguments(
      paths: paths, packs: packs.packs, profile: profile, documentKind: documentKind, told: told,
      founding: founding,
      select: select, ignore: ignore, stage: stage, failOn: failOn, formats: formats, color: color,
      jobs: jobs,
      maxBytes: maxBytes, stdinFilename: stdinFilename, today: today, config: config, isolated: isolated,
      hook: hook, fix: fix, diff: diff, verbose: verbose,
      profileRules: profileRules, quiet: quiet)
  }
}

extension EvidenceChoice.Kind: ExpressibleByArgument {}
extension CheckOptions.Stage: ExpressibleByArgument {}
extension CheckOptions.Threshold: ExpressibleByArgument {}
