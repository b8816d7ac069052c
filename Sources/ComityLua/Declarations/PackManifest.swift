import ComityModel

/// What `pack.lua` says of a pack.
public struct PackManifest: Sendable {
  /// Name, the first part of every id: small letters, digits and hyphens.
  public var name: String
  /// Its own version.
  public var version: String
  /// Versions of Comity that it works with.
  public var comity: VersionRange
  /// One sentence about it; empty where the author gave none.
  public var title: String
  /// Licence of its texts, an SPDX expression.
  public var licence: String
  /// Profiles that its requirements give strengths for; `default` is always among them.
  public var profiles: [String]
  /// Kinds of founding documents that it can judge; empty for all.
  public var documentKinds: [DocumentKind]
  /// What the pack takes for its own where nobody names a pack.
  public var claims: PackClaims
  /// Names that the pack knows, by what they are names of: meeting kinds, regional groups.
  public var names: [String: [String]]
}

/// Reads `return pack { … }`.
struct ManifestDecoder {
  static let fields = [
    "name", "version", "comity", "title", "licence", "profiles", "document_kinds", "claims", "names",
  ]

  let reader: DeclarationReader
  let table: Declared

  func manifest() -> PackManifest {
    reader.known(table, ManifestDecoder.fields, what: "a pack")
    return PackManifest(
      name: name(), version: version(), comity: range(), title: reader.text(table["title"]) ?? "",
      licence: required("licence", "the licence of its texts, an SPDX name such as \"Apache-2.0\""),
      profiles: profiles(), documentKinds: kinds(),
      claims: ClaimsDecoder(reader: reader).claims(table["claims"]), names: names())
  }

  private func required(_ field: String, _ what: String) -> String {
    if table[field] == nil { reader.missing("a pack needs \(field): \(what)", table) }
    return reader.text(table[field]) ?? ""
  }

  private func name() -> String {
    let name = required("name", "the first part of every id")
    if let value = table["name"], !name.isEmpty, !PackName.isValid(name) {
      reader.problem("a pack's name has small letters, digits and hyphens only, not '\(name)'", value)
    }
    return name
  }

  private func version() -> String {
    let text = required("version", "three numbers, such as \"1.0.0\"")
    if let value = table["version"], !text.isEmpty, Version(text) == nil {
      reader.problem("version must be three numbers, such as \"1.0.0\", not '\(text)'", value)
    }
    return text
  }

  private func range() -> VersionRange {
    let text = required("comity", "the versions that it works with, such as \">= 0.1, < 1\"")
    if let range = VersionRange(text) { return range }
    if let value = table["comity"], !text.isEmpty {
      reader.problem("comity must be a range of versions, such as \">= 0.1, < 1\", not '\(text)'", value)
    }
    return VersionRange.any
  }

  private func profiles() -> [String] {
    let names = strings(table["profiles"])
    return names.contains("default") ? names : ["default"] + names
  }

  private func kinds() -> [DocumentKind] {
    reader.texts(table["document_kinds"]).compactMap { reader.choice($0, DocumentKind.self) }
  }

  private func strings(_ value: Declared?) -> [String] {
    reader.texts(value).compactMap { if case .string(let text) = $0.value { text } else { nil } }
  }

  private func names() -> [String: [String]] {
    guard let value = table["names"] else { return [:] }
    guard case .table(let table) = value.value, table.list.isEmpty, table.otherKeys.isEmpty else {
      reader.problem("names must be a table of lists: { meeting_kinds = { \"yearly\" } }", value)
      return [:]
    }
    return Dictionary(value.fields.map { ($0.key, strings($0.value)) }, uniquingKeysWith: { $1 })
  }
}

/// Names of packs, concepts and parts of ids.
enum PackName {
  /// Whether a name has small letters, digits and single hyphens only, and begins with a letter.
  static func isValid(_ name: some StringProtocol) -> Bool {
    guard let first = name.utf8.first, first >= 97, first <= 122, name.last != "-" else { return false }
    return name.utf8.allSatisfy { ($0 >= 97 && $0 <= 122) || ($0 >= 48 && $0 <= 57) || $0 == 45 }
  }
}
