/// Why a file or folder could not be read.
public enum FileProblem: Error, Hashable, Sendable {
  /// Nothing has this path.
  case missing
  /// The system refuses to read it, in its own words.
  case unreadable(reason: String)
  /// It is a folder where a file is needed.
  case folder
  /// It is a pipe, a socket or a device: reading it might never end.
  case notRegular(kind: String)
  /// It is larger than the limit, both in bytes.
  case tooLarge(size: Int, limit: Int)

  /// The problem in plain words, with a remedy where there is one.
  public var message: String {
    switch self {
    case .missing: "there is no such file or folder"
    case .unreadable(let reason): "it cannot be read (\(reason))"
    case .folder: "it is a folder, not a file"
    case .notRegular(let kind): "it is a \(kind), not a file; pipe its content in and name it `-`"
    case .tooLarge(let size, let limit):
      "it has \(size) bytes, more than the limit of \(limit); --max-bytes sets another limit"
    }
  }
}
