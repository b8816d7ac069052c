import ArgumentParser
import ComityReporting

/// One output of a run: a format, and the file that it goes to.
struct OutputFormat: ExpressibleByArgument, Equatable {
  /// Formats by name.
  enum Name: String, CaseIterable {
    case pretty, concise, json
  }

  let name: Name
  /// File to write; nil for standard output.
  let file: String?

  /// Reads `json` or `json=report.json`.
  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard let name = Name(rawValue: String(parts[0])) else { return nil }
    self.name = name
    file = parts.count == 2 ? String(parts[1]) : nil
    if file == "" { return nil }
  }

  /// The format without a file.
  init(_ name: Name) {
    self.name = name
    file = nil
  }

  static var allValueStrings: [String] { Name.allCases.map(\.rawValue) }

  /// The reporter of the format.
  func reporter(color: Bool) -> any Reporter {
    switch name {
    case .pretty: PrettyReporter(color: color && file == nil)
    case .concise: ConciseReporter()
    case .json: JSONReporter()
    }
  }
}
