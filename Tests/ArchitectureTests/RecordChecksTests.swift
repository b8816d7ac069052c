import Foundation
import Testing

/// The page that lists the checks of records names rules that exist, and all of them.
@Suite struct RecordChecksTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private func page() throws -> String {
    try String(contentsOf: Self.root.appending(path: "Docs/Reference/record-checks.md"), encoding: .utf8)
  }

  /// Ids of the rules on records, without the pack.
  private func rules() throws -> Set<String> {
    let pack = Self.root.appending(path: "Rules/poa")
    var ids: Set<String> = []
    for folder in ["records", "series"] {
      let files = try FileManager.default.subpathsOfDirectory(atPath: pack.appending(path: folder).path)
      for file in files where file.hasSuffix(".lua") { ids.insert("\(folder)/\(file.dropLast(4))") }
    }
    return ids
  }

  private func named() throws -> Set<String> {
    Set(try page().matches(of: /`((?:records|series)\/[a-z\/-]+)`/).map { String($0.1) })
  }

  @Test func everyRuleThatIsNamedExists() throws {
    #expect(try named().subtracting(rules()).sorted() == [])
  }

  @Test func everyRuleOnRecordsIsNamed() throws {
    #expect(try rules().subtracting(named()).sorted() == [])
  }

  @Test func fiftyChecksStandInOrder() throws {
    let numbers = try page().matches(of: /\n\| (\d+) \|/).compactMap { Int($0.1) }
    #expect(numbers == Array(1...50))
  }

  @Test func defaultsOfOptionsAreThoseOfTheRules() throws {
    for line in try page().split(separator: "\n") {
      let options = line.matches(of: /`([a-z_]+)` = ([\d.]+)/)
      guard !options.isEmpty else { continue }
      let rule = try #require(line.firstMatch(of: /`((?:records|series)\/[a-z\/-]+)`/)).1
      let file = Self.root.appending(path: "Rules/poa/\(rule).lua")
      let text = try String(contentsOf: file, encoding: .utf8)
      for option in options { #expect(text.contains("\(option.1) = \(option.2)"), "\(rule) \(option.1)") }
    }
  }
}
