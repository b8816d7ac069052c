import ComityModel

/// Finds the phrase patterns that a rule's functions will search for, so that one scan of a document answers them all.
///
/// A literal counts where it is handed to a search, and anywhere else in a function where it looks like a pattern of several
/// words: authors hand lists of patterns to functions that they share. One that is no pattern costs a little and does no
/// harm. Patterns that are computed are not found here; they are compiled when the function asks.
enum SearchLiterals {
  /// Methods whose first argument is a pattern.
  private static let plain: Set = ["find", "mentions"]
  /// Methods whose first argument is a query.
  private static let queries: Set = ["provisions", "provision"]

  /// The patterns in order of the file, each once.
  static func patterns(_ reader: DeclarationReader) -> [PatternText] {
    let tokens = reader.tokens
    var found: [SourceOutline] = []
    for index in tokens.indices.dropLast(2) where tokens[index] == .sign(":", at: tokens[index].start) {
      let method = tokens[index + 1]
      guard method.kind == .name else { continue }
      var at = index + 2
      if tokens[at].kind == .sign, tokens[at].text == "(" { at += 1 }
      guard at < tokens.count else { continue }
      if plain.contains(method.text), tokens[at].kind == .string {
        found.append(
          SourceOutline(place: tokens[at].content, key: tokens[at].start, literal: tokens[at].text))
      } else if queries.contains(method.text), tokens[at].kind == .sign, tokens[at].text == "{" {
        var parser = OutlineParser(tokens: tokens, at: at)
        found += literals(of: parser.table())
      }
    }
    found += passedOn(tokens)
    var seen: Set<String> = []
    return found.compactMap { outline in
      guard let text = outline.literal, !text.isEmpty, seen.insert(text).inserted else { return nil }
      return reader.pattern(text, at: outline.place)
    }
  }

  /// Literals inside functions, joined where `..` joins them, that look like patterns of several words.
  private static func passedOn(_ tokens: [LuaToken]) -> [SourceOutline] {
    var found: [SourceOutline] = []
    var open: [Bool] = []  // the blocks around a place, and whether each is a function's
    var index = 0
    while index < tokens.count {
      let token = tokens[index]
      switch (token.kind, token.text) {
      case (.name, "function"): open.append(true)
      case (.name, "do"), (.name, "if"), (.name, "repeat"): open.append(false)
      case (.name, "end"), (.name, "until"): _ = open.popLast()
      case (.string, _) where open.contains(true):
        var text = token.text
        while index + 2 < tokens.count, tokens[index + 1] == .sign("..", at: tokens[index + 1].start),
          tokens[index + 2].kind == .string
        {
          text += tokens[index + 2].text
          index += 2
        }
        if looksLikePattern(text) {
          found.append(SourceOutline(place: token.content, key: token.start, literal: text))
        }
      default: break
      }
      index += 1
    }
    return found
  }

  /// Whether a text has several words and none of the signs that only Lua's own patterns, messages and data have.
  private static func looksLikePattern(_ text: String) -> Bool {
    let bytes = text.utf8
    return bytes.contains(0x20) && !bytes.contains { $0 < 0x20 || "%{}\"\\^$_".utf8.contains($0) }
  }

  private static func literals(of query: SourceOutline) -> [SourceOutline] {
    query.fields.filter { $0.name != "modality" && $0.name != "negated" }.flatMap { part in
      part.outline.literal == nil ? part.outline.list + part.outline.fields.map(\.outline) : [part.outline]
    }
  }
}

extension LuaToken {
  fileprivate static func sign(_ text: String, at start: Int) -> LuaToken {
    LuaToken(kind: .sign, text: text, start: start, content: start)
  }
}
