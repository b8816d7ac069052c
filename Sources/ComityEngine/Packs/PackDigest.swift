/// Names the exact content of a pack: SHA-256 over the names and bytes of all its files, in order of their names.
///
/// Labelled examples are left out, since what they taught stands in the weights; and so are tests: neither judges.
public enum PackDigest {
  /// Digest of the files below `folder`, 64 hexadecimal digits; hidden files are no part of a pack.
  public static func of(_ folder: String) throws(PackProblem) -> String {
    var digest = SHA256()
    var seen: Set<FileSystem.Identity> = []
    try add(folder, below: "", to: &digest, &seen)
    return digest.finish()
  }

  private static func add(
    _ folder: String, below name: String, to digest: inout SHA256, _ seen: inout Set<FileSystem.Identity>
  ) throws(PackProblem) {
    // A folder that links lead to again is counted once, so that a loop ends.
    guard
      seen.insert(try reading(folder) { path throws(FileProblem) in try FileSystem.status(path) }.identity)
        .inserted
    else { return }
    let entries = try reading(folder) { path throws(FileProblem) in try FileSystem.list(path) }
    for entry in entries where entry.utf8.first != 0x2E {
      let path = Path.join(folder, entry)
      let inside = name.isEmpty ? entry : name + "/" + entry
      if inside == PackTraining.examples || inside == "tests" { continue }
      switch try reading(path, { path throws(FileProblem) in try FileSystem.status(path) }).kind {
      case .folder: try add(path, below: inside, to: &digest, &seen)
      case .file:
        let bytes = try reading(path) { path throws(FileProblem) in try FileSystem.read(path) }
        digest.update("\(inside)\0\(bytes.count)\0")
        digest.update(bytes)
      case .other: continue
      }
    }
  }

  private static func reading<Value>(
    _ path: String, _ body: (String) throws(FileProblem) -> Value
  ) throws(PackProblem) -> Value {
    do { return try body(path) } catch { throw .file(path: path, error) }
  }
}
