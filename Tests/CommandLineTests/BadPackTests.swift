import Foundation
import Testing

/// A pack that cannot be used says which file, which place and what to do, and the exit code is 2.
@Suite struct BadPackTests {
  private static let manifest = """
    return pack { name = "bad", version = "1.0.0", comity = ">= 0.1", licence = "Apache-2.0" }
    """
  private static let catalogue = """
    return catalogue {
      {
        id = "groups.created", text = "T", quote = "Q", citation = "S1", strength = "required", evidence = { "draft" },
      },
    }
    """

  private static let twin =
    "  { id = \"groups.created\", text = \"T\", quote = \"Q\", citation = \"S1\", strength = \"required\", evidence = { \"draft\" } },"

  private static func rule(_ body: String, requirement: String = "groups.created") -> String {
    "return rule { title = \"T\", requirement = \"\(requirement)\", \(body), examples = { missing = { \"x\" } } }"
  }

  /// Runs the check with a pack of these files.
  private func check(_ files: [String: String]) throws -> (run: Tool.Run, scratch: Scratch) {
    let scratch = try Scratch()
    var all = ["pack.lua": Self.manifest, "requirements.lua": Self.catalogue]
    all.merge(files) { $1 }
    for (name, text) in all where !text.isEmpty { try scratch.write("bad/\(name)", text) }
    try scratch.write("draft.md", "# Draft\n\nThe yearly meeting shall establish groups.\n")
    return (try Tool.comity(["check", "--pack", "./bad", "draft.md"], in: scratch.url), scratch)
  }

  /// Files, and everything that is said of them.
  @Test(arguments: [
    (["drafts/a.lua": ""], "bad: the pack `bad` has no rules; put one into bad/drafts, one Lua file a rule"),
    (["pack.lua": ""], "./bad: this folder has no `pack.lua`, so it is not a rule pack"),
    (["drafts/a.lua": "retrun rule {"], "bad/drafts/a.lua:1: syntax error near 'rule'"),
    (["drafts/a.lua": "return 7"], "bad/drafts/a.lua: the file must end with 'return rule { … }'"),
    (
      ["drafts/a.lua": "return rule { titel = \"T\" }"],
      """
      bad/drafts/a.lua:1:13: a rule needs a title: one sentence that says what it holds
      bad/drafts/a.lua:1:13: a rule needs a requirement: the id of the one in requirements.lua that it checks
      bad/drafts/a.lua:1:13: a rule needs examples: texts by the verdict that they must get
      bad/drafts/a.lua:1:13: a rule needs one of expect, forbid, prefer or check
      bad/drafts/a.lua:1:15: unknown field 'titel' in a rule; did you mean 'title'?
      """
    ),
    (
      ["drafts/a.lua": rule("expect = \"x\"", requirement: "groups.creatd")],
      "bad/drafts/a.lua: the catalogue has no requirement `groups.creatd`; did you mean `groups.created`?"
    ),
    (
      ["drafts/a.lua": rule("expect = \"(a | b\"")],
      "bad/drafts/a.lua:1:70: `(` is never closed in the pattern \"(a | b\" (byte 0)"
    ),
    (
      ["drafts/a.lua": rule("expect = \"<group>\"")],
      "bad/drafts/a.lua:1:70: no concept is called <group> in the pattern \"<group>\" (byte 0)"
    ),
    (
      [
        "drafts/a.lua": rule("expect = \"x\""),
        "pack.lua": manifest.replacingOccurrences(of: ">= 0.1", with: ">= 9"),
      ],
      "bad/pack.lua: the pack `bad` works with Comity >= 9, and this is 0.1.0; use another version of either"
    ),
    (
      [
        "drafts/a.lua": rule("expect = \"x\""),
        "requirements.lua": catalogue.replacing("  },\n}", with: "  },\n\(twin)\n}"),
      ], "bad/requirements.lua:5:11: requirement 'groups.created' stands in line 2 already"
    ),
    (
      ["drafts/two words.lua": rule("expect = \"x\"")],
      "bad/drafts/two words.lua: `two words` cannot be part of a rule's id: it has small letters, digits and hyphens only; rename it"
    ),
    (
      ["drafts/a.lua": rule("expect = \"x\""), "draft/b.lua": rule("expect = \"x\"")],
      "bad/draft: a pack has no folder `draft`; did you mean `drafts`?"
    ),
    (
      ["drafts/a.lua": "while true do end"], "bad/drafts/a.lua:1: used up its budget of 20000000 instructions"
    ),
    (["drafts/a.lua": "\u{1B}Lua"], "bad/drafts/a.lua: attempt to load a binary chunk (mode is 't')"),
    (
      ["drafts/a.lua": "os.exit(1)"],
      "bad/drafts/a.lua:1: 'os' is not offered: a rule has no clock and no environment"
    ),
    (
      ["drafts/a.lua": "string.rep('x', 1e10)"],
      "bad/drafts/a.lua:1: asked for more than 4 MB in one piece (a string, a table, or calls too deep): 10000000000 bytes"
    ),
    (["drafts/a.lua": "error({})"], "bad/drafts/a.lua:1: the error value is not a string but table"),
    (["drafts/a.lua": "require 'lib.none'"], "bad/drafts/a.lua:1: the pack has no module 'lib.none'"),
  ])
  func isAnsweredWithPlaceAndRemedy(_ files: [String: String], _ message: String) throws {
    let (run, scratch) = try check(files)
    #expect(run == Tool.Run(output: "", errors: "comity: error: \(message)\n", exitCode: 2))
    withExtendedLifetime(scratch) {}
  }

  @Test func linksOutOfThePackAreRefused() throws {
    let (_, scratch) = try check(["drafts/a.lua": Self.rule("expect = \"groups\"")])
    try scratch.write("elsewhere/b.lua", Self.rule("expect = \"groups\""))
    let link = scratch.url.appending(path: "bad/drafts/b.lua")
    for (target, name) in [("elsewhere/b.lua", "drafts/b.lua"), ("elsewhere", "drafts/more")] {
      let link = scratch.url.appending(path: "bad/\(name)")
      try FileManager.default.createSymbolicLink(
        at: link, withDestinationURL: scratch.url.appending(path: target))
      let run = try Tool.comity(["check", "--pack", "./bad", "draft.md"], in: scratch.url)
      #expect(run.exitCode == 2)
      #expect(
        run.errors
          == "comity: error: bad/\(name): this link leads out of the pack bad; a pack holds all of its files itself\n"
      )
      try FileManager.default.removeItem(at: link)
    }
    // One that stays inside is a second name for the same file, and so a second rule.
    try FileManager.default.createSymbolicLink(
      at: link, withDestinationURL: scratch.url.appending(path: "bad/drafts/a.lua"))
    #expect(
      try Tool.comity(["rules", "list", "--pack", "./bad"], in: scratch.url).output.contains("bad/drafts/b "))
  }

  @Test(arguments: [
    ("../elsewhere/b", "the pack has no module '../elsewhere/b'"),
    ("lib..secret", "the pack has no module 'lib..secret'"),
    ("/etc/passwd", "the pack has no module '/etc/passwd'"),
    ("lib.one", "modules require one another in a circle: lib.one → lib.two → lib.one"),
  ])
  func requireReachesTheLibOfThePackOnly(_ name: String, _ words: String) throws {
    let (run, scratch) = try check([
      "drafts/a.lua": "local m = require \"\(name)\"\n" + Self.rule("expect = \"groups\""),
      "lib/one.lua": "return require \"lib.two\"", "lib/two.lua": "return require \"lib.one\"",
      "elsewhere/b.lua": "return {}",
    ])
    #expect(run.exitCode == 2)
    #expect(run.errors.contains(words), "\(run.errors)")
    withExtendedLifetime(scratch) {}
  }

  @Test func draftsDoNotWaitForTheRulesForRecords() throws {
    let (run, scratch) = try check([
      "drafts/a.lua": Self.rule("expect = \"groups\""), "records/b.lua": "retrun rule {",
    ])
    #expect(run.exitCode == 0, "\(run.errors)")
    try scratch.write(
      "records/one.json",
      """
      { "record_version": 1, "meeting": { "id": "m", "kind": "yearly", "formal": true, "organization_id": "b",
        "start_date": "2027-06-07" } }
      """)
    for asked in [["records/one.json"], ["records"], ["draft.md", "--select", "groups.created"]] {
      let run = try Tool.comity(["check", "--pack", "./bad"] + asked, in: scratch.url)
      #expect(run.exitCode == 2)
      #expect(run.errors.contains("bad/records/b.lua:1"), "\(asked): \(run.errors)")
    }
  }

  @Test func twoPacksOfOneName() throws {
    let (_, scratch) = try check(["drafts/a.lua": Self.rule("expect = \"x\"")])
    try FileManager.default.copyItem(
      at: scratch.url.appending(path: "bad"), to: scratch.url.appending(path: "twin"))
    let run = try Tool.comity(["check", "--pack", "./bad", "--pack", "./twin", "draft.md"], in: scratch.url)
    #expect(run.exitCode == 2)
    #expect(run.errors.contains("a pack with the name `bad` is there already"), "\(run.errors)")
  }
}
