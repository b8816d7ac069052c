import ComityModel

/// Messages of findings: the rule's own template where it has one, else words made from its title.
enum Message {
  /// What a message is about.
  enum Occasion: String {
    case violated, partial, disputed, missing, undetermined, prefer
  }

  /// The message of a finding; `reason` says why the verdict is not better.
  static func text(
    _ occasion: Occasion, of rule: RuleDeclaration, reason: String, bindings: [String: String]
  ) -> String {
    if let template = template(occasion, rule), let text = filled(template, bindings) {
      let explains = occasion == .partial || occasion == .disputed || occasion == .undetermined
      return explains && !reason.isEmpty ? "\(text) (\(reason))" : text
    }
    let title = lowered(rule.title)
    switch occasion {
    case .violated: return "the text says the opposite of what is asked for: \(title)"
    case .missing: return "nothing says that \(title)"
    case .partial: return "only part of what is asked for: \(title) (\(reason))"
    case .disputed: return "it is still disputed whether \(title) (\(reason))"
    case .undetermined: return "it cannot be said whether \(title) (\(reason))"
    case .prefer: return "another wording is preferred: \(title)"
    }
  }

  /// Slots that the template of an occasion names, in their order.
  static func names(_ occasion: Occasion, of rule: RuleDeclaration) -> [String] {
    guard let template = template(occasion, rule) else { return [] }
    return pieces(template).compactMap(\.name)
  }

  private static func template(_ occasion: Occasion, _ rule: RuleDeclaration) -> String? {
    if let own = rule.messages[occasion.rawValue] { return own }
    if occasion == .violated, let own = rule.messages["forbid"] { return own }
    return rule.messages["default"]
  }

  /// The template with its holes filled; nil where one has nothing to fill it, as for what is nowhere.
  private static func filled(_ template: String, _ bindings: [String: String]) -> String? {
    var text = ""
    for piece in pieces(template) {
      guard let name = piece.name else {
        text += piece.text
        continue
      }
      guard let value = bindings[name] else { return nil }
      text += value
    }
    return text
  }

  /// The template cut at `{name}`; a brace without a partner is text.
  private static func pieces(_ template: String) -> [(text: String, name: String?)] {
    var pieces: [(String, String?)] = []
    var rest = template.utf8[...]
    func text(_ bytes: Substring.UTF8View) -> String { String(Substring(bytes)) }
    while let open = rest.firstIndex(of: UInt8(ascii: "{")),
      let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      pieces.append((text(rest[..<open]), nil))
      pieces.append(("", text(rest[rest.index(after: open)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    return pieces + [(text(rest), nil)]
  }

  /// A title inside a sentence: its first letter small unless its first word is a name.
  private static func lowered(_ title: String) -> String {
    guard let first = title.first, title.dropFirst().first?.isUppercase != true else { return title }
    return first.lowercased() + title.dropFirst()
  }
}
