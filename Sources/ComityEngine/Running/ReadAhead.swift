import ComityModel
import ComityReading

/// Reads the draft of a run that names just one, on another thread, while its packs are loaded: neither needs the other.
struct ReadAhead: Sendable {
  /// Shorter drafts are read sooner than another thread begins, in bytes.
  private static let shortest = 8 << 10

  /// The draft's bytes.
  private let source: Source
  private let reading: ReadingOptions
  private let task: Task<Document?, Never>

  /// Begins to read; nil where nothing is gained by it, or the file may be no draft.
  init?(_ paths: [String], _ options: CheckOptions, workingDirectory: String) {
    guard paths.count == 1, let path = paths.first, path != "-", options.jobs > 1, options.told != .record,
      FileDiscovery.draftSuffixes.contains(Path.suffix(path)), let status = try? FileSystem.status(path),
      case .file = status.kind, status.size >= ReadAhead.shortest,
      let bytes = try? FileSystem.read(path, limit: options.maximumBytes)
    else { return nil }
    let source = Source(path: Path.shown(path, workingDirectory: workingDirectory), bytes: bytes)
    let reading = ReadingOptions(kind: options.documentKind, maximumBytes: options.maximumBytes)
    (self.source, self.reading) = (source, reading)
    task = Task.detached { try? DocumentReader.read(source, options: reading) }
  }

  /// The source with the path that users see, where it is this one.
  func source(_ shown: String) -> Source? { source.path == shown ? source : nil }

  /// What was read, where it is just this source read like this. Must not be called from a task.
  func document(_ source: Source, _ options: CheckOptions) -> Document? {
    guard source.path == self.source.path, options.documentKind == reading.kind else { return nil }
    let task = task
    guard let document = Blocking.run({ await task.value }) ?? nil, document.source.bytes == source.bytes
    else { return nil }
    return document
  }
}

extension CheckOptions {
  /// Begins to read the draft that `paths` name, where they name one.
  public mutating func readAhead(_ paths: [String], workingDirectory: String = Process.workingDirectory) {
    ahead = ReadAhead(paths, self, workingDirectory: workingDirectory)
  }
}
