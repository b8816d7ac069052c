public import ComityModel

/// Turns a report into one output format.
///
/// Reporters hold no state between reports, measure no time and read no environment: the same report gives the same bytes.
public protocol Reporter: Sendable {
  /// Appends the whole report to `output`.
  func write(_ report: Report, into output: inout TextBuffer)
}
