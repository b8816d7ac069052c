#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that is read in parts, by several threads where they like.
final class OpenFile: Sendable {
  private let descriptor: Int32
  /// Bytes that it had when it was opened.
  let size: Int

  /// Opens the file at `path` of at most `limit` bytes, without waiting where it is a pipe.
  init(_ path: String, limit: Int) throws(FileProblem) {
    let status = try FileSystem.status(path)
    switch status.kind {
    case .folder: throw .folder
    case .other(let kind): throw .notRegular(kind: kind)
    case .file: break
    }
    if status.size > limit { throw .tooLarge(size: status.size, limit: limit) }
    size = status.size
    descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(reason: String(cString: strerror(errno))) }
  }

  deinit { close(descriptor) }

  /// At most `count` bytes from `offset` on; fewer only at the end of the file.
  func read(at offset: Int, count: Int) throws(FileProblem) -> [UInt8] {
    var failure: Int32 = 0
    let wanted = max(0, min(count, size - offset))
    let bytes = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, done in
      while done < wanted {
        let got = pread(
          descriptor, buffer.baseAddress?.advanced(by: done), wanted - done, off_t(offset + done))
        if got < 0, errno == EINTR { continue }
        if got < 0 { failure = errno }
        if got <= 0 { break }
        done += got
      }
    }
    if failure != 0 { throw .unreadable(reason: String(cString: strerror(failure))) }
    return bytes
  }
}
