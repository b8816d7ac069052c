import ComityModel
import ComityReading
import Testing

@testable import ComityEngine

/// Likeness says what a sentence is about; whether it is said firmly, its grammar does.
@Suite struct SofteningTests {
  private func outcome(_ text: String, topic: String = "all States take part", strict: Bool = false) throws
    -> RuleOutcome
  {
    let document = try DocumentReader.read(
      Source(path: "draft.md", bytes: Array("# Charter\n\n## Article 1\n\n\(text)\n".utf8)))
    let sentence = try #require(document.sentences.lastIndex { $0.reading == 0 })
    var rule = RuleDeclaration(id: "p/drafts/r", file: "r.lua", title: "All States take part")
    rule.expect = [Query()]
    let context = GradingContext(document: document, layers: [], strength: .required, isStrict: strict)
    let judge = RuleJudge(rule: rule, context: context, topic: topic, searched: 1)
    let matcher = try PatternCompiler(Vocabulary()).compile()
    let queries = QuerySearch(document, matcher.scan(document), .compiled)
    let alike = LikenessOpinion(verdict: .satisfied, sentences: [sentence], reason: "like examples")
    return judge.outcome(judge.weigh(RuleEvidence()), alike: { alike }, links: LinkFinder(queries))
  }

  @Test(arguments: [
    ("Where space allows, all States shall take part.", "Where space allows"),
    ("All States shall, for the most part, take part.", "for the most part"),
    ("It is highly desirable that all States take part.", "is highly desirable"),
    ("The host shall do its utmost to let all States take part.", "do its utmost"),
    ("All States shall take part, as far as seats are available.", "as far as seats are available"),
    ("Under normal circumstances, all States shall take part.", "Under normal circumstances"),
  ])
  func aHedgeLeavesPart(_ text: String, _ hedge: String) throws {
    let outcome = try outcome(text)
    #expect(outcome.verdict == .partial)
    #expect(outcome.reason == "softened by “\(hedge)”")
    #expect(try self.outcome(text, strict: true).verdict == .undetermined)
  }

  @Test(arguments: [
    "All States shall take part.",
    "All States may take part, unless they are late.",
    "A normal year begins in January, and all States shall take part.",
    "As many States as possible shall take part.",
  ])
  func whatIsFirmStaysWhole(_ text: String) throws {
    let outcome = try outcome(text)
    #expect(outcome.verdict == .satisfied)
    #expect(outcome.reason == "like examples")
  }

  @Test func aHedgeThatIsAskedForTakesNothing() throws {
    let text = "The body shall, if appropriate, develop it further."
    #expect(try outcome(text).verdict == .partial)
    #expect(try outcome(text, topic: "further development if appropriate").verdict == .satisfied)
  }

  @Test func oneFirmStatementIsEnough() throws {
    let text = "All States shall take part, and the host shall, where feasible, pay for them."
    #expect(try outcome(text).verdict == .satisfied)
  }
}
