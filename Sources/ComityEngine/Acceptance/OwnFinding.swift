import ComityModel

/// Findings of Comity itself, about decisions not to act on findings.
enum OwnFinding: String, CaseIterable {
  case suppressionMalformed = "comity/suppression-malformed"
  case suppressionUnknown = "comity/suppression-unknown"
  case suppressionUnused = "comity/suppression-unused"
  case waiverExpired = "comity/waiver-expired"
  case waiverUnfounded = "comity/waiver-unfounded"
  case waiverUnused = "comity/waiver-unused"
  case baselineStale = "comity/baseline-stale"

  /// What loses its effect in silence is an error; what is only superfluous is a warning, but for the baseline, which
  /// is worth nothing unless it shrinks.
  var severity: Severity {
    switch self {
    case .suppressionUnused, .waiverUnused: .warning
    default: .error
    }
  }

  /// Makes the finding; its fingerprint is its content.
  func at(_ location: Location, _ message: String) -> Finding {
    let digest = SHA256.hex(Array("\(rawValue)\u{1F}\(message)".utf8))
    return Finding(
      rule: rawValue, requirement: nil, severity: severity, message: message,
      fingerprint: String(digest.prefix(16)), location: location)
  }
}
