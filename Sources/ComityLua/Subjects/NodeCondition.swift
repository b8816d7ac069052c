import ComityModel
import ComityReading

/// One condition on a node of a record, its way by numbers of the schema.
///
/// A class with flat contents: conditions are compared with every node of every record, so none of them is ever copied.
final class NodeCondition: Sendable {
  /// Where the way to a field begins.
  enum Start: Sendable {
    case node
    /// The meeting of the node's record, the same for all nodes of the record.
    case meeting
    /// Any meeting of the series.
    case series
    /// What breaks the schema in the record of a meeting.
    case violations
  }

  /// What is asked of the field.
  enum Test: Sendable {
    case there, absent, oneOf, holding
  }

  let way: NodeWay
  let test: Test
  let start: Start
  /// The texts that are asked for, one after the other.
  private let bytes: [UInt8]
  /// Where each of them ends.
  private let ends: [Int]

  init(_ way: NodeWay, _ test: Need.Test, from start: Start) {
    (self.way, self.start) = (way, start)
    let texts: [String]
    switch test {
    case .there: (self.test, texts) = (.there, [])
    case .absent: (self.test, texts) = (.absent, [])
    case .oneOf(let list): (self.test, texts) = (.oneOf, list)
    case .holding(let list): (self.test, texts) = (.holding, list)
    }
    bytes = texts.flatMap { Array($0.utf8) }
    ends = texts.reduce(into: []) { $0.append(($0.last ?? 0) + $1.utf8.count) }
  }

  /// Whether a text is, or holds, one of those that are asked for.
  func accepts(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      for index in 0..<ends.count {
        let end = ends[index]
        let wanted = UnsafeBufferPointer(rebasing: bytes[start..<end])
        if test == .oneOf ? TextSearch.equal(text, wanted) : TextSearch.holds(text, wanted) { return true }
        start = end
      }
      return false
    }
  }
}

/// A way from a node through fields, by numbers of the schema.
struct NodeWay: Sendable {
  let steps: [RecordKeys.Number]
  /// For each step whether the field is a list. Scripts see no items of a list where none belongs, and so no way goes on.
  let areLists: [Bool]
  /// Whether a way from a meeting begins at the record around it, which has the lists.
  let beginsAtRecord: Bool

  init(_ steps: [RecordKeys.Number], _ schema: RecordSchema) {
    self.steps = steps
    areLists = steps.map { schema.isList($0) }
    let meeting = schema.form(at: ["meeting"])
    beginsAtRecord = steps.first.map { meeting?.place(of: $0) == nil } ?? true
  }

  /// Whether what so many steps lead to may be a list.
  func mayList(_ depth: Int) -> Bool { depth > 0 && areLists[depth - 1] }
}

/// Compares texts as bytes.
enum TextSearch {
  static func equal(_ text: UnsafeBufferPointer<UInt8>, _ other: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.count == other.count else { return false }
    for index in 0..<text.count where text[index] != other[index] { return false }
    return true
  }

  /// Whether `text` holds `part`, which is in small letters, whatever the case of its own ASCII letters.
  static func holds(_ text: UnsafeBufferPointer<UInt8>, _ part: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = part.first, text.count >= part.count else { return part.isEmpty }
    for start in 0...(text.count - part.count) where small(text[start]) == first {
      var length = 1
      while length < part.count, small(text[start + length]) == part[length] { length += 1 }
      if length == part.count { return true }
    }
    return false
  }

  private static func small(_ byte: UInt8) -> UInt8 { byte >= 65 && byte <= 90 ? byte | 0x20 : byte }
}
