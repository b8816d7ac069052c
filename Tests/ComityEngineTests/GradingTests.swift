import ComityModel
import Testing

@testable import ComityEngine

@Suite struct GradingTests {
  private func graded(
    _ text: String, layer: Layer = .operative, layers: LayerSet = [], strength: Strength = .required,
    strict: Bool = false, _ stance: Stance = .support, force: Provision.Force = .full,
    _ change: (inout Provision) -> Void = { _ in }
  ) -> GradedEvidence {
    var tiny = TinyDocument()
    tiny.add(text, layer: layer)
    let context = GradingContext(
      document: tiny.document, layers: layers, strength: strength, isStrict: strict)
    return Grader.grade(tiny.evidence(0, stance, force: force, change), in: context)
  }

  @Test(arguments: [
    (Layer.operative, Worth.full), (.definition, .full), (.annex, .full), (.finalClause, .full),
    (.preamble, .part),
    (.title, .part), (.footnote, .part), (.heading, .none), (.note, .none), (.matter, .none),
  ])
  func layersDecideWhatSupportIsWorth(_ layer: Layer, _ worth: Worth) {
    #expect(graded("groups are open", layer: layer).worth == worth)
  }

  @Test func recitalsCountInFullWhereTheyAreTheNormalPlace() {
    let piece = graded("recalling it", layer: .preamble, layers: [.operative, .preamble], force: .none)
    #expect(piece.worth == .full)
  }

  @Test func recitalsContradictNothing() {
    #expect(graded("the chair decides", layer: .preamble, .contradict).worth == .none)
  }

  @Test func quotedWordsAreNoEvidence() {
    #expect(graded("“groups are open”").worth == .none)
    #expect(graded("groups are “open”").worth == .full)
    let reported = graded("groups are open") { $0.mentioned = true }
    #expect(reported.worth == .none)
  }

  @Test func aProhibitionOfWhatIsAskedForContradicts() {
    let piece = graded("it shall not") {
      $0.negated = true
      $0.kind = .prohibition
    }
    #expect(piece.evidence.stance == .contradict)
    #expect(piece.worth == .full)
  }

  @Test func aWeakDenialSaysNothing() {
    let denied = graded("need not", force: .weak) { $0.negated = true }
    #expect(denied.worth == .none)
  }

  @Test(arguments: [
    (Provision.Force.full, Strength.required, Worth.full), (.weak, .required, .part),
    (.permission, .required, .part),
    (.none, .required, .none), (.permission, .permitted, .full), (.weak, .recommended, .part),
  ])
  func modalForce(_ force: Provision.Force, _ strength: Strength, _ worth: Worth) {
    #expect(graded("groups meet", strength: strength, force: force).worth == worth)
  }

  @Test func hedgesAndUnboundedLimitsLeavePart() {
    let hedge = graded("where feasible groups meet") { $0.hedges = [0..<2] }
    #expect(hedge.worth == .part)
    #expect(hedge.reasons == ["softened by “where feasible”"])
    func limited(_ kind: Provision.LimitClass, unbounded: Bool = false, strict: Bool = false)
      -> GradedEvidence
    {
      graded("unless so decided groups meet", strict: strict) {
        $0.limits = [Provision.Limit(words: 0..<3, limitClass: kind, unbounded: unbounded, exception: true)]
      }
    }
    #expect(limited(.factual).worth == .full)
    #expect(limited(.consensus).worth == .full)
    #expect(limited(.factual, unbounded: true).worth == .part)
    #expect(limited(.discretionary).worth == .part)
    #expect(limited(.resource).worth == .part)
    #expect(limited(.veto).evidence.stance == .contradict)
    #expect(limited(.discretionary, strict: true).evidence.stance == .contradict)
  }

  @Test func halvesLeavePartAndNothingOfThemNothing() {
    var tiny = TinyDocument()
    tiny.add("groups")
    let context = GradingContext(document: tiny.document, layers: [], strength: .required)
    let one = Grader.grade(tiny.evidence(0, halves: (["a", "b"], ["b"])), in: context)
    #expect(one.worth == .part)
    #expect(one.reasons == ["without b"])
    #expect(Grader.grade(tiny.evidence(0, halves: (["a", "b"], ["a", "b"])), in: context).worth == .none)
  }
}
