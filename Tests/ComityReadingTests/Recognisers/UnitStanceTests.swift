import Testing

@testable import ComityReading

@Suite struct UnitStanceTests {
  @Test func theHighestScoreLeadsByItsDistanceToTheNext() {
    var stance = UnitStance()
    stance.add(LabelSums(SIMD8(-4, -8, 0, 6, -2, 2, 9, 9)), 0.5)
    #expect(stance[.satisfied] == 3)
    #expect(stance.leading == (.satisfied, 2))
    stance[.satisfied] -= 2
    // Of equals the first leads.
    #expect(stance.leading == (.satisfied, 0))
    stance[.missing] = 1
    #expect(stance.leading == (.missing, 0))
  }

  @Test func noLabelLeadsOverNone() {
    var stance = UnitStance()
    for label in UnitLabel.allCases { stance[label] = -1 }
    #expect(stance.leading == (.missing, 0))
  }
}
