import Foundation
import Testing

/// Records that nobody can have meant: each gets one clear answer with its place, soon, and nothing is lost.
@Suite struct BadRecordTests {
  private func check(_ files: [(String, String)], options: [String] = []) throws -> Tool.Run {
    let scratch = try Scratch()
    for (name, text) in files { try scratch.write(name, text) }
    let arguments =
      ["check", "--isolated", "--pack", "poa", "--select", "record.basis-stated", "--format", "concise"]
      + ["--fail-on", "warning"] + options
    return try Tool.comity(arguments + files.map(\.0).filter { !$0.hasSuffix(".md") }, in: scratch.url)
  }

  /// A yearly meeting of `poa`, and what follows it in the record.
  private static func meeting(
    _ id: String, _ first: String = "2027-06-07", _ last: String = "2027-06-11", body: String = "poa",
    with rest: String = ""
  ) -> String {
    """
    record_version: 1
    meeting: {id: \(id), kind: yearly, organization_id: \(body), start_date: \(first), end_date: \(last)}

    """ + rest
  }

  private static let deep = String(repeating: "[", count: 1000) + String(repeating: "]", count: 1000)

  /// Nine values, nine times nine … nine to the tenth of them behind one name.
  private static let bomb: String = {
    var text = "a: &a [x, x, x, x, x, x, x, x, x]\n"
    for (before, name) in zip("abcdefghi", "bcdefghij") {
      text += "\(name): &\(name) [" + Array(repeating: "*\(before)", count: 9).joined(separator: ", ") + "]\n"
    }
    return text
  }()

  @Test(arguments: [
    (
      "tab.yaml", "record_version: 1\nmeeting:\n\tid: a\n",
      "3:1: found character that cannot start any token while scanning for the next token; expected valid YAML"
    ),
    (
      "open.json", "{\"record_version\": 1, \"meeting\": {\"id\": \"a\"",
      "1:44: the file ends here; expected ',' or '}'"
    ),
    ("comma.json", "{\"meeting\":\n {\"id\": \"a\",}}", "2:13: a comma before '}'; expected another value"),
    (
      "deep.json", "{\"record_version\": 1, \"x\": \(deep)}",
      "1:539: nested more than 512 levels deep; expected a meeting record, which needs fewer than ten"
    ),
    (
      "deep.yaml", "x: \(deep)\n",
      "1:515: nested more than 512 levels deep; expected a meeting record, which needs fewer than ten"
    ),
    ("empty.ndjson", "\n\n", "1:1: no meeting record; expected one JSON object in each line"),
    (
      "second.ndjson", "{\"record_version\": 1}\n{\"record_version\": 1,\n",
      "2:22: the file ends here; expected a key in double quotes"
    ),
    (
      "word.json", "\"hello\"",
      "1:1: a value that is no meeting record; expected keys such as 'record_version' and 'meeting'"
    ),
  ])
  func whatDoesNotParseIsAnError(_ name: String, _ text: String, _ message: String) throws {
    let run = try check([(name, text)])
    #expect(run.errors == "comity: error: \(name):\(message)\n")
    #expect(run.output == "")
    #expect(run.exitCode == 2)
  }

  @Test(arguments: [
    (
      meeting("a", "2027-02-30"),
      "2:66: warning[poa/records/basis/schema] '2027-02-30' is no day of the calendar; expected YYYY-MM-DD, such as 2027-06-07"
    ),
    (
      meeting("a", "2027-06-11", "2027-06-07"),
      "2:88: warning[poa/records/basis/schema] last day '2027-06-07' lies before 'start_date', which is '2027-06-11'"
    ),
    (
      meeting("a", with: "decisions: [{id: D-1, text: x, basis: vote}, {id: D-1, text: y, basis: vote}]\n"),
      "3:51: warning[poa/records/basis/schema] the decision 'D-1' stands twice; expected each id once"
    ),
    (
      meeting(
        "a",
        with: "decisions: [{id: D-1, text: x, basis: vote, motion_id: m-9}]\nmotions: [{id: m-1, text: x}]\n"),
      "3:56: warning[poa/records/basis/references] no motion is called 'm-9'; did you mean 'm-1'?"
    ),
    (
      "record_version: 1\nmeting: {id: a}\nmeeting: {id: a, kind: yearly, start_date: 2027-06-07}\n",
      "2:1: warning[poa/records/basis/schema] unknown field 'meting' in 'meeting record'; did you mean 'meeting'?"
    ),
  ])
  func whatBreaksTheSchemaIsAFinding(_ text: String, _ message: String) throws {
    let run = try check([("a.yaml", text)])
    #expect(run.output.split(separator: "\n").contains { $0 == "a.yaml:\(message)" }, "\(run.output)")
    #expect(run.exitCode == 1)
    #expect(run.errors == "")
  }

  @Test func meetingsThatOverlap() throws {
    let run = try check([
      ("a.yaml", Self.meeting("a")), ("b.yaml", Self.meeting("b", "2027-06-10", "2027-06-14")),
    ])
    #expect(
      run.output.hasPrefix("b.yaml:2:15: warning[poa/series/meetings/in-order] b begins"))
    #expect(run.exitCode == 1)
  }

  @Test func theSameRecordTwice() throws {
    let run = try check([("a.yaml", Self.meeting("a")), ("b.yaml", Self.meeting("a"))])
    #expect(
      run.output.hasPrefix(
        "b.yaml:2:15: warning[poa/series/meetings/in-order] a stands twice among the records")
    )
    #expect(run.exitCode == 1)
  }

  @Test func recordsOfTwoBodiesAreJudgedApart() throws {
    let run = try check([
      ("a.yaml", Self.meeting("a")), ("b.yaml", Self.meeting("a", "2027-06-10", "2027-06-14", body: "other")),
    ])
    #expect(run.exitCode == 0, "\(run)")
    #expect(
      run.errors == "comity: note: the records are of 2 bodies, and each is judged by itself: poa, other\n")
  }

  /// What a body's records show is not seen in those of another, although one run of a rule judges both.
  @Test func aBodyIsJudgedAsIfAlone() throws {
    let first = Self.meeting(
      "a",
      with: "decisions: [{id: D-1, text: x, basis: consensus, effects: [{type: create-group, target: tg}]}]\n"
    )
    let second = Self.meeting("b", body: "other", with: "decisions: [{id: D-1, text: x, basis: consensus}]\n")
    let options = ["--select", "poa"]
    let alone = try check([("b.yaml", second)], options: options)
    let both = try check([("a.yaml", first), ("b.yaml", second)], options: options)
    let own = both.output.split(separator: "\n").filter { $0.hasPrefix("b.yaml") }
    #expect(own == alone.output.split(separator: "\n"))
    #expect(alone.output.contains("b is the only yearly meeting on record"))
  }

  @Test func recordForAFoundingText() throws {
    let run = try check(
      [("a.yaml", Self.meeting("a"))], options: ["--founding", "a.yaml"])
    #expect(
      run.errors
        == "comity: error: a.yaml: it is taken for a meeting record (its suffix is .yaml), and --founding needs the text that the body works by: Markdown or plain text\n"
    )
    #expect(run.exitCode == 2)
  }

  /// Rules of procedure are a founding text, although they have every heading that minutes have.
  @Test func rulesOfProcedureForAFoundingText() throws {
    let rules = """
      # Rules of procedure

      ## I. Attendance

      Rule 1. All States may take part.

      ## II. Agenda

      Rule 2. The agenda is sent out in time.

      ## III. Decisions

      Rule 3. Decisions are taken by consensus.

      """
    let run = try check(
      [("a.yaml", Self.meeting("a")), ("rules.md", rules)], options: ["--founding", "rules.md"])
    #expect(run.errors == "")
    #expect(run.exitCode == 0)
  }

  /// Front matter and data of the schema make a record of what is named as a founding text, whatever its suffix.
  @Test(arguments: [
    ("f.md", "---\nrecord_version: 1\n---\n# Minutes\n", "its front matter has `record_version`"),
    ("g.md", "{\"record_version\": 1}\n", "its data has `record_version`"),
  ])
  func trueRecordForAFoundingText(name: String, text: String, reason: String) throws {
    let run = try check([("a.yaml", Self.meeting("a")), (name, text)], options: ["--founding", name])
    #expect(
      run.errors
        == "comity: error: \(name): it is taken for a meeting record (\(reason)), and --founding needs the text that the body works by: Markdown or plain text\n"
    )
    #expect(run.exitCode == 2)
  }

  @Test func keyThatStandsTwiceNamesTheFirst() throws {
    let run = try check([("a.yaml", Self.meeting("a") + "meeting: {id: b}\n")])
    #expect(
      run.errors
        == "comity: error: a.yaml:3:1: the key 'meeting' stands twice in one mapping; expected each key once; it stands first at 2:1\n"
    )
  }

  /// An alias that puts one kind of thing in the place of another is a finding, and no rule stumbles over it.
  @Test func aliasForAnotherKindOfThing() throws {
    let rest = "decisions: [&d {id: D-1, text: x, basis: consensus, effects: [*d]}]\n"
    let run = try check([("a.yaml", Self.meeting("a", with: rest))], options: ["--select", "poa"])
    #expect(
      run.output.contains(
        "a.yaml:3:63: warning[poa/records/basis/schema] effect: found an alias that stands for 'decision'; expected 'effect' written out here"
      ), "\(run.output)")
    #expect(!run.output.contains("error["), "\(run.output)")
  }

  /// Above a megabyte records are read line by line; the report is the same.
  @Test(.timeLimit(.minutes(2))) func largeFilesOfLines() throws {
    let text = String(repeating: "words ", count: 800)
    let lines = (0..<300).map { number in
      "{\"record_version\": 1, \"meeting\": {\"id\": \"m-\(number)\", \"kind\": \"yearly\", \"organization_id\": \"b-\(number % 7)\","
        + " \"start_date\": \"\(2000 + number)-06-07\"}, \"decisions\": [{\"id\": \"D-\(number)\", \"text\": \"\(text)\"}]}"
    }
    let large = try check([("all.ndjson", lines.joined(separator: "\n") + "\n")])
    let small = try check([("all.json", "[\n" + lines.joined(separator: ",\n") + "]\n")])
    let shown = small.output.split(separator: "\n").count
    #expect(shown == 300)
    #expect(large.output.split(separator: "\n").count == shown)
    #expect(
      large.output.hasPrefix("all.ndjson:1:121: warning[poa/records/basis/schema]")
        || large.output.hasPrefix("all.ndjson:1:"), "\(large.output.prefix(300))")
    #expect(large.errors.replacing("ndjson", with: "json") == small.errors)
  }

  @Test func largeFileOfLinesThatDoesNotParse() throws {
    let text = String(repeating: "words ", count: 200_000)
    let run = try check([
      ("all.ndjson", "{\"record_version\": 1, \"x\": \"\(text)\"}\n\n{\"record_version\": 1,\n")
    ])
    #expect(
      run.errors
        == "comity: error: all.ndjson:3:22: the file ends here; expected a key in double quotes\n")
    #expect(run.exitCode == 2)
  }

  @Test func foundingTextThatIsNoText() throws {
    let scratch = try Scratch()
    try scratch.write("founding.md", Data("# Text\n\nThe caf".utf8) + Data([0xE9, 0x0A]))
    try scratch.write("a.yaml", Self.meeting("a"))
    let run = try Tool.comity(
      ["check", "--isolated", "--pack", "poa", "--founding", "founding.md", "a.yaml"], in: scratch.url)
    #expect(
      run.errors
        == "comity: error: founding.md:3:8: this is not UTF-8; save the file as UTF-8, or convert it: iconv -f WINDOWS-1252 -t UTF-8\n"
    )
    #expect(run.exitCode == 2)
  }

  @Test(.timeLimit(.minutes(2))) func bombOfAliases() throws {
    let run = try check([("bomb.yaml", Self.meeting("a", with: Self.bomb + "agenda: *j\ndecisions: *i\n"))])
    #expect(
      run.output.contains(
        "bomb.yaml:11:8: warning[poa/records/basis/schema] decision: found a list; expected a mapping"),
      "\(run.output.prefix(2000))")
    #expect(run.exitCode == 1)
  }

  @Test(.timeLimit(.minutes(2))) func bombOfAliasesInFrontMatter() throws {
    let scratch = try Scratch()
    let head = Self.meeting("a", with: Self.bomb + "agenda: *j\n")
    try scratch.write("bomb.md", "---\n\(head)---\n\n# Minutes\n\nDECISION: adopt.\n")
    let run = try Tool.comity(["check", "--isolated", "--pack", "poa", "bomb.md"], in: scratch.url)
    #expect(
      run.errors
        == "comity: error: bomb.md:4:14: aliases that stand for more than 100000 values; expected them written out where they are few\n"
    )
    #expect(run.exitCode == 2)
  }

  /// One body, one meeting, 50,000 decisions: every one is judged, and the budget of a rule grows with the record.
  @Test(.timeLimit(.minutes(5))) func fiftyThousandDecisionsOfOneMeeting() throws {
    let decisions = (1...50_000).map { number in
      let basis = number == 49_999 ? "" : ", \"basis\": \"consensus\""
      return
        "{\"id\": \"D-\(number)\", \"text\": \"The meeting decided.\"\(basis), \"effects\": [{\"type\": \"other\"}]}"
    }
    let text = """
      {"record_version": 1,
       "meeting": {"id": "a", "kind": "yearly", "organization_id": "poa", "start_date": "2027-06-07"},
       "decisions": [
      \(decisions.joined(separator: ",\n"))]}
      """
    let run = try check([("many.json", text)], options: ["--select", "poa/records/decisions"])
    #expect(
      run.output.hasPrefix(
        "many.json:50002:8: warning[poa/records/basis/stated] D-49999 does not say how it was taken"),
      "\(run.output.prefix(2000)) \(run.errors.prefix(2000))")
    #expect(run.exitCode == 1)
  }
}
