import Foundation
import Testing

/// One clause of the golden draft removed or weakened, and the verdicts that change.
struct Mutation: Sendable, CustomTestStringConvertible {
  let clause: String
  let replacement: String
  let changes: [String: String]

  init(_ clause: String, _ replacement: String, _ changes: [String: String]) {
    (self.clause, self.replacement, self.changes) = (clause, replacement, changes)
  }

  var testDescription: String { "\(clause) → \(replacement)" }
}

@Suite("A draft that says all that is asked for")
struct GoldenDraftTests {
  private static func golden() throws -> String {
    try String(
      contentsOf: Tool.root.appending(path: "Tests/Fixtures/Drafts/golden.md"), encoding: .utf8)
  }

  private static let unchanged = Result { try ShippedPack.verdicts(golden()) }

  @Test("has no finding")
  func noFinding() throws {
    #expect(try ShippedPack.findings(Self.golden()) == [])
  }

  @Test("loses with each clause the verdicts that rest on it, and no others", arguments: mutations)
  func mutation(given: Mutation) throws {
    let golden = try Self.golden()
    #expect(golden.ranges(of: given.clause).count == 1)
    let before = try Self.unchanged.get()
    let after = try ShippedPack.verdicts(golden.replacing(given.clause, with: given.replacement))
    #expect(after.filter { before[$0.key] != $0.value } == given.changes)
  }

  static let mutations: [Mutation] = [
    Mutation(
      "Building on previous outcomes, including the consensus reports of the open-ended working group 2021-2025,\n\n",
      "",
      [
        "mechanism.builds-on-previous-outcomes": "missing", "mechanism.oewg-outcomes-considered": "missing",
        "prep.builds-on-oewg-consensus": "missing",
      ]),
    Mutation(
      ", including the consensus reports of the open-ended working group 2021-2025", "",
      ["mechanism.oewg-outcomes-considered": "missing", "prep.builds-on-oewg-consensus": "missing"]),
    Mutation(
      "Recognizing that stakeholders have a responsibility to use ICTs in a manner that does not endanger peace and security,\n\n",
      "", ["stakeholders.responsibility": "missing"]),
    Mutation(
      "as a permanent mechanism ", "as a mechanism ",
      ["mechanism.coherent-long-term": "missing", "mechanism.permanent": "missing"]),
    Mutation(
      "as a permanent mechanism under", "as a mechanism for a period of five years under",
      ["mechanism.coherent-long-term": "violated", "mechanism.permanent": "violated"]),
    Mutation(" under the auspices of the United Nations", "", ["mechanism.un-auspices": "missing"]),
    Mutation(
      "2. The Programme shall report to the First Committee of the General Assembly.\n\n", "",
      ["mechanism.first-committee": "missing"]),
    Mutation(
      "report to the First Committee of the General Assembly",
      "report to the Third Committee of the General Assembly", ["mechanism.first-committee": "violated"]),
    Mutation(
      "3. It shall be the single track for regular institutional dialogue on its subject.\n", "",
      ["mechanism.coherent-long-term": "missing", "mechanism.no-fragmentation": "missing"]),
    Mutation(
      " based on international law, including international humanitarian law and human rights, norms, confidence-building measures and capacity-building",
      "",
      [
        "framework.four-elements": "missing", "framework.international-law-basis": "missing",
      ]),
    Mutation(
      "international law, including international humanitarian law and human rights, norms", "norms",
      [
        "framework.four-elements": "partial", "framework.international-law-basis": "missing",
      ]),
    Mutation(
      "1. The scope of the Programme is the use of ICTs in the context of international security.\n\n", "",
      ["scope.ict-international-security": "missing"]),
    Mutation("cooperation and trust among", "cooperation among", ["mechanism.cooperation-trust": "partial"]),
    Mutation(
      "(a) advance the implementation of the framework and, if appropriate, its further development;\n\n", "",
      [
        "framework.advance-implementation": "missing",
        "framework.further-development-if-appropriate": "missing",
      ]),
    Mutation(
      " and, if appropriate, its further development", "",
      ["framework.further-development-if-appropriate": "missing"]),
    Mutation(
      "support relevant capacity-building, the sharing", "support the sharing",
      ["capacity.support-activities": "missing"]),
    Mutation(" the sharing of experience and best practices,", "", ["capacity.share-experience": "missing"]),
    Mutation(", and assistance to States in need", "", ["capacity.assist-states-in-need": "missing"]),
    Mutation(
      "(c) provide dialogue among States, including on existing and potential threats;\n\n", "",
      ["dialogue.among-states": "missing", "dialogue.existing-potential-threats": "missing"]),
    Mutation(
      ", including on existing and potential threats", "", ["dialogue.existing-potential-threats": "missing"]),
    Mutation(
      "(d) agree on concrete actions and follow up their results.\n", "",
      ["mechanism.action-oriented": "partial", "mechanism.results-based": "partial"]),
    Mutation(" and follow up their results", "", ["mechanism.results-based": "partial"]),
    Mutation(
      "open to the participation of all States", "open to the participation of interested States",
      ["mechanism.inclusive": "partial", "participation.all-states": "violated"]),
    Mutation(
      "All decisions shall be taken by consensus", "All decisions should be taken by consensus",
      ["decisions.consensus-driven": "partial"]),
    Mutation(
      "All decisions shall be taken by consensus", "All decisions shall be taken by a two-thirds majority",
      ["decisions.consensus-driven": "violated"]),
    Mutation(
      "Documents and records shall be published", "Documents and records shall be confidential",
      ["mechanism.transparent": "violated"]),
    Mutation(
      "5. These modalities may be amended only under article 11.\n", "",
      ["mechanism.stable-modalities": "missing"]),
    Mutation(
      "The yearly meeting shall be held every year", "The yearly meeting shall be held every two years",
      ["meetings.yearly-formal": "violated"]),
    Mutation(
      "adopt recommendations prepared by the groups", "adopt recommendations prepared by the Chair",
      ["recommendations.prepared-by-groups": "violated"]),
    Mutation(
      "shall establish and end groups", "should establish and end groups",
      ["groups.created-by-yearly-meeting": "partial", "groups.ended-by-yearly-meeting": "partial"]),
    Mutation(
      "The yearly meeting shall establish and end", "The Chair shall establish and end",
      ["groups.created-by-yearly-meeting": "violated", "groups.ended-by-yearly-meeting": "violated"]),
    Mutation("2. Each group is dedicated to a specific issue.\n\n", "", ["groups.specific-issue": "missing"]),
    Mutation(
      "4. Meetings of groups shall be held in hybrid format so that national experts can participate in person or online on an equal footing.\n\n",
      "", ["groups.hybrid-participation": "missing", "groups.national-experts": "missing"]),
    Mutation(
      "shall be held in hybrid format so", "should be held in hybrid format so",
      ["groups.hybrid-participation": "partial", "groups.national-experts": "partial"]),
    Mutation(
      "so that national experts can participate in person or online on an equal footing",
      "with equal rights in person and online", ["groups.national-experts": "missing"]),
    Mutation(
      "they take no other decisions", "they adopt them",
      [
        "groups.powers-limited-to-preparing": "violated",
        "recommendations.adopted-by-yearly-meeting": "violated",
      ]),
    Mutation(
      "Decisions on the initial number of groups, on additional groups and on the frequency of their meetings shall take into account the capacity and resources of all States.\n",
      "",
      [
        "decisions.capacity-additional-groups": "missing", "decisions.capacity-frequency": "missing",
        "decisions.capacity-initial-number": "missing",
      ]),
    Mutation(
      ", on additional groups and on the frequency of their meetings", " and on additional groups",
      ["decisions.capacity-frequency": "missing"]),
    Mutation(
      "shall take into account the capacity", "should take into account the capacity",
      [
        "decisions.capacity-additional-groups": "partial", "decisions.capacity-frequency": "partial",
        "decisions.capacity-initial-number": "partial",
      ]),
    Mutation(
      "Recommendations shall represent the views, interests and concerns of as many States as possible.\n",
      "",
      [
        "recommendations.broad-representation": "missing",
        "recommendations.views-interests-concerns": "missing",
      ]),
    Mutation(
      "Recommendations shall represent the views, interests and concerns of as many",
      "Recommendations shall represent the views of as many",
      ["recommendations.views-interests-concerns": "partial"]),
    Mutation(
      "Recommendations shall represent", "Recommendations should represent",
      [
        "recommendations.broad-representation": "partial",
        "recommendations.views-interests-concerns": "partial",
      ]),
    Mutation(
      "The Programme encourages coordination and dialogue with civil society, the private sector, academia and the technical community, whose input shall be circulated to the groups.\n",
      "",
      [
        "stakeholders.dialogue-encouraged": "missing", "stakeholders.four-categories": "missing",
        "stakeholders.input-relevant": "missing",
      ]),
    Mutation(
      ", whose input shall be circulated to the groups", "", ["stakeholders.input-relevant": "missing"]),
  ]
}
