import Testing

@testable import ComityEngine

@Suite struct TextTests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func digestsOfThePublishedExamples(_ text: String, _ digest: String) {
    #expect(SHA256.hex(Array(text.utf8)) == digest)
  }

  @Test func digestsDoNotDependOnThePieces() {
    let bytes = (0..<1000).map { UInt8(truncatingIfNeeded: $0 * 7) }
    var pieces = SHA256()
    for start in stride(from: 0, to: 1000, by: 37) {
      pieces.update(Array(bytes[start..<min(1000, start + 37)]))
    }
    #expect(pieces.finish() == SHA256.hex(bytes))
  }

  @Test func nearestNames() {
    let names = ["groups.created", "groups.ended", "decisions.consensus"]
    #expect(NearestName.of("group.created", among: names) == "groups.created")
    #expect(NearestName.of("grousp.ended", among: names) == "groups.ended")
    #expect(NearestName.of("budget", among: names) == nil)
    #expect(NearestName.hint("Groups.Ended", among: names) == "; did you mean `groups.ended`?")
  }

  @Test(arguments: [
    ("a/./b//c", "a/b/c"), ("a/../b", "b"), ("../a", "../a"), ("/a/../../b", "/b"), ("./", "."),
    ("a/..", "."),
  ])
  func normalPaths(_ path: String, _ normal: String) { #expect(Path.normal(path) == normal) }

  @Test func pathsAreShownBelowTheWorkingDirectory() {
    #expect(Path.shown("/w/a/b.md", workingDirectory: "/w") == "a/b.md")
    #expect(Path.shown("/x/b.md", workingDirectory: "/w") == "/x/b.md")
    #expect(Path.shown("./a/b.md", workingDirectory: "/w") == "a/b.md")
    #expect(Path.shown("../b.md", workingDirectory: "/w") == "../b.md")
    #expect(Path.suffix("a.b/C.MD") == "md")
    #expect(Path.suffix(".hidden") == "")
    #expect(Path.folder("/a") == "/")
  }
}
