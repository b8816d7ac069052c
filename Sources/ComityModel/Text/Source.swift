/// Bytes with a path: what every position in Comity refers to.
public struct Source: Sendable {
  /// Path as users see it: relative to the working directory where it lies below it, else as given.
  public let path: String
  /// The file's bytes, unchanged.
  public let bytes: [UInt8]

  /// Makes a source from bytes that were read from `path`.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// The source's own text at `range`, unchanged.
  public func text(at range: ByteRange) -> String {
    let end = Swift.min(Int(range.end), bytes.count)
    let start = Swift.min(Int(range.start), end)
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}
