/// Something in a pack's file that its author has to mend before it can be used.
public struct DeclarationProblem: Error, Hashable, Sendable {
  /// What is wrong and, where it can be said, what to write instead.
  public var message: String
  /// File as users see it.
  public var file: String
  /// 1-based line; 0 where the whole file is meant.
  public var line: Int
  /// 1-based column in Unicode scalars; 0 where the whole line is meant.
  public var column: Int
  /// Frames and locals where a script failed; empty else.
  public var traceback: String

  /// Makes a problem.
  public init(message: String, file: String, line: Int = 0, column: Int = 0, traceback: String = "") {
    self.message = message
    self.file = file
    self.line = line
    self.column = column
    self.traceback = traceback
  }

  /// `file:line:column: message`, without the numbers that are unknown.
  public var description: String {
    let numbers = [line, column].prefix { $0 > 0 }.map { ":\($0)" }.joined()
    return "\(file)\(numbers): \(message)"
  }
}

extension DeclarationProblem: CustomStringConvertible {}

/// All problems of one file, in order of their places; never empty.
public struct DeclarationError: Error, Sendable {
  /// The problems.
  public var problems: [DeclarationProblem]

  /// Makes an error of at least one problem.
  public init(_ problems: [DeclarationProblem]) {
    self.problems = problems.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
  }
}

extension DeclarationProblem {
  /// The problem that a failing script is for its author.
  init(_ failure: LuaFailure, file: String) {
    let place = failure.place
    self.init(
      message: failure.message, file: place?.file ?? file, line: place?.line ?? 0,
      traceback: failure.kind == .syntax ? "" : failure.traceback)
  }
}
