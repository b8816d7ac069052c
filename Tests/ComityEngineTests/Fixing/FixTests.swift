import ComityModel
import Foundation
import Testing

@testable import ComityEngine

@Suite struct FixTests {
  private func report(_ text: String, _ edits: [(String, String, Bool)], path: String = "d.md") -> Report {
    let bytes = Array(text.utf8)
    let findings = edits.map { old, new, safe in
      let wanted = Array(old.utf8)
      let start =
        (0...(bytes.count - wanted.count)).first { bytes[$0..<$0 + wanted.count].elementsEqual(wanted) } ?? 0
      let place = Location(source: 0, range: ByteRange(start, start + wanted.count), label: "")
      return Finding(
        rule: "p/r", requirement: nil, severity: .info, message: "m", location: place,
        suggestions: [.init(location: place, text: new, safe: safe)])
    }
    return Report(
      toolVersion: "0", packs: [], sources: [Source(path: path, bytes: bytes)],
      subjects: [Subject(path: path, kind: .draft, findings: findings)])
  }

  private func fixed(_ report: Report) -> [String] {
    FixPlan(report).files.map { String(decoding: $0.fixed, as: UTF8.self) }
  }

  @Test func onlySafeOnesAreMade() {
    #expect(fixed(report("é one two", [("one", "1", true), ("two", "2", false)])) == ["é 1 two"])
    #expect(FixPlan(report("one", [("one", "1", false)])).files.isEmpty)
  }

  @Test func acceptedFindingsAreLeftAlone() {
    var report = report("one", [("one", "1", true)])
    report.subjects[0].findings[0].acceptance = Acceptance(kind: .suppression, justification: "r")
    #expect(FixPlan(report).count == 0)
  }

  @Test func ofThoseThatTouchTheFirstIsMade() {
    #expect(fixed(report("abcd ef", [("bc", "X", true), ("cd", "Y", true), ("ef", "Z", true)])) == ["aXd Z"])
    #expect(fixed(report("ab", [("a", "X", true), ("a", "X", true)])) == ["Xb"])
  }

  @Test func diffHasContextAndNumbers() {
    let lines = (1...20).map { "line \($0)" }.joined(separator: "\n") + "\n"
    let report = report(lines, [("line 5\n", "five\nand a half\n", true), ("line 18", "achtzehn é", true)])
    #expect(
      FixPlan(report).diff == """
        --- a/d.md
        +++ b/d.md
        @@ -2,7 +2,8 @@
         line 2
         line 3
         line 4
        -line 5
        +five
        +and a half
         line 6
         line 7
         line 8
        @@ -15,6 +16,6 @@
         line 15
         line 16
         line 17
        -line 18
        +achtzehn é
         line 19
         line 20

        """)
  }

  @Test func diffOfATextWithoutALastLineBreak() {
    #expect(
      FixPlan(report("one", [("one", "two", true)])).diff
        == "--- a/d.md\n+++ b/d.md\n@@ -1,1 +1,1 @@\n-one\n\\ No newline at end of file\n+two\n\\ No newline at end of file\n"
    )
  }

  @Test func writingKeepsLinksAndPermissions() throws {
    let scratch = try Scratch()
    let path = try scratch.write("d.md", "one")
    chmod(path, 0o640)
    symlink("d.md", scratch.path + "/link.md")
    try FixPlan(report("one", [("one", "two", true)], path: "link.md")).write(workingDirectory: scratch.path)
    #expect(try scratch.read("d.md") == "two")
    var facts = stat()
    #expect(lstat(scratch.path + "/link.md", &facts) == 0 && facts.st_mode & S_IFMT == S_IFLNK)
    #expect(stat(path, &facts) == 0 && facts.st_mode & 0o777 == 0o640)
    #expect(try FileSystem.list(scratch.path) == ["d.md", "link.md"])
  }

  @Test func whatChangedMeanwhileIsNotOverwritten() throws {
    let scratch = try Scratch()
    try scratch.write("d.md", "other")
    let error = #expect(throws: InputProblem.self) {
      try FixPlan(report("one", [("one", "two", true)])).write(workingDirectory: scratch.path)
    }
    #expect(error?.text == "d.md: it has changed while it was checked; nothing was mended in it, run again")
    #expect(try scratch.read("d.md") == "other")
  }

  @Test func aFullDiskLeavesTheOldFile() throws {
    #expect(throws: FileProblem.unwritable(reason: "No space left on device")) {
      try AtomicFile.write([1, 2, 3], to: "/dev/full")
    }
    #expect(throws: FileProblem.folder) { try AtomicFile.write([1], to: "/tmp") }
    #expect(throws: FileProblem.unwritable(reason: "No such file or directory")) {
      try AtomicFile.write([1], to: "/no/such/folder/file")
    }
  }
}
