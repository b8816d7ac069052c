import ArgumentParser
import ComityEngine

/// `comity rules`: what a pack holds, and whether its rules do what their authors say.
struct Rules: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List, test and document the rules of packs.",
    subcommands: [RulesList.self, RulesTest.self, RulesTrain.self, RulesDoc.self])
}

/// `comity rules list`: one rule a line.
struct RulesList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List rules: id, requirement, strength, title.")

  @OptionGroup var packs: PackOptions

  @Option(help: "Profile that decides how strongly each requirement is asked for.") var profile = "default"

  func run() throws {
    let rows = try packs.load().flatMap { pack in
      pack.rules.map { rule in
        let strength = rule.requirement.flatMap { pack.requirement($0) }?.strength(profile: profile)
        return [rule.id, rule.requirement ?? "-", strength?.rawValue ?? "-", rule.title]
      }
    }
    let widths = (0..<3).map { column in rows.map { $0[column].count }.max() ?? 0 }
    for row in rows {
      let cells = row.enumerated().map { index, cell in
        index < 3 ? cell + String(repeating: " ", count: widths[index] - cell.count) : cell
      }
      Console.print(cells.joined(separator: "  "))
    }
  }
}
