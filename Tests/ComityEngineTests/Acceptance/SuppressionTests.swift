import ComityModel
import ComityReading
import Testing

@testable import ComityEngine

@Suite struct SuppressionTests {
  private func read(_ text: String) throws -> (Suppressions, [UInt8]) {
    let source = Source(path: "d.md", bytes: Array(text.utf8))
    return (Suppressions(try DocumentReader.read(source)), source.bytes)
  }

  /// The texts that the suppressions of a draft cover.
  private func covered(_ text: String) throws -> [String] {
    let (read, bytes) = try read(text)
    #expect(read.malformed.map(\.message) == [])
    return read.valid.flatMap { suppression -> [String] in
      guard case .ranges(let ranges) = suppression.reach else { return ["file"] }
      return ranges.map { String(decoding: bytes[$0.indices], as: UTF8.self) }
    }
  }

  @Test func theNextBlockIsTheParagraph() throws {
    #expect(
      try covered(
        "# T\n\nOne.\n\n<!-- comity-disable-next-block a/b -- é reason -->\n\nTwo words.\n\nThree.\n") == [
          "Two words."
        ])
  }

  @Test func directlyAboveIsTheSame() throws {
    #expect(
      try covered("# T\n\n<!-- comity-disable-next-block a/b -- reason -->\nTwo.\n\nThree.\n") == ["Two."])
  }

  @Test func aHeadingStandsForItsSection() throws {
    let text =
      "# T\n\n<!-- comity-disable-next-block a/b -- r -->\n\n## One\n\nIn one.\n\n### Sub\n\nIn sub.\n\n## Two\n\nIn two.\n"
    #expect(try covered(text) == ["## One", "In one.", "### Sub", "In sub."])
  }

  @Test func codeWithinALineIsNoDirective() throws {
    let comment = "<!-- comity-disable-file a/b -- reason -->"
    #expect(try covered("# T\n\nWrite `\(comment)`, or ``\(comment) ` ``.\n") == [])
    #expect(try covered("# T\n\nA ` alone, and \(comment) after it.\n") == ["file"])
    #expect(try covered("# T\n\n`code` \(comment)\n") == ["file"])
  }

  @Test func aRangeEndsAtItsEnd() throws {
    let text =
      "# T\n\n<!-- comity-disable a/b, c/d -- r -->\n\nIn.\n\n<!-- comity-enable a/b -->\n\nOut.\n\n<!-- comity-enable c/d -->\n"
    let (read, bytes) = try read(text)
    #expect(read.valid.map { $0.names.map(\.text) } == [["a/b"], ["c/d"]])
    let texts = try read.valid.map { suppression in
      guard case .ranges(let ranges) = suppression.reach else { throw Mismatch() }
      return String(decoding: bytes[ranges[0].indices], as: UTF8.self)
    }
    #expect(!texts[0].contains("Out.") && texts[1].contains("Out.") && texts[0].contains("In."))
  }

  private struct Mismatch: Error {}

  @Test func theWholeFile() throws {
    let (read, _) = try read("<!-- comity-disable-file a/b -- old\n  text -->\n\n# T\n\nOne.\n")
    #expect(read.valid.map(\.reason) == ["old text"])
    #expect(read.valid.map(\.reach) == [.file])
  }

  @Test func fencedCodeAndOtherCommentsSayNothing() throws {
    let text =
      "# T\n\n```\n<!-- comity-disable-file a/b -- x -->\n```\n\n<!-- remark on comity-disable-file -->\n\n<!-- vale off -->\n"
    #expect(try read(text).0.isEmpty)
  }

  @Test(.timeLimit(.minutes(1)))
  func commentsThatNeverEndAreReadInOnePass() throws {
    let text = "# T\n\nOne.\n\n" + String(repeating: "<!-- comity-disable-file\n", count: 60_000)
    let (suppressions, _) = try read(text)
    #expect(suppressions.malformed.count == 60_000)
    #expect(suppressions.valid.isEmpty)
  }

  @Test(arguments: [
    (
      "comity-disable-next-block",
      "`comity-disable-next-block` names no rule; write `comity-disable-next-block RULE -- reason`"
    ),
    (
      "comity-disable-next-block a/b",
      "`comity-disable-next-block` gives no reason; write `comity-disable-next-block a/b -- reason`"
    ),
    (
      "comity-disable-next-block a/b --",
      "`comity-disable-next-block` gives no reason; write `comity-disable-next-block a/b -- reason`"
    ),
    (
      "comity-disable-next-blok a/b -- r",
      "there is no directive `comity-disable-next-blok`; did you mean `comity-disable-next-block`?"
    ),
    ("comity-disable -- r", "`comity-disable` names no rule; write `comity-disable RULE -- reason`"),
    ("comity-enable a/b", "`comity-enable a/b` ends nothing; there is no `comity-disable a/b` before it"),
    (
      "comity-disable a/b -- r",
      "`comity-disable a/b` is never ended by `comity-enable a/b`; for the whole file write `comity-disable-file`"
    ),
  ])
  func malformed(_ directive: String, _ message: String) throws {
    let comment = "<!-- \(directive) -->"
    let (read, bytes) = try read("# Té\n\n\(comment)\n\nText.\n")
    #expect(read.malformed.map(\.message) == [message])
    #expect(read.malformed.map { String(decoding: bytes[$0.range.indices], as: UTF8.self) } == [comment])
    #expect(read.valid.isEmpty)
  }

  @Test func nothingFollows() throws {
    let (read, _) = try read("# T\n\nText.\n\n<!-- comity-disable-next-block a/b -- r -->\n")
    #expect(
      read.malformed.map(\.message) == [
        "`comity-disable-next-block` stands before nothing; put it before the block that it is about"
      ])
  }

  private func record(_ text: String, _ path: String = "r.yaml") throws -> Suppressions {
    Suppressions(try RecordReader().read(Source(path: path, bytes: Array(text.utf8))))
  }

  @Test func aCommentInYAMLCoversTheNextEntry() throws {
    let text =
      "decisions:\n  # comity-disable-next-block a/b -- r\n  - id: é-1\n    basis: vote\n  - id: D-2\n"
    let read = try record(text)
    guard case .ranges(let ranges) = read.valid[0].reach else { throw Mismatch() }
    #expect(
      ranges.map { String(decoding: Array(text.utf8)[$0.indices], as: UTF8.self) } == [
        "id: é-1\n    basis: vote"
      ])
    let key = try record("# comity-disable-next-block a/b -- r\ndecisions:\n  - id: x\nother: 1\n")
    guard case .ranges(let whole) = key.valid[0].reach else { throw Mismatch() }
    #expect(whole == [ByteRange(37, 57)])
  }

  @Test func textInAScalarIsNoComment() throws {
    #expect(try record("text: |\n  # comity-disable-file a/b -- r\n  more\n").isEmpty)
  }

  @Test func aListInJSON() throws {
    let read = try record(
      #"{"suppress": [{"rule": "a/b", "reason": "r", "at": "/decisions/0"}, {"rule": "c/d", "reason": "r"}, {"rule": "e"}]}"#,
      "r.json")
    #expect(read.valid.map(\.reach) == [.pointer("/decisions/0", within: nil), .file])
    #expect(read.malformed.map(\.message) == ["an entry of `suppress` gives no reason; write `reason`"])
    let place = Location(source: 0, range: ByteRange(0, 1), label: "", pointer: "/decisions/0/basis")
    var other = place
    other.pointer = "/decisions/01"
    #expect(read.valid[0].covers(place) && !read.valid[0].covers(other))
  }

  @Test func severalRecordsOfAFileHaveSuppressionsOfTheirOwn() throws {
    let one = #"{"suppress": [{"rule": "a/b", "reason": "r", "at": "/x"}, {"rule": "c/d", "reason": "r"}]}"#
    let two = #"{"x": 1}"#
    let lines = try record("\(one)\n\(two)\n", "r.ndjson")
    let first = ByteRange(0, one.utf8.count)
    #expect(lines.valid.map(\.reach) == [.pointer("/x", within: first), .ranges([first])])
    let list = try record("[\(two), \(one)]", "r.json")
    let second = ByteRange(11, 11 + one.utf8.count)
    #expect(list.valid.map(\.reach) == [.pointer("/1/x", within: second), .ranges([second])])
  }

  @Test func aCommentInMinutesCoversTheNextParagraphOrSection() throws {
    let text = """
      # Minutes

      <!-- comity-disable-next-block a/b -- r -->

      First of
      two lines.

      <!-- comity-disable-next-block c/d -- r -->
      ## Item

      All of it.

      ## Next

      """
    let read = try record(text, "r.md")
    let texts = try read.valid.map { suppression in
      guard case .ranges(let ranges) = suppression.reach else { throw Mismatch() }
      return ranges.map { String(decoding: Array(text.utf8)[$0.indices], as: UTF8.self) }
    }
    #expect(texts == [["First of\ntwo lines."], ["## Item\n\nAll of it.\n"]])
  }
}
