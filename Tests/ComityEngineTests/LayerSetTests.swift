import ComityModel
import Testing

@Suite struct LayerSetTests {
  @Test func holdsWhatItWasMadeOf() {
    let set: LayerSet = [.annex, .operative, .annex]
    #expect(set.all == [.operative, .annex])
    for layer in Layer.allCases { #expect(set.contains(layer) == (layer == .operative || layer == .annex)) }
    #expect(LayerSet(Layer.allCases).all == Layer.allCases)
  }

  @Test func joinsAndKnowsWhenItIsEmpty() {
    let none: LayerSet = []
    #expect(none.isEmpty && none.all.isEmpty)
    #expect(none.union([.title]).union([.matter]).all == [.title, .matter])
  }
}

@Suite struct ProvisionSlotsTests {
  @Test func eachSlotHoldsItsOwnRanges() {
    var slots = Provision.Slots()
    slots[.actor] = nil
    for slot in Provision.Slot.allCases { #expect(slots[slot] == nil) }
    for (number, slot) in Provision.Slot.allCases.enumerated() { slots.append(number..<number + 1, to: slot) }
    slots.append(20..<21, to: .actor)
    slots[.text] = nil
    for (number, slot) in Provision.Slot.allCases.enumerated() where slot != .text && slot != .actor {
      #expect(slots[slot] == [number..<number + 1])
    }
    #expect(slots[.actor] == [0..<1, 20..<21])
    #expect(slots[.text] == nil)
    #expect(slots.all.count == Provision.Slot.allCases.count)
  }

  @Test func slotsThatWereEmptiedAreLikeThoseThatNeverHeldAnything() {
    var slots = Provision.Slots()
    slots.append(0..<1, to: .body)
    #expect(slots != Provision.Slots())
    slots[.body] = nil
    #expect(slots == Provision.Slots())
  }
}
