import Testing

@testable import ComityReporting

@Suite struct ParagraphTests {
  private func cut(_ text: String, everyLine: Bool = false) -> [String] {
    let bytes = Array(text.utf8)
    return Paragraphs.cut(bytes, everyLine: everyLine).map { piece in
      "\(piece.line)/\(piece.level): " + String(decoding: bytes[piece.range], as: UTF8.self)
    }
  }

  @Test func blankLinesHeadingsAndItemsCut() {
    #expect(
      cut(
        "# T\nwrapped\nline\n\n1. one\n   more\n2. two\n(a) é\n- x\n* y\n| c |\n> q\netc. no\n  iv) yes\n\n\n"
      )
        == [
          "1/1: # T", "2/0: wrapped\nline", "5/0: 1. one\n   more", "7/0: 2. two", "8/0: (a) é", "9/0: - x",
          "10/0: * y",
          "11/0: | c |", "12/0: > q\netc. no", "14/0:   iv) yes",
        ])
  }

  @Test func dataIsCutAtEveryLine() {
    #expect(cut("a: 1\n\n# b\nc", everyLine: true) == ["1/0: a: 1", "2/0: ", "3/0: # b", "4/0: c"])
  }

  @Test func nothingGivesNothing() { #expect(cut("") == [] && cut("\n \n") == []) }
}
