import Testing

@testable import ComityEngine

@Suite struct GlobTests {
  @Test(arguments: [
    ("drafts/*.md", "drafts/a.md", true), ("drafts/*.md", "drafts/sub/a.md", false),
    ("drafts/*.md", "a.md", false),
    ("drafts/**/*.md", "drafts/a.md", true), ("drafts/**/*.md", "drafts/x/y/a.md", true),
    ("**/a.md", "a.md", true),
    ("**/a.md", "x/y/a.md", true), ("**", "x/y", true), ("*.md", "a.md", true), ("*.md", "x/a.md", false),
    ("drafts", "drafts/x/a.md", true), ("drafts/", "drafts/x/a.md", true),
    ("drafts/*", "drafts/x/a.md", false),
    ("a?c.md", "aéc.md", true), ("a?c.md", "abbc.md", false), ("[a-c]x", "bx", true),
    ("[!a-c]x", "bx", false),
    ("*.{md,txt}", "a.txt", true), ("*.{md,txt}", "a.rst", false), ("{a,b}/{c,d}", "b/c", true),
    ("./a.md", "a.md", true),
    ("a*b*c", "axxbyyc", true), ("a*b*c", "axxbyy", false), ("A.md", "a.md", false),
  ])
  func matches(_ pattern: String, _ path: String, _ expected: Bool) throws {
    #expect(try Glob(pattern).matches(path) == expected)
  }

  @Test func manyStarsTakeNoLongerThanAFew() throws {
    let pattern = String(repeating: "**/a*", count: 30) + "b"
    #expect(
      try !Glob(pattern).matches(
        Array(repeating: String(repeating: "a", count: 50), count: 60).joined(separator: "/")))
  }

  @Test(arguments: [
    ("", "the pattern is empty"),
    ("/a", "the pattern begins with `/`; expected a path below this file's folder"),
    ("../a", "the pattern leads out by `..`; expected a path below this file's folder"),
    ("[ab", "`[` has no `]` after it"),
    ("{a,b", "`{` has no `}` after it"), ("a}", "`}` has no `{` before it"),
    ("{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}", "`{…}` stand for more than 256 patterns"),
  ])
  func malformed(_ pattern: String, _ message: String) {
    #expect(throws: Glob.Malformed(message: message)) { try Glob(pattern) }
  }

  @Test(arguments: [("drafts/**/*.md", "drafts"), ("*.md", ""), ("a/b/c.md", "a/b"), ("a/{b,c}/d", "a")])
  func constantFolder(_ pattern: String, _ folder: String) throws {
    #expect(try Glob(pattern).constantFolder == folder)
  }
}
