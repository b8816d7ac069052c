import ComityModel

/// The grammar of JSON numbers.
enum JSONNumber {
  /// Integer or number; nil where the text is no JSON number.
  static func kind(_ text: UnsafeBufferPointer<UInt8>) -> RecordTree.Node.Kind? {
    var rest = text[...]
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    let whole = digits(&rest)
    guard whole > 0, !(whole > 1 && text.drop { $0 == UInt8(ascii: "-") }.first == UInt8(ascii: "0")) else {
      return nil
    }
    if rest.isEmpty { return .integer }
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      guard digits(&rest) > 0 else { return nil }
    }
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      rest = rest.dropFirst()
      if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
      guard digits(&rest) > 0 else { return nil }
    }
    return rest.isEmpty ? .number : nil
  }

  private static func digits(_ rest: inout Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    let run = rest.prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    rest = rest.dropFirst(run.count)
    return run.count
  }
}
