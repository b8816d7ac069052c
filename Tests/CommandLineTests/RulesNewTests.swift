import Foundation
import Testing

/// `comity rules new` and `rules list`.
@Suite struct RulesNewTests {
  private func comity(_ scratch: Scratch, _ arguments: String...) throws -> Tool.Run {
    try Tool.comity(["rules"] + arguments, in: scratch.url)
  }

  private func text(_ scratch: Scratch, _ name: String) throws -> String {
    try String(contentsOf: scratch.url.appending(path: name), encoding: .utf8)
  }

  @Test(arguments: [
    ("mine", "mine/drafts/first-rule", 19), ("mine/first-rule", "mine/drafts/first-rule", 19),
    ("mine/drafts/groups/open", "mine/drafts/groups/open", 19),
    ("mine/records/basis.lua", "mine/records/basis", 4),
    ("mine/series/yearly", "mine/series/yearly", 4), ("deep/mine/yearly", "deep/mine/drafts/yearly", 19),
  ])
  func whatIsWrittenPassesAndNoticesEverything(_ path: String, _ rule: String, _ runs: Int) throws {
    let scratch = try Scratch()
    let run = try comity(scratch, "new", path)
    let folder = rule.hasPrefix("deep") ? "deep/mine" : "mine"
    #expect(
      run.output == """
        written \(folder)/pack.lua
        written \(folder)/requirements.lua
        written \(rule).lua
        written \(folder)/.luarc.json
        written \(folder)/.luacheckrc
        written \(folder)/.comity/api.lua

        """)
    #expect(run.errors == "comity: note: try it with `comity rules test \(rule).lua`\n")
    #expect(run.exitCode == 0)
    let test = try comity(scratch, "test", "./\(folder)", "--min-coverage", "100", "--min-mutation", "100")
    #expect(test.exitCode == 0, "\(test)")
    #expect(test.output.contains(" \(runs) runs: all as said\n"), "\(test.output)")
    let api = try String(contentsOf: Tool.root.appending(path: "Rules/api.lua"), encoding: .utf8)
    #expect(try text(scratch, "\(folder)/.comity/api.lua") == api)
    #expect(
      try JSONSerialization.jsonObject(with: Data(text(scratch, "\(folder)/.luarc.json").utf8))
        is [String: Any])
  }

  @Test func aSecondRuleJoinsThePack() throws {
    let scratch = try Scratch()
    _ = try comity(scratch, "new", "mine")
    try scratch.write("mine/pack.lua", try text(scratch, "mine/pack.lua").replacing("0.1.0", with: "3.0.0"))
    let run = try comity(
      scratch, "new", "mine/groups/open", "--title", "Groups are \"open\"", "--requirement", "groups.open",
      "--quote", "open to all", "--citation", "article 3", "--family", "drafts")
    #expect(
      run.output.hasPrefix(
        "kept    mine/pack.lua\nchanged mine/requirements.lua\nwritten mine/drafts/groups/open.lua\n"))
    #expect(
      try text(scratch, "mine/requirements.lua").hasSuffix(
        """
          {
            id = "groups.open",
            text = "Groups are \\"open\\".",
            quote = "open to all",
            citation = "article 3",
            strength = "required",
            evidence = { "draft" },
          },
        }

        """))
    #expect(try text(scratch, "mine/pack.lua").contains("3.0.0"))
    #expect(try comity(scratch, "test", "./mine").exitCode == 0)
    let third = try comity(scratch, "new", "mine/again", "--requirement", "groups.open")
    #expect(third.output.contains("kept    mine/requirements.lua\n"))
    #expect(
      try comity(scratch, "test", "./mine").output == "mine: 3 rules, 12 examples, 57 runs: all as said\n")
  }

  @Test func aCatalogueOfAnyShapeIsAddedTo() throws {
    let scratch = try Scratch()
    _ = try comity(scratch, "new", "mine")
    let entry =
      "id = \"first-rule\", text = \"T\", quote = \"Q\", citation = \"C\", strength = \"required\", evidence = \"draft\""
    for catalogue in [
      "return catalogue { { \(entry) } }", "return catalogue {\n  { \(entry) }, -- the last }\n}\n-- end",
      "return catalogue {\n  { \(entry) } -- no comma\n}",
    ] {
      try scratch.write("mine/requirements.lua", catalogue)
      try? FileManager.default.removeItem(at: scratch.url.appending(path: "mine/drafts/other.lua"))
      #expect(try comity(scratch, "new", "mine/other").exitCode == 0)
      #expect(try comity(scratch, "test", "./mine").exitCode == 0, "\(catalogue)")
    }
  }

  @Test(arguments: [
    (
      ["House"],
      "`House` cannot be the name of a pack: it has small letters, digits and hyphens only, such as `house`"
    ),
    (
      ["mine/First Rule"],
      "`First Rule` cannot be the name of a rule: it has small letters, digits and hyphens only, such as `first-rule`"
    ),
    (
      ["mine/records/x", "--family", "drafts"],
      "--family drafts and the path, which says records, contradict each other"
    ),
  ])
  func whatCannotBe(_ arguments: [String], _ message: String) throws {
    let scratch = try Scratch()
    let run = try Tool.comity(["rules", "new"] + arguments, in: scratch.url)
    #expect(run == Tool.Run(output: "", errors: "comity: error: \(message)\n", exitCode: 2))
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.url.path).isEmpty)
  }

  @Test func aRuleThatIsThereIsNotTouched() throws {
    let scratch = try Scratch()
    _ = try comity(scratch, "new", "mine")
    try scratch.write("mine/drafts/first-rule.lua", "-- mine")
    let run = try comity(scratch, "new", "mine")
    #expect(
      run.errors
        == "comity: error: mine/drafts/first-rule.lua: this rule is there already; choose another name\n")
    #expect(run.exitCode == 2)
    #expect(try text(scratch, "mine/drafts/first-rule.lua") == "-- mine")
  }

  @Test func lists() throws {
    let scratch = try Scratch()
    _ = try comity(scratch, "new", "mine")
    _ = try comity(scratch, "new", "mine/series/yearly", "--requirement", "meetings.yearly")
    let all = try comity(scratch, "list", "--pack", "./mine").output
    #expect(
      all == """
        mine/drafts/first-rule  first-rule       required  The assembly meets every year
        mine/series/yearly      meetings.yearly  required  Every meeting takes a decision

        """)
    for arguments in [["--family", "series"], ["meetings"], ["series/yearly"]] {
      let run = try Tool.comity(["rules", "list", "--pack", "./mine"] + arguments, in: scratch.url)
      #expect(run.output.hasPrefix("mine/series/yearly  meetings.yearly  "), "\(arguments): \(run)")
      #expect(run.output.split(separator: "\n").count == 1)
    }
    #expect(try comity(scratch, "list", "--pack", "./mine", "--strength", "permitted").output == "")
    #expect(try comity(scratch, "list", "--pack", "./mine", "--untested").output == "")
    let json = try comity(scratch, "list", "--pack", "./mine", "first-rule", "--format", "json").output
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    #expect(object?["schema"] as? String == "comity.rules/1")
    let rule = try #require((object?["rules"] as? [[String: Any]])?.first)
    #expect(rule["id"] as? String == "mine/drafts/first-rule")
    #expect(
      rule["examples"] as? [String: Int] == ["satisfied": 1, "partial": 1, "violated": 1, "missing": 1])
    let wrong = try comity(scratch, "list", "--pack", "./mine", "first-rul")
    #expect(wrong.exitCode == 2 && wrong.errors.contains("did you mean"), "\(wrong.errors)")
  }
}
