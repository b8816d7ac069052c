import Foundation
import Testing

/// `comity rules train`: the same bytes every time, and clear words about what cannot be learned from.
@Suite struct RulesTrainTests {
  private static let recogniser = """
    return recogniser {
      language = { negating = { "no" } },
      roles = { meet = { topic = { "meeting" }, pro = { "yearly" }, con = { "seldom" } } },
    }
    """
  private static let concepts = """
    return vocabulary {
      meeting = { "assembly", "house" }, yearly = { "every year" }, seldom = { "every three years" }, no = { "not" },
    }
    """

  private static func example(_ text: String, _ verdict: String?) -> String {
    let answer = verdict.map { "\"requirement\": \"meet\", \"verdict\": \"\($0)\", " } ?? ""
    return "{\(answer)\"document_kind\": \"treaty\", \"layer\": \"operative\", \"text\": \"\(text)\"}"
  }

  private static let examples =
    [
      example("The assembly shall gather every year.", "satisfied"),
      example("The house shall gather every year.", "satisfied"),
      example("The assembly shall gather every three years.", "violated"),
      example("The house shall gather every three years.", "violated"),
      example("The financial year ends in June.", nil),
    ].joined(separator: "\n") + "\n"

  private func pack(_ files: [String: String] = [:]) throws -> Scratch {
    var all = [
      "drafts/meet.lua": RulesTestTests.meet, "recogniser.lua": Self.recogniser,
      "concepts.lua": Self.concepts,
      "examples/own.jsonl": Self.examples,
    ]
    all.merge(files) { $1 }
    return try RulesTestTests.pack(all)
  }

  private func train(_ scratch: Scratch, _ arguments: String...) throws -> Tool.Run {
    try Tool.comity(["rules", "train", "--pack", "./mine"] + arguments, in: scratch.url)
  }

  private func weights(_ scratch: Scratch, _ name: String = "mine/recogniser.tsv") throws -> Data {
    try Data(contentsOf: scratch.url.appending(path: name))
  }

  @Test func theSameExamplesGiveTheSameBytes() throws {
    let scratch = try pack()
    let first = try train(scratch)
    let bytes = try weights(scratch)
    #expect(
      first
        == Tool.Run(
          output: "./mine/recogniser.tsv: \(bytes.count) bytes from 5 examples\n", errors: "", exitCode: 0))
    #expect(try train(scratch, "--output", "again.tsv").exitCode == 0)
    #expect(try weights(scratch, "again.tsv") == bytes)
    #expect(try train(scratch, "--check") == Tool.Run(output: "", errors: "", exitCode: 0))
    // Another order of the same examples teaches the same.
    #expect(String(decoding: bytes, as: UTF8.self).contains("\t"))
  }

  @Test func weightsThatDoNotFollowAreStale() throws {
    let scratch = try pack()
    #expect(try train(scratch).exitCode == 0)
    try scratch.write(
      "mine/examples/own.jsonl",
      Self.examples + Self.example("The assembly shall not gather every year.", "violated") + "\n")
    let run = try train(scratch, "--check")
    #expect(run.exitCode == 1)
    #expect(run.output == "./mine/recogniser.tsv: stale; run `comity rules train --pack ./mine`\n")
  }

  @Test func whatWasLearnedIsUsed() throws {
    let scratch = try pack()
    #expect(try train(scratch).exitCode == 0)
    try scratch.write("d.md", "# Charter\n\n## Article 1\n\nThe assembly shall gather every year.\n")
    let run = try Tool.comity(["check", "--pack", "./mine", "--format", "json", "d.md"], in: scratch.url)
    #expect(run.output.contains(#""carriedBy":"likeness""#), "\(run.output)")
  }

  @Test func explainNamesTheNearestExample() throws {
    let scratch = try pack()
    #expect(try train(scratch).exitCode == 0)
    func explained(_ sentence: String) throws -> [Substring] {
      try scratch.write("d.md", "# Charter\n\n## Article 1\n\n\(sentence)\n")
      let run = try Tool.comity(["explain", "--pack", "./mine", "meet", "d.md"], in: scratch.url)
      #expect(run.exitCode == 0, "\(run)")
      return run.output.split(separator: "\n").suffix(2)
    }
    #expect(
      try explained("The assembly shall gather every year in June.") == [
        "    nearest of the labelled examples that are satisfied: mine/examples/own.jsonl:1",
        "      “The assembly shall gather every year.”",
      ])
    #expect(
      try explained("The house shall gather every three years.") == [
        "    nearest of the labelled examples that are violated: mine/examples/own.jsonl:4",
        "      “The house shall gather every three years.”",
      ])
    // Packs are often installed without the examples that they learned from.
    try FileManager.default.removeItem(at: scratch.url.appending(path: "mine/examples"))
    #expect(
      try explained("The assembly shall gather every year.").allSatisfy {
        !$0.contains("labelled examples that")
      })
  }

  @Test func otherExamples() throws {
    let scratch = try pack()
    try scratch.write(
      "one.jsonl", Self.example("The assembly shall gather every year.", "satisfied") + "\n\n")
    #expect(try train(scratch, "--examples", "one.jsonl").output.hasSuffix(" bytes from 1 example\n"))
  }

  @Test(arguments: [
    ("{\"text\": 1", "mine/examples/own.jsonl:1: "),
    (
      "[]",
      "mine/examples/own.jsonl:1: expected an object with text, document_kind, layer, requirement, verdict"
    ),
    ("{\"document_kind\": \"treaty\"}", "mine/examples/own.jsonl:1: it has no `text`"),
    (
      "\n{\"text\": \"x\", \"document_kind\": \"poem\"}",
      "mine/examples/own.jsonl:2: `document_kind` is none of treaty, political-document, resolution, elements-paper"
    ),
    (
      "{\"text\": \"x\", \"document_kind\": \"treaty\", \"layer\": \"top\"}",
      "mine/examples/own.jsonl:1: `layer` is no layer such as operative or preamble"
    ),
    (
      "{\"text\": \"x\", \"document_kind\": \"treaty\", \"layer\": \"operative\", \"requirement\": \"meet\", \"verdict\": \"good\"}",
      "mine/examples/own.jsonl:1: `verdict` is no verdict such as satisfied or missing"
    ),
    (
      "{\"text\": \"x\", \"document_kind\": \"treaty\", \"layer\": \"operative\", \"requirement\": \"meat\", \"verdict\": \"missing\"}",
      "mine/examples/own.jsonl:1: `requirement` is `meat`, which the catalogue does not have; did you mean `meet`?"
    ),
  ])
  func examplesThatCannotBeRead(_ line: String, _ message: String) throws {
    let run = try train(try pack(["examples/own.jsonl": line + "\n"]))
    #expect(run.exitCode == 2)
    #expect(run.errors.contains(message), "\(run.errors)")
    #expect(run.output.isEmpty)
  }

  @Test func whatIsMissing() throws {
    let bare = try RulesTestTests.pack(["drafts/meet.lua": RulesTestTests.meet])
    #expect(
      try train(bare).errors
        == "comity: error: ./mine: this pack has no `recogniser.lua`, so there is nothing to train\n")
    let scratch = try pack()
    let none = try train(scratch, "--examples", "none.jsonl")
    #expect(none.exitCode == 2)
    #expect(none.errors == "comity: error: none.jsonl: there is no such file or folder\n")
    let unknown = try train(try pack(["concepts.lua": Self.concepts.replacing("seldom", with: "rarely")]))
    #expect(unknown.exitCode == 2)
    #expect(
      unknown.errors.contains("mine/recogniser.lua:3:74: there is no concept 'seldom'"), "\(unknown.errors)")
  }
}
