import ArgumentParser
import ComityEngine

/// `comity rules new`: a rule that passes its own examples, and the pack around it where there is none.
struct RulesNew: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Write a rule that passes its own examples, and the pack around it where there is none.",
    discussion: """
      `mine` makes the pack mine with a first rule; `mine/first-rule` writes mine/drafts/first-rule.lua; \
      `mine/records/decisions/basis` says where the rule lies. What is there already is left as it is; only a requirement \
      is added to the catalogue where it is missing there. Nothing is asked.
      """)

  @Argument(help: ArgumentHelp("Folder of the pack, or a rule in it.", valueName: "path")) var path: String

  @Option(help: "What the rule reads: drafts, records or series (default: drafts, or what the path says).")
  var family: RuleFilter.Family?

  @Option(help: "What the rule holds, one sentence.") var title: String?

  @Option(help: ArgumentHelp("Requirement that it checks (default: named like the rule).", valueName: "id"))
  var requirement: String?

  @Option(help: ArgumentHelp("Words of the source that ask for it.", valueName: "words")) var quote: String?

  @Option(help: ArgumentHelp("Where in the source they stand.", valueName: "place")) var citation: String?

  func run() throws {
    var wishes = RuleScaffold.Wishes()
    (wishes.family, wishes.title, wishes.requirement) = (family, title, requirement)
    (wishes.quote, wishes.citation) = (quote, citation)
    try PackOptions.clear {
      let scaffold = try RuleScaffold(path, wishes)
      for step in try scaffold.write(shipped: PackFinder().shipped) {
        Console.print("\(step.kind.rawValue)\(step.kind == .kept ? "    " : " ")\(step.path)")
      }
      let folder = scaffold.folder.isEmpty ? "." : scaffold.folder
      Console.note("comity: note: try it with `comity rules test \(folder)/\(scaffold.rule).lua`")
    }
  }
}

extension RuleFilter.Family: ExpressibleByArgument {}
