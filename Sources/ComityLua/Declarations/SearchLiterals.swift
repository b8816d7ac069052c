import ComityModel

/// Finds the phrase patterns that a rule's functions will search for, so that one scan of a document answers them all.
///
/// Patterns that are computed are not found here; they are compiled when the function asks.
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
    var seen: Set<String> = []
    return found.compactMap { outline in
      guard let text = outline.literal, !text.isEmpty, seen.insert(text).inserted else { return nil }
      return reader.pattern(text, at: outline.place)
    }
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
