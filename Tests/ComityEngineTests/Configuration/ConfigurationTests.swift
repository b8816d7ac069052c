import ComityModel
import Testing

@testable import ComityEngine

@Suite struct ConfigurationTests {
  private func load(_ files: [String: String], from folder: String = "", named: String? = nil) throws
    -> Configuration
  {
    let scratch = try Scratch()
    for (name, text) in files { try scratch.write(name, text) }
    return try ConfigurationLoader.load(named, workingDirectory: Path.normal(Path.join(scratch.path, folder)))
  }

  /// The problems of one file, one line each.
  private func problems(_ text: String) throws -> String {
    let error = #expect(throws: DataProblems.self) { try load([".git/HEAD": "", "comity.yml": text]) }
    return error?.text ?? ""
  }

  @Test func isFoundAboveUpToTheRootOfTheRepository() throws {
    let found = try load([".git/HEAD": "", "comity.yml": "profile: strict", "a/b/x.md": ""], from: "a/b")
    #expect(found.profile?.value == "strict")
    let beyond = try load(["comity.yml": "profile: strict", "a/.git/HEAD": "", "a/b/x.md": ""], from: "a/b")
    #expect(beyond.profile == nil)
    let linked = try load(
      ["comity.yml": "profile: strict", "a/.git": "gitdir: x", "a/b/x.md": ""], from: "a/b")
    #expect(linked.profile == nil)
  }

  @Test func outsideARepositoryOnlyTheFolderItself() throws {
    #expect(try load(["comity.yml": "profile: strict"]).profile?.value == "strict")
    #expect(try load(["comity.yml": "profile: strict", "a/x.md": ""], from: "a").profile == nil)
  }

  @Test func theHiddenFolderCountsPathsFromAboveIt() throws {
    let scratch = try Scratch()
    try scratch.write(".config/comity.yml", "founding: texts/f.md")
    let found = try ConfigurationLoader.load(nil, workingDirectory: scratch.path)
    #expect(found.founding?.value == "\(scratch.path)/texts/f.md")
  }

  @Test func valuesKeepTheirPlaces() throws {
    let found = try load([
      "comity.yml": """
      # é
      packs: [poa, ./own]
      fail-on: warning
      drafts:
        - files: ["a/*.md", b/*.md]
          document-kind: treaty
          stage: consolidated
        - c.md
      severity:
        poa/x: off
      options:
        poa/x: {limit: 3, words: [a, b], loud: true}
      """
    ])
    #expect(found.packs.value[0] == "poa" && found.packs.value[1].hasSuffix("/own"))
    #expect(
      found.failOn == Setting(.warning, .file(path: "comity.yml", position: .init(line: 3, column: 10))))
    #expect(found.drafts.map(\.glob.pattern) == ["a/*.md", "b/*.md", "c.md"])
    #expect(found.drafts.map(\.stage) == [.consolidated, .consolidated, nil])
    #expect(found.drafts[0].documentKind == .treaty)
    #expect(found.drafts[1].origin.text == "comity.yml:5:23")
    #expect(found.severities["poa/x"]?.value == .off)
    #expect(found.options["poa/x"]?["limit"]?.value == .integer(3))
    #expect(found.options["poa/x"]?["words"]?.value == .list([.string("a"), .string("b")]))
  }

  @Test(arguments: [
    ("profil: x", "comity.yml:1:1: the configuration has no `profil`; did you mean `profile`?"),
    (
      "drafts:\n  - file: a.md",
      "comity.yml:2:5: an entry of `drafts` has no `file`; did you mean `files`?\ncomity.yml:2:5: an entry of `drafts` without `files`; expected a glob"
    ),
    (
      "fail-on: errors",
      "comity.yml:1:10: `fail-on` is `errors`; expected error, warning, info, never; did you mean `error`?"
    ),
    ("fail-on: 3", "comity.yml:1:10: `fail-on` is the number 3; expected error, warning, info, never"),
    ("profile:", "comity.yml:1:9: `profile` is empty; expected text"),
    ("drafts: [\"{a\"]", "comity.yml:1:10: `{a`: `{` has no `}` after it"),
    (
      "- a",
      "comity.yml:1:1: a list; expected a mapping with extends, packs, profile, fail-on, drafts, records, founding, exclude, select, ignore, severity, options, waivers, baseline"
    ),
    (
      "profile: a\nprofile: b",
      "comity.yml:2:1: the key 'profile' stands twice in one mapping; expected each key once"
    ),
    (
      "severity: {a: loud}",
      "comity.yml:1:15: the severity of `a` is `loud`; expected error, warning, info, off"
    ),
    (
      "options: {a: {b: }}",
      "comity.yml:1:18: the option `b` of `a` is empty; expected a truth value, a number, text, or a list of them"
    ),
    ("packs: [1]", "comity.yml:1:9: an entry of `packs` is the number 1; expected text"),
    ("extends: other.yml", "comity.yml:1:10: `extends` names other.yml, and there is no such file"),
    ("extends: comity.yml", "comity.yml:1:10: `extends` leads round in a circle: comity.yml → comity.yml"),
  ])
  func whatIsWrongIsSaidWithItsPlace(_ text: String, _ expected: String) throws {
    #expect(try problems(text) == expected)
  }

  @Test func allProblemsAreSaidAtOnce() throws {
    #expect(try problems("profil: x\nfail-on: 1\n").split(separator: "\n").count == 2)
  }

  @Test func theFileOutranksWhatItExtendsKeyByKey() throws {
    let found = try load([
      "comity.yml": "extends: [a/base.yml, b.yml]\nseverity: {x: info}\ndrafts: [own/*.md]\n",
      "a/base.yml":
        "profile: first\nseverity: {x: error, y: warning}\ndrafts: [theirs/*.md]\nfounding: f.md\n",
      "b.yml": "profile: second\n",
    ])
    #expect(found.profile?.value == "second")
    #expect(found.severities.mapValues(\.value) == ["x": .info, "y": .warning])
    #expect(found.drafts.map(\.glob.pattern) == ["own/*.md"])
    #expect(found.founding?.value.hasSuffix("/a/f.md") == true)
    #expect(found.files == ["comity.yml", "a/base.yml", "b.yml"])
  }

  @Test(arguments: [
    (["comity.yml": "", ".config/comity.yml": ""], "keep one of them"),
    (["comity.yaml": ""], "comity.yaml: a configuration is read from `comity.yml` only; rename it"),
  ])
  func whatCouldBeMeantIsRefused(_ files: [String: String], _ end: String) {
    let error = #expect(throws: DataProblems.self) { try load(files) }
    #expect(error?.text.hasSuffix(end) == true, "\(error?.text ?? "")")
  }

  @Test func aNamedFileMustBeThere() {
    let error = #expect(throws: DataProblems.self) { try load([:], named: "x.yml") }
    #expect(error?.text == "x.yml: there is no such configuration")
  }

  @Test func theLastGlobSpeaks() throws {
    let scratch = try Scratch()
    try scratch.write(
      "comity.yml",
      "drafts: [{files: '**/*.md', stage: draft}, {files: done/*.md, stage: adopted}]\nrecords: '*.yaml'")
    let found = try ConfigurationLoader.load(nil, workingDirectory: scratch.path)
    #expect(found.claim("\(scratch.path)/done/a.md")?.set.stage == .adopted)
    #expect(found.claim("\(scratch.path)/x/a.md")?.set.stage == .draft)
    #expect(found.claim("\(scratch.path)/m.yaml")?.kind == .record)
    #expect(found.claim("\(scratch.path)-other/a.md") == nil)
  }

  @Test func listingNamesEveryOrigin() throws {
    let found = try load(["comity.yml": "profile: strict\nignore: [a, b]\nseverity: {a: info}\n"])
    #expect(
      ConfigurationListing(found, workingDirectory: "/").text == """
        # from comity.yml
        packs: all shipped  # default
        profile: strict     # comity.yml:1:10
        fail-on: error      # default
        drafts: []          # default
        records: []         # default
        exclude: []         # default
        founding: none      # default
        select: []          # default
        ignore: [a, b]      # comity.yml:2:9
        severity:
          a: info           # comity.yml:3:15
        waivers: none       # default
        baseline: none      # default
        """)
  }

  @Test func starterFileIsInOrderAsItIsAndWithEveryRemarkTakenAway() throws {
    #expect(
      try load(["comity.yml": StarterFiles.configuration]).drafts.map(\.glob.pattern) == ["drafts/**/*.md"])
    let keys = ConfigurationFile.keys.map { "# \($0):" }
    let lines = StarterFiles.configuration.split(separator: "\n").map { line in
      keys.contains { line.hasPrefix($0) } || line.hasPrefix("#   ")
        ? String(line.dropFirst(2)) : String(line)
    }
    let full = try load(["comity.yml": lines.joined(separator: "\n")])
    #expect(
      full.waivers != nil && full.baseline != nil && full.severities.count == 1 && full.packs.value == ["poa"]
    )
  }
}
