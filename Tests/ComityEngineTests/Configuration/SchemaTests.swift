import ComityModel
import ComityReading
import Foundation
import Testing

@testable import ComityEngine

/// The published schemas know exactly what the readers know.
@Suite struct SchemaTests {
  /// Keys of a mapping, or texts of a list, that a path of keys and numbers leads to in a schema.
  private func names(_ schema: String, _ path: String) throws -> [String] {
    let root = URL(fileURLWithPath: #filePath).pathComponents.dropLast(4).joined(separator: "/").dropFirst()
    let tree = try DataReader.json(try FileSystem.read("\(root)/Rules/\(schema)"))
    var node = tree.roots[0]
    for step in path.split(separator: "/").map(String.init) {
      node = try #require(Int(step).map { Array(tree.children(of: node))[$0] } ?? tree.value(step, of: node))
    }
    let isMapping = tree.nodes[node].kind == .mapping
    return tree.children(of: node).map { isMapping ? tree.key($0) : tree.string($0) ?? "" }
  }

  @Test func configuration() throws {
    let schema = "comity.schema.json"
    let draft = "$defs/draft/anyOf/1/properties"
    #expect(try names(schema, "properties") == ConfigurationFile.keys)
    #expect(
      try names(schema, "properties/fail-on/enum") == CheckOptions.Threshold.allCases.map(\.rawValue))
    #expect(
      try names(schema, "properties/severity/additionalProperties/enum")
        == Configuration.Loudness.allCases.map(\.rawValue))
    #expect(try names(schema, draft) == ["files", "document-kind", "stage"])
    #expect(try names(schema, "\(draft)/stage/enum") == CheckOptions.Stage.allCases.map(\.rawValue))
    #expect(try names(schema, "\(draft)/document-kind/enum") == DocumentKind.allCases.map(\.rawValue))
  }

  @Test func waivers() throws {
    let schema = "comity-waivers.schema.json"
    #expect(try names(schema, "properties/waivers/items/properties") == Waivers.keys)
    #expect(try names(schema, "properties/waivers/items/required") == Waivers.keys)
  }
}
