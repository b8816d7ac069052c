import ComityModel

/// `tests/known-differences.txt`: where the rules come out otherwise than people expect, written down so that it is
/// known, and so that a change in either direction is seen.
struct KnownDifferences {
  static let file = "known-differences.txt"

  private static let head = """
    # Where the rules of this pack come out otherwise than tests/*.expected.json say; written by `comity rules test --update`.
    # Read what changed before you commit it. A difference that is not listed fails the test, and so does one that is gone.

    """

  /// Lines by case, in order of the file.
  private(set) var lines: [(path: String, line: String)] = []

  /// Reads the list; there is none where the file is not there.
  init(_ folder: CaseFolder) throws(PackProblem) {
    let path = Path.join(folder.path, KnownDifferences.file)
    guard FileSystem.exists(path) else { return }
    let bytes: [UInt8]
    do { bytes = try FileSystem.read(path, limit: 16 << 20) } catch {
      throw .file(path: Path.join(folder.shown, KnownDifferences.file), error)
    }
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") where !line.hasPrefix("#") {
      lines.append((String(line.prefix { $0 != " " }), String(line)))
    }
  }

  /// How a difference is written down.
  static func line(_ path: String, _ requirement: String, expected: Verdict, found: Verdict) -> String {
    let path = path.replacing(" ", with: "_")
    return "\(path) \(requirement): expected \(expected.rawValue), found \(found.rawValue)"
  }

  /// What is listed of a case.
  func lines(of path: String) -> [String] {
    let path = path.replacing(" ", with: "_")
    return lines.filter { $0.path == path }.map(\.line)
  }

  /// Lists other differences of a case.
  mutating func replace(_ path: String, _ differences: [String]) {
    let path = path.replacing(" ", with: "_")
    lines.removeAll { $0.path == path }
    lines += differences.map { (path, $0) }
  }

  /// Keeps only what is listed of these cases.
  mutating func keep(_ paths: [String]) {
    let paths = Set(paths.map { $0.replacing(" ", with: "_") })
    lines.removeAll { !paths.contains($0.path) }
  }

  /// The file; nil where nothing differs.
  var text: String? {
    guard !lines.isEmpty else { return nil }
    let sorted = lines.map(\.line).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return KnownDifferences.head + sorted.joined(separator: "\n") + "\n"
  }
}
