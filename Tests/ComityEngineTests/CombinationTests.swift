import ComityModel
import Testing

@testable import ComityEngine

@Suite struct CombinationTests {
  @Test func fullSupportSatisfiesAndBeatsPart() {
    var tiny = TinyDocument()
    tiny.add("one")
    tiny.add("two")
    #expect(tiny.verdict([tiny.evidence(0, force: .weak)]) == .partial)
    #expect(tiny.verdict([tiny.evidence(0, force: .weak), tiny.evidence(1)]) == .satisfied)
    #expect(tiny.verdict([]) == nil)
  }

  @Test func aContradictionWinsOverSupport() {
    var tiny = TinyDocument()
    tiny.add("one")
    tiny.add("two")
    #expect(tiny.verdict([tiny.evidence(0), tiny.evidence(1, .contradict)]) == .violated)
    #expect(tiny.verdict([tiny.evidence(0, .exclude), tiny.evidence(1)]) == .notApplicable)
    #expect(tiny.verdict([tiny.evidence(0, .delegate)]) == .undetermined)
    #expect(tiny.verdict([tiny.evidence(0, .delegate), tiny.evidence(1)]) == .satisfied)
    #expect(tiny.verdict([tiny.evidence(0, .weaken)]) == .partial)
  }

  @Test func bracketsDisputeInABlockWithOneReading() {
    var tiny = TinyDocument()
    tiny.add("[one two]")
    tiny.add("three")
    #expect(tiny.verdict([tiny.evidence(0)]) == .disputed)
    #expect(tiny.verdict([tiny.evidence(0), tiny.evidence(1)]) == .satisfied)
    #expect(tiny.verdict([tiny.evidence(0, .contradict), tiny.evidence(1)]) == .disputed)
  }

  @Test func readingsThatAgreeAreSettledAndOthersDisputed() {
    var tiny = TinyDocument()
    tiny.add("open to [all] states", "open to states")
    #expect(tiny.verdict([tiny.evidence(0), tiny.evidence(1)]) == .satisfied)
    #expect(tiny.verdict([tiny.evidence(0)]) == .disputed)
    #expect(tiny.verdict([tiny.evidence(0), tiny.evidence(1, force: .weak)]) == .disputed)
    #expect(tiny.verdict([tiny.evidence(0, .contradict), tiny.evidence(1, .contradict)]) == .violated)
    #expect(tiny.verdict([tiny.evidence(1, .contradict)]) == .disputed)
  }

  @Test func aBlockThatOneReadingDropsIsDisputed() {
    var tiny = TinyDocument()
    tiny.add("[all of it]", "")
    #expect(tiny.verdict([tiny.evidence(0)]) == .disputed)
  }

  @Test func halvesAddUpOverSentences() {
    var tiny = TinyDocument()
    tiny.add("one")
    tiny.add("two")
    let first = tiny.evidence(0, halves: (["a", "b"], ["b"]))
    let second = tiny.evidence(1, halves: (["a", "b"], ["a"]))
    #expect(tiny.verdict([first]) == .partial)
    #expect(tiny.verdict([first, second]) == .satisfied)
    let weak = tiny.evidence(1, force: .weak, halves: (["a", "b"], ["a"]))
    #expect(tiny.verdict([first, weak]) == .partial)
  }
}
