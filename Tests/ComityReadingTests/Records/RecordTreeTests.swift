import ComityModel
import Testing

@testable import ComityReading

@Suite("Record trees")
struct RecordTreeTests {
  private func yaml(_ text: String) throws(RecordSyntaxError) -> RecordTree {
    try YAMLTreeReader.read(Array(text.utf8)[...])
  }

  private func json(_ text: String) throws(RecordSyntaxError) -> RecordTree {
    try JSONTreeReader.read(Array(text.utf8)[...])
  }

  private func text(_ range: ByteRange, of source: String) -> String {
    Source(path: "", bytes: Array(source.utf8)).text(at: range)
  }

  @Test("YAML values keep their bytes behind multi-byte characters")
  func yamlPlaces() throws {
    let source = "été: \"ça — là\" # é\nmeeting:\n  id: ym-1\n  tags: [a, ü, c]\n"
    let tree = try yaml(source)
    let meeting = try #require(tree.value("meeting", of: 0))
    let id = try #require(tree.value("id", of: meeting))
    let tags = try #require(tree.value("tags", of: meeting))
    #expect(text(tree.nodes[id].range, of: source) == "ym-1")
    #expect(text(tree.nodes[id].keyRange, of: source) == "id")
    #expect(text(tree.nodes[tags].range, of: source) == "[a, ü, c]")
    #expect(tree.pointer(to: Array(tree.children(of: tags))[1]) == "/meeting/tags/1")
    #expect(text(tree.nodes[meeting].range, of: source) == "id: ym-1\n  tags: [a, ü, c]")
  }

  @Test("a block container ends with its last value, not at the next key")
  func blockEnd() throws {
    let source = "a:\n  - one\n\n# remark\nb: 2\n"
    let tree = try yaml(source)
    let list = try #require(tree.value("a", of: 0))
    #expect(text(tree.nodes[list].range, of: source) == "- one")
  }

  @Test(
    "plain scalars follow YAML 1.2",
    arguments: [
      ("no", RecordTree.Node.Kind.string), ("NO", .string), ("12:30", .string), ("2027-06-07", .string),
      ("true", .boolean), ("~", .null), ("17", .integer), ("-1", .integer), ("1.5e3", .number),
      (".", .string),
      ("1.", .number), ("0x1F", .string),
    ])
  func plainScalars(_ text: String, _ kind: RecordTree.Node.Kind) throws {
    let tree = try yaml("value: \(text)\n")
    let value = try #require(tree.value("value", of: 0))
    #expect(tree.nodes[value].kind == kind)
  }

  @Test("an alias stays a reference")
  func alias() throws {
    let tree = try yaml("a: &x {b: 1}\nc: *x\n")
    let c = try #require(tree.value("c", of: 0))
    #expect(tree.nodes[c].kind == .alias)
    let b = try #require(tree.value("b", of: c))
    #expect(tree.string(b) == "1")
  }

  @Test("a billion laughs is a few nodes")
  func aliasBomb() throws {
    var source = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1..<30 {
      let row = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      source += "a\(level): &a\(level) [\(row)]\n"
    }
    #expect(try yaml(source).nodes.count < 400)
  }

  @Test("a key that stands twice is an error with both places", arguments: [true, false])
  func duplicates(isYAML: Bool) throws {
    let source = "{\"a\": 1, \"b\": 2, \"a\": 3}"
    let error = #expect(throws: RecordSyntaxError.self) {
      _ = try isYAML ? yaml(source) : json(source)
    }
    #expect(error?.message == "the key 'a' stands twice in one mapping; expected each key once")
    #expect(error?.offset == 17)
    #expect(error?.related == ByteRange(1, 4))
  }

  @Test("the twentieth key of a mapping is compared too")
  func manyDuplicates() throws {
    let keys = (0..<20).map { "\"k\($0)\": 0" }.joined(separator: ", ")
    #expect(throws: RecordSyntaxError.self) { _ = try json("{\(keys), \"k3\": 1}") }
    #expect(try json("{\(keys)}").nodes.count == 21)
  }

  @Test("JSON strings are decoded, their places are not")
  func jsonEscapes() throws {
    let source = #"["a\/\u00e9\ud83d\ude00\n", -0.5e1, true]"#
    let tree = try json(source)
    #expect(tree.string(1) == "a/é😀\n")
    #expect(tree.nodes[1].range == ByteRange(1, 26))
    #expect(tree.nodes[2].kind == .number)
    #expect(tree.pointer(to: 3) == "/2")
  }

  @Test(
    "broken JSON says what was expected and where",
    arguments: [
      ("", "the file ends here; expected a value", 0),
      ("{", "the file ends here; expected a key in double quotes", 1),
      ("{\"a\" 1}", "found '1' after a key; expected ':'", 5),
      ("[1 2]", "found '2'; expected ',' or ']'", 3),
      ("[1,]", "a comma before ']'; expected another value", 3),
      ("[01]", "found '01'; expected a value", 1),
      ("{'a': 1}", "found ''a'; expected a key in double quotes", 1),
      ("\"abc", "a string that is never closed; expected '\"'", 0),
      ("\"a\u{1}\"", "a control character inside a string; expected it escaped, such as \\n", 2),
      (#""\ud800""#, "half of a surrogate pair; expected both halves", 1),
      ("[1] x", "found 'x' after the end of the value; expected the end of the file", 4),
      ("nul", "found 'nul'; expected a value", 0),
    ])
  func brokenJSON(_ source: String, _ message: String, _ offset: Int) {
    let error = #expect(throws: RecordSyntaxError.self) { _ = try json(source) }
    #expect(error == RecordSyntaxError(message, at: offset))
  }

  @Test("a thousand levels are refused, not followed", arguments: [true, false])
  func depth(isYAML: Bool) {
    let source = String(repeating: "[", count: 1000) + String(repeating: "]", count: 1000)
    let error = #expect(throws: RecordSyntaxError.self) {
      _ = try isYAML ? yaml(source) : json(source)
    }
    #expect(error?.message.contains("nested more than 512 levels deep") == true)
  }

  @Test(
    "broken YAML names its place", arguments: [("a: [1, 2\nb: 3\n", 10), ("a: *x\n", 3), ("? [a]\n: b\n", 2)])
  func brokenYAML(_ source: String, _ offset: Int) {
    let error = #expect(throws: RecordSyntaxError.self) { _ = try yaml(source) }
    #expect(error?.offset == offset)
  }

  @Test("YAML and JSON of the same record give the same tree")
  func sameTree() throws {
    let source = #"{"meeting": {"id": "x", "formal": true, "n": 3, "none": null, "list": [{"a": "b"}, []]}}"#
    let (one, two) = (try yaml(source), try json(source))
    #expect(one.nodes.map(\.kind) == two.nodes.map(\.kind))
    #expect(one.nodes.map(\.range) == two.nodes.map(\.range))
    #expect(one.nodes.indices.map(one.pointer(to:)) == two.nodes.indices.map(two.pointer(to:)))
  }
}
