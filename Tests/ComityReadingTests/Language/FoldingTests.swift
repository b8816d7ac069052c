import Testing

@testable import ComityReading

@Suite struct FoldingTests {
  @Test(arguments: [
    ("Organisation", "organization"), ("organised", "organized"), ("exercise", "exercise"),
    ("promises", "promises"),
    ("revised", "revised"), ("behaviour", "behavior"), ("Chair’", "chair"), ("dec\u{AD}ision", "decision"),
    ("ÉTAT", "état"), ("raise", "raise"), ("expertise", "expertise"), ("recognise", "recognize"),
  ])
  func foldsOneWord(word: String, folded: String) {
    #expect(String(decoding: Folding.fold(Array(word.utf8)), as: UTF8.self) == folded)
  }

  @Test(arguments: [
    ("co-operate on-line", ["cooperate", "online"]),
    ("capacity-building", ["capacity", "building"]),
    ("the Chair's and States’ view", ["the", "chair", "'s", "and", "states", "view"]),
    ("2021–2025, 77/37 and A/80/L.12", ["2021-2025", ",", "77/37", "and", "a/80/l.12"]),
    ("1,000 and 2.5", ["1000", "and", "2.5"]),
    ("e.g. the U.N. body", ["eg", "the", "un", "body"]),
    ("don't – ever", ["don't", "—", "ever"]),
    ("No. 5", ["no.", "5"]),
  ])
  func partsTextIntoWords(text: String, words: [String]) {
    #expect(Folding.words(in: Array(text.utf8)).map { String(decoding: $0, as: UTF8.self) } == words)
  }
}
