import Foundation
import Testing

/// `comity matrix` in its four formats, on a small text and two meetings.
@Suite struct MatrixTests {
  private static let founding = """
    # Founding document of the Programme

    1. All decisions shall be taken by consensus, that is, without any formal objection.
    2. Technical groups shall be created and ended only by a decision of the yearly meeting.
    """

  private static func record(_ year: Int, _ id: String, _ basis: String) -> String {
    """
    record_version: 1
    meeting: {id: "\(id)", kind: yearly, organization_id: poa, start_date: \(year)-06-07, end_date: \(year)-06-11}
    decisions:
      - {id: D-\(year), date: \(year)-06-09, text: A decision, basis: \(basis), objections: []}
    """
  }

  private func matrix(_ options: String..., records: [String] = ["records"], id: String = "first") throws
    -> Tool.Run
  {
    let scratch = try Scratch()
    try scratch.write("founding.md", Self.founding)
    try scratch.write("records/2027.yaml", Self.record(2027, id, "consensus"))
    try scratch.write("records/2028.yaml", Self.record(2028, "second", "chair"))
    return try Tool.comity(
      ["matrix", "founding.md"] + records + ["--pack", "poa", "--select", "decisions.consensus-driven"]
        + ["--select", "poa/series/founding/decided-as-founded"] + options, in: scratch.url)
  }

  @Test func text() throws {
    let run = try matrix()
    #expect(run.exitCode == 0, "\(run)")
    #expect(
      run.output == """
        founding.md and 2 meetings

           1  first   records/2027.yaml
           2  second  records/2028.yaml

        Requirement                text   1   2 all  articles
        decisions.consensus-driven    ✓   ✓   ✗   ✗  Paragraph 1
        65 more requirements were not checked in text or records.

        Where practice breaks the text, and how often
        Article           1   2
        Paragraph 1       ·   1

        ✗ violated   ✓ satisfied

        """)
  }

  @Test func markdown() throws {
    let run = try matrix("--format", "markdown")
    #expect(
      run.output.hasPrefix(
        """
        ## Requirements, text and meetings

        | requirement | strength | founding.md | articles | first | second | all meetings |
        | --- | --- | --- | --- | --- | --- | --- |
        | poa/decisions.consensus-driven | required | satisfied | Paragraph 1 | satisfied | violated | violated |

        65 more requirements were not checked in text or records.

        ## Where practice breaks the text, and how often

        | article | first | second |
        | --- | --- | --- |
        | Paragraph 1 |  | 1 |
        """), "\(run.output)")
  }

  /// A meeting may be called anything; a spreadsheet must not take it for a formula.
  @Test func commaSeparatedValues() throws {
    let run = try matrix("--format", "csv", id: "=1+1, \\\"sum\\\"")
    let lines = run.output.split(separator: "\r\n")
    #expect(
      lines.first == "requirement,strength,text,articles,\"'=1+1, \"\"sum\"\"\",second,all meetings of poa")
    #expect(
      lines.contains(
        "poa/decisions.consensus-driven,required,satisfied,Paragraph 1,satisfied,violated,violated"))
    #expect(lines.count == 67)
  }

  @Test func json() throws {
    let run = try matrix("--format", "json")
    let value = try #require(JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(value["schema"] as? String == "comity.matrix/1")
    let rows = try #require(value["requirements"] as? [[String: Any]])
    let row = try #require(rows.first { $0["requirement"] as? String == "poa/decisions.consensus-driven" })
    #expect(row["meetings"] as? [String] == ["satisfied", "violated"])
    #expect(row["articles"] as? [String] == ["Paragraph 1"])
    #expect((value["articles"] as? [[String: Any]])?.first?["breaches"] as? [Int] == [0, 1])
  }

  @Test func recordsThatAreNotThere() throws {
    let run = try matrix(records: ["nowhere"])
    #expect(run.errors == "comity: error: nowhere: there is no such file or folder\n")
    #expect(run.output == "")
    #expect(run.exitCode == 2)
  }
}
