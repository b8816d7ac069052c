import Foundation
import Testing

/// Everything that cannot be checked gives one clear message with place and remedy, and the exit code 2.
@Suite struct BadInputTests {
  private static let pack = Tool.root.appending(path: "Tests/Fixtures/Packs/tiny").path

  private func check(_ paths: String..., options: [String] = [], in folder: URL? = nil) throws -> Tool.Run {
    try Tool.comity(["check", "--pack", Self.pack] + options + paths, in: folder ?? Tool.root)
  }

  private func expect(
    _ run: Tool.Run, says words: String..., sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(run.exitCode == 2, sourceLocation: sourceLocation)
    #expect(run.errors.contains("comity: error: "), "\(run.errors)", sourceLocation: sourceLocation)
    for word in words { #expect(run.errors.contains(word), "\(run.errors)", sourceLocation: sourceLocation) }
    #expect(!run.errors.contains("Fatal error"), sourceLocation: sourceLocation)
  }

  @Test func missingFile() throws {
    expect(try check("no/such/draft.md"), says: "no/such/draft.md: there is no such file")
  }

  @Test func unreadableFile() throws {
    guard getuid() != 0 else { return }  // root reads everything
    let scratch = try Scratch()
    let path = try scratch.write("secret.md", "# Draft\n\nWords.\n")
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
    expect(try check(path), says: "permission denied")
  }

  @Test(arguments: [
    ("empty.md", Data()), ("blank.md", Data(" \n\t\n".utf8)),
    ("binary.md", Data([0x7F, 0x45, 0x4C, 0x46, 0, 1, 2, 0])),
    ("nul.md", Data("# Draft\n\nThe gr\0oup.\n".utf8)),
    ("latin.md", Data("# Draft\n\nThe caf".utf8) + Data([0xE9, 0x20, 0x0A])),
  ])
  func contentThatIsNoText(_ name: String, _ data: Data) throws {
    let scratch = try Scratch()
    try scratch.write(name, data)
    expect(try check(name, in: scratch.url), says: "\(name):")
  }

  @Test func largeFileIsRefusedBeforeItIsRead() throws {
    let scratch = try Scratch()
    let path = try scratch.write("large.md", "")
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    try handle.truncate(atOffset: 100 << 20)
    try handle.close()
    expect(try check("large.md", in: scratch.url), says: "104857600 bytes", "67108864", "--max-bytes")
  }

  @Test func namedPipeIsNotWaitedFor() throws {
    let scratch = try Scratch()
    #expect(mkfifo(scratch.url.appending(path: "pipe.md").path, 0o600) == 0)
    expect(try check("pipe.md", in: scratch.url), says: "pipe.md: it is a named pipe")
    try scratch.write("draft.md", "# Draft\n\nThe yearly meeting shall establish technical groups.\n")
    let run = try check(".", in: scratch.url)
    #expect(run.errors.contains("comity: note: pipe.md: left out, it is a named pipe"))
    #expect(run.exitCode == 0, "\(run)")
  }

  @Test func loopOfFoldersEnds() throws {
    let scratch = try Scratch()
    try scratch.write("drafts/draft.md", "# Draft\n\nThe yearly meeting shall establish technical groups.\n")
    try FileManager.default.createSymbolicLink(
      atPath: scratch.url.appending(path: "drafts/round").path, withDestinationPath: "..")
    let run = try check("drafts", in: scratch.url)
    #expect(run.errors.contains("leads back to a folder above it"))
    #expect(run.exitCode == 0, "\(run)")
    try FileManager.default.createSymbolicLink(
      atPath: scratch.url.appending(path: "self.md").path, withDestinationPath: "self.md")
    expect(try check("self.md", in: scratch.url), says: "circle")
  }

  @Test func noDocuments() throws {
    let scratch = try Scratch()
    try scratch.write("picture.png", "x")
    expect(try check(".", in: scratch.url), says: "no document")
    expect(try check("-"), says: "<stdin>: ")
  }

  @Test func unknownNamesAreAnsweredWithTheNearest() throws {
    expect(try check("x.md", options: ["--select", "groups.creatd"]), says: "did you mean `groups.created`?")
    expect(try check("x.md", options: ["--profile", "defualt"]), says: "did you mean `default`?")
    expect(try check("x.md", options: ["--document-kind", "traety"]), says: "did you mean `treaty`?")
    expect(try Tool.comity(["check", "--pack", "nosuchpack", "x.md"]), says: "no pack `nosuchpack`")
    expect(
      try Tool.comity(["explain", "--pack", Self.pack, "groups.creatd"]),
      says: "did you mean `groups.created`?")
  }

  @Test func usageErrorsAreExitCode2() throws {
    #expect(try Tool.comity(["check", "--nonsense", "x.md"]).exitCode == 2)
    #expect(try Tool.comity(["check"]).exitCode == 2)
    #expect(try check("x.md", options: ["--jobs", "0"]).exitCode == 2)
    #expect(try Tool.comity(["--help"]).exitCode == 0)
  }
}
