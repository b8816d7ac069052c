/// Paths as text: joined, shortened and compared without asking the file system.
public enum Path {
  /// `folder/name`, without a doubled slash; `name` alone where it is absolute or the folder is empty.
  public static func join(_ folder: String, _ name: String) -> String {
    if name.utf8.first == 0x2F || folder.isEmpty { return name }
    return folder.utf8.last == 0x2F ? folder + name : folder + "/" + name
  }

  /// Last part of a path: `b.md` of `a/b.md`.
  public static func name(_ path: String) -> String {
    let trimmed = trimmingSlashes(path)
    guard let slash = trimmed.utf8.lastIndex(of: 0x2F) else { return trimmed }
    return String(trimmed[trimmed.index(after: slash)...])
  }

  /// What stands before the last part; empty where there is nothing.
  public static func folder(_ path: String) -> String {
    let trimmed = trimmingSlashes(path)
    guard let slash = trimmed.utf8.lastIndex(of: 0x2F) else { return "" }
    return slash == trimmed.startIndex ? "/" : String(trimmed[..<slash])
  }

  /// Suffix of the last part in lower case, without its dot: `md`; empty where there is none.
  public static func suffix(_ path: String) -> String {
    let name = name(path)
    guard let dot = name.utf8.lastIndex(of: 0x2E), dot != name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }

  /// The path without `.` and empty parts, and without `..` where a part stands before it.
  public static func normal(_ path: String) -> String {
    if isNormal(path) { return path }
    let absolute = path.utf8.first == 0x2F
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else if part != ".." || !absolute {
        parts.append(part)
      }
    }
    let joined = parts.joined(separator: "/")
    return absolute ? "/" + joined : joined.isEmpty ? "." : joined
  }

  /// Whether a path is surely what `normal` would make of it: most are.
  private static func isNormal(_ path: String) -> Bool {
    var before: UInt8 = 0x2F
    for (place, byte) in path.utf8.enumerated() {
      // A part that is empty, or begins with a dot, is looked at closely.
      if before == 0x2F, byte == 0x2E || byte == 0x2F && place > 0 { return false }
      before = byte
    }
    return before != 0x2F
  }

  /// The path as users see it: relative to the working directory where it lies below it, else as given.
  public static func shown(_ path: String, workingDirectory: String) -> String {
    let normal = normal(path)
    guard normal.utf8.first == 0x2F else { return normal.hasPrefix("../") ? path : normal }
    if normal == workingDirectory { return "." }
    let prefix = workingDirectory == "/" ? "/" : workingDirectory + "/"
    return normal.hasPrefix(prefix) ? String(normal.dropFirst(prefix.count)) : path
  }

  private static func trimmingSlashes(_ path: String) -> String {
    var view = path[...]
    while view.utf8.count > 1, view.utf8.last == 0x2F { view.removeLast() }
    return String(view)
  }
}
