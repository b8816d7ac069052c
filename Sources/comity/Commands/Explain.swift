import ArgumentParser
import ComityEngine

/// `comity explain`: what a requirement asks for, and why a draft got its verdict.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Explain a requirement or a rule; with a draft, every candidate and why it counts or not.")

  @Argument(help: "Id of a requirement or a rule.") var id: String

  @Argument(help: ArgumentHelp("A draft to try it on.", valueName: "draft")) var draft: String?

  @OptionGroup var packs: PackOptions

  @Option(help: "Profile that decides how strongly each requirement is asked for.") var profile = "default"

  func run() throws {
    let explanation = Explanation(packs: try packs.load(), profile: profile)
    guard let lines = explanation.lines(of: id) else {
      throw CommandProblem(message: "no requirement and no rule has the id `\(id)`\(explanation.hint(id))")
    }
    for line in lines { Console.print(line) }
    guard let draft else { return }
    do {
      Console.print("")
      for line in try explanation.trace(id, path: draft, options: CheckOptions()) { Console.print(line) }
    } catch {
      throw CommandProblem(message: error.text)
    }
  }
}
