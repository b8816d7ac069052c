import ComityLua
import ComityModel
import Foundation
import Testing

/// Every file of `Fixtures/BadRules` says in its own last lines, as `-- line:column: message`, what is wrong with it.
@Suite struct BadRuleTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
    path: "../../Fixtures/BadRules"
  )
  .standardizedFileURL

  static let files: [String] = {
    let all = FileManager.default.enumerator(atPath: folder.path)?.allObjects as? [String] ?? []
    return all.filter { $0.hasSuffix(".lua") }.sorted()
  }()

  @Test func thereAreFiles() { #expect(BadRuleTests.files.count >= 110) }

  @Test(arguments: files) func saysWhatIsWrong(_ file: String) throws {
    let bytes = [UInt8](try Data(contentsOf: BadRuleTests.folder.appending(path: file)))
    let expected = String(decoding: bytes, as: UTF8.self).split(separator: "\n").filter {
      $0.hasPrefix("-- ")
    }
    .map { String($0.dropFirst(3)) }
    let problems = BadRuleTests.problems(Source(path: file, bytes: bytes))
    let said = problems.map { problem in
      String(problem.description.dropFirst(problem.file.count + 1).drop { $0 == " " })
    }
    #expect(said == expected)
    #expect(problems.allSatisfy { $0.file == file })
  }

  static func problems(_ source: Source) -> [DeclarationProblem] {
    do throws(DeclarationError) {
      switch source.path.prefix(while: { $0 != "/" }) {
      case "pack": _ = try Declarations.manifest(source)
      case "catalogue": _ = try Declarations.catalogue(source)
      case "vocabulary": _ = try Declarations.vocabulary(source)
      case "recogniser":
        _ = try Declarations.recogniser(source, concepts: ["group", "open"], requirements: ["groups.open"])
      case let family:
        let id = "demo/" + source.path.dropLast(4)
        let modules = RuleModules(["lib.verbs": Source(path: "lib/verbs.lua", bytes: Array("return {}".utf8))]
        )
        _ = try Declarations.rule(
          source, id: id, family: RuleFamily(rawValue: String(family)) ?? .drafts, modules: modules)
      }
    } catch { return error.problems }
    return []
  }
}
