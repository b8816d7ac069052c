/// A file to check, or why a named path gives none.
public struct DiscoveredFile: Sendable {
  /// Path to open.
  public var path: String
  /// Path as users see it.
  public var shown: String
  /// Whether the user named the file itself rather than a folder above it.
  public var isNamed: Bool
}

/// A path that could not be used.
public struct InputProblem: Error, Hashable, Sendable {
  /// Path as users see it.
  public var path: String
  /// What is wrong and what to do about it, without the path.
  public var message: String

  /// Makes a problem.
  public init(path: String, message: String) {
    self.path = path
    self.message = message
  }

  /// `path: message`
  public var text: String { "\(path): \(message)" }
}

/// Finds the files below the paths of a command line, in an order that does not depend on the file system.
public struct FileDiscovery: Sendable {
  /// Suffixes that are read in folders; a file that is named itself may have any.
  public static let draftSuffixes = [
    "md", "markdown", "mdown", "txt", "text", "rst", "bs", "adoc",
  ]
  /// Suffixes of meeting records.
  public static let recordSuffixes = ["yaml", "yml", "json", "ndjson"]

  private static let suffixes = draftSuffixes + recordSuffixes

  /// Files found, folders in order of their names' bytes.
  public private(set) var files: [DiscoveredFile] = []
  /// Named paths that could not be used, and files in folders that cannot be read.
  public private(set) var problems: [InputProblem] = []
  /// What was left out on purpose.
  public private(set) var notes: [String] = []

  private let workingDirectory: String
  /// Whether a single path is named.
  private let isOnly: Bool
  private var seen: Set<FileSystem.Identity> = []
  private var walked: Set<FileSystem.Identity> = []

  /// Looks through `paths` in their order; a file that several paths lead to is found once.
  public init(_ paths: [String], workingDirectory: String) {
    self.workingDirectory = workingDirectory
    isOnly = paths.count == 1
    for path in paths { add(named: path) }
  }

  private func shown(_ path: String) -> String { Path.shown(path, workingDirectory: workingDirectory) }

  private mutating func add(named path: String) {
    do {
      let status = try FileSystem.status(path)
      switch status.kind {
      case .file: add(file: path, status, isNamed: true)
      case .folder:
        let before = files.count
        walk(path, status, above: [])
        if files.count == before, problems.isEmpty {
          notes.append("\(shown(path)): the folder holds no document (\(FileDiscovery.suffixList))")
        }
      case .other(let kind):
        problems.append(InputProblem(path: path, message: FileProblem.notRegular(kind: kind).message))
      }
    } catch {
      problems.append(InputProblem(path: shown(path), message: error.message))
    }
  }

  private static var suffixList: String { draftSuffixes.sorted().map { "." + $0 }.joined(separator: " ") }

  private mutating func add(file path: String, _ status: FileSystem.Status, isNamed: Bool) {
    // The only file of a run is met once.
    guard isNamed && isOnly || seen.insert(status.identity).inserted else { return }
    files.append(DiscoveredFile(path: path, shown: shown(path), isNamed: isNamed))
  }

  private mutating func walk(_ folder: String, _ status: FileSystem.Status, above: Set<FileSystem.Identity>) {
    if above.contains(status.identity) {
      notes.append("\(shown(folder)): left out, the folder leads back to a folder above it")
      return
    }
    // A folder that several links lead to is walked once, or nested links would multiply.
    guard walked.insert(status.identity).inserted else { return }
    do {
      let above = above.union([status.identity])
      for name in try FileSystem.list(folder) where name.utf8.first != 0x2E {
        visit(Path.join(folder, name), above: above)
      }
    } catch {
      problems.append(InputProblem(path: shown(folder), message: error.message))
    }
  }

  private mutating func visit(_ path: String, above: Set<FileSystem.Identity>) {
    let isText = FileDiscovery.suffixes.contains(Path.suffix(path))
    do {
      let status = try FileSystem.status(path)
      switch status.kind {
      case .folder: walk(path, status, above: above)
      case .file: if isText { add(file: path, status, isNamed: false) }
      case .other(let kind): if isText { notes.append("\(shown(path)): left out, it is a \(kind)") }
      }
    } catch {
      if isText { problems.append(InputProblem(path: shown(path), message: error.message)) }
    }
  }
}
