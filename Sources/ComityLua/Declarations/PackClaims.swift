import ComityModel

/// What a pack takes for its own where nobody names a pack: a document that has one of these phrases in one of the places.
public struct PackClaims: Sendable {
  /// Phrases of the title, or of the first lines of a document without one.
  public var title: [PatternText] = []
  /// Phrases of the names that a document defines, or of what they mean.
  public var definitions: [PatternText] = []
  /// Phrases anywhere.
  public var text: [PatternText] = []
  /// Names of more general packs that do not judge what this one claims.
  public var insteadOf: [String] = []
  /// Whether meeting records are judged where no founding text says whose they are.
  public var records = true
  /// Whether the pack judges only where it is named.
  public var onlyNamed = false

  /// Makes claims to every document.
  public init() {}

  /// Whether a document needs no phrase at all.
  public var isEveryDocument: Bool {
    title.isEmpty && definitions.isEmpty && text.isEmpty && !onlyNamed
  }
}

/// Reads the field `claims` of `return pack { … }`: `false`, phrases, or a table of phrases by place.
struct ClaimsDecoder {
  static let fields = ["title", "definitions", "text", "instead_of", "records"]

  let reader: DeclarationReader

  func claims(_ value: Declared?) -> PackClaims {
    var claims = PackClaims()
    guard let value else { return claims }
    if case .boolean(let flag) = value.value {
      if flag {
        reader.problem(
          "claims is false for a pack that judges only where it is named, or phrases; without it a pack takes "
            + "every document", value)
      }
      claims.onlyNamed = true
      claims.records = false
      return claims
    }
    guard case .table(let table) = value.value, !table.fields.isEmpty, table.list.isEmpty else {
      claims.text = reader.patterns(value)
      return claims
    }
    reader.known(value, ClaimsDecoder.fields, what: "claims")
    claims.title = reader.patterns(value["title"])
    claims.definitions = reader.patterns(value["definitions"])
    claims.text = reader.patterns(value["text"])
    claims.insteadOf = reader.texts(value["instead_of"]).compactMap {
      if case .string(let text) = $0.value { text } else { nil }
    }
    claims.records = reader.flag(value["records"]) ?? true
    return claims
  }
}
