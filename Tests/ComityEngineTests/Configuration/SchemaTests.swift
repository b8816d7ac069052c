import ComityModel
import ComityReading
import Foundation
import Testing

@testable import ComityEngine

/// The published schema knows exactly what the reader knows.
@Suite struct SchemaTests {
  private let tree: RecordTree

  init() throws {
    let root = URL(fileURLWithPath: #filePath).pathComponents.dropLast(4).joined(separator: "/").dropFirst()
    tree = try DataReader.json(try FileSystem.read("\(root)/Rules/comity.schema.json"))
  }

  private func names(_ path: String...) -> [String] {
    var node = tree.roots[0]
    for step in path {
      node = Int(step).map { Array(tree.children(of: node))[$0] } ?? tree.value(step, of: node) ?? node
    }
    return tree.children(of: node).map {
      tree.nodes[node].kind == .mapping ? tree.key($0) : tree.string($0) ?? ""
    }
  }

  @Test func keys() { #expect(names("properties") == ConfigurationFile.keys) }

  @Test func namesOfValues() {
    #expect(names("properties", "fail-on", "enum") == CheckOptions.Threshold.allCases.map(\.rawValue))
    #expect(
      names("properties", "severity", "additionalProperties", "enum")
        == Configuration.Loudness.allCases.map(\.rawValue))
    let draft = ["$defs", "draft", "anyOf", "1", "properties"]
    #expect(names(draft[0], draft[1], draft[2], draft[3], draft[4]) == ["files", "document-kind", "stage"])
    #expect(
      names(draft[0], draft[1], draft[2], draft[3], draft[4], "stage", "enum")
        == CheckOptions.Stage.allCases.map(\.rawValue))
    #expect(
      names(draft[0], draft[1], draft[2], draft[3], draft[4], "document-kind", "enum")
        == DocumentKind.allCases.map(\.rawValue))
  }
}
