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
  /// Whether nothing is asked but that the field is there, or that it is not.
  let asksWhether: Bool
  let start: Start
  /// The texts that are asked for, one after the other.
  private let bytes: [UInt8]
  /// Where each of them ends.
  private let ends: [Int]
  /// For each first letter of a text that is looked for, the letters that come second, a bit each. Letters are told apart
  /// by their last five bits, which are the same in both cases.
  private let seconds: [UInt32]
  /// Whether one of the texts is shorter than that.
  private let isShort: Bool
  /// A bit for each of their lengths, the highest for all that are longer.
  private let lengths: UInt64

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
    lengths = texts.reduce(0) { $0 | NodeCondition.bit($1.utf8.count) }
    asksWhether = self.test == .there || self.test == .absent
    isShort = texts.contains { $0.utf8.count < 2 }
    var seconds = [UInt32](repeating: 0, count: 32)
    for text in texts where self.test == .holding && text.utf8.count > 1 {
      let first = text.utf8.first ?? 0
      seconds[Int(first & 31)] |= 1 << UInt32((text.utf8.dropFirst().first ?? 0) & 31)
    }
    self.seconds = seconds
  }

  /// Whether a text is, or holds, one of those that are asked for.
  func accepts(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    if test == .oneOf {
      // Nearly every text is of another length than those few.
      if lengths & NodeCondition.bit(text.count) == 0 { return false }
      return hasWanted { TextSearch.equal(text, $0) }
    }
    return seconds.withUnsafeBufferPointer { seconds in
      for start in 0...text.count {
        // Few places of a text begin like anything that is looked for.
        if !isShort {
          guard start + 1 < text.count else { return false }
          let seconds = seconds[Int(text[start] & 31)]
          if seconds == 0 || seconds & 1 << UInt32(text[start + 1] & 31) == 0 { continue }
        }
        let rest = UnsafeBufferPointer(rebasing: text[start...])
        if hasWanted({ TextSearch.begins(rest, with: $0) }) { return true }
      }
      return false
    }
  }

  /// Whether `isIt` says so of one of the texts that are asked for.
  private func hasWanted(_ isIt: (UnsafeBufferPointer<UInt8>) -> Bool) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      for index in 0..<ends.count {
        let end = ends[index]
        if isIt(UnsafeBufferPointer(rebasing: bytes[start..<end])) { return true }
        start = end
      }
      return false
    }
  }

  private static func bit(_ length: Int) -> UInt64 { 1 << UInt64(min(length, 63)) }
}

/// A way from a node through fields, by numbers of the schema; a class for the same reason.
final class NodeWay: Sendable {
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

  /// Whether `text` begins with `part`, which is in small letters, whatever the case of its own ASCII letters.
  static func begins(_ text: UnsafeBufferPointer<UInt8>, with part: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.count >= part.count else { return false }
    for index in 0..<part.count where small(text[index]) != part[index] { return false }
    return true
  }

  private static func small(_ byte: UInt8) -> UInt8 { byte >= 65 && byte <= 90 ? byte | 0x20 : byte }
}
