import Foundation
import Testing

/// What users and scripts rely on: exit codes, streams, order, places.
@Suite struct CheckTests {
  private static let pack = Tool.root.appending(path: "Tests/Fixtures/Packs/tiny").path
  private static let good = "# Draft\n\nThe yearly meeting shall establish technical groups.\n"
  private static let bad = "# Draft é\n\nThe Chair may establish technical groups.\n"

  private func check(_ text: String, _ options: String...) throws -> Tool.Run {
    try Tool.comity(["check", "-", "--pack", Self.pack] + options, input: Data(text.utf8))
  }

  @Test func exitCodesFollowTheThreshold() throws {
    #expect(try check(Self.bad).exitCode == 1)
    #expect(try check(Self.bad, "--fail-on", "never").exitCode == 0)
    #expect(try check(Self.good).exitCode == 0)
    #expect(try check(Self.good, "--fail-on", "warning").exitCode == 1)
    #expect(try check(Self.bad, "--ignore", "groups.created").exitCode == 0)
  }

  @Test func findingsGoToOutputAndReasonsToErrors() throws {
    let run = try check(
      Self.bad, "--format", "concise", "-v", "--stdin-filename", "a.md", "--select", "groups.created")
    #expect(
      run.output
        == "a.md:3:1: error[tiny/drafts/groups/created] The Chair may create a group without the yearly meeting\n"
    )
    #expect(run.errors.hasPrefix("a.md: draft, because "))
    let quiet = try check(Self.bad, "-q")
    #expect(quiet.output.isEmpty && quiet.errors.isEmpty && quiet.exitCode == 1)
  }

  @Test func theNumberOfJobsChangesNothing() throws {
    let scratch = try Scratch()
    for number in 0..<12 { try scratch.write("drafts/\(number).md", number % 2 == 0 ? Self.good : Self.bad) }
    let runs = try ["1", "2", "7"].map { jobs in
      try Tool.comity(
        ["check", "--pack", Self.pack, "--format", "json", "--jobs", jobs, "drafts"], in: scratch.url)
    }
    #expect(runs[0].output.contains("\"documents\":12"))
    #expect(runs[1] == runs[0])
    #expect(runs[2] == runs[0])
  }

  @Test func everyRequirementOfThePackIsAnswered() throws {
    let report = try JSONSerialization.jsonObject(
      with: Data(try check(Self.good, "--format", "json").output.utf8))
    let subjects = try #require((report as? [String: Any])?["subjects"] as? [[String: Any]])
    let verdicts = try #require(subjects.first?["verdicts"] as? [[String: Any]])
    let answers = verdicts.map { "\($0["requirement"] ?? "") \($0["verdict"] ?? "")" }
    #expect(
      answers == [
        "tiny/groups.created satisfied", "tiny/decisions.consensus missing", "tiny/words.plain satisfied",
        "tiny/groups.named violated", "tiny/groups.sound violated", "tiny/records.basis not-checked",
      ])
  }

  @Test func aReportGoesToAFileBesideTheFindings() throws {
    let scratch = try Scratch()
    try scratch.write("a.md", Self.bad)
    let arguments = [
      "check", "--pack", Self.pack, "--format", "json=out.json", "--format", "concise", "a.md",
    ]
    let run = try Tool.comity(arguments, in: scratch.url)
    #expect(run.output.hasPrefix("a.md:"))
    let written = try String(contentsOf: scratch.url.appending(path: "out.json"), encoding: .utf8)
    #expect(written.hasPrefix("{\"schema\":\"comity.report/1\""))
  }

  @Test func aScriptThatFailsHidesNoOtherFinding() throws {
    let scratch = try Scratch()
    try FileManager.default.copyItem(
      at: URL(fileURLWithPath: Self.pack), to: scratch.url.appending(path: "pack"))
    try scratch.write(
      "pack/drafts/words/endless.lua",
      """
      return rule {
        title = "Never ends", requirement = "words.plain", lint = true,
        check = function() while true do end end,
        examples = { satisfied = { "Words." } },
      }
      """)
    try scratch.write("a.md", Self.bad)
    let run = try Tool.comity(["check", "--pack", "./pack", "--format", "concise", "a.md"], in: scratch.url)
    #expect(run.exitCode == 2)
    #expect(run.output.contains("error[tiny/drafts/groups/created] The Chair may create"))
    #expect(
      run.output.contains("error[tiny/drafts/words/endless] pack/drafts/words/endless.lua:3"), "\(run.output)"
    )
  }

  @Test func theExamplesOfTheFixtureAreAsSaid() throws {
    let run = try Tool.comity(["rules", "test", "--pack", Self.pack])
    #expect(run.exitCode == 0, "\(run.output)")
    #expect(run.output.contains("all as said"))
  }
}
