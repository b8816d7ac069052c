import ComityModel

/// Where each value of a returned table constructor stands in its file.
///
/// Lua forgets places as soon as a table is made; this reads the constructor a second time, as text. Values that are
/// computed have the place of their expression.
struct SourceOutline {
  /// Byte where the value begins; for a string literal the first byte of its content.
  var place: Int
  /// Byte where its key or, without one, the value itself begins.
  var key: Int
  /// First byte of the key's own text, inside brackets and quotes; else the same as `key`.
  var keyText: Int
  /// Bytes of the value up to the sign behind it; nil where the file ends first.
  var whole: ByteRange?
  /// The literal's value, where the author wrote one string literal; offsets into it can be shown then.
  var literal: String?
  /// Parts under names, in order of the file.
  var fields: [Field] = []
  /// Parts at 1, 2, 3 …
  var list: [SourceOutline] = []

  /// A part under a name.
  struct Field {
    let name: String
    let outline: SourceOutline
  }

  /// Makes an outline without parts.
  init(place: Int, key: Int, literal: String? = nil) {
    (self.place, self.key, self.literal) = (place, key, literal)
    keyText = key
  }

  /// The last part under a name, which is the one that Lua keeps.
  subscript(name: String) -> SourceOutline? { fields.last { $0.name == name }?.outline }

  /// The constructor that the file returns; nil where it returns something else.
  static func returned(by tokens: [LuaToken]) -> SourceOutline? {
    for index in tokens.indices.reversed() where tokens[index].kind == .name && tokens[index].text == "return"
    {
      var parser = OutlineParser(tokens: tokens, at: index + 1)
      guard let outline = parser.returnedTable() else { continue }
      /// What follows the constructor of the file's last statement is at most closing signs.
      let rest = tokens[min(parser.at, tokens.count)...]
      if rest.allSatisfy({ $0.kind == .sign && ($0.text == ")" || $0.text == ";") }) { return outline }
    }
    return nil
  }
}

/// Reads table constructors from words, one pass, without judging them.
struct OutlineParser {
  let tokens: [LuaToken]
  var at: Int

  private func sign(_ text: String, at index: Int) -> Bool {
    index < tokens.count && tokens[index].kind == .sign && tokens[index].text == text
  }

  /// After `return`: a name or none, a bracket or none, then the constructor.
  mutating func returnedTable() -> SourceOutline? {
    if at < tokens.count, tokens[at].kind == .name { at += 1 }
    if sign("(", at: at) { at += 1 }
    return sign("{", at: at) ? table() : nil
  }

  /// Reads the constructor that opens here.
  mutating func table() -> SourceOutline {
    var outline = SourceOutline(place: tokens[at].start, key: tokens[at].start)
    at += 1
    while at < tokens.count, !sign("}", at: at) {
      let before = at
      entry(into: &outline)
      if sign(",", at: at) || sign(";", at: at) { at += 1 }
      if at == before { at += 1 }  // nothing that Lua compiles comes here, but it must end
    }
    at += 1
    return outline
  }

  private mutating func entry(into outline: inout SourceOutline) {
    let key = tokens[at].start
    if tokens[at].kind == .name, sign("=", at: at + 1) {
      let name = tokens[at].text
      at += 2
      outline.fields.append(SourceOutline.Field(name: name, outline: value(key: key)))
    } else if sign("[", at: at) {
      at += 1
      let name = at + 1 < tokens.count && sign("]", at: at + 1) ? tokens[at] : nil
      skip(until: ["]"])
      at += 1
      if sign("=", at: at) { at += 1 }
      var part = value(key: key)
      guard let name else { return }
      part.keyText = name.content
      outline.fields.append(SourceOutline.Field(name: name.text, outline: part))
    } else {
      outline.list.append(value(key: key))
    }
  }

  private mutating func value(key: Int) -> SourceOutline {
    guard at < tokens.count else { return SourceOutline(place: key, key: key) }
    let start = at
    var outline = SourceOutline(place: tokens[at].content, key: key)
    if sign("{", at: at) {
      outline = table()
      outline.key = key
    } else if tokens[at].kind == .string {
      outline.literal = tokens[at].text
      at += 1
    }
    if !endsValue {
      /// Not a literal after all: the beginning of an expression.
      outline = SourceOutline(place: tokens[start].content, key: key)
      at = start
      skip(until: [",", ";", "}"])
    }
    if at < tokens.count { outline.whole = ByteRange(tokens[start].start, tokens[at].start) }
    return outline
  }

  private var endsValue: Bool {
    at >= tokens.count || sign(",", at: at) || sign(";", at: at) || sign("}", at: at)
  }

  /// Goes to the first of these signs that stands outside brackets and function bodies.
  private mutating func skip(until signs: Set<String>) {
    var depth = 0
    while at < tokens.count {
      let token = tokens[at]
      if depth == 0, token.kind == .sign, signs.contains(token.text) { return }
      switch (token.kind, token.text) {
      case (.sign, "("), (.sign, "{"), (.sign, "["), (.name, "function"), (.name, "if"), (.name, "do"),
        (.name, "repeat"):
        depth += 1
      case (.sign, ")"), (.sign, "}"), (.sign, "]"), (.name, "end"), (.name, "until"): depth -= 1
      default: break
      }
      at += 1
    }
  }
}
