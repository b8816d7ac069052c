#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The few calls to the operating system that the engine needs; nothing here follows a name out of `path` by itself.
public enum FileSystem {
  /// What a path leads to.
  public enum Kind: Sendable {
    case file, folder, other(String)
  }

  /// Facts about a file or folder.
  public struct Status: Sendable {
    /// What it is, after following links.
    public var kind: Kind
    /// Bytes of a file.
    public var size: Int
    /// When its content last changed, nanoseconds since 1970; whoever may write to it may set this to any time.
    public var changed: Int
    /// When anything of it last changed, content or status, nanoseconds since 1970; nobody can set this.
    public var touched: Int
    /// Device and number, the same for every name of one folder.
    public var identity: Identity
  }

  /// What makes two paths the same place.
  public struct Identity: Hashable, Sendable {
    let device: UInt64
    let number: UInt64
  }

  /// Facts about what `path` leads to, following links.
  public static func status(_ path: String) throws(FileProblem) -> Status {
    var facts = stat()
    guard stat(path, &facts) == 0 else { throw problem(errno) }
    return status(facts)
  }

  /// Whether the last part of `path` is a link, wherever it leads.
  static func isLink(_ path: String) -> Bool {
    var facts = stat()
    return lstat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFLNK
  }

  /// Bytes of a file of at most `limit` bytes.
  ///
  /// Opens without waiting, so that a pipe that nobody writes to is refused instead of waited for.
  public static func read(_ path: String, limit: Int = .max) throws(FileProblem) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw problem(errno) }
    defer { close(descriptor) }
    var facts = stat()
    guard fstat(descriptor, &facts) == 0 else { throw problem(errno) }
    let status = status(facts)
    switch status.kind {
    case .folder: throw .folder
    case .other(let kind): throw .notRegular(kind: kind)
    case .file: break
    }
    if status.size > limit { throw .tooLarge(size: status.size, limit: limit) }
    return try drain(descriptor, expected: status.size, limit: limit, isFile: status.size > 0)
  }

  /// The content of a file as 32-bit words in the order of this machine; what is left at the end is left out.
  public static func readWords(_ path: String) throws(FileProblem) -> [UInt32] {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw problem(errno) }
    defer { close(descriptor) }
    var facts = stat()
    guard fstat(descriptor, &facts) == 0 else { throw problem(errno) }
    let status = status(facts)
    guard case .file = status.kind else { throw .notRegular(kind: "folder or device") }
    return [UInt32](unsafeUninitializedCapacity: status.size / 4) { words, count in
      let bytes = UnsafeMutableRawBufferPointer(words)
      var done = 0
      while done < bytes.count {
        let got = platformRead(
          descriptor, bytes.baseAddress?.advanced(by: done).assumingMemoryBound(to: UInt8.self),
          bytes.count - done)
        if got < 0, errno == EINTR { continue }
        if got <= 0 { break }
        done += got
      }
      count = done / 4
    }
  }

  /// Removes a file; does nothing where that is not possible.
  static func remove(_ path: String) { unlink(path) }

  /// Everything that standard input gives, at most `limit` bytes.
  public static func readStandardInput(limit: Int) throws(FileProblem) -> [UInt8] {
    try drain(0, expected: 1 << 16, limit: limit)
  }

  /// Names in a folder in order of their bytes, without `.` and `..`.
  public static func list(_ path: String) throws(FileProblem) -> [String] {
    guard let folder = opendir(path) else { throw problem(errno) }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The path without links and dots; nil where nothing has this path.
  public static func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Makes a folder and those above it; does nothing where it is there.
  public static func makeFolders(_ path: String) throws(FileProblem) {
    guard !path.isEmpty, !exists(path) else { return }
    try makeFolders(Path.folder(path))
    guard mkdir(path, 0o777) == 0 else { throw .unwritable(reason: String(cString: strerror(errno))) }
  }

  /// Whether something has this path.
  public static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  private static func status(_ facts: stat) -> Status {
    let kind: Kind =
      switch facts.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFIFO: .other("named pipe")
      case S_IFSOCK: .other("socket")
      default: .other("device")
      }
    #if canImport(Darwin)
      let (changed, touched) = (facts.st_mtimespec, facts.st_ctimespec)
    #else
      let (changed, touched) = (facts.st_mtim, facts.st_ctim)
    #endif
    return Status(
      kind: kind, size: Int(facts.st_size), changed: nanoseconds(changed), touched: nanoseconds(touched),
      identity: Identity(device: UInt64(truncatingIfNeeded: facts.st_dev), number: UInt64(facts.st_ino)))
  }

  private static func nanoseconds(_ time: timespec) -> Int { time.tv_sec * 1_000_000_000 + time.tv_nsec }

  private static func drain(
    _ descriptor: Int32, expected: Int, limit: Int, isFile: Bool = false
  ) throws(FileProblem) -> [UInt8] {
    var bytes: [UInt8] = []
    var room = max(1, expected) + 1
    while true {
      var failure: Int32 = 0
      var got = 0
      let chunk = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        repeat {
          got = Swift.max(-1, platformRead(descriptor, buffer.baseAddress, room))
        } while got < 0 && errno == EINTR
        failure = errno
        count = Swift.max(0, got)
      }
      if got < 0 { throw problem(failure) }
      if got == 0 { return bytes }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      if bytes.count > limit { throw .tooLarge(size: bytes.count, limit: limit) }
      // One byte more than it has was asked of a file: that it gave fewer is its end.
      if isFile, got < room { return bytes }
      room = 1 << 16
    }
  }

  private static func platformRead(_ descriptor: Int32, _ buffer: UnsafeMutablePointer<UInt8>?, _ count: Int)
    -> Int
  {
    #if canImport(Glibc)
      Glibc.read(descriptor, buffer, count)
    #elseif canImport(Musl)
      Musl.read(descriptor, buffer, count)
    #else
      Darwin.read(descriptor, buffer, count)
    #endif
  }

  private static func problem(_ code: Int32) -> FileProblem {
    switch code {
    case ENOENT, ENOTDIR: .missing
    case EISDIR: .folder
    case ELOOP: .unreadable(reason: "its links lead round in a circle")
    case EACCES, EPERM: .unreadable(reason: "permission denied")
    default: .unreadable(reason: String(cString: strerror(code)))
    }
  }
}
