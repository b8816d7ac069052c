import ComityModel
import Testing

@testable import ComityEngine

@Suite struct ExampleTextTests {
  private func text(_ example: String, _ setting: ExampleText.Setting) -> String {
    String(decoding: ExampleText(example).trial(setting).bytes, as: UTF8.self)
  }

  @Test func marksBecomeRangesInEverySetting() {
    for setting in ExampleText.Setting.allCases {
      let trial = ExampleText("Then ⟦the Chair⟧ may ⟦act⟧.").trial(setting)
      let marked = trial.marked.map { String(decoding: trial.bytes[$0.indices], as: UTF8.self) }
      #expect(marked == ["the Chair", "act"])
    }
  }

  @Test func wholeDocumentsKeepTheirTitle() {
    #expect(text("# Mine\n\nWords.", .plain) == "# Mine\n\nWords.\n")
    #expect(text("Words.", .plain) == "# Draft founding document\n\n## Article 1\n\nWords.\n")
    #expect(text("Words.\nMore.", .quoted).hasSuffix("\n\n> Words.\n> More.\n"))
  }

  @Test func wrappingKeepsStructureAndWords() {
    let line = "The yearly meeting shall establish technical working groups (a) by decision 1. of all"
    let wrapped = String(decoding: ExampleText.wrapped(Array(line.utf8), width: 40), as: UTF8.self)
    #expect(wrapped.split(whereSeparator: \.isWhitespace).joined(separator: " ") == line)
    #expect(wrapped.contains("\n"))
    for part in wrapped.split(separator: "\n").dropFirst() { #expect(part.first?.isLetter == true) }
    let table = "| a very long first cell | a very long second cell of it |"
    #expect(String(decoding: ExampleText.wrapped(Array(table.utf8), width: 40), as: UTF8.self) == table)
  }
}
