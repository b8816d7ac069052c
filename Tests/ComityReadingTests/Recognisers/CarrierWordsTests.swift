import ComityModel
import Testing

@testable import ComityReading

/// Which words a drafter is told of: those that weighed, mean something, and say more than what was said.
@Suite struct CarrierWordsTests {
  private var forms = WordForms(ConceptPhrases(Vocabulary()))

  /// The words told of `text`, where each word and pair of words weighs what `weights` says.
  private func told(_ text: String, _ weights: [(String, Double)], limit: Int = 3) -> [String] {
    var forms = forms
    let words = forms.units(of: text.utf8).words
    func number(_ word: Substring) -> Int {
      let first = forms.units(of: String(word).utf8).words[0]
      let form = forms.forms[Int(first)]
      return form.modal?.rawValue ?? Int(form.stem)
    }
    let contributions = weights.map { name, value in
      let parts = name.split(separator: " ").map(number)
      return (
        key: parts.count == 2 ? FeatureKey(.pair, parts[0], parts[1]) : FeatureKey(.word, parts[0]),
        value: value
      )
    }
    return CarrierWords(forms: forms, words: words).telling(contributions, limit: limit)
  }

  @Test func wordsWithoutAMeaningOfTheirOwnAreLeftOut() {
    #expect(
      told(
        "It and then the Chair of this body decides.",
        [("and", 9), ("it", 8), ("then", 7), ("the chair", 6), ("this", 5), ("decides", 2), ("chair", 1)])
        == ["decides", "chair"])
    #expect(told("It and then.", [("and", 9), ("it", 8), ("then", 7)]) == [])
  }

  @Test func modalVerbsAndNegationsNeedAWordBesideThem() {
    #expect(
      told("Groups shall not decide.", [("shall", 9), ("not", 8), ("shall not", 7), ("not decide", 6)])
        == ["not decide"])
  }

  @Test func whatCarriedLittleOrAgainstIsLeftOut() {
    #expect(
      told("Groups meet yearly.", [("groups", 1), ("meet", 0.29), ("yearly", -2)]) == ["groups"])
    #expect(
      told("Groups meet yearly.", [("groups", 1), ("meet", 0.31), ("yearly", 0)]) == ["groups", "meet"])
  }

  @Test func whatIsSaidAlreadyIsNotSaidAgain() {
    #expect(
      told("Technical groups shall meet.", [("technical groups", 3), ("groups", 2), ("shall meet", 1)])
        == ["technical groups", "shall meet"])
    #expect(
      told("Technical groups shall meet.", [("groups", 2), ("technical groups", 1)], limit: 1) == ["groups"])
  }

  @Test func numbersAndSingleLettersTellNothing() {
    #expect(told("Article 12 (b) holds.", [("12", 3), ("b", 2), ("holds", 1)]) == ["holds"])
  }

  @Test func wordsAreShownAsTheUnitWritesThem() {
    #expect(
      told("The meetings established groups.", [("establish", 2), ("meeting", 1)]) == [
        "established", "meetings",
      ])
  }
}

@Suite struct NearestTextTests {
  private static let texts = [
    "Groups are created by the yearly meeting.", "The yearly meeting decides by consensus.",
    "Consensus is the rule of the yearly meeting.",
  ]

  private func nearest(_ text: String) -> Int? {
    var texts = NearestText(Self.texts.map { Array($0.utf8) })
    return texts.nearest(to: Array(text.utf8))
  }

  @Test func rareWordsCountForMore() {
    #expect(nearest("Each group shall be created in spring.") == 0)
    #expect(nearest("A decision needs consensus; the meeting decides.") == 1)
  }

  @Test func ofTwoAlikeTheFirst() { #expect(nearest("Consensus") == 1) }

  @Test func nothingInCommonIsNotNear() {
    #expect(nearest("Fees fall due.") == nil)
    #expect(nearest("The of to.") == nil)
    #expect(nearest("") == nil)
  }
}
