import ComityModel

/// One directive of a comment: `comity-disable-next-block RULE, RULE -- reason`.
struct Directive: Hashable {
  /// What it does.
  enum Verb: String, CaseIterable {
    case nextBlock = "comity-disable-next-block"
    case disable = "comity-disable"
    case enable = "comity-enable"
    case file = "comity-disable-file"
  }

  var verb: Verb
  var names: [Suppression.Name]
  var reason: String
  /// Bytes of the comment.
  var range: ByteRange

  /// Why a comment that begins with `comity-` is no directive.
  struct Malformed: Error {
    var message: String
  }

  /// Reads the words between a comment's signs; `start` is their first byte in the source.
  init(_ bytes: ArraySlice<UInt8>, comment range: ByteRange) throws(Malformed) {
    self.range = range
    let parts = Directive.cut(bytes)
    let words = Directive.words(parts.head)
    let name = words.first.map { String(decoding: $0, as: UTF8.self) } ?? ""
    guard let verb = Verb(rawValue: name) else {
      let known = Verb.allCases.map(\.rawValue)
      let hint = NearestName.hint(name, among: known)
      throw Malformed(
        message:
          "there is no directive `\(name)`\(hint.isEmpty ? "; there are \(known.joined(separator: ", "))" : hint)"
      )
    }
    self.verb = verb
    names = words.dropFirst().map { word in
      Suppression.Name(
        text: String(decoding: word, as: UTF8.self), range: ByteRange(word.startIndex, word.endIndex))
    }
    reason = parts.tail.map { Directive.trimmed($0) } ?? ""
    guard !names.isEmpty else {
      throw Malformed(
        message: "`\(name)` names no rule; write `\(name) RULE\(verb == .enable ? "" : " -- reason")`")
    }
    if verb != .enable, reason.isEmpty {
      throw Malformed(message: "`\(name)` gives no reason; write `\(name) \(names[0].text) -- reason`")
    }
  }

  /// What stands before and after the first ` -- `.
  private static func cut(_ bytes: ArraySlice<UInt8>) -> (head: ArraySlice<UInt8>, tail: ArraySlice<UInt8>?) {
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      let isFree = index == bytes.startIndex || isBlank(bytes[index - 1])
      if isFree, bytes[index] == 0x2D, bytes[index + 1] == 0x2D,
        index + 2 == bytes.endIndex || isBlank(bytes[index + 2])
      {
        return (bytes[..<index], bytes[(index + 2)...])
      }
      index += 1
    }
    return (bytes, nil)
  }

  private static func words(_ bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    bytes.split { isBlank($0) || $0 == UInt8(ascii: ",") }
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
    bytes.split(whereSeparator: isBlank).map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
  }

  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
}
