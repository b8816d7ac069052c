import ComityModel
import Testing

@testable import ComityEngine

/// Which packs judge where nobody names one.
@Suite struct ClaimTests {
  private let scratch: Scratch
  private let packs: [Pack]

  init() throws {
    let scratch = try Scratch()
    try ClaimTests.write("special", "text = \"salt mine*\", instead_of = \"general\"", to: scratch)
    try ClaimTests.write(
      "general", "title = \"charter\", definitions = \"salt works\", records = false", to: scratch)
    try ClaimTests.write("asked", nil, to: scratch)
    self.scratch = scratch
    packs = try PackLoader().load(["special", "general", "asked"].map { "\(scratch.path)/\($0)" })
  }

  private static func write(_ name: String, _ claims: String?, to scratch: Scratch) throws {
    let claims = claims.map { "{ \($0) }" } ?? "false"
    try scratch.write(
      "\(name)/pack.lua",
      """
      return pack { name = "\(name)", version = "1.0.0", comity = ">= 0.1", licence = "MIT", title = "Pack \(name)",
        claims = \(claims) }
      """)
    try scratch.write(
      "\(name)/requirements.lua",
      """
      return catalogue { { id = "a.b", text = "T", quote = "Q", citation = "C", strength = "recommended", evidence = "draft" } }
      """)
    try scratch.write(
      "\(name)/drafts/rule.lua",
      """
      return rule { title = "t", requirement = "a.b", expect = "salt", examples = { satisfied = { "Salt is there." } } }
      """)
  }

  private func check(_ texts: [String], isHook: Bool = false, named: Bool = false) throws -> CheckOutcome {
    var options = CheckOptions()
    options.needsClaim = !named
    options.told = .draft
    options.isHook = isHook
    var paths: [String] = []
    for (number, text) in texts.enumerated() { paths.append(try scratch.write("\(number).md", text)) }
    return try CheckRun(packs: packs, options: options, workingDirectory: scratch.path).check(paths)
  }

  private func judging(_ outcome: CheckOutcome) -> [[String]] {
    outcome.report.subjects.map { $0.packs.map { "\($0.name): \($0.because)" } }
  }

  @Test func aTitleADefinitionOrAPhraseIsEnough() throws {
    let outcome = try check([
      "# Our Charter\n\nThe club meets.\n",
      "# Rules\n\n\"Works\" means the salt works of the town.\n",
      "# Rules\n\nThe salt mines are open.\n",
    ])
    #expect(
      judging(outcome) == [
        ["general: the title says “Charter”"], ["general: it defines “salt works”"],
        ["special: it says “salt mines”"],
      ])
    #expect(outcome.report.packs.map(\.name) == ["special", "general"])
  }

  @Test func aSpecialPackJudgesInsteadOfAGeneralOne() throws {
    let outcome = try check(["# Charter of the salt mines\n\nThe club meets.\n"])
    #expect(judging(outcome) == [["special: it says “salt mines”"]])
    #expect(
      outcome.choices[0].hasSuffix(
        "; pack special: it says “salt mines”; pack general: left to pack special, although the title says “Charter”"
          + "; pack asked: it does not take this for its own"))
  }

  @Test func whatStandsElsewhereIsNoTitleAndNoDefinition() throws {
    let outcome = try check(["# Rules\n\nThe charter of the salt works is old.\n"])
    #expect(outcome.report.subjects.isEmpty)
    #expect(outcome.exitCode == 2)
    #expect(
      outcome.problems.map(\.text) == [
        "0.md: no pack takes it for its own; choose one with --pack NAME or `packs` in comity.yml: "
          + "special (Pack special), general (Pack general), asked (Pack asked)"
      ])
  }

  @Test func aHookPassesOverWhatNobodyClaims() throws {
    let alone = try check(["# Soup\n\nBoil water.\n"], isHook: true)
    #expect(alone.exitCode == 0)
    #expect(alone.problems.isEmpty)
    let mixed = try check(["# Soup\n\nBoil water.\n", "# Charter\n\nThe club meets.\n"])
    #expect(mixed.problems.isEmpty)
    #expect(
      mixed.report.notes == [
        "0.md: left out, no pack takes it for its own; choose one with --pack NAME or `packs` in comity.yml: "
          + "special (Pack special), general (Pack general), asked (Pack asked)"
      ])
  }

  @Test func namedPacksJudgeEverything() throws {
    let outcome = try check(["# Soup\n\nBoil water.\n"], named: true)
    #expect(
      judging(outcome) == [["special: it was named", "general: it was named", "asked: it was named"]])
  }
}
