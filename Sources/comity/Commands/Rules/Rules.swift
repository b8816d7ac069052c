import ArgumentParser
import ComityEngine
import ComityReporting

/// `comity rules`: what a pack holds, and whether its rules do what their authors say.
struct Rules: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Begin, list, test and document the rules of packs.",
    subcommands: [RulesNew.self, RulesList.self, RulesTest.self, RulesTrain.self, RulesDoc.self])
}

/// `comity rules list`: one rule a line.
struct RulesList: ParsableCommand {
  /// How the list is written.
  enum Format: String, CaseIterable, ExpressibleByArgument { case text, json }

  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List rules: id, requirement, strength, title.")

  @Argument(
    help: ArgumentHelp(
      "Rules or requirements, by id or the beginning of one (default: all).", valueName: "id"))
  var ids: [String] = []

  @OptionGroup var packs: PackOptions

  @Option(help: "Only rules that read these: drafts, records or series.") var family: RuleFilter.Family?

  @Option(help: "Only rules whose requirement is asked for so: required, recommended or permitted.")
  var strength: RuleFilter.Strength?

  @Flag(help: "Only rules without examples.") var untested = false

  @Option(help: "Profile that decides how strongly each requirement is asked for.") var profile = "default"

  @Option(help: "text, or json (comity.rules/1).") var format = Format.text

  func run() throws {
    var filter = RuleFilter()
    (filter.names, filter.family, filter.strength) = (ids, family, strength)
    (filter.untested, filter.profile) = (untested, profile)
    let loaded = try packs.load()
    let rows = try PackOptions.clear { try filter.rows(loaded) }
    let list = RuleList(rows.map { RuleList.Row(pack: $0.pack, rule: $0.rule, strength: $0.strength) })
    switch format {
    case .text: if !rows.isEmpty { Console.print(list.text) }
    case .json: Console.print(list.json)
    }
  }
}

extension RuleFilter.Strength: ExpressibleByArgument {}
