import Foundation
import Testing

/// What cannot be written, in full or at all, is an error; nothing is written over by mistake.
@Suite struct OutputTests {
  private static let pack = Tool.root.appending(path: "Tests/Fixtures/Packs/house").path
  private static let draft =
    "# Founding document\n\n## Article 1\n\n1. The Chair may establish technical groups.\n"

  private func folder(_ configuration: String = "") throws -> Scratch {
    let scratch = try Scratch()
    try scratch.write("d.md", Self.draft)
    try scratch.write("comity.yml", "packs: [\(Self.pack)]\ndrafts: d.md\n\(configuration)")
    return scratch
  }

  /// A full disk, as every command meets it.
  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")),
    arguments: [
      "rules list", "rules doc", "rules test", "config show", "inspect d.md", "explain groups.created",
      "matrix d.md m.yaml", "baseline", "--version", "--help", "--generate-completion-script bash",
    ])
  func everyCommandSaysThatItsOutputIsCut(_ command: String) throws {
    let scratch = try folder()
    try scratch.write("m.yaml", "record_version: 1\nmeeting: {id: m}\n")
    let run = try Tool.shell("comity \(command) > /dev/full", in: scratch.url)
    #expect(
      run.errors.hasSuffix(
        "comity: error: the output could not be written to standard output to its end\n"), "\(run.errors)")
    #expect(run.exitCode == 2)
  }

  @Test func twoReportsNeedTwoFiles() throws {
    let scratch = try folder()
    let run = try Tool.comity(
      ["check", "--format", "json=r/../a", "--format", "html=./a", "d.md"], in: scratch.url)
    #expect(
      run.errors.hasPrefix("Error: two reports would go to a; give each a file of its own\n"), "\(run.errors)"
    )
    #expect(run.exitCode == 2)
  }

  @Test func reportsThatCannotBeWrittenLeaveWhatWasThere() throws {
    let scratch = try folder()
    try scratch.write("kept/r.json/x", "")
    let run = try Tool.comity(["check", "-q", "--format", "json=kept/r.json"], in: scratch.url)
    #expect(
      run.errors
        == "comity: error: kept/r.json: the report cannot be written: it is a folder, not a file\n")
    #expect(run.exitCode == 2)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: scratch.url.appending(path: "kept").path) == [
        "r.json"
      ])
  }

  @Test func aBaselineOfAnotherVersionIsWrittenAnewAndOtherFilesAreNot() throws {
    let scratch = try folder("baseline: b.json\n")
    func comity(_ arguments: String...) throws -> Tool.Run { try Tool.comity(arguments, in: scratch.url) }
    try scratch.write("b.json", "{\"schema\": \"comity.baseline/7\"}\n")
    let stale =
      "comity: error: b.json:1:12: its schema is not `comity.baseline/1`; write it anew with `comity baseline`\n"
    #expect(try comity("check") == Tool.Run(output: "", errors: stale, exitCode: 2))
    #expect(try comity("baseline", "--prune") == Tool.Run(output: "", errors: stale, exitCode: 2))
    #expect(try comity("baseline") == Tool.Run(output: "b.json: 1 finding\n", errors: "", exitCode: 0))
    #expect(try comity("check", "-q").exitCode == 0)
    let other = "{\"name\": \"something else\"}\n"
    try scratch.write("b.json", other)
    let refused =
      "comity: error: b.json:1:1: this file is no baseline, so none is written over it; name another file\n"
    #expect(try comity("baseline") == Tool.Run(output: "", errors: refused, exitCode: 2))
    #expect(
      try String(contentsOf: scratch.url.appending(path: "b.json"), encoding: .utf8) == other)
  }

  @Test func aFoundingTextThatIsNotThereIsAnErrorWithoutRecordsToo() throws {
    let scratch = try folder("founding: texts/f.md\n")
    let run = try Tool.comity(["check"], in: scratch.url)
    #expect(
      run.errors == "comity: error: comity.yml:3:11: `founding` names texts/f.md, and there is no such file\n"
    )
    #expect(run.exitCode == 2 && run.output.isEmpty)
  }

  @Test func noProgressWhereNobodyWatches() throws {
    let scratch = try folder("fail-on: never\n")
    let run = try Tool.comity(["rules", "test", "--mutate"], in: scratch.url)
    #expect(!run.errors.contains("\u{1B}") && !run.output.contains("\u{1B}"))
  }
}
