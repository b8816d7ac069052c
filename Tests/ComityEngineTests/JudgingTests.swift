import ComityModel
import Testing

@testable import ComityEngine

@Suite struct JudgingTests {
  private let requirement = Requirement(
    id: "groups.created", text: "T", quote: "Q", citation: "S", strengths: ["default": .required], layers: [],
    evidencing: [.draft], line: 1)

  private func rule(_ id: String = "p/drafts/r", _ change: (inout RuleDeclaration) -> Void = { _ in })
    -> RuleDeclaration
  {
    var rule = RuleDeclaration(id: id, file: "r.lua", title: "The meeting creates groups")
    change(&rule)
    return rule
  }

  @Test func everyWordIsFoundInItsBlock() {
    var tiny = TinyDocument()
    for text in ["one two", "", "three", "", "", "four five six"] { tiny.add(text) }
    let document = tiny.document
    for word in 0..<document.words.count {
      let expected = document.blocks.firstIndex { $0.words.contains(word) }
      #expect(document.block(at: document.words.range(of: word)) == expected)
    }
    #expect(
      document.block(at: ByteRange(document.source.bytes.count, document.source.bytes.count + 1)) == nil)
  }

  private func spoken(_ rule: RuleDeclaration, _ verdict: Verdict) -> RequirementJudge.Spoken {
    .init(rule: rule, outcome: RuleOutcome(rule: rule.id, verdict: verdict, reason: "because", searched: 3))
  }

  private func judge(
    _ tiny: TinyDocument, strength: Strength = .required, adopted: Bool = false
  ) -> RequirementJudge {
    RequirementJudge(
      pack: "p", requirement: requirement, strength: strength, isAdopted: adopted,
      locator: Locator(document: tiny.document, source: 0))
  }

  private func outcome(
    _ tiny: TinyDocument, _ rule: RuleDeclaration, _ evidence: RuleEvidence, strict: Bool = false,
    searched: Int = 3, alike: LikenessOpinion? = nil
  ) -> RuleOutcome {
    let context = GradingContext(document: tiny.document, layers: [], strength: .required, isStrict: strict)
    let judge = RuleJudge(rule: rule, context: context, searched: searched)
    return judge.outcome(judge.weigh(evidence)) { alike }
  }

  @Test func severalRulesGiveTheirWorstAndAlternativesTheirBest() {
    let plain = rule()
    let alternative = rule("p/drafts/a") { $0.alternative = true }
    func verdict(_ spoken: [RequirementJudge.Spoken]) -> Verdict? {
      RequirementJudge.decisive(spoken)?.outcome.verdict
    }
    #expect(verdict([spoken(plain, .satisfied), spoken(plain, .missing)]) == .missing)
    #expect(verdict([spoken(plain, .partial), spoken(plain, .missing)]) == .partial)
    #expect(verdict([spoken(alternative, .satisfied), spoken(alternative, .missing)]) == .satisfied)
    #expect(verdict([spoken(alternative, .partial), spoken(alternative, .missing)]) == .partial)
    #expect(verdict([spoken(alternative, .satisfied), spoken(plain, .violated)]) == .violated)
    #expect(verdict([spoken(alternative, .error), spoken(alternative, .satisfied)]) == .error)
    #expect(verdict([]) == nil)
  }

  @Test func silenceIsMissingOnlyWhereSomethingWasExpected() {
    var tiny = TinyDocument()
    tiny.add("words")
    let expecting = rule { $0.expect = [Query()] }
    let forbidding = rule { $0.forbid = [Query()] }
    let checking = rule { $0.hasCheck = true }
    #expect(outcome(tiny, expecting, RuleEvidence()).verdict == .missing)
    #expect(outcome(tiny, forbidding, RuleEvidence()).verdict == .satisfied)
    #expect(outcome(tiny, forbidding, RuleEvidence(), searched: 0).verdict == .undetermined)
    #expect(outcome(tiny, checking, RuleEvidence()).verdict == .undetermined)
    #expect(outcome(tiny, rule(), RuleEvidence(failure: "boom")).verdict == .error)
  }

  @Test func likenessSpeaksLastAndNotInProfileStrict() {
    var tiny = TinyDocument()
    tiny.add("like it")
    let expecting = rule { $0.expect = [Query()] }
    let alike = LikenessOpinion(verdict: .satisfied, sentences: [0], reason: "")
    #expect(outcome(tiny, expecting, RuleEvidence(), alike: alike).verdict == .satisfied)
    #expect(outcome(tiny, expecting, RuleEvidence(), strict: true, alike: alike).verdict == .undetermined)
    let found = RuleEvidence(found: [tiny.evidence(0, force: .weak)])
    #expect(outcome(tiny, expecting, found, alike: alike).verdict == .partial)
    let blind = rule {
      $0.expect = [Query()]
      $0.likeness = false
    }
    #expect(outcome(tiny, blind, RuleEvidence(), alike: alike).verdict == .missing)
  }

  @Test func absenceIsReportedAtTheTitleWithTheNearestMiss() throws {
    var tiny = TinyDocument()
    tiny.add("Draft text", layer: .title)
    tiny.add("near it")
    let expecting = rule { $0.expect = [Query()] }
    let evidence = RuleEvidence(nearMisses: [(tiny.evidence(1), "nothing in it fits `actor`")])
    let spoken = RequirementJudge.Spoken(rule: expecting, outcome: outcome(tiny, expecting, evidence))
    var fingerprint = Fingerprint()
    let finding = try #require(judge(tiny).findings([spoken], &fingerprint).first)
    #expect(finding.message == "nothing says that the meeting creates groups")
    #expect(tiny.document.source.text(at: finding.location.range) == "Draft text")
    #expect(finding.related.map(\.message) == ["nearest miss: nothing in it fits `actor`"])
    #expect(judge(tiny).verdict([spoken]).nearest.count == 1)
  }

  @Test func wordingsToReplaceAreFindingsWithSuggestions() throws {
    var tiny = TinyDocument()
    tiny.add("old words here")
    let preferring = rule { $0.messages = ["prefer": "write it the new way"] }
    var wording = Evidence(rule: preferring.id, stance: .reword, carrier: .pattern, sentence: 0, words: 0..<2)
    wording.replacement = "new words"
    let outcome = outcome(tiny, preferring, RuleEvidence(found: [wording]))
    #expect(outcome.verdict == .partial)
    var fingerprint = Fingerprint()
    let findings = judge(tiny).findings([.init(rule: preferring, outcome: outcome)], &fingerprint)
    #expect(findings.map(\.message) == ["write it the new way"])
    #expect(findings.first?.suggestions.first?.text == "new words")
    #expect(tiny.document.source.text(at: try #require(findings.first).location.range) == "old words")
  }

  @Test(arguments: [
    (Strength.required, Verdict.missing, false, Severity?.some(.error)),
    (.recommended, .missing, false, .warning),
    (.permitted, .missing, false, nil), (.permitted, .violated, false, .warning),
    (.required, .disputed, false, .warning), (.required, .disputed, true, .error),
    (.required, .undetermined, false, .warning), (.recommended, .undetermined, false, .info),
  ])
  func severityFollowsVerdictAndStrength(
    _ strength: Strength, _ verdict: Verdict, _ adopted: Bool, _ severity: Severity?
  ) {
    var tiny = TinyDocument()
    tiny.add("words")
    let rule = rule { $0.expect = [Query()] }
    let graded = GradedEvidence(tiny.evidence(0))
    let outcome = RuleOutcome(rule: rule.id, verdict: verdict, decisive: [graded], reason: "why", searched: 1)
    var fingerprint = Fingerprint()
    let findings = judge(tiny, strength: strength, adopted: adopted).findings(
      [.init(rule: rule, outcome: outcome)], &fingerprint)
    #expect(findings.first?.severity == severity)
  }

  @Test func fingerprintsTellEqualPlacesApartAndIgnoreLines() {
    var first = TinyDocument()
    first.add("same words")
    var second = TinyDocument()
    second.add("other")
    second.add("same words")
    let place = Location(source: 0, range: first.document.sentences[0].range, label: "")
    let moved = Location(source: 0, range: second.document.sentences[1].range, label: "")
    var one = Fingerprint()
    var two = Fingerprint()
    let name = one.of(rule: "p/r", kind: "missing", location: place, document: first.document)
    #expect(name.utf8.count == 16)
    #expect(name == two.of(rule: "p/r", kind: "missing", location: moved, document: second.document))
    #expect(name != one.of(rule: "p/r", kind: "missing", location: place, document: first.document))
  }

  @Test func messagesFillTheirTemplates() {
    let rule = rule { $0.messages = ["forbid": "{actor} may act on {object}", "missing": "none {here"] }
    let bindings = ["actor": "The Chair"]
    #expect(
      Message.text(.violated, of: rule, reason: "", bindings: bindings.merging(["object": "it"]) { $1 })
        == "The Chair may act on it")
    #expect(
      Message.text(.violated, of: rule, reason: "", bindings: bindings)
        == "the text says the opposite of what is asked for: the meeting creates groups")
    #expect(Message.text(.missing, of: rule, reason: "", bindings: [:]) == "none {here")
    #expect(
      Message.text(.partial, of: rule, reason: "weak", bindings: [:])
        == "only part of what is asked for: the meeting creates groups (weak)")
    #expect(Message.names(.violated, of: rule) == ["actor", "object"])
  }
}
