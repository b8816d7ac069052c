import ArgumentParser
import ComityEngine

/// `comity rules doc`: the reference of a pack as Markdown.
struct RulesDoc: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doc", abstract: "Write the reference of packs as Markdown: requirements, rules, examples.")

  @OptionGroup var packs: PackOptions

  func run() throws {
    for pack in try packs.load() { Console.print(pack.referencePage) }
  }
}
