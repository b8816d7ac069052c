import ComityEngine

/// `comity --version`: the version, and every shipped pack with its rules and digest.
enum VersionLine {
  /// Writes the lines; the exit code is 2 where a shipped pack cannot be loaded.
  static func write() -> Int32 {
    Console.print("comity \(ToolVersion.current)")
    do {
      for pack in try PackLoader().loadShipped() {
        Console.print("\(pack.name) \(pack.version) (\(pack.rules.count) rules, sha256 \(try pack.digest()))")
      }
      return 0
    } catch {
      Console.error(error.message)
      return 2
    }
  }
}
