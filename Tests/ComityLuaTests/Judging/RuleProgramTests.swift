import ComityLua
import ComityModel
import Testing

/// What a rule's functions see of a draft, and what they can say of it.
@Suite struct RuleProgramTests {
  static let text = """
    Draft
    Article 1
    The Chair may establish a working group.
    The yearly meeting shall decide by consensus.
    Article 2
    Each working group shall be open to all States.
    """

  private func trial() throws -> Trial { try Trial(RuleProgramTests.text) }

  private func printed(_ body: String, scope: String = "document") throws -> [String] {
    try trial().judge("scope = '\(scope)', check = function(node, report) \(body) end").log
  }

  @Test func documents() throws {
    let lines = try printed(
      """
      print(node, node.title, node.kind, #node.sentences, #node.blocks, #node.provisions, #node.sections, node.words)
      for i, s in ipairs(node.sentences) do print(i, s.layer, s.text) end
      for _, b in pairs(node.blocks) do print(b, b.kind, b.label, b.heading and b.heading.label) end
      print(node.sentences[7], node.sentences[1] == node.sentences[1], node.sentences[1] == node.sentences[2])
      """)
    #expect(lines[0] == "document\tDraft\ttreaty\t6\t6\t3\t2\t31")
    #expect(lines[3] == "3\toperative\tThe Chair may establish a working group.")
    #expect(lines[9] == "paragraph\tparagraph\tnil\tArticle 1")
    #expect(lines[13] == "nil\ttrue\tfalse")
  }

  @Test func provisions() throws {
    let lines = try printed(
      """
      for _, p in ipairs(node:provisions { modality = "shall" }) do print(p.actor, p.action, p.modality, p.manner) end
      print(node:provision { actor = "chair" }.actor, node:provision { actor = "nobody" })
      print(node.sections[2]:provision { action = "be" }.actor)
      """)
    #expect(
      lines == [
        "The yearly meeting\tdecide\tshall\tnil", "Each working group\tbe\tshall\tnil", "The Chair\tnil",
        "Each working group",
      ])
  }

  @Test func searches() throws {
    let lines = try printed(
      """
      local hits = node:find "<group>"
      print(#hits, hits[1].text, hits[2].sentence.text, hits[1])
      print(node:mentions "by consensus", node.sentences[3]:mentions "by consensus", #node.sections[1]:find "<group>")
      local p = node:provision { actor = "<group>" }
      print(p:mentions "open to", p:mentions("chair"))
      """)
    #expect(
      lines == [
        "2\tworking group\tEach working group shall be open to all States.\thit", "true\tfalse\t1",
        "true\tfalse",
      ])
  }

  @Test func scopes() throws {
    #expect(try printed("print(node.text)", scope: "sentence").count == 6)
    #expect(
      try printed("print(node.actor)", scope: "provision") == [
        "The Chair", "The yearly meeting", "Each working group",
      ])
    #expect(
      try printed("print(node.label, #node.sentences)", scope: "section") == ["Article 1\t3", "Article 2\t2"])
    #expect(try printed("print(node.text)", scope: "heading") == ["Article 1", "Article 2"])
  }

  @Test func reports() throws {
    let trial = try trial()
    let result = try trial.judge(
      """
      message = { default = "{actor} acts alone", loose = "{what} of {title} within {months}" }, options = { months = 15 },
      check = function(document, report, founding, options)
        local clause = document:provision { action = "decide" }
        for _, p in ipairs(document:provisions { modality = "may" }) do
          report(p:at "actor"):see(clause, "the meeting decides"):suggest "The yearly meeting"
          report.loose(p, { what = options.months + 1 })
        end
        return { clause, document:find("all states")[1] }
      end
      """)
    #expect(result.reports.map(\.message) == ["The Chair acts alone", "16 of A title within 15"])
    #expect(result.reports.map(\.name) == ["default", "loose"])
    #expect(trial.text(result.reports[0].place) == "The Chair")
    #expect(result.reports[0].place.field == "actor")
    #expect(trial.text(result.reports[1].place) == "The Chair may establish a working group.")
    #expect(result.reports[0].related.map(\.message) == ["the meeting decides"])
    #expect(result.reports[0].suggestion == RuleReport.Suggestion(text: "The yearly meeting", safe: false))
    #expect(result.proofs.map(trial.text) == ["The yearly meeting shall decide by consensus.", "all States"])
    #expect(result.considered == 1)
  }

  @Test func suggestionsThatAreSafe() throws {
    let result = try trial().judge(
      """
      check = function(document, report)
        report(document.sentences[3]):suggest("A", { safe = true })
        report(document.sentences[4]):suggest("B", { safe = false })
      end
      """)
    #expect(
      result.reports.map(\.suggestion) == [
        RuleReport.Suggestion(text: "A", safe: true), RuleReport.Suggestion(text: "B", safe: false),
      ])
    let suggest = "report(document.sentences[3]):suggest"
    #expect(
      try trial().failure("\(suggest)('A', { save = true })")
        == "what suggest is told has no field 'save'; it has safe")
    #expect(
      try trial().failure("\(suggest)('A', { safe = 'yes' })")
        == "safe must be true or false: suggest(text, { safe = true })")
    #expect(
      try trial().failure("\(suggest)('A', true)")
        == "what suggest is told must be { safe = true }, not a boolean")
  }

  @Test func failuresNameTheNode() throws {
    do {
      _ = try trial().judge(
        """
        scope = "provision",
        check = function(provision)
          local modal = provision.modality
          if modal == "shall" then error("no " .. modal) end
          return true
        end
        """)
      Issue.record("it did not fail")
    } catch let failure as LuaFailure {
      #expect(
        failure.traceback == """
          rule.lua:5: no shall
            at rule.lua:5
            on provision: “The yearly meeting shall decide by consensus.”
            where provision = provision
            where modal = "shall"
          """)
    }
  }

  @Test func appliesAndOptions() throws {
    let result = try trial().judge(
      """
      scope = "provision", options = { modal = "may" },
      applies = function(provision, founding, options) return provision.modality == options.modal end,
      check = function(provision, report) return true end
      """, options: ["modal": .string("shall")])
    #expect((result.considered, result.applied.count) == (3, 2))
    #expect(!result.affirmed.isEmpty)
  }

  @Test func founding() throws {
    let result = try trial().judge(
      """
      check = function(document, report, founding)
        local clause = founding:provision { action = "meet" }
        report(document:find("by consensus")[1]):see(clause, "there")
        return clause
      end
      """, founding: Trial("Founding\nThe board shall meet yearly."))
    #expect(result.reports[0].place.tree == .subject)
    #expect(result.reports[0].related[0].place.tree == .founding)
    #expect(result.proofs.map(\.tree) == [.founding])
  }

  @Test func rulesOnOneStageKnowNothingOfEachOther() throws {
    let trial = try trial()
    let count = "local seen = {} return function() seen[#seen + 1] = true return #seen end"
    let modules = RuleModules(["lib.count": Source(path: "lib/count.lua", bytes: Array(count.utf8))])
    let text = """
      local count = require("lib.count")
      local was = pcall(function() return remembered end)
      _ENV = setmetatable({ remembered = true }, { __index = _ENV })
      return rule { title = "t", requirement = "a.b", examples = { satisfied = { "x" } },
        check = function(document) print(tostring(was) .. count()) end }
      """
    let stage = try RuleStage(modules)
    let sandbox = DeclarationSandbox(modules)
    let programs = try ["one", "two"].map { name in
      let source = Source(path: "\(name).lua", bytes: Array(text.utf8))
      let rule = try Declarations.rule(source, id: "demo/drafts/\(name)", family: .drafts, in: sandbox)
      return try RuleProgram(rule, source: source, on: stage)
    }
    for program in programs + programs {
      #expect(try program.judge(trial.tree, nodes: [trial.tree.root], founding: nil).log == ["false1"])
    }
  }

  @Test func aRuleThatFailsLeavesTheStageToOthers() throws {
    let trial = try trial()
    let stage = try RuleStage(RuleModules(), limits: SandboxLimits(instructions: 100_000))
    func program(_ name: String, _ body: String) throws -> RuleProgram {
      let text = """
        return rule { title = "t", requirement = "a.b", examples = { satisfied = { "x" } },
          check = function(document) \(body) end }
        """
      let source = Source(path: "\(name).lua", bytes: Array(text.utf8))
      let rule = try Declarations.rule(source, id: name, family: .drafts, modules: RuleModules())
      return try RuleProgram(rule, source: source, on: stage)
    }
    let (endless, good) = (try program("endless", "while true do end"), try program("good", "return true"))
    for _ in 0..<2 {
      #expect(throws: LuaFailure.self) {
        try endless.judge(trial.tree, nodes: [trial.tree.root], founding: nil)
      }
      #expect(try good.judge(trial.tree, nodes: [trial.tree.root], founding: nil).affirmed.count == 1)
    }
  }

  @Test func whatAScriptRemembersIsForgotten() throws {
    let trial = try trial()
    let text = """
      local seen = {}
      return rule { title = "t", requirement = "a.b", examples = { satisfied = { "x" } },
        check = function(document) seen[#seen + 1] = document print(#seen) end }
      """
    let source = Source(path: "rule.lua", bytes: Array(text.utf8))
    let rule = try Declarations.rule(source, id: "demo/drafts/rule", family: .drafts, modules: RuleModules())
    let program = try RuleProgram(rule, source: source, modules: RuleModules())
    for _ in 0..<3 {
      #expect(try program.judge(trial.tree, nodes: [trial.tree.root], founding: nil).log == ["1"])
    }
  }

  @Test(arguments: [
    ("return document.sentence", "a document has no field 'sentence'; did you mean 'sentences'?"),
    ("return document.sentences[1].txt", "a sentence has no field 'txt'; did you mean 'text'?"),
    ("document.title = 'x'", "'title' cannot be set here: this table is read-only"),
    ("document.sentences[1] = 'x'", "this table is read-only"),
    (
      "table.insert(document.sentences, 1)",
      "table.insert: a list of the host is read-only; copy it with table.move(list, 1, #list, 1, {})"
    ),
    (
      "return document:at 'colour'",
      "a document has no field 'colour'; it has title, kind, stage, blocks, sections, sentences, provisions, definitions, references, marks, words"
    ),
    ("document.find('x')", "find is a method of nodes: write node:find with a colon"),
    ("document:find(3)", "a pattern must be a string, not a number"),
    ("document:find('(a')", "the pattern '(a' cannot be read: "),
    ("document:find('<grup>')", "the pattern '<grup>' cannot be read: "),
    ("document:provisions('x')", "provisions needs a query: { actor = \"…\" }, not a string"),
    (
      "document:provisions { actr = 'x' }",
      "unknown field 'actr' in the query of provisions; did you mean 'actor'?"
    ),
    ("report()", "report needs a node or a place; for the whole text write report(document)"),
    ("report('x')", "report needs a node or a place, not a string"),
    ("report.loose(document)", "the rule has no message 'loose'"),
    ("report(document, { 'x' })", "what fills the holes must be a table of names, not a table"),
    ("report(document):see('x')", "see needs a node or a place first, not a string"),
    ("document:see(document, 'x')", "see is a method of what report returns: report(place):see(…)"),
    ("document:match('x')", "match is a method of what regex.compile returns; nodes have find and mentions"),
    ("document()", "a document is not a function"),
    (
      "return 'yes'",
      "check returned a string; it must return a node, a place, a list of them, true or nothing"
    ),
    (
      "return { 'yes' }",
      "check returned a list with a string; it must return a node, a place, a list of them, true or nothing"
    ),
    (
      "return report",
      "check returned a report; it must return a node, a place, a list of them, true or nothing"
    ),
    ("for k in pairs({ [document] = 1 }) do print(k) end error('end')", "end"),
  ])
  func mistakes(_ body: String, _ message: String) throws {
    let said = try trial().failure(body)
    /// What is wrong with a pattern is said, and tested, by those who read patterns.
    #expect(message.hasSuffix(": ") ? said.hasPrefix(message) && said != message : said == message)
  }

  @Test func localsShowNodesWithoutAddresses() throws {
    do {
      _ = try trial().judge(
        "check = function(document) local first = document.sentences[1] local all = document.blocks error('stop') end"
      )
      Issue.record("the check did not fail")
    } catch let failure as LuaFailure {
      #expect(
        failure.locals.map { "\($0.name) = \($0.value)" } == [
          "document = document", "first = sentence", "all = list of 6",
        ])
      #expect(failure.place == .init(file: "rule.lua", name: "", line: 2))
    }
  }
}
