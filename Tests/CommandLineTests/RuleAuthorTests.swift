import Foundation
import Testing

/// What `comity check` tells the author of a rule: what it printed, what it took, where it failed; and options reach it.
@Suite struct RuleAuthorTests {
  private static let draft = "# Charter\n\n## Article 1\n\nThe house shall meet twice.\n"

  private func check(_ script: String, _ arguments: [String] = [], configuration: String = "") throws -> (
    run: Tool.Run, scratch: Scratch
  ) {
    let rule = """
      return rule {
        title = "The house meets", requirement = "meet", lint = true, options = { most = 3 },
        check = function(document, report, founding, options)
          \(script)
        end,
        examples = { satisfied = { "We meet." } },
      }
      """
    let scratch = try RulesTestTests.pack(["drafts/meet.lua": rule])
    try scratch.write("draft.md", Self.draft)
    try scratch.write("comity.yml", "packs: [./mine]\ndrafts: draft.md\n\(configuration)")
    return (try Tool.comity(["check", "--format", "concise"] + arguments, in: scratch.url), scratch)
  }

  @Test func whatARulePrintsIsShownOnlyWhenAsked() throws {
    let script = "print('title', document.title)"
    #expect(try check(script).run.errors == "")
    let told = try check(script, ["-v"]).run
    #expect(told.errors.hasSuffix("\ndraft.md: mine/drafts/meet: title\tCharter\n"), "\(told.errors)")
    #expect(told.exitCode == 0)
  }

  @Test func whatAFailingRulePrintedIsShownToo() throws {
    let (run, _) = try check("print('before')\n error('stop')", ["-v"])
    #expect(run.exitCode == 2)
    #expect(run.errors.contains("draft.md: mine/drafts/meet: before\n"), "\(run.errors)")
  }

  @Test func failuresNameNodeAndLocals() throws {
    let (run, _) = try check(
      "local wanted = document.sentences[9]\n return wanted.text", ["--format", "json=r.json"])
    #expect(run.exitCode == 2)
    let shown = try check(
      "local wanted = document.sentences[9]\n return wanted.text", ["--format", "pretty=r.txt"])
    let report = try String(contentsOf: shown.scratch.url.appending(path: "r.txt"), encoding: .utf8)
    #expect(
      report.contains("mine/drafts/meet.lua:5: attempt to index a nil value (local 'wanted')"), "\(report)")
    #expect(report.contains("on document: “Charter”"), "\(report)")
    #expect(report.contains("where wanted = nil"), "\(report)")
  }

  @Test func optionsOfTheConfigurationReachTheScript() throws {
    let script = "if options.most < 5 then report(document.sentences[3]) end"
    #expect(try check(script).run.exitCode == 1)
    let options = "options:\n  mine/drafts/meet: {most: 7}\n"
    #expect(try check(script, configuration: options).run == Tool.Run(output: "", errors: "", exitCode: 0))
    let wrong = try check(script, configuration: options.replacing("7", with: "many")).run
    #expect(
      wrong.errors
        == "comity: error: comity.yml:4:28: the option `most` of `mine/drafts/meet` is text; expected a number\n"
    )
  }

  @Test func safeSuggestionsAreMended() throws {
    let safe = "report(document:find('twice')[1]):suggest('two times', { safe = true })"
    let guarded = "if document:mentions('twice') then \(safe) end"
    let (diff, _) = try check(guarded, ["--diff"])
    #expect(
      diff.output.contains("-The house shall meet twice.\n+The house shall meet two times.\n"), "\(diff)")
    let (fix, scratch) = try check(guarded, ["--fix"])
    #expect(fix.exitCode == 0, "\(fix)")
    #expect(fix.errors == "comity: note: 1 place mended\n")
    #expect(
      try String(contentsOf: scratch.url.appending(path: "draft.md"), encoding: .utf8)
        == Self.draft.replacing("twice", with: "two times"))
    #expect(try check(guarded.replacing(", { safe = true }", with: ""), ["--diff"]).run.output == "")
  }

  @Test func whatRulesTake() throws {
    let (run, _) = try check("for i = 1, 5000 do local s = 'x' .. i end", ["--profile-rules"])
    #expect(run.exitCode == 0)
    let lines = run.errors.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    #expect(lines.first == ["ms", "instructions", "KB", "of", "Lua", "subjects", "rule"], "\(run.errors)")
    let row = try #require(lines.last)
    #expect(row.count == 5 && row[4] == "mine/drafts/meet" && row[3] == "1", "\(row)")
    #expect(try #require(Int(row[1])) > 10_000)
    #expect(try #require(Int(row[2])) > 10)
  }
}
