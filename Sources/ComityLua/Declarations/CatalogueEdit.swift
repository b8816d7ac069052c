public import ComityModel

extension Declarations {
  /// Whether a text can be the name of a pack or a step of a rule's path: small letters, digits and hyphens.
  public static func isName(_ text: String) -> Bool { PackName.isValid(text) }

  /// The text of a catalogue with one entry more at its end; nil where its last word is no closing brace.
  public static func adding(_ entry: String, to catalogue: Source) -> String? {
    let tokens = LuaLexer.tokens(of: catalogue.bytes)
    guard let last = tokens.last, last.kind == .sign, last.text == "}", tokens.count > 1 else { return nil }
    let before = tokens[tokens.count - 2]
    let needsComma = !(before.kind == .sign && [",", ";", "{"].contains(before.text))
    // A comma goes right behind the entry before it, where a comment cannot swallow it.
    let end = needsComma ? before.start + before.text.utf8.count : last.start
    let head = String(decoding: catalogue.bytes[..<end], as: UTF8.self) + (needsComma ? "," : "")
    let between = String(decoding: catalogue.bytes[end..<last.start], as: UTF8.self)
    let space = (head + between).hasSuffix("\n") ? "" : "\n"
    return head + between + space + entry + String(decoding: catalogue.bytes[last.start...], as: UTF8.self)
  }
}
