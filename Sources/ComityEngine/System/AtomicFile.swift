#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writes files whole or not at all: a full disk or a lost process never leaves half of one behind.
public enum AtomicFile {
  /// Puts `bytes` in the place of what `path` leads to, following links and keeping the file's permissions.
  ///
  /// Pipes and devices, such as `/dev/stdout`, cannot be replaced and are written to as they are. What is not precious,
  /// because it can be made again and carries a check sum, is not waited for until it is on the disk.
  public static func write(
    _ bytes: [UInt8], to path: String, isPrecious: Bool = true
  ) throws(FileProblem) {
    let target = FileSystem.realPath(path) ?? path
    var mode = defaultMode
    var facts = stat()
    if stat(target, &facts) == 0 {
      switch facts.st_mode & S_IFMT {
      case S_IFREG: mode = facts.st_mode & 0o7777
      case S_IFDIR: throw .folder
      default: return try Process.write(bytes, toFile: target)
      }
      // Replacing a name needs the folder's permission only; a file that is protected must stay so.
      guard access(target, W_OK) == 0 else { throw problem() }
    }
    let folder = Path.folder(target)
    var name = Array(Path.join(folder.isEmpty ? "." : folder, ".\(Path.name(target)).XXXXXX").utf8CString)
    let descriptor = mkstemp(&name)
    guard descriptor >= 0 else { throw problem() }
    let temporary = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    guard Process.write(bytes, to: descriptor), !isPrecious || fsync(descriptor) == 0,
      fchmod(descriptor, mode) == 0
    else {
      let problem = problem()
      close(descriptor)
      unlink(temporary)
      throw problem
    }
    guard close(descriptor) == 0, rename(temporary, target) == 0 else {
      let problem = problem()
      unlink(temporary)
      throw problem
    }
  }

  /// What a new file gets where nothing is there: readable and writable as far as the process's mask lets it.
  private static var defaultMode: mode_t {
    let mask = umask(0)
    umask(mask)
    return 0o666 & ~mask
  }

  private static func problem() -> FileProblem { .unwritable(reason: String(cString: strerror(errno))) }
}
