import ArgumentParser
import ComityEngine

/// `comity config`: what the configuration comes to.
struct Config: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Look into the configuration.", subcommands: [Show.self], defaultSubcommand: Show.self)

  /// `comity config show`: every value and where it comes from.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Print every value and where it comes from.")

    @Option(help: ArgumentHelp("Configuration file (default: the nearest comity.yml).", valueName: "file"))
    var config: String?

    func run() throws {
      var arguments = CheckArguments()
      arguments.config = config
      let configuration = try arguments.configuration()
      do {
        try configuration.validate(try PackLoader().load(configuration.packs.value))
      } catch let problem as PackProblem {
        throw CommandProblem(
          message: configuration.packs.value.isEmpty
            ? problem.message : "\(configuration.packs.origin.text): \(problem.message)")
      } catch let problems as DataProblems {
        throw CommandProblem(message: problems.text)
      }
      Console.print(ConfigurationListing(configuration, workingDirectory: Process.workingDirectory).text)
    }
  }
}
