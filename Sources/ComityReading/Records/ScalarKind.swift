import ComityModel

/// Types of unquoted scalars by the core schema of YAML 1.2.
///
/// `no`, `yes` and `12:30` stay strings: the vote option "no" and the State NO are what records mean by them.
enum ScalarKind {
  static func ofPlain(_ bytes: some Collection<UInt8>) -> RecordTree.Node.Kind {
    if bytes.isEmpty || bytes.elementsEqual("~".utf8) { return .null }
    for word in ["null", "Null", "NULL"] where bytes.elementsEqual(word.utf8) { return .null }
    for word in ["true", "True", "TRUE", "false", "False", "FALSE"] where bytes.elementsEqual(word.utf8) {
      return .boolean
    }
    return number(bytes) ?? .string
  }

  private static func number(_ bytes: some Collection<UInt8>) -> RecordTree.Node.Kind? {
    var rest = bytes[...]
    if let first = rest.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
      rest = rest.dropFirst()
    }
    let whole = rest.prefix(while: isDigit)
    rest = rest.dropFirst(whole.count)
    if rest.isEmpty { return whole.isEmpty ? nil : .integer }
    var fraction = 0
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      fraction = rest.prefix(while: isDigit).count
      rest = rest.dropFirst(fraction)
    }
    guard whole.count + fraction > 0 else { return nil }
    if let mark = rest.first, mark == UInt8(ascii: "e") || mark == UInt8(ascii: "E") {
      rest = rest.dropFirst()
      if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
        rest = rest.dropFirst()
      }
      let exponent = rest.prefix(while: isDigit)
      guard !exponent.isEmpty else { return nil }
      rest = rest.dropFirst(exponent.count)
    }
    return rest.isEmpty ? .number : nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }
}
