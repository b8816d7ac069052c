import Testing

@testable import ComityReading

@Suite struct NumeralsTests {
  @Test(arguments: [
    ("31", 31), ("a", 1), ("twelve", 12), ("thirty", 30), ("thirty-one", 31), ("ninety-nine", 99),
    ("thirty-ten", nil), ("forty-two-three", nil), ("many", nil), ("-", nil), ("", nil),
  ])
  func wordsThatCount(word: String, number: Int?) { #expect(Numerals.value(of: word) == number) }

  @Test func wordsInHeadingsWhateverTheirCase() {
    #expect(Numerals.word("Twenty".utf8) == 20)
    #expect(Numerals.word("twice".utf8) == 0)
  }
}
