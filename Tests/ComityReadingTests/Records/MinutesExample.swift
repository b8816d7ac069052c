import ComityModel
import Foundation
import Testing

@testable import ComityReading

/// Minutes with front matter that were read, for tests.
struct MinutesExample {
  let record: MeetingRecord
  private let source: Source

  /// Reads minutes of a yearly meeting of June 2034, with more front matter where it is given.
  init(_ text: String, front: String = "") throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let words = try Data(contentsOf: root.appending(path: "Rules/minutes.json"))
    let vocabulary = try MinutesVocabulary(Source(path: "minutes.json", bytes: Array(words)))
    let head = """
      ---
      record_version: 1
      meeting: {id: m, kind: yearly, organization_id: forum, start_date: 2034-06-10}
      \(front)---

      """
    source = Source(path: "m.md", bytes: Array((head + text).utf8))
    record = try #require(RecordReader(vocabulary: vocabulary).read(source).first)
  }

  /// Fields of the items of a list, an item a line; "-" where one has no such field, lists by `key/key`.
  func items(_ list: String, _ fields: String...) -> [String] { record.items(list, fields) }

  /// What stands in the source where a field of each item has its place.
  func quotes(_ list: String, _ field: String) -> [String] {
    let tree = record.tree
    guard let list = tree.value(list, of: record.root) else { return [] }
    return tree.children(of: list).compactMap { item in
      tree.value(field, of: item).map { source.text(at: tree.nodes[$0].range) }
    }
  }
}

extension MeetingRecord {
  /// Fields of the items of a list, an item a line; "-" where one has no such field, lists by `key/key`.
  func items(_ list: String, _ fields: String...) -> [String] { items(list, fields) }

  fileprivate func items(_ list: String, _ fields: [String]) -> [String] {
    guard let list = tree.value(list, of: root) else { return [] }
    return tree.children(of: list).map { item in
      fields.map { field in
        let steps = field.split(separator: "/").map(String.init)
        guard let node = tree.value(steps[0], of: item) else { return "-" }
        guard steps.count > 1 else { return tree.string(node) ?? "-" }
        let parts = tree.children(of: node).map { part in
          steps.dropFirst().map { tree.string($0, of: part) ?? "-" }.joined(separator: ":")
        }
        return parts.isEmpty ? "none" : parts.joined(separator: "+")
      }.joined(separator: " ")
    }
  }
}
