import ComityLua
import ComityModel
import Foundation
import Testing

/// What declarations become when nothing is wrong with them.
@Suite struct GoodRuleTests {
  private func rule(_ text: String, family: RuleFamily = .drafts, modules: [String: String] = [:]) throws
    -> RuleDeclaration
  {
    try Declarations.rule(
      Source(path: "Rules/demo/rule.lua", bytes: Array(text.utf8)), id: "demo/drafts/rule", family: family,
      modules: RuleModules(modules.mapValues { Source(path: "lib.lua", bytes: Array($0.utf8)) }))
  }

  @Test func aDeclarativeRule() throws {
    let rule = try rule(
      """
      -- Who creates groups
      return rule {
        title       = "Technical groups are created by a decision of the yearly meeting",
        requirement = "groups.created-by-yearly-meeting",
        expect      = { actor = "<yearly-meeting>", action = { "<create>", "é decide" }, object = "<group>" },
        forbid      = { { actor = "<other-body>", modality = { "shall", "may" } }, "by a vote" },
        message     = { missing = "no provision says so", forbid = "{actor} may create a group" },
        prefer      = { ["chairman"] = "chair", ["chairmen of"] = "chairs of" },
        options     = { months = 15, kinds = { "yearly" } },
        examples = {
          satisfied = { "The yearly meeting shall establish groups." },
          ["not-applicable"] = { "There shall be no groups." },
          violated  = { "⟦The Chair⟧ may establish groups.", { text = "x", founding = "y" } },
        },
      }
      """)
    #expect(rule.title == "Technical groups are created by a decision of the yearly meeting")
    #expect(rule.requirement == "groups.created-by-yearly-meeting")
    #expect(rule.scope == .document)
    #expect(rule.expect.count == 1)
    let action = try #require(rule.expect[0].slots[.action])
    #expect(action.map(\.text) == ["<create>", "é decide"])
    #expect(action.map(\.line) == [5, 5])
    #expect(action.map(\.column) == [59, 71])
    #expect(action[0].file == "Rules/demo/rule.lua")
    #expect(rule.forbid.count == 2)
    #expect(rule.forbid[0].modality == ["shall", "may"])
    #expect(rule.forbid[1].slots[.text]?.first?.text == "by a vote")
    #expect(rule.forbid[1].slots[.text]?.first?.column == 79)
    #expect(rule.messages == ["missing": "no provision says so", "forbid": "{actor} may create a group"])
    #expect(rule.prefer.map(\.avoid.text) == ["chairman", "chairmen of"])
    #expect(rule.prefer.map(\.avoid.column) == [21, 45])
    #expect(rule.options == ["months": .integer(15), "kinds": .list([.string("yearly")])])
    #expect(rule.examples.map(\.verdict) == [.satisfied, .notApplicable, .violated, .violated])
    #expect(rule.examples.map(\.line) == [11, 12, 13, 13])
    #expect(rule.examples[3].founding == "y")
    #expect(!rule.hasCheck)
  }

  @Test func whatNodesNeedAndWhatProvesThem() throws {
    let rule = try rule(
      """
      return rule {
        title = "t", requirement = "r", scope = "decision",
        needs = { { basis = "vote" }, { motion_id = true, ["meeting.kind"] = { "yearly", "conference" } } },
        proof = { at = "basis", { objections = false, text = { holds = "The Mechanism" } } },
        check = function() end,
        examples = { satisfied = { "x" } },
      }
      """, family: .records)
    #expect(
      rule.needs == [
        [Need(path: ["basis"], test: .oneOf(["vote"]))],
        [
          Need(path: ["motion_id"], test: .there),
          Need(path: ["meeting", "kind"], test: .oneOf(["yearly", "conference"])),
        ],
      ])
    let sets = [
      [
        Need(path: ["objections"], test: .absent), Need(path: ["text"], test: .holding(["the mechanism"])),
      ]
    ]
    #expect(rule.proof == PlainProof(sets: sets, field: "basis"))
    let bytes = try #require(rule.exampleBytes)
    #expect(bytes.count == "{ satisfied = { \"x\" } }".utf8.count)
  }

  @Test func halvesAndNegation() throws {
    let rule = try rule(
      """
      return rule { title = "t", requirement = "a.b",
        expect = { negated = true, halves = { { "capacity", "<capacity>", "means" }, { "resources", "<resources>" } } },
        forbid = { halves = { capacity = "<capacity>" }, without = { "no" } },
        examples = { missing = { "x" } } }
      """)
    #expect(rule.expect[0].negated == .denied)
    #expect(rule.expect[0].halves.map(\.name) == ["capacity", "resources"])
    #expect(rule.expect[0].halves[0].patterns.map(\.text) == ["<capacity>", "means"])
    #expect(rule.forbid[0].halves.map(\.name) == ["capacity"])
    #expect(rule.forbid[0].without.map(\.text) == ["no"])
  }

  @Test func aRuleWithLua() throws {
    let rule = try rule(
      """
      local verbs = require "lib.verbs"
      local function helper(document) return document:find "<group> ... open" end
      return rule {
        title = "t", requirement = "a.b", scope = "decision",
        applies = function(decision) return decision.basis == "consensus" end,
        message = { objection = "{by} maintained an objection" },
        check = function(decision, report, founding)
          local clause = founding:provision { action = { "<decide>", verbs.decide }, manner = "<consensus>", modality = "shall" }
          local s = ("a-b"):find "%-"
          if clause and helper(founding) then report.objection(decision) end
          return decision:at "basis", founding:find(verbs.open)
        end,
        examples = { founding = "f", satisfied = { { records = "r" } } },
      }
      """, family: .series, modules: ["lib.verbs": "return { decide = 'adopt', open = 'be open' }"])
    #expect(rule.hasCheck && rule.hasApplies && !rule.lint)
    #expect(rule.scope == .decision)
    #expect(rule.searches.map(\.text) == ["<group> ... open", "<decide>", "<consensus>", "%-"])
    #expect(rule.searches[0].line == 2)
    #expect(rule.examples[0].founding == "f")
    #expect(rule.examples[0].text == "r")
  }

  @Test func longStringsAndEscapesKeepTheirPlace() throws {
    let rule = try rule(
      "return rule { title = 't', requirement = 'a.b', examples = { satisfied = { 'x' } },\n"
        + "  why = [==[\nlong ]] text]==], --[[ a } comment ]] expect = { [[\nby consensus]], \"\\u{e9} x\" } }"
    )
    #expect(rule.why == "long ]] text")
    #expect(rule.expect.compactMap { $0.slots[.text]?.first?.text } == ["by consensus", "é x"])
    #expect(rule.expect.compactMap { $0.slots[.text]?.first?.line } == [4, 4])
    #expect(rule.expect.compactMap { $0.slots[.text]?.first?.column } == [1, 18])
  }

  @Test func aManifest() throws {
    let manifest = try Declarations.manifest(
      Source(
        path: "pack.lua",
        bytes: Array(
          """
          return pack {
            name = "poa", version = "1.2.0", comity = ">= 0.1, < 1", licence = "Apache-2.0", title = "A pack",
            profiles = { "strict" }, document_kinds = { "treaty", "elements-paper" }, claims = "programme of action",
            names = { meeting_kinds = { "yearly" } },
          }
          """.utf8)))
    #expect(manifest.name == "poa")
    #expect(manifest.profiles == ["default", "strict"])
    #expect(manifest.documentKinds == [.treaty, .elementsPaper])
    #expect(manifest.claims.text.map(\.text) == ["programme of action"])
    #expect(manifest.claims.records)
    #expect(manifest.names == ["meeting_kinds": ["yearly"]])
    #expect(Version("0.3.1").map(manifest.comity.contains) == true)
    #expect(Version("1.0.0").map(manifest.comity.contains) == false)
    #expect(Version("0.0.9").map(manifest.comity.contains) == false)
  }

  @Test func aCatalogue() throws {
    let requirements = try Declarations.catalogue(
      Source(
        path: "requirements.lua",
        bytes: Array(
          """
          return catalogue {
            { id = "a.b", text = "One " .. "sentence.", quote = "q", citation = "S1", evidence = { "draft", "series" },
              strength = { default = "required", ["seed-literal"] = "recommended" }, layers = { "operative" } },
            { id = "a.c", text = "t", quote = "q", citation = "S2", evidence = "record", strength = "permitted",
              derived = { "a.b" } },
          }
          """.utf8)))
    #expect(requirements.map(\.id) == ["a.b", "a.c"])
    #expect(requirements[0].text == "One sentence.")
    #expect(requirements[0].strength(profile: "seed-literal") == .recommended)
    #expect(requirements[0].strength(profile: "strict") == .required)
    #expect(requirements[0].evidencing == [.draft, .series])
    #expect(requirements[0].layers == [.operative])
    #expect(requirements.map(\.line) == [2, 4])
    #expect(requirements[1].derived == ["a.b"])
  }

  @Test func aVocabularyKeepsTheOrderOfItsFile() throws {
    let vocabulary = try Declarations.vocabulary(
      Source(
        path: "vocabulary.lua",
        bytes: Array(
          """
          return vocabulary {
            ["yearly-meeting"] = { names = true, "yearly meeting", "annual session" },
            group = { "working group" },
            create = { "create*", "establish*" },
          }
          """.utf8)))
    #expect(vocabulary.concepts.map(\.name) == ["yearly-meeting", "group", "create"])
    #expect(vocabulary.concepts.map(\.names) == [true, false, false])
    #expect(vocabulary.concepts[0].phrases.map(\.text) == ["yearly meeting", "annual session"])
    #expect(vocabulary.concepts[0].phrases.map(\.column) == [41, 59])
  }
}

/// The files of the packs that Comity ships with.
@Suite struct ShippedFileTests {
  private static let rules = URL(filePath: #filePath).deletingLastPathComponent().appending(
    path: "../../../Rules"
  )
  .standardizedFileURL

  @Test func cataloguesLoad() throws {
    let packs = try FileManager.default.contentsOfDirectory(atPath: ShippedFileTests.rules.path)
    let files = packs.map { ShippedFileTests.rules.appending(path: "\($0)/requirements.lua") }
      .filter { FileManager.default.fileExists(atPath: $0.path) }
    #expect(!files.isEmpty)
    for file in files {
      let source = Source(path: file.path, bytes: [UInt8](try Data(contentsOf: file)))
      #expect(try !Declarations.catalogue(source).isEmpty)
    }
  }
}
