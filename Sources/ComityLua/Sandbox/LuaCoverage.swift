import CLuaHost
import Synchronization

/// Which lines inside the functions of some Lua files ran.
public struct LuaCoverage: Sendable {
  /// Lines of one file, 1-based.
  public struct Lines: Hashable, Sendable {
    /// Lines with code inside a function.
    public var inside: Set<Int> = []
    /// Those of them that ran.
    public var run: Set<Int> = []
  }

  /// Lines by file as users see it.
  public private(set) var files: [String: Lines] = [:]

  /// Covers nothing.
  public init() {}

  /// Adds what another run covered.
  public mutating func merge(_ other: LuaCoverage) {
    for (file, lines) in other.files {
      files[file, default: Lines()].inside.formUnion(lines.inside)
      files[file, default: Lines()].run.formUnion(lines.run)
    }
  }

  /// Reads the tables of the C side.
  mutating func add(_ raw: lh_coverage) {
    let name = String(cString: raw.name)
    for line in 0..<Int(raw.lines) {
      let bit = UInt8(1) << UInt8(line % 8)
      guard let inside = raw.inside, let run = raw.run, inside[line / 8] & bit != 0 else { continue }
      files[name, default: Lines()].inside.insert(line)
      if run[line / 8] & bit != 0 { files[name, default: Lines()].run.insert(line) }
    }
  }
}

/// Gathers coverage of many sandboxes, of one thread or several.
public final class LuaCoverageLog: Sendable {
  private let total = Mutex(LuaCoverage())

  /// Makes an empty log.
  public init() {}

  /// Everything that was covered so far.
  public var coverage: LuaCoverage { total.withLock { $0 } }

  /// Adds what a sandbox covered.
  func take(_ sandbox: LuaSandbox) {
    let own = sandbox.coverage
    total.withLock { $0.merge(own) }
  }
}
