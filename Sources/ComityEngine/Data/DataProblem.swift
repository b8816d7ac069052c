public import ComityModel

/// What is wrong with a file that a person wrote for Comity: configuration, waivers, baseline. Always exit code 2.
public struct DataProblem: Error, Hashable, Sendable {
  /// Path of the file as users see it.
  public var path: String
  /// Where in it, 1-based with columns in Unicode scalars; nil for the file as a whole.
  public var position: LineTable.Position?
  /// What is wrong, what was expected, and the nearest right name.
  public var message: String

  /// Makes a problem.
  public init(path: String, position: LineTable.Position? = nil, message: String) {
    self.path = path
    self.position = position
    self.message = message
  }

  /// `path:line:column: message`
  public var text: String {
    guard let position else { return "\(path): \(message)" }
    return "\(path):\(position.line):\(position.column): \(message)"
  }
}

/// All problems of one file at once, so that nobody mends them one run at a time.
public struct DataProblems: Error, Hashable, Sendable {
  /// The problems in order of the file; at least one.
  public var all: [DataProblem]

  /// Makes an error of one or more problems.
  public init(_ all: [DataProblem]) { self.all = all }

  /// One line a problem.
  public var text: String { all.map(\.text).joined(separator: "\n") }
}
