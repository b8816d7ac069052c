/// Which lines inside the functions of a pack's Lua ran while it was tested.
public struct CoverageReport: Sendable {
  /// One file.
  public struct File: Sendable {
    /// Path as users see it.
    public var path: String
    /// How many lines hold code inside a function.
    public var lines: Int
    /// Those that never ran, in order, 1-based.
    public var missed: [Int]

    /// Makes a file.
    public init(path: String, lines: Int, missed: [Int]) {
      (self.path, self.lines, self.missed) = (path, lines, missed)
    }
  }

  /// Files with functions, in order of their paths.
  public var files: [File]

  /// Makes a report.
  public init(files: [File]) { self.files = files }

  /// Lines with code inside functions.
  public var lines: Int { files.reduce(0) { $0 + $1.lines } }
  /// Those that ran.
  public var run: Int { files.reduce(0) { $0 + $1.lines - $1.missed.count } }
  /// Hundredths of the lines that ran; 100 where there are none.
  public var percent: Double { lines == 0 ? 100 : 100 * Double(run) / Double(lines) }
}

/// Which small changes of satisfied texts the rules of a pack noticed.
public struct MutationReport: Sendable {
  /// A change that a rule did not notice.
  public struct Survivor: Sendable {
    /// Full id of the rule.
    public var rule: String
    /// Where the example stands.
    public var place: String
    /// What was changed: `deleted “…”`.
    public var change: String

    /// Makes a survivor.
    public init(rule: String, place: String, change: String) {
      (self.rule, self.place, self.change) = (rule, place, change)
    }
  }

  /// Changes that were tried.
  public var tried = 0
  /// Changes after which a rule was still satisfied, in order of the rules.
  public var survivors: [Survivor] = []
  /// Rules that noticed no change at all and have no example that fails, each with the reason.
  public var blind: [(rule: String, reason: String)] = []

  /// Makes a report of nothing.
  public init() {}

  /// Changes that were noticed.
  public var noticed: Int { tried - survivors.count }
  /// Hundredths of the changes that were noticed; 100 where none was tried.
  public var percent: Double { tried == 0 ? 100 : 100 * Double(noticed) / Double(tried) }
}
