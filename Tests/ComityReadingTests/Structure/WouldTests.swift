import ComityModel
import ComityReading
import Testing

@Suite("A text that says would throughout")
struct WouldTests {
  private static func text(would: Int, shall: Int) -> String {
    "# Annex\n\n" + String(repeating: "The mechanism would meet.\n\n", count: would)
      + String(repeating: "The mechanism shall meet.\n\n", count: shall)
  }

  @Test(
    "binds by it from six times on, where it stands more than three times for each shall",
    arguments: [(5, 0, false), (6, 0, true), (6, 1, true), (6, 2, false), (7, 2, true)])
  func habit(would: Int, shall: Int, binds: Bool) throws {
    let source = Source(path: "a.md", bytes: Array(Self.text(would: would, shall: shall).utf8))
    let document = try DocumentReader.read(source, options: ReadingOptions(kind: .politicalDocument))
    #expect(document.wouldBinds == binds)
  }

  @Test("is not known by what it quotes")
  func quoted() throws {
    let quotation = String(
      repeating: "He said \"it would meet and it would end and it would go\".\n\n", count: 4)
    let source = Source(path: "a.md", bytes: Array(quotation.utf8))
    let document = try DocumentReader.read(source, options: ReadingOptions(kind: .politicalDocument))
    #expect(!document.wouldBinds)
  }
}
