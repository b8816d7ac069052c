import Foundation
import Testing

/// Rules about wording: every place is reported, brackets excuse nothing, and profile, stage and options decide what runs.
@Suite struct WordingRuleTests {
  private static let manifest = """
    return pack {
      name = "words", version = "1.0.0", comity = ">= 0.1", licence = "Apache-2.0", claims = false, profiles = { "thorough" },
    }
    """
  private static let catalogue = """
    return catalogue {
      { id = "a.b", text = "T", quote = "Q", citation = "S1", strength = "recommended", evidence = { "draft" } },
    }
    """
  private static func rule(_ fields: String, examples: String = "violated = { \"The ⟦board⟧ meets.\" }")
    -> String
  {
    """
    return rule {
      title = "No boards", requirement = "a.b", lint = true, message = "a board", options = { word = "board" },
      check = function(document, report, _, options)
        for _, block in ipairs(document.blocks) do
          local first, last = block.text:find(options.word, 1, true)
          if first and document.stage ~= "zero-draft" then
            report(block:span(first, last)):suggest("council", { safe = true })
          end
        end
      end,
      \(fields)
      examples = { \(examples) },
    }
    """
  }
  private static let draft = "# Draft\n\nThe [board] meets.\n\n1. The board votes.\n\n2. The council rules.\n"

  private func run(_ rule: String, _ arguments: [String], configuration: String? = nil) throws -> Tool.Run {
    let scratch = try Scratch()
    try scratch.write("words/pack.lua", Self.manifest)
    try scratch.write("words/requirements.lua", Self.catalogue)
    try scratch.write("words/drafts/boards.lua", rule)
    try scratch.write("draft.md", Self.draft)
    if let configuration { try scratch.write("comity.yml", configuration) }
    return try Tool.comity(arguments, in: scratch.url)
  }

  private func places(_ rule: String, _ arguments: [String] = [], configuration: String? = nil) throws
    -> [String]
  {
    let all = ["check", "--pack", "./words", "--format", "concise", "draft.md"] + arguments
    return try run(rule, all, configuration: configuration).output.split(separator: "\n").filter {
      $0.hasPrefix("draft.md")
    }.map { String($0.prefix { $0 != " " }) }
  }

  @Test func everyPlaceIsReportedInBracketsToo() throws {
    #expect(try places(Self.rule("")) == ["draft.md:3:6:", "draft.md:5:8:"])
  }

  @Test func theStageIsKnown() throws {
    #expect(try places(Self.rule(""), ["--stage", "zero-draft"]) == [])
  }

  @Test func aRuleRunsInItsProfiles() throws {
    let rule = Self.rule("profiles = { \"thorough\" },")
    #expect(try places(rule) == [])
    #expect(try places(rule, ["--profile", "thorough"]) == ["draft.md:3:6:", "draft.md:5:8:"])
    let unknown = try run(
      Self.rule("profiles = { \"through\" },"), ["check", "--pack", "./words", "draft.md"])
    #expect(unknown.exitCode == 2)
    #expect(
      unknown.errors
        == "comity: error: words/drafts/boards.lua: pack.lua has no profile 'through'; did you mean `thorough`?\n"
    )
  }

  @Test func optionsOfTheConfigurationReachTheScript() throws {
    let configuration = "packs: [./words]\noptions:\n  words/drafts/boards: {word: council}\n"
    #expect(try places(Self.rule(""), configuration: configuration) == ["draft.md:7:8:"])
  }

  @Test func examplesHaveStagesAndSayWhatIsMended() throws {
    let good = """
      violated = { { text = "The ⟦board⟧ meets.", fixed = "The council meets.", stage = "adopted" } },
      satisfied = { { text = "The board meets.", stage = "zero-draft" } },
      """
    let tested = try run(Self.rule("", examples: good), ["rules", "test", "--pack", "./words"])
    #expect(tested.exitCode == 0, "\(tested)")
    let bad = "violated = { { text = \"The board meets.\", fixed = \"The panel meets.\" } }"
    let failed = try run(Self.rule("", examples: bad), ["rules", "test", "--pack", "./words"])
    #expect(failed.exitCode == 1)
    #expect(
      failed.output.contains("expected that safe suggestions make “The panel meets.”, they make “"),
      "\(failed)")
  }

  @Test func aPackThatClaimsNothingRunsWhereItIsNamed() throws {
    let unasked = try Tool.comity(
      ["check", "--stdin-filename", "a.md", "-"], input: Data("The board and/or the chair.\n".utf8))
    #expect(unasked.errors.contains("drafting (Conventions of drafting"), "\(unasked)")
    #expect(!unasked.output.contains("drafting/"), "\(unasked)")
    let asked = try Tool.comity(
      ["check", "--pack", "drafting", "--format", "concise", "--stdin-filename", "a.md", "-"],
      input: Data("The Board and/or the Chair.\n".utf8))
    #expect(asked.output.contains("info[drafting/drafts/wording/and-or]"), "\(asked)")
  }

  @Test func theExamplesOfTheDraftingPackAreAsSaid() throws {
    let tested = try Tool.comity(["rules", "test", "--pack", "drafting"])
    #expect(tested.exitCode == 0, "\(tested.output)")
  }
}
