import ArgumentParser
import ComityEngine

/// `comity rules test`: runs the examples of rules.
struct RulesTest: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Run the examples in rule files, with exact ranges.",
    discussion: """
      Every example runs as it is, after multi-byte characters, wrapped at 40 columns, and inside a quotation, where it
      must find nothing. Exit codes: 0 all as said, 1 something came out otherwise, 2 a pack does not load.
      """)

  @Argument(
    help: ArgumentHelp(
      "Rules or requirements, by id or the beginning of one (default: all).", valueName: "id"))
  var ids: [String] = []

  @OptionGroup var packs: PackOptions

  @Option(help: "Profile that decides how strongly each requirement is asked for.") var profile = "default"

  func run() throws {
    var failed = false
    for pack in try packs.load() {
      let report: RuleTestReport
      do { report = try RuleTester(pack: pack, profile: profile).run(ids) } catch {
        throw CommandProblem(message: error.message)
      }
      for failure in report.failures {
        Console.print("\(failure.place): \(failure.rule): \(failure.message)")
      }
      for rule in report.untested { Console.note("comity: note: \(rule) has no examples") }
      Console.print(
        "\(pack.name): \(report.rules) rules, \(report.examples) examples, \(report.runs) runs: "
          + (report.failures.isEmpty ? "all as said" : "\(report.failures.count) otherwise"))
      failed = failed || !report.failures.isEmpty
    }
    if failed { throw ExitCode(1) }
  }
}
