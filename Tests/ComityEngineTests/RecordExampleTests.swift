import Testing

@testable import ComityEngine

@Suite struct RecordExampleTests {
  private static let minutes = "---\nrecord_version: 1\n---\n\n# Minutes\n\n⟦Done⟧.\n"
  private static let series = "record_version: 1\n---\n# the second\nrecord_version: 1\n"

  @Test func frontMatterWithAHeadingBelowItIsMinutes() {
    #expect(RecordExample(text: Self.minutes).path == "example.md")
    for text in [Self.series, "record_version: 1\n", "---\nrecord_version: 1\n---\n", ""] {
      #expect(RecordExample(text: text).path == "example.yaml")
    }
  }

  @Test func settingsMoveMarksAndNothingElse() {
    let example = RecordExample(text: Self.minutes)
    for setting in RecordExample.Setting.allCases {
      let trial = example.trial(setting)
      #expect(trial.bytes.starts(with: "---\n".utf8))
      #expect(trial.marked.map { example.source(trial).text(at: $0) } == ["Done"])
    }
    #expect(RecordExample(text: Self.series).trial(.multibyte).bytes.starts(with: "# Проект".utf8))
  }
}
