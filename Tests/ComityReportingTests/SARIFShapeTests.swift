import ComityReporting
import Foundation
import Testing

/// Every object of a SARIF log by the standard (OASIS SARIF 2.1.0, section 3): what it must have, what it may have, and
/// what its values are. The standard closes its objects, so one property that it does not know makes a log invalid.
@Suite struct SARIFShapeTests {
  private enum Kind {
    case text, index, count, flag, bag
    /// An address; `relative` ones are resolved by whoever shows them.
    case uri
    case oneOf(Set<String>)
    case object(String)
    case list(String)
    case texts
  }

  private struct Shape {
    var required: Set<String> = []
    var properties: [String: Kind]
  }

  private static let message = Shape(required: ["text"], properties: ["text": .text, "markdown": .text])

  private static let shapes: [String: Shape] = [
    "log": Shape(
      required: ["version", "runs"],
      properties: ["$schema": .text, "version": .oneOf(["2.1.0"]), "runs": .list("run")]),
    "run": Shape(
      required: ["tool"],
      properties: [
        "tool": .object("tool"), "invocations": .list("invocation"), "artifacts": .list("artifact"),
        "results": .list("result"), "columnKind": .oneOf(["utf16CodeUnits", "unicodeCodePoints"]),
        "properties": .bag,
      ]),
    "tool": Shape(required: ["driver"], properties: ["driver": .object("component")]),
    "component": Shape(
      required: ["name"],
      properties: [
        "name": .text, "version": .text, "semanticVersion": .text, "informationUri": .uri,
        "rules": .list("rule"), "properties": .bag,
      ]),
    "rule": Shape(
      required: ["id"],
      properties: [
        "id": .text, "name": .text, "shortDescription": .object("message"),
        "fullDescription": .object("message"),
        "help": .object("message"), "helpUri": .uri, "defaultConfiguration": .object("configuration"),
        "properties": .bag,
      ]),
    "configuration": Shape(properties: [
      "level": .oneOf(["none", "note", "warning", "error"]), "enabled": .flag,
    ]),
    "message": message,
    "invocation": Shape(
      required: ["executionSuccessful"],
      properties: ["executionSuccessful": .flag, "toolExecutionNotifications": .list("notification")]),
    "notification": Shape(
      required: ["message"],
      properties: [
        "message": .object("message"), "level": .oneOf(["none", "note", "warning", "error"]),
        "associatedRule": .object("ruleReference"), "locations": .list("location"),
      ]),
    "ruleReference": Shape(properties: ["id": .text, "index": .index]),
    "artifact": Shape(properties: [
      "location": .object("artifactLocation"), "length": .count, "encoding": .text,
    ]),
    "artifactLocation": Shape(properties: ["uri": .uri, "index": .index]),
    "result": Shape(
      required: ["message"],
      properties: [
        "ruleId": .text, "ruleIndex": .index, "message": .object("message"),
        "kind": .oneOf(["notApplicable", "pass", "fail", "review", "open", "informational"]),
        "level": .oneOf(["none", "note", "warning", "error"]), "locations": .list("location"),
        "relatedLocations": .list("location"), "partialFingerprints": .bag,
        "suppressions": .list("suppression"),
        "fixes": .list("fix"), "properties": .bag,
      ]),
    "location": Shape(
      properties: [
        "id": .index, "physicalLocation": .object("physicalLocation"),
        "logicalLocations": .list("logicalLocation"), "message": .object("message"),
      ]),
    "physicalLocation": Shape(
      required: ["artifactLocation"],
      properties: ["artifactLocation": .object("artifactLocation"), "region": .object("region")]),
    "logicalLocation": Shape(properties: ["name": .text, "fullyQualifiedName": .text, "kind": .text]),
    "region": Shape(
      properties: [
        "startLine": .count, "startColumn": .count, "endLine": .count, "endColumn": .count,
        "byteOffset": .index,
        "byteLength": .index, "snippet": .object("content"),
      ]),
    "content": Shape(properties: ["text": .text]),
    "suppression": Shape(
      required: ["kind"],
      properties: [
        "kind": .oneOf(["inSource", "external"]), "status": .oneOf(["accepted", "underReview", "rejected"]),
        "justification": .text, "location": .object("location"),
      ]),
    "fix": Shape(
      required: ["artifactChanges"],
      properties: ["description": .object("message"), "artifactChanges": .list("artifactChange")]),
    "artifactChange": Shape(
      required: ["artifactLocation", "replacements"],
      properties: [
        "artifactLocation": .object("artifactLocation"), "replacements": .list("replacement"),
      ]),
    "replacement": Shape(
      required: ["deletedRegion"],
      properties: ["deletedRegion": .object("region"), "insertedContent": .object("content")]),
  ]

  /// What is wrong with a value, each with its place.
  private static func faults(_ tree: Tree, _ kind: Kind, at place: String) -> [String] {
    switch kind {
    case .text: tree.text == nil ? ["\(place): no text"] : []
    case .flag: tree.value is Bool ? [] : ["\(place): neither true nor false"]
    case .index: (tree.number ?? -1) >= 0 ? [] : ["\(place): no number from 0 up"]
    case .count: (tree.number ?? 0) >= 1 ? [] : ["\(place): no number from 1 up"]
    case .bag: tree.value is [String: Any] ? [] : ["\(place): no object"]
    case .uri:
      tree.text.flatMap { URL(string: $0) } == nil || tree.text?.contains(" ") == true
        ? ["\(place): no URI"] : []
    case .oneOf(let words):
      tree.text.map(words.contains) == true ? [] : ["\(place): \(tree) is none of its words"]
    case .texts: tree.list.allSatisfy { $0.text != nil } ? [] : ["\(place): not all are text"]
    case .list(let shape):
      tree.value is [Any]
        ? tree.list.enumerated().flatMap { faults($1, .object(shape), at: "\(place)[\($0)]") }
        : ["\(place): no list"]
    case .object(let shape): faults(tree, shape, at: place)
    }
  }

  private static func faults(_ tree: Tree, _ name: String, at place: String) -> [String] {
    guard tree.value is [String: Any], let shape = shapes[name] else { return ["\(place): no object"] }
    let missing = shape.required.subtracting(tree.keys).sorted().map { "\(place): no \($0)" }
    return missing
      + tree.keys.flatMap { key in
        shape.properties[key].map { faults(tree[key], $0, at: "\(place).\(key)") }
          ?? ["\(place): the standard has no \(name).\(key)"]
      }
  }

  @Test(arguments: [SARIFReporter.Extent.problems, .everything], [true, false])
  func everyObjectIsAsTheStandardSays(_ extent: SARIFReporter.Extent, _ isEverything: Bool) throws {
    let log = try Tree(written(SARIFReporter(extent), isEverything ? Sample.everything : Sample.report))
    #expect(Self.faults(log, "log", at: "log") == [])
  }

  @Test func theCheckItselfFindsFaults() throws {
    let text = written(SARIFReporter(.everything), Sample.everything)
    let broken: [(String, String, String)] = [
      (#""version":"2.1.0""#, #""version":"2.1""#, "log.version: 2.1 is none of its words"),
      (#""driver":"#, #""driven":"#, "log.runs[0].tool: no driver"),
      (#""ruleIndex":0"#, #""ruleIndex":-1"#, "log.runs[0].results[3].ruleIndex: no number from 0 up"),
      (#""columnKind":"#, #""columns":"#, "log.runs[0]: the standard has no run.columns"),
    ]
    for (old, new, fault) in broken {
      #expect(text.contains(old), "\(old)")
      let faults = Self.faults(try Tree(text.replacing(old, with: new, maxReplacements: 1)), "log", at: "log")
      #expect(faults.contains(fault), "\(faults)")
    }
  }
}
