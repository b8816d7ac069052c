import ArgumentParser
import ComityEngine

/// The command `comity` and its parts.
struct Comity: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "comity",
    abstract: "Checks drafts of founding documents against written requirements.",
    discussion: """
      Every requirement of a rule pack gets a verdict and the sentence that proves it.
      Exit codes: 0 nothing at or above --fail-on, 1 something is, 2 Comity could not do its work.
      """,
    version: ToolVersion.current,
    subcommands: [
      Check.self, MatrixCommand.self, Explain.self, Inspect.self, Rules.self, Config.self, Init.self,
      WriteBaseline.self,
    ],
    defaultSubcommand: Check.self)
}
