import Foundation
import Testing

/// `comity rules test`: examples, whole documents, coverage, mutation.
@Suite struct RulesTestTests {
  static let manifest = """
    return pack { name = "mine", version = "1.0.0", comity = ">= 0.1", licence = "Apache-2.0" }
    """
  static let catalogue = """
    return catalogue {
      { id = "meet", text = "T", quote = "Q", citation = "C", strength = "required", evidence = { "draft", "series" } },
      { id = "style", text = "T", quote = "Q", citation = "C", strength = "required", evidence = { "draft" } },
    }
    """
  static let meet = """
    return rule {
      title = "The house meets",
      requirement = "meet",
      expect = { text = "the house shall meet" },
      forbid = { text = "house shall sleep" },
      message = { missing = "it meets nowhere" },
      examples = {
        satisfied = { "The house shall meet." },
        violated = { "⟦The house shall sleep.⟧" },
        missing = { "Nobody comes." },
      },
    }
    """

  /// A folder with a pack `mine` of these files besides the manifest and the catalogue.
  static func pack(_ files: [String: String]) throws -> Scratch {
    let scratch = try Scratch()
    for (name, text) in ["pack.lua": manifest, "requirements.lua": catalogue].merging(
      files, uniquingKeysWith: { $1 })
    {
      try scratch.write("mine/\(name)", text)
    }
    return scratch
  }

  private func test(_ scratch: Scratch, _ arguments: String...) throws -> Tool.Run {
    try Tool.comity(["rules", "test", "./mine"] + arguments, in: scratch.url)
  }

  private func text(_ scratch: Scratch, _ name: String) throws -> String {
    try String(contentsOf: scratch.url.appending(path: name), encoding: .utf8)
  }

  // MARK: Examples

  @Test func oneRuleIsOneRule() throws {
    let run = try test(Self.pack(["drafts/meet.lua": Self.meet]))
    #expect(
      run == Tool.Run(output: "mine: 1 rule, 3 examples, 14 runs: all as said\n", errors: "", exitCode: 0))
  }

  @Test func whatComesOutOtherwiseIsSaidForEverySetting() throws {
    let wrong = Self.meet.replacing("⟦The house shall sleep.⟧", with: "⟦The house⟧ shall sleep.")
    let run = try test(Self.pack(["drafts/meet.lua": wrong]))
    let line = "mine/drafts/meet.lua:9: mine/drafts/meet: expected the finding at “The house”, got it at"
    #expect(
      run.output == """
        \(line) “The house shall sleep.”
        \(line) “The house shall sleep.” (after multi-byte characters)
        \(line) “The house shall sleep.” (wrapped at 40 columns)
        mine: 1 rule, 3 examples, 14 runs: 3 otherwise

        """)
    #expect(run.exitCode == 1)
  }

  @Test func rulesAreChosenByIdByFileAndByFilter() throws {
    let scratch = try Self.pack([
      "drafts/meet.lua": Self.meet, "drafts/other.lua": Self.meet.replacing("The house meets", with: "Again"),
    ])
    for arguments in [["./mine", "drafts/other"], ["mine/drafts/other.lua"], ["./mine", "--filter", "oth"]] {
      let run = try Tool.comity(["rules", "test"] + arguments, in: scratch.url)
      #expect(run.output == "mine: 1 rule, 3 examples, 14 runs: all as said\n", "\(arguments): \(run)")
    }
    let none = try test(scratch, "--filter", "nothing")
    #expect(none.exitCode == 2)
    #expect(
      none.errors == "comity: error: --filter nothing: no rule's id and no path of a case contains this\n")
    let unknown = try test(scratch, "drafts/othr")
    #expect(unknown.exitCode == 2)
    #expect(unknown.errors.contains("did you mean `drafts/other`?"), "\(unknown.errors)")
  }

  @Test func junit() throws {
    let wrong = Self.meet.replacing(
      "missing = { \"Nobody comes.\" }", with: "missing = { \"The house shall meet.\" }")
    let scratch = try Self.pack(["drafts/meet.lua": wrong])
    #expect(try test(scratch, "--junit", "r.xml").exitCode == 1)
    let xml = try text(scratch, "r.xml")
    #expect(
      xml.contains("<testsuite name=\"mine\" tests=\"14\" failures=\"4\" errors=\"0\" skipped=\"0\">"),
      "\(xml)")
    #expect(
      xml.contains(
        "<testcase classname=\"mine/drafts/meet\" name=\"mine/drafts/meet.lua:8 (wrapped at 40 columns)\"/>"))
    #expect(xml.contains("<failure type=\"otherwise\" message=\"expected missing, got satisfied\">"))
  }

  // MARK: Whole documents

  private static let draft = "# Charter\n\n## Article 1\n\nThe house shall sleep.\n"

  @Test func verdictsThatPeopleExpect() throws {
    let scratch = try Self.pack([
      "drafts/meet.lua": Self.meet, "tests/one.md": Self.draft,
      "tests/one.expected.json": #"{"verdicts": {"meet": {"verdict": "satisfied", "why": "…"}}}"#,
    ])
    let run = try test(scratch)
    #expect(
      run.output == """
        mine/tests/one.md: mine/tests/one.md: otherwise than expected:
          + one.md meet: expected satisfied, found violated
        mine: 1 expected verdict: accuracy 0.000, macro-F1 0.000, evidence 1.000
        mine: 1 rule, 3 examples, 1 whole document, 15 runs: 1 otherwise

        """)
    #expect(run.exitCode == 1)
    // Written down, it is known; and never in silence.
    let update = try test(scratch, "--update")
    #expect(update.exitCode == 0)
    #expect(
      update.output.hasPrefix(
        "mine/tests/known-differences.txt: written\n  + one.md meet: expected satisfied, found violated\n"))
    #expect(try test(scratch).exitCode == 0)
    // What comes right is seen too.
    try scratch.write("mine/tests/one.md", Self.draft.replacing("sleep", with: "meet"))
    let better = try test(scratch)
    #expect(better.exitCode == 1)
    #expect(
      better.output.contains("\n  - one.md meet: expected satisfied, found violated\n"), "\(better.output)")
    #expect(better.output.contains("accuracy 1.000, macro-F1 1.000"))
    #expect(try test(scratch, "--update").exitCode == 0)
    #expect(try test(scratch).exitCode == 0)
  }

  @Test func aCaseThatIsGoneIsSeen() throws {
    let scratch = try Self.pack([
      "drafts/meet.lua": Self.meet, "tests/one.md": Self.draft,
      "tests/one.expected.json": #"{"verdicts": {}}"#,
      "tests/known-differences.txt": "gone.md meet: expected satisfied, found violated\n",
    ])
    let run = try test(scratch)
    #expect(run.exitCode == 1)
    #expect(
      run.output.contains("it lists differences of `gone.md`, and there is no such case"), "\(run.output)")
    #expect(
      try test(scratch, "--update").output.contains("  - gone.md meet: expected satisfied, found violated\n"))
    #expect(try test(scratch).exitCode == 0)
  }

  @Test func marksInWholeDocuments() throws {
    let marked = Self.draft.replacing("The house shall sleep.", with: "⟦The house shall sleep.⟧")
    let scratch = try Self.pack(["drafts/meet.lua": Self.meet, "tests/one.md": marked])
    #expect(try test(scratch).exitCode == 0)
    try scratch.write("mine/tests/one.md", Self.draft + "\n⟦It rests.⟧\n")
    let run = try test(scratch)
    #expect(
      run.output.contains(
        "  - expected a finding at 7:1 “It rests.”\n  + found one at 5:1 “The house shall sleep.”\n"),
      "\(run.output)")
    #expect(run.exitCode == 1)
  }

  @Test func recordedOutput() throws {
    let scratch = try Self.pack(["drafts/meet.lua": Self.meet, "tests/one.md": Self.draft])
    let bare = try test(scratch)
    #expect(bare.exitCode == 1)
    #expect(bare.output.contains("nothing is expected of it: mark places with ⟦ ⟧"), "\(bare.output)")
    let update = try test(scratch, "--update")
    let lines = [
      "mine/meet violated 5:1-5:23",
      "5:1-5:23 error[mine/drafts/meet] the text says the opposite of what is asked for: the house meets",
    ]
    #expect(
      update.output.hasPrefix("mine/tests/one.recorded.txt: written\n  + \(lines[0])\n  + \(lines[1])\n"))
    #expect(try text(scratch, "mine/tests/one.recorded.txt") == lines.joined(separator: "\n") + "\n")
    #expect(try test(scratch).exitCode == 0)
    try scratch.write("mine/tests/one.md", "\n" + Self.draft)
    let moved = try test(scratch)
    #expect(moved.exitCode == 1)
    #expect(moved.output.contains("\n  - mine/meet violated 5:1-5:23\n"))
    #expect(moved.output.contains("\n  + mine/meet violated 6:1-6:23\n"))
  }

  @Test func brokenExpectations() throws {
    let scratch = try Self.pack([
      "drafts/meet.lua": Self.meet, "tests/one.md": Self.draft,
      "tests/one.expected.json": #"{"verdicts": {"meat": {"verdict": "good"}}}"#,
    ])
    let run = try test(scratch)
    #expect(run.exitCode == 2)
    #expect(
      run.errors == """
        comity: error: mine/tests/one.expected.json:1:15: the pack has no requirement `meat`; did you mean `meet`?
        mine/tests/one.expected.json:1:35: `verdict` is `good`; expected \
        satisfied, partial, disputed, violated, missing, undetermined, not-applicable, waived, not-checked, error

        """)
  }

  @Test(arguments: [
    (["nope"], "nope: no rule, requirement or group of them has this name"),
    (
      ["drafts/met"],
      "drafts/met: no rule, requirement or group of them has this name; did you mean `drafts/meet`?"
    ),
    (["mine/drafts/nope.lua"], "mine/drafts/nope.lua: there is no such file or folder"),
    (["--filter", "nope"], "--filter nope: no rule's id and no path of a case contains this"),
    (["--junit", "mine"], "mine: the report cannot be written: it is a folder, not a file"),
  ])
  func whatCannotBeTested(_ arguments: [String], _ message: String) throws {
    let scratch = try Self.pack(["drafts/meet.lua": Self.meet])
    let run = try Tool.comity(["rules", "test", "./mine"] + arguments, in: scratch.url)
    #expect(run.errors == "comity: error: \(message)\n")
    #expect(run.exitCode == 2)
  }

  // MARK: Coverage and mutation

  private static let style = """
    return rule {
      title = "Sentences are short",
      requirement = "style",
      scope = "sentence",
      message = "{words} words",
      check = function(sentence, report)
        if sentence.layer ~= "operative" then return end
        local _, blanks = sentence.text:gsub(" ", "")
        if blanks > 20 then
          report(sentence, { words = blanks + 1 })
        end
        return sentence
      end,
      examples = { satisfied = { "We meet." } },
    }
    """

  @Test func linesThatNoExampleRuns() throws {
    let scratch = try Self.pack(["drafts/style.lua": Self.style])
    let run = try test(scratch, "--coverage")
    #expect(
      run.output == """
        mine/drafts/style.lua: 4 of 5 lines run; never 10
        coverage: 4 of 5 lines inside functions, 80.0 %
        mine: 1 rule, 1 example, 5 runs: all as said

        """)
    #expect(run.exitCode == 0)
    let strict = try test(scratch, "--min-coverage", "81")
    #expect(strict.exitCode == 1)
    #expect(strict.output.contains("80.0 %, fewer than the 81.0 % asked for\n"), "\(strict.output)")
    #expect(try test(scratch, "--min-coverage", "80").exitCode == 0)
  }

  @Test func changesThatNobodyNotices() throws {
    let scratch = try Self.pack(["drafts/meet.lua": Self.meet, "drafts/style.lua": Self.style])
    let run = try test(scratch, "--mutate")
    #expect(
      run.output == """
        mine/drafts/style.lua:14: mine/drafts/style: not noticed: hedged “We meet.” with “where feasible”
        mutation: 3 of 4 changes noticed, 75.0 %
        mine: 2 rules, 4 examples, 19 runs: all as said

        """, "\(run)")
    #expect(run.exitCode == 0)
    let strict = try test(scratch, "--min-mutation", "90")
    #expect(strict.exitCode == 1)
    #expect(strict.output.contains("75.0 %, fewer than the 90.0 % asked for\n"), "\(strict.output)")
    #expect(try test(scratch, "drafts/meet", "--min-mutation", "100").exitCode == 0)
  }

  @Test func aRuleThatNeverNoticesAnythingIsNamed() throws {
    let scratch = try Self.pack([
      "drafts/style.lua": Self.style.replacing("return sentence", with: "return true")
    ])
    let run = try test(scratch, "--min-mutation", "0")
    #expect(run.exitCode == 1)
    #expect(
      run.output.hasPrefix(
        """
        mine/drafts/style: no example shows that it can fail
        mutation: 0 of 0 changes noticed, 100.0 %; 1 rule never noticed one
        """), "\(run.output)")
  }

  @Test func whereNothingCanBeChangedNoShareIsNamed() throws {
    let lint = Self.style.replacing("return sentence", with: "return true").replacing(
      #"{ "We meet." }"#,
      with:
        #"{ "We meet." }, violated = { "⟦\#(Array(repeating: "We meet", count: 22).joined(separator: " ")).⟧" }"#
    )
    let run = try test(try Self.pack(["drafts/style.lua": lint]), "--min-mutation", "90")
    #expect(
      run.output.hasPrefix("mutation: no satisfied example rests on a place that could be changed\n"),
      "\(run)")
    #expect(run.exitCode == 0)
  }

  @Test func recordsLoseTheirParts() throws {
    let rule = """
      return rule {
        title = "A decision says how it was taken",
        requirement = "meet",
        scope = "decision",
        message = "no basis",
        check = function(decision, report)
          if not decision.basis then report(decision) end
          return decision
        end,
        examples = {
          satisfied = { [[
      record_version: 1
      meeting: {id: m, kind: yearly, formal: true, organization_id: b, start_date: 2027-06-07}
      decisions: [{id: D-1, text: done, basis: consensus}]
      ]] },
        },
      }
      """
    let scratch = try Self.pack(["series/basis.lua": rule])
    let run = try test(scratch, "--mutate")
    #expect(
      run.output
        == "mutation: 2 of 2 changes noticed, 100.0 %\nmine: 1 rule, 1 example, 2 runs: all as said\n")
    try scratch.write("mine/series/basis.lua", rule.replacing("if not decision.basis", with: "if false"))
    let blind = try test(scratch, "--mutate")
    #expect(
      blind.output.hasPrefix(
        "mine/series/basis.lua:12: mine/series/basis: not noticed: took each part out of /decisions/0/id in turn\n"
      ),
      "\(blind.output)")
  }
}
