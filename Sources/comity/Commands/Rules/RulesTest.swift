import ArgumentParser
import ComityEngine
import ComityReporting

/// `comity rules test`: runs the examples of rules and the whole documents of packs.
struct RulesTest: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Run the examples in rule files and the whole documents in the folder tests of packs.",
    discussion: """
      Every example runs as it is, after multi-byte characters, wrapped at 40 columns, inside a quotation, where it must \
      find nothing, and with the rule suppressed, where no finding may stay open. Exit codes: 0 all as said, 1 something \
      came out otherwise or a threshold was missed, 2 a pack does not load.
      """)

  @Argument(
    help: ArgumentHelp(
      "Packs by folder, rule files, or rules, requirements and cases by id or the beginning of one (default: all).",
      valueName: "what"))
  var what: [String] = []

  @OptionGroup var packs: PackOptions

  @Option(help: "Profile that decides how strongly each requirement is asked for.") var profile = "default"

  @Option(help: ArgumentHelp("Only rules and cases whose id or path contains this.", valueName: "text"))
  var filter: String?

  @Flag(help: "Write down what whole documents come to, and print every line that changes.") var update =
    false

  @Flag(help: "Say which lines inside functions the examples never run.") var coverage = false

  @Option(help: ArgumentHelp("Fail where fewer of these lines run.", valueName: "percent")) var minCoverage:
    Double?

  @Flag(help: "Delete and weaken what satisfies each rule, a clause at a time; say what no rule notices.")
  var mutate = false

  @Option(help: ArgumentHelp("Fail where fewer of these changes are noticed.", valueName: "percent"))
  var minMutation: Double?

  @Option(help: ArgumentHelp("Write the runs as JUnit XML.", valueName: "file")) var junit: String?

  @Flag(name: .shortAndLong, help: "Show what rules print, on standard error.") var verbose = false

  func run() throws {
    var options = RuleTester.Options()
    (options.profile, options.filter, options.updates) = (profile, filter, update)
    options.mutates = mutate || minMutation != nil
    options.progress = TerminalProgress.meter()
    let asked = try packs.asked()
    let reports = try PackOptions.clear {
      try TestTargets(what, asked: asked, measuresCoverage: coverage || minCoverage != nil).run(options)
    }
    var failed = false
    for report in reports {
      let text = RuleTestText(report, minimumCoverage: minCoverage, minimumMutation: minMutation)
      if verbose { for line in report.log { Console.note(line) } }
      for rule in report.untested { Console.note("comity: note: \(rule) has no examples") }
      Console.print(text.lines.joined(separator: "\n"))
      failed = failed || text.failed
    }
    if let junit {
      var output = TextBuffer()
      RuleTestJUnit().write(reports, into: &output)
      do { try AtomicFile.write(output.bytes, to: junit) } catch {
        throw CommandProblem(message: "\(junit): the report cannot be written: \(error.message)")
      }
    }
    if failed { throw ExitCode(1) }
  }
}
