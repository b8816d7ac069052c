import ComityModel

/// Colours of a terminal, or nothing at all.
struct Palette: Sendable {
  /// Whether escape sequences are written.
  let isOn: Bool

  /// What a piece of text is, which decides how it looks.
  enum Role {
    case error, warning, info, gutter, place, rule, strong, good
  }

  /// Wraps `text` in the escape sequence of its role.
  func paint(_ text: String, _ role: Role) -> String {
    guard isOn, !text.isEmpty else { return text }
    return "\u{1B}[\(code(role))m\(text)\u{1B}[0m"
  }

  /// Role of text about a severity.
  static func role(_ severity: Severity) -> Role {
    switch severity {
    case .error: .error
    case .warning: .warning
    case .info: .info
    }
  }

  private func code(_ role: Role) -> String {
    switch role {
    case .error: "1;31"
    case .warning: "1;33"
    case .info: "1;36"
    case .gutter: "34"
    case .place: "36"
    case .rule: "35"
    case .strong: "1"
    case .good: "1;32"
    }
  }
}
