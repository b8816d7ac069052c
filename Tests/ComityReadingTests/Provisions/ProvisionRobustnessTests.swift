import ComityModel
import Testing

@testable import ComityReading

@Suite("Any row of words can be read")
struct ProvisionRobustnessTests {
  /// Words that open, close or bend a statement.
  static let words = """
    shall not no unless except where if by that which and or , ; : . means only to be may subject to as save is Decides \
    group established the without from it them provided in order every year at of
    """.split { $0 == " " || $0 == "\n" }.map(String.init)

  @Test("and every slot lies in its document", arguments: 1...8)
  func anyOrder(seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15
    for length in 1...60 {
      var text = ""
      for _ in 0..<length {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += Self.words[Int(state >> 33) % Self.words.count] + " "
      }
      let document = SmallDocument.read(text + ".", kind: .resolution)
      let table = ProvisionTable(document)
      for sentence in table.sentences {
        for provision in table[sentence] {
          for range in provision.slots.all + provision.hedges + provision.limits.map(\.words) {
            #expect(!range.isEmpty && range.upperBound <= document.sequence.count, "\(text)")
          }
        }
      }
    }
  }
}
