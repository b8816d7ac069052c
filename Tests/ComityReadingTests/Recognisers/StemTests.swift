import Testing

@testable import ComityReading

@Suite struct StemTests {
  @Test(arguments: [
    ("decides", "decid"), ("decided", "decid"), ("decision", "decis"), ("meetings", "meet"),
    ("meeting", "meet"),
    ("organisations", "organiz"), ("organize", "organiz"), ("requirements", "requir" + "e"),
    ("parties", "party"),
    ("submitted", "submit"), ("all", "all"), ("2025s", "2025s"), ("process", "process"),
    ("consensus", "consensus"),
    ("agreed", "agreed"), ("states", "stat"),
  ])
  func endingsFallOff(word: String, stem: String) {
    #expect(String(decoding: Stem.of(Array(word.utf8)[...]), as: UTF8.self) == stem)
  }
}

@Suite struct UnitTokensTests {
  private func words(_ text: String) -> [String] {
    let (bytes, tokens) = UnitTokens.tokens(of: text.utf8)
    return tokens.map {
      switch $0 {
      case .word(let range): String(decoding: bytes[range], as: UTF8.self)
      case .end: "."
      case .bracket(let opens): opens ? "[" : "]"
      }
    }
  }

  @Test func contractionsOpenAndPossessivesFall() {
    #expect(
      words("The States’ views don't count; it cannot.") == [
        "the", "states", "views", "do", "not", "count", ".", "it", "can", "not", ".",
      ])
  }

  @Test func accentsFoldAndBracketsAreTold() {
    #expect(words("[Communiqué – Co-operate]") == ["[", "communique", "cooperate", "]"])
  }

  @Test func blankLinesEndSentences() { #expect(words("one\n\ntwo\nthree") == ["one", ".", "two", "three"]) }
}

@Suite struct NegationScopeTests {
  private func scopes(_ text: String) -> (negated: [Bool], excluded: [Bool]) {
    let traits = text.split(separator: " ").map { NegationScope.Traits(word: String($0)) }
    var scope = NegationScope()
    scope.begin()
    for place in traits.indices {
      scope.add(traits[place], next: place + 1 < traits.count ? traits[place + 1] : [])
    }
    return (traits.indices.map(scope.isNegated), traits.indices.map(scope.isExcluded))
  }

  @Test func aNegatorReachesSevenWordsOrUntilItIsBroken() {
    #expect(scopes("no a b c d e f g h").negated == [false, true, true, true, true, true, true, true, false])
    #expect(scopes("not a except b").negated == [false, true, false, false])
    #expect(scopes("not only a").negated == [false, false, false])
  }

  @Test func whatIsExcludedLaterIsTold() {
    #expect(scopes("votes are excluded here").excluded == [true, true, false, false])
  }
}
