import ComityModel
import ComityReading
import Testing

@testable import ComityEngine

@Suite struct DraftExamplesTests {
  private let scratch: Scratch
  private let numbers = ["groups.made": 0, "meetings.held": 1]

  init() throws {
    scratch = try Scratch()
    try scratch.write(
      "one.md",
      "# Pact\n\nThe Assembly shall make groups.\n\nThe Assembly shall meet. The Assembly shall meet.\n")
  }

  private func drafts() throws(PackProblem) -> [LabelledDraft] {
    try DraftExamples(folder: scratch.path, numbers: numbers, aliases: []).drafts()
  }

  private func problem(_ places: String) throws -> String {
    try scratch.write("one.places.json", places)
    do throws(PackProblem) {
      _ = try drafts()
      return "nothing"
    } catch {
      return error.message.replacing(scratch.path + "/", with: "")
    }
  }

  @Test func placesAreBytesOfTheDraft() throws {
    try scratch.write(
      "one.places.json",
      """
      {"document_kind": "treaty", "places": {
        "groups.made": [{"quote": "shall make groups", "says": "satisfied"}, {"quote": "Pact", "says": "disputed"}],
        "meetings.held": []}}
      """)
    let all = try drafts()
    let draft = try #require(all.first)
    #expect(all.count == 1)
    #expect(draft.document.kind == .treaty)
    #expect(draft.known == [0, 1])
    #expect(draft.places.map(\.range) == [ByteRange(21, 38), ByteRange(2, 6)])
    #expect(draft.places.map(\.label) == [.satisfied, nil])
  }

  @Test func noFolderIsNoDrafts() throws {
    #expect(try DraftExamples(folder: scratch.path + "/none", numbers: [:], aliases: []).drafts().isEmpty)
  }

  @Test(arguments: [
    (
      #"{"places": {"groups.mad": []}}"#,
      "one.places.json:1:13: the recogniser has no requirement `groups.mad`; did you mean `groups.made`?"
    ),
    (
      #"{"places": {"groups.made": [{"quote": "shall dance", "says": "satisfied"}]}}"#,
      "one.places.json:1:39: `shall dance` does not stand in one.md"
    ),
    (
      #"{"places": {"groups.made": [{"quote": "shall meet", "says": "satisfied"}]}}"#,
      "one.places.json:1:39: `shall meet` stands more than once in one.md"
    ),
    (
      #"{"places": {"groups.made": [{"quote": "Pact", "says": "missing"}]}}"#,
      "one.places.json:1:29: no place says `missing`; what the draft is silent on has an empty list"
    ),
    (
      #"{"places": {"groups.made": [{"quote": "Pact"}]}}"#,
      "one.places.json:1:29: a place has no `says`"
    ),
    (
      #"{"kind": "treaty", "places": {}}"#,
      "one.places.json:1:2: a file of places has no `kind`; expected document_kind, places"
    ),
  ])
  func whatIsWrongIsSaidWithItsPlace(places: String, message: String) throws {
    #expect(try problem(places) == message)
  }

  @Test func placesWithoutADraftAreAnError() throws {
    try scratch.write("two.places.json", #"{"places": {}}"#)
    let message = #expect(throws: PackProblem.self) { try drafts() }?.message
    #expect(
      message?.replacing(scratch.path + "/", with: "")
        == "two.places.json: there is no draft beside it; expected two.md or two.txt")
  }
}
