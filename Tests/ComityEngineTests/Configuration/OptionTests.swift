import ComityModel
import Testing

@testable import ComityEngine

/// Options of rules under the names of rules, folders and packs.
@Suite struct OptionTests {
  private func pack(_ scratch: Scratch) throws -> Pack {
    try scratch.write(
      "p/pack.lua",
      "return pack { name = \"p\", version = \"1.0.0\", comity = \">= 0.1\", licence = \"MIT\" }\n")
    try scratch.write(
      "p/requirements.lua",
      "return catalogue { { id = \"a.b\", text = \"T\", strength = \"required\", evidence = \"draft\" } }\n")
    for (name, options) in [
      ("near/one", "chief = 'x', count = 1"), ("near/two", "chief = 'x'"), ("far/three", "count = 1"),
    ] {
      try scratch.write(
        "p/drafts/\(name).lua",
        """
        return rule { title = "t", requirement = "a.b", options = { \(options) },
          check = function(document, report, founding, options) report(document) end,
          examples = { missing = { "Salt is there." } } }
        """)
    }
    return try #require(try PackLoader().load(["\(scratch.path)/p"]).first)
  }

  private func configuration(_ scratch: Scratch, _ text: String) throws -> Configuration {
    try scratch.write("comity.yml", text)
    return try ConfigurationLoader.load("\(scratch.path)/comity.yml", workingDirectory: scratch.path)
  }

  @Test func aFolderSpeaksForItsRulesAndTheLongestNameForARule() throws {
    let scratch = try Scratch()
    let pack = try pack(scratch)
    let configuration = try configuration(
      scratch, "options: {p: {chief: a, count: 5}, p/drafts/near: {chief: b}, drafts/near/two: {chief: c}}\n")
    try configuration.validate([pack])
    let rules = pack.taking(configuration.options).rules
    #expect(rules.map(\.id) == ["p/drafts/far/three", "p/drafts/near/one", "p/drafts/near/two"])
    #expect(rules.map { $0.options["chief"] } == [nil, .string("b"), .string("c")])
    #expect(rules.map { $0.options["count"] } == [.integer(5), .integer(5), nil])
  }

  @Test func anOptionThatNoRuleBelowHasIsAMistake() throws {
    let scratch = try Scratch()
    let pack = try pack(scratch)
    let configuration = try configuration(scratch, "options: {p/drafts/near: {chef: b}, q: {chief: b}}\n")
    #expect(throws: DataProblems.self) { try configuration.validate([pack]) }
    do { try configuration.validate([pack]) } catch {
      #expect(
        error.text.split(separator: "\n").map { String($0.split(separator: "yml:")[1]) } == [
          "1:33: `p/drafts/near` has no option `chef`; did you mean `chief`?; it has chief, count",
          "1:48: `options` names `q`, and no rule is called so",
        ])
    }
  }
}
