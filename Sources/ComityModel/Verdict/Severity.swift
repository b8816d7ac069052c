/// How loudly a finding is reported.
public enum Severity: String, CaseIterable, Sendable {
  case error, warning, info

  /// Severity that follows from a verdict and the requirement's strength; nil where nothing is reported.
  ///
  /// Source: DESIGN.md §1. `adopted` is the stage at which dispute is no longer acceptable.
  public static func following(_ verdict: Verdict, _ strength: Strength, adopted: Bool = false) -> Severity? {
    switch (strength, verdict) {
    case (_, .error): .error
    case (.required, .violated), (.required, .missing), (.required, .partial): .error
    case (.required, .disputed): adopted ? .error : .warning
    case (.required, .undetermined): .warning
    case (.recommended, .violated), (.recommended, .missing), (.recommended, .partial): .warning
    case (.recommended, .disputed): .warning
    case (.recommended, .undetermined): .info
    case (.permitted, .violated): .warning
    default: nil
    }
  }

  /// 0 is the loudest.
  public var rank: Int {
    switch self {
    case .error: 0
    case .warning: 1
    case .info: 2
    }
  }
}
