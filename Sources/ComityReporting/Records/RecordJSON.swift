import ComityModel

/// Writes what was read of a record as JSON, in the schema of meeting records.
public struct RecordJSON {
  private let tree: RecordTree
  private var output: [UInt8] = []

  private init(_ tree: RecordTree) { self.tree = tree }

  /// `{"schema": "comity.inspection/1", "kind": "record", "record": {…}}`, or `records` where the file holds several.
  public static func inspection(of records: [MeetingRecord]) -> [UInt8] {
    var output = Array(#"{"schema":"comity.inspection/1","kind":"record","#.utf8)
    output += Array((records.count == 1 ? #""record":"# : #""records":["#).utf8)
    for (index, record) in records.enumerated() {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      output += value(record.root, of: record.tree)
    }
    output += Array((records.count == 1 ? "}\n" : "]}\n").utf8)
    return output
  }

  /// One value with all it holds; an alias is written where it stands, once, and then as null.
  public static func value(_ index: RecordTree.Index, of tree: RecordTree) -> [UInt8] {
    var writer = RecordJSON(tree)
    var open: Set<RecordTree.Index> = []
    writer.write(index, &open)
    return writer.output
  }

  private mutating func write(_ index: RecordTree.Index, _ seen: inout Set<RecordTree.Index>) {
    let value = tree.resolved(index)
    // What an alias stands for is written once: a bomb of aliases stays as small as its file.
    if tree.nodes[index].kind == .alias, !seen.insert(value).inserted { return text("null") }
    switch tree.nodes[value].kind {
    case .null, .alias: text("null")
    case .boolean: text(tree.string(value)?.lowercased() ?? "null")
    case .integer, .number: number(value)
    case .string: string(tree.text[tree.nodes[value].value.indices])
    case .sequence: list(value, "[", "]", &seen)
    case .mapping: list(value, "{", "}", &seen)
    }
  }

  private mutating func list(
    _ index: RecordTree.Index, _ opening: String, _ closing: String, _ seen: inout Set<Int>
  ) {
    text(opening)
    var isFirst = true
    for child in tree.children(of: index) {
      if !isFirst { text(",") }
      isFirst = false
      if tree.nodes[child].key >= 0 {
        string(tree.keys[Int(tree.nodes[child].key)][...])
        text(":")
      }
      write(child, &seen)
    }
    text(closing)
  }

  /// YAML allows `+1`, `.5` and `1.`, which JSON does not.
  private mutating func number(_ index: RecordTree.Index) {
    let own = tree.string(index) ?? "0"
    var digits = own.hasPrefix("+") ? String(own.dropFirst()) : own
    let isNegative = digits.hasPrefix("-")
    if isNegative { digits.removeFirst() }
    while digits.hasPrefix("0"), digits.dropFirst().first?.isNumber == true { digits.removeFirst() }
    if digits.hasPrefix(".") { digits = "0" + digits }
    if digits.hasSuffix(".") { digits += "0" }
    digits = digits.split(separator: ".", omittingEmptySubsequences: false).enumerated().map { index, part in
      index == 1 && part.first.map { $0 == "e" || $0 == "E" } == true ? "0" + part : String(part)
    }.joined(separator: ".")
    text((isNegative ? "-" : "") + digits)
  }

  private mutating func text(_ text: String) { output += Array(text.utf8) }

  private mutating func string(_ bytes: ArraySlice<UInt8>) {
    output.append(UInt8(ascii: "\""))
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "\""): text("\\\"")
      case UInt8(ascii: "\\"): text("\\\\")
      case 0x0A: text("\\n")
      case 0x0D: text("\\r")
      case 0x09: text("\\t")
      case 0..<0x20:
        text("\\u00" + (byte < 0x10 ? "0" : "1"))
        output.append(Array("0123456789abcdef".utf8)[Int(byte & 15)])
      default: output.append(byte)
      }
    }
    output.append(UInt8(ascii: "\""))
  }
}
