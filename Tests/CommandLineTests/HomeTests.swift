import Foundation
import Testing

/// Comity in a drafting repository: configuration, decisions not to act, reports, hooks.
@Suite struct HomeTests {
  private static let pack = Tool.root.appending(path: "Tests/Fixtures/Packs/house").path
  private static let bad =
    "# Founding document\n\n## Article 1\n\n1. The Chair may establish technical groups.\n\n2. Decisions shall be taken by consensus.\n"
  private static let good =
    "# Founding document\n\n## Article 1\n\n1. The yearly meeting shall establish technical groups.\n\n2. Decisions shall be taken by consensus.\n"

  /// A repository with one draft and a configuration that loads the small pack.
  private func repository(_ draft: String = bad, _ configuration: String = "drafts: 'drafts/**/*.md'\n")
    throws -> Scratch
  {
    let scratch = try Scratch()
    try scratch.write(".git/HEAD", "")
    try scratch.write("comity.yml", "packs: [\(Self.pack)]\n\(configuration)")
    try scratch.write("drafts/d.md", draft)
    return scratch
  }

  private func comity(
    _ arguments: String..., in scratch: Scratch, folder: String = "", environment: [String: String] = [:]
  ) throws -> Tool.Run {
    try Tool.comity(
      arguments, in: folder.isEmpty ? scratch.url : scratch.url.appending(path: folder),
      environment: environment)
  }

  private let line =
    "drafts/d.md:5:4: error[house/drafts/groups/created] The Chair may create a group without the yearly meeting\n"

  // MARK: Configuration

  @Test func theConfigurationSaysWhatIsChecked() throws {
    let scratch = try repository()
    try scratch.write("README.md", Self.bad)
    #expect(try comity("--format", "concise", in: scratch) == Tool.Run(output: line, errors: "", exitCode: 1))
    #expect(try comity("check", ".", "--format", "concise", in: scratch).output == line)
    #expect(
      try comity("README.md", "--format", "concise", in: scratch).output.hasPrefix("README.md:5:4: error"))
  }

  @Test func itHoldsInFoldersBelow() throws {
    let run = try comity("d.md", "--format", "concise", in: try repository(), folder: "drafts")
    #expect(run.output == line.replacing("drafts/d.md", with: "d.md"))
  }

  @Test func optionsOutrankIt() throws {
    let scratch = try repository(Self.bad, "drafts: drafts/*.md\nfail-on: never\n")
    #expect(try comity("-q", in: scratch).exitCode == 0)
    #expect(try comity("-q", "--fail-on", "error", in: scratch).exitCode == 1)
    #expect(try comity("--isolated", "--pack", Self.pack, "drafts/d.md", "-q", in: scratch).exitCode == 1)
    try scratch.write("other.yml", "packs: [\(Self.pack)]\ndrafts: drafts/*.md\nfail-on: error\n")
    #expect(try comity("--config", "other.yml", "-q", in: scratch).exitCode == 1)
  }

  @Test func severitiesAndStagesChangeWhatFails() throws {
    let quiet = try repository(Self.bad, "drafts: drafts/*.md\nseverity: {house/groups.created: info}\n")
    #expect(
      try comity("--format", "concise", in: quiet).output.contains(": info[house/drafts/groups/created]"))
    let off = try repository(Self.bad, "drafts: drafts/*.md\nseverity: {house/drafts/groups/created: off}\n")
    let run = try comity("--format", "json", in: off)
    #expect(
      run.exitCode == 0
        && run.output.contains(
          #""requirement":"house/groups.created","strength":"required","verdict":"not-checked""#)
    )
    let disputed = Self.good + "\n3. [The Chair may establish technical groups.]\n"
    let stages = "drafts:\n  - {files: drafts/*.md, stage: STAGE}\n"
    #expect(
      try comity("-q", in: try repository(disputed, stages.replacing("STAGE", with: "consolidated"))).exitCode
        == 0)
    #expect(
      try comity("-q", in: try repository(disputed, stages.replacing("STAGE", with: "adopted"))).exitCode == 1
    )
  }

  @Test func whatIsExcludedIsLeftOutEvenWhenNamed() throws {
    let scratch = try repository(Self.bad, "drafts: 'drafts/**/*.md'\nexclude: drafts/old/\n")
    try scratch.write("drafts/old/o.md", Self.bad)
    #expect(try comity("--format", "concise", in: scratch).output == line)
    let named = try comity("drafts/old/o.md", in: scratch)
    #expect(
      named.errors.hasPrefix(
        "comity: note: drafts/old/o.md: left out, `exclude` names it (comity.yml:3:10)\n"))
    #expect(named.exitCode == 2)
    #expect(try comity("--hook", "drafts/old/o.md", in: scratch).exitCode == 0)
  }

  @Test(arguments: [
    (
      "profil: x\ndrafts: drafts/*.md",
      "comity.yml:2:1: the configuration has no `profil`; did you mean `profile`?"
    ),
    ("drafts: drafts/*.txt", "comity.yml:2:9: the glob `drafts/*.txt` matches no file"),
    (
      "drafts: drafts/*.md\nprofile: lenient",
      "comity.yml:3:10: there is no profile `lenient`; profiles: default, strict"
    ),
    (
      "drafts: drafts/*.md\nignore: house/drafts/groups/creatd",
      "comity.yml:3:9: `ignore` names `house/drafts/groups/creatd`, and no rule or requirement is called so; did you mean `house/drafts/groups/created`?"
    ),
    (
      "drafts: drafts/*.md\noptions: {house/drafts/groups/created: {limit: 3}}",
      "comity.yml:3:48: `house/drafts/groups/created` has no option `limit`; it has none"
    ),
    ("drafts: drafts/*.md\nwaivers: w.yml", "w.yml: there is no such file or folder"),
    ("drafts: drafts/*.md\nbaseline: b.json", "b.json: there is no such file or folder"),
    (
      "drafts: [a",
      "comity.yml:3:1: did not find expected ',' or ']' while parsing a flow sequence; expected valid YAML"
    ),
  ])
  func brokenConfigurationsStopTheRun(_ text: String, _ message: String) throws {
    let run = try comity("check", in: try repository(Self.bad, text + "\n"))
    #expect(run.errors == "comity: error: \(message)\n")
    #expect(run.exitCode == 2 && run.output.isEmpty)
  }

  @Test func aPackThatIsNotThere() throws {
    let scratch = try repository()
    try scratch.write("comity.yml", "packs: [./no-such]\ndrafts: drafts/*.md\n")
    let run = try comity("check", in: scratch)
    #expect(run.exitCode == 2 && run.errors.contains("/no-such`"))
  }

  @Test func twoConfigurationsAreOneTooMany() throws {
    let scratch = try repository()
    try scratch.write(".config/comity.yml", "")
    let run = try comity("check", in: scratch)
    #expect(
      run.exitCode == 2
        && run.errors.hasSuffix(
          "there is a second configuration, \(scratch.url.path)/comity.yml; keep one of them\n")
    )
  }

  @Test func initWritesWhatWorksAndKeepsWhatIsThere() throws {
    let scratch = try Scratch()
    #expect(
      try comity("init", in: scratch).output
        == "written comity.yml\nwritten .pre-commit-config.yaml\nwritten .vscode/comity.schema.json\n"
        + "written .vscode/comity-waivers.schema.json\nwritten .vscode/settings.json\n")
    try scratch.write("comity.yml", "packs: [\(Self.pack)]\n")
    #expect(try comity("init", in: scratch).output.hasPrefix("kept    comity.yml\n"))
    let shown = try comity("config", "show", in: scratch)
    #expect(
      shown.exitCode == 0
        && shown.output.hasPrefix("# from comity.yml\npacks: [\(Self.pack)]  # comity.yml:1:8\n"))
  }

  // MARK: Decisions not to act

  @Test func aSuppressionNeedsItsReason() throws {
    let directive =
      "<!-- comity-disable-next-block house/drafts/groups/created -- counsel is asked -->\n\n1. The"
    let run = try comity(
      "--format", "json", in: try repository(Self.bad.replacing("1. The", with: directive)))
    #expect(
      run.exitCode == 0
        && run.output.contains(#""acceptance":{"kind":"suppression","justification":"counsel is asked""#))
    #expect(run.output.contains(#""accepted":1"#))
    let mute = try comity(
      "--format", "concise",
      in: try repository(
        Self.bad.replacing("1. The", with: directive.replacing(" -- counsel is asked", with: ""))))
    #expect(
      mute.exitCode == 1 && mute.output.contains("drafts/d.md:5:1: error[comity/suppression-malformed]"))
    #expect(mute.output.contains("drafts/d.md:7:4: error[house/drafts/groups/created]"))
  }

  @Test func anUnusedSuppressionIsAWarningUnlessItsRuleDidNotRun() throws {
    let scratch = try repository(
      "<!-- comity-disable-file house/drafts/groups/created -- old -->\n\n" + Self.good)
    #expect(
      try comity("--format", "concise", in: scratch).output.hasPrefix(
        "drafts/d.md:1:26: warning[comity/suppression-unused]"))
    #expect(try comity("--format", "concise", "--ignore", "house/groups.created", in: scratch).output == "")
  }

  @Test func aWaiverHoldsUntilItsDay() throws {
    let scratch = try repository(Self.bad, "drafts: drafts/*.md\nrecords: records/*.yaml\nwaivers: w.yml\n")
    try scratch.write("records/m.yaml", "record_version: 1\ndecisions:\n  - {id: D-1}\n")
    let waiver =
      "waivers:\n  - {requirement: house/groups.created, subject: drafts/*.md, reason: r, owner: o, decision: D-1, expires: 2027-06-30}\n"
    try scratch.write("w.yml", waiver)
    let held = try comity("--format", "json", "--today", "2027-06-30", in: scratch)
    #expect(held.exitCode == 0 && held.output.contains(#""verdict":"waived","beneath":"violated""#))
    let expired = try comity("--format", "concise", "--today", "2027-07-01", in: scratch)
    #expect(expired.exitCode == 1 && expired.output.contains("w.yml:2:5: error[comity/waiver-expired]"))
    try scratch.write("w.yml", waiver.replacing("D-1", with: "D-2"))
    let unfounded = try comity("--format", "concise", "--today", "2027-06-30", in: scratch)
    #expect(unfounded.output.contains("error[comity/waiver-unfounded] no record has the decision `D-2`"))
    try scratch.write("w.yml", waiver.replacing("2027-06-30", with: "2027-06-31"))
    let broken = try comity("check", in: scratch)
    #expect(
      broken.exitCode == 2 && broken.errors.hasPrefix("comity: error: w.yml:2:")
        && broken.errors.contains("`2027-06-31`; expected a day of the calendar"))
  }

  @Test func aBaselineOutlivesMovedAndRenumberedArticles() throws {
    let scratch = try repository(Self.bad, "drafts: drafts/*.md\nbaseline: b.json\n")
    #expect(
      try comity("baseline", in: scratch) == Tool.Run(output: "b.json: 1 finding\n", errors: "", exitCode: 0))
    #expect(try comity("-q", in: scratch).exitCode == 0)
    try scratch.write(
      "drafts/d.md",
      "# Founding document\n\n## Article 1\n\n1. New text.\n\n## Article 2\n\n1. The Chair may establish\n   technical groups.\n\n2. Decisions shall be taken by consensus.\n"
    )
    #expect(try comity("-q", in: scratch).exitCode == 0)
    #expect(try comity("-q", in: scratch, folder: "drafts").exitCode == 0)
    try scratch.write("drafts/d.md", Self.good)
    let stale = try comity("--format", "concise", in: scratch)
    #expect(stale.exitCode == 1 && stale.output.hasPrefix("b.json:4:3: error[comity/baseline-stale]"))
    #expect(try comity("baseline", "--prune", in: scratch).output == "b.json: 0 findings\n")
    #expect(try comity("-q", in: scratch).exitCode == 0)
  }

  // MARK: Hooks and reports

  @Test func aHookIsSilentUnlessItFails() throws {
    let scratch = try repository()
    try scratch.write("README.md", Self.bad)
    #expect(try comity("--hook", "README.md", in: scratch) == Tool.Run(output: "", errors: "", exitCode: 0))
    let failing = try comity("--hook", "README.md", "drafts/d.md", in: scratch)
    #expect(
      failing.exitCode == 1 && failing.output.hasPrefix("error[house/drafts/groups/created]")
        && !failing.output.contains("Found"))
    try scratch.write("drafts/d.md", Self.good)
    #expect(try comity("--hook", "drafts/d.md", in: scratch) == Tool.Run(output: "", errors: "", exitCode: 0))
  }

  @Test func aHookOnFilesLeavesRecordsToTheHookOnTheSeries() throws {
    let scratch = try repository(Self.good, "drafts: drafts/*.md\nrecords: records/*\n")
    try scratch.write("records/m.json", "{\n")
    let silent = Tool.Run(output: "", errors: "", exitCode: 0)
    #expect(try comity("--hook", "records/m.json", "drafts/d.md", in: scratch) == silent)
    let told = try comity("--hook", "-v", "records/m.json", in: scratch)
    #expect(
      told.errors == "records/m.json: passed over, the hook comity-records judges all records together\n"
        && told.exitCode == 0, "\(told)")
    let broken = "comity: error: records/m.json:2:1: the file ends here; expected a key in double quotes\n"
    for arguments in [
      ["--as", "record", "--hook", "records/m.json"], ["--as", "record", "--hook"], ["records/m.json"],
    ] {
      let read = try Tool.comity(arguments, in: scratch.url)
      #expect(read.errors.hasPrefix(broken) && read.exitCode == 2, "\(arguments): \(read)")
    }
  }

  @Test func severalReportsInOneRun() throws {
    let scratch = try repository()
    try scratch.write("summary.md", "Before.\n")
    let run = try comity(
      "--format", "github", "--format", "html=r.html", "--format", "sarif=r.sarif", "--format", "junit=r.xml",
      in: scratch,
      environment: ["GITHUB_STEP_SUMMARY": "summary.md"])
    #expect(
      run.exitCode == 1
        && run.output.hasPrefix("::error file=drafts/d.md,line=5,endLine=5,col=4,endColumn=13,"))
    func text(_ name: String) throws -> String {
      try String(contentsOf: scratch.url.appending(path: name), encoding: .utf8)
    }
    #expect(
      try text("r.html").hasPrefix("<!doctype html>")
        && text("r.sarif").contains(#""text":"Technical groups are created by the yearly meeting""#))
    #expect(try text("r.xml").contains(#"<failure type="violated""#))
    #expect(try text("summary.md").hasPrefix("Before.\n## Comity\n"))
  }

  @Test func whatCannotBeWrittenIsAnError() throws {
    let scratch = try repository()
    let run = try comity("-q", "--format", "html=no/such/r.html", in: scratch)
    #expect(
      run.exitCode == 2
        && run.errors
          == "comity: error: no/such/r.html: the report cannot be written: it cannot be written (No such file or directory)\n"
    )
    let full = try Tool.shell("comity check > /dev/full", in: scratch.url)
    #expect(
      full.exitCode == 2
        && full.errors == "comity: error: the report could not be written to standard output to its end\n")
    let closed = try Tool.shell(
      "{ sleep 1; comity check --format json; echo $? >code; } | true", in: scratch.url)
    #expect(
      try String(contentsOf: scratch.url.appending(path: "code"), encoding: .utf8) == "2\n", "\(closed)")
  }

  @Test func nothingSafeMeansNothingChanged() throws {
    let scratch = try repository()
    #expect(try comity("--diff", in: scratch).output == "")
    _ = try comity("--fix", in: scratch)
    #expect(try String(contentsOf: scratch.url.appending(path: "drafts/d.md"), encoding: .utf8) == Self.bad)
  }
}
