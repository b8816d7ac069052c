import ComityModel
import Foundation
import Testing

@testable import ComityLua

/// `Rules/api.lua` says what is there, and nothing else.
@Suite struct StubTests {
  /// The stubs, read as far as the test needs: fields and methods by class, functions by library.
  private struct Stubs {
    var fields: [String: Set<String>] = [:]
    var methods: Set<String> = []
    var functions: [String: Set<String>] = [:]

    init() throws {
      let path = URL(filePath: #filePath).deletingLastPathComponent().appending(
        path: "../../../Rules/api.lua"
      ).standardizedFileURL
      var current = ""
      for line in try String(contentsOf: path, encoding: .utf8).split(separator: "\n") {
        let words = line.split(whereSeparator: { " :(?".contains($0) }).map(String.init)
        if line.hasPrefix("---@class ") {
          current = words[1]
          fields[current] = []
        } else if line.hasPrefix("---@field "), !words[1].hasPrefix("[") {
          fields[current, default: []].insert(words[1])
        } else if line.hasPrefix("function ") {
          let name = words[1].split(separator: ".")
          if line.contains(":") && line.prefix(while: { $0 != "(" }).contains(":") {
            methods.insert(words[2])
          } else if name.count == 2 {
            functions[String(name[0]), default: []].insert(String(name[1]))
          } else {
            functions["", default: []].insert(words[1])
          }
        }
      }
    }
  }

  @Test func declarations() throws {
    let stubs = try Stubs()
    #expect(stubs.fields["comity.Rule"] == Set(RuleDecoder.fields))
    #expect(stubs.fields["comity.Query"] == Set(QueryDecoder.fields))
    #expect(stubs.fields["comity.Pack"] == Set(ManifestDecoder.fields))
    #expect(stubs.fields["comity.Requirement"] == Set(CatalogueDecoder.fields))
    #expect(stubs.functions[""] == Set(RuleInterface.constructors))
  }

  /// The settings of luacheck offer authors what the sandbox offers, and nothing else.
  @Test func luacheck() throws {
    let path = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "../../../Rules/.luacheckrc"
    )
    .standardizedFileURL
    let text = try String(contentsOf: path, encoding: .utf8).replacing(
      "std = \"none\"", with: "local result = {}")
    let trial = try Trial("Draft\nThe Chair may act.")
    var lines = text.split(separator: "\n").filter { !$0.hasPrefix("--") }.joined(separator: "\n")
    for name in ["read_globals", "ignore", "max_line_length", "exclude_files"] {
      lines = lines.replacing("\n\(name) =", with: "\nresult.\(name) =")
    }
    let log = try trial.judge(
      """
      check = function()
        \(lines)
        for key, value in pairs(result.read_globals) do
          if type(key) == "number" then print("name", value) else
            print("name", key)
            for _, field in ipairs(value.fields) do print(key, field) end
          end
        end
        for _, name in ipairs { "string", "table", "utf8", "math", "regex" } do
          for key in pairs(_G[name]) do print("real " .. name, key) end
        end
      end
      """
    ).log.map { $0.split(separator: "\t").map(String.init) }
    func said(_ kind: String) -> Set<String> { Set(log.filter { $0[0] == kind }.map { $0[1] }) }
    #expect(said("name") == Set(Globals.names + RuleInterface.constructors + ["_G", "_VERSION"]))
    for name in ["string", "table", "utf8", "math", "regex"] {
      #expect(said(name) == said("real \(name)") && !said(name).isEmpty, "\(name)")
    }
  }

  @Test func nodes() throws {
    let stubs = try Stubs()
    var document = SmallDocument.make("Draft\nArticle 1\nThe Chair may act.")
    document.definitions = [
      Definition(
        name: [], spelling: "Chair", form: .means, nameRange: ByteRange(0, 1), meaning: 0..<1, block: 0,
        validFrom: 0)
    ]
    document.references = [
      Reference(range: ByteRange(0, 1), block: 0, target: "", resolved: nil, external: false)
    ]
    document.marks = [Mark(kind: .bracket, range: ByteRange(0, 1))]
    let tree = DocumentTree(document, search: try SmallSearch(document, vocabulary: Trial.vocabulary))
    var cost = 0
    _ = try tree.find(PatternText(text: "chair"), in: tree.root, cost: &cost)
    for kind in DocumentTree.Kind.allCases {
      let name = "comity." + "\(kind)".prefix(1).uppercased() + "\(kind)".dropFirst()
      #expect(Set(tree.fields(of: DocumentTree.node(kind, 0)).map(\.name)) == stubs.fields[name], "\(name)")
    }
  }

  @Test func methodsAndLibraries() throws {
    let stubs = try Stubs()
    #expect(stubs.methods == Set(RuleInterface.methods))
    let trial = try Trial("Draft\nThe Chair may act.")
    let log = try trial.judge(
      """
      check = function(document)
        for name in pairs(_G) do print("_G", name) end
        for name in pairs(regex) do print("regex", name) end
        for _, name in ipairs { \(RuleInterface.methods.map { "\"\($0)\"" }.joined(separator: ", ")) } do
          print("method", pcall(function() return document[name] end))
        end
      end
      """
    ).log.map { $0.split(separator: "\t").map(String.init) }
    let globals = Set(log.filter { $0[0] == "_G" }.map { $0[1] })
    #expect(globals == Set(Globals.names + RuleInterface.constructors + ["_G", "_VERSION"]))
    #expect(Set(log.filter { $0[0] == "regex" }.map { $0[1] }) == stubs.functions["regex"])
    #expect(log.filter { $0[0] == "method" }.map { $0[1] } == RuleInterface.methods.map { _ in "true" })
  }
}
