import Testing

@testable import ComityEngine

/// Which part of the packs a run begins with, by the paths it is given and what it is told of them.
@Suite struct FirstExtentTests {
  private let scratch: Scratch
  private let record, draft, folder: String

  init() throws {
    scratch = try Scratch()
    record = try scratch.write("one.json", "{}")
    draft = try scratch.write("draft.md", "A text.")
    try scratch.write("records.json/draft.md", "A text.")
    folder = "\(scratch.path)/records.json"
  }

  private func extent(_ paths: [String], _ change: (inout CheckOptions) -> Void = { _ in })
    -> PackLoader.Extent
  {
    var options = CheckOptions()
    change(&options)
    return options.firstExtent(paths)
  }

  @Test func recordsNeedNoRulesForDrafts() {
    #expect(extent([record]) == .records)
    #expect(extent([draft]) == .drafts)
    #expect(extent([scratch.path]) == .drafts)
    #expect(extent([scratch.path]) { $0.told = .record } == .records)
  }

  @Test func whatMayHoldDraftsBesidesIsReadWhole() {
    #expect(extent([record, draft]) == .whole)
    #expect(extent([folder]) == .whole)
    #expect(extent([record]) { $0.told = .draft } == .whole)
    #expect(extent(["-"]) == .drafts)
  }

  @Test func whatNamesRulesNeedsAllOfThem() {
    #expect(extent([record]) { $0.select = ["a"] } == .whole)
    #expect(extent([record]) { $0.ignore = ["a"] } == .whole)
    #expect(extent([record]) { $0.wantsDescriptions = true } == .whole)
    #expect(extent([record]) { $0.founding = "f.md" } == .whole)
  }
}
