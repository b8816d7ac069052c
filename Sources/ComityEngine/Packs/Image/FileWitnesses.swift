import ComityModel

/// What tells without reading some files whether any of them has changed: their identities, sizes and times.
///
/// A write to a file sets the time of its status, which nobody can set back; a file that is made, removed or renamed
/// does so to its folder. What such times cannot tell apart are two writes within one tick of the file system's clock, so
/// witnesses that saw a file within `patience` of its last change are not settled, and say nothing.
struct FileWitnesses: Equatable, Sendable {
  /// One file or folder.
  struct Witness: BitwiseCopyable, Equatable, Sendable {
    let device: UInt64
    let number: UInt64
    let size: Int
    let changed: Int
    let touched: Int

    init(_ status: FileSystem.Status) {
      (device, number) = (status.identity.device, status.identity.number)
      (size, changed, touched) = (status.size, status.changed, status.touched)
    }
  }

  /// Nanoseconds that a file must have been left alone; the coarsest clocks of file systems go by two seconds.
  private static let patience = 2_000_000_000

  private let names: [String]
  private let witnesses: [Witness]
  /// Whether every file had been left alone long enough.
  private let isSettled: Bool

  /// Looks at what has just been read below `folder`; `begin` is the time before the first of it was, so that a file
  /// which changed meanwhile settles nothing. Nil where one is not there any more.
  init?(_ names: [String], below folder: String, begin: Int) {
    var witnesses: [Witness] = []
    for name in names {
      guard let status = try? FileSystem.status(FileWitnesses.path(name, folder)) else { return nil }
      witnesses.append(Witness(status))
    }
    (self.names, self.witnesses) = (names, witnesses)
    isSettled = witnesses.allSatisfy { $0.touched < begin - FileWitnesses.patience }
  }

  /// Whether they are sure that nothing below `folder` has changed.
  func vouch(for folder: String) -> Bool {
    guard isSettled, names.count == witnesses.count else { return false }
    for (name, witness) in zip(names, witnesses) {
      guard let status = try? FileSystem.status(FileWitnesses.path(name, folder)), Witness(status) == witness
      else { return false }
    }
    return true
  }

  private static func path(_ name: String, _ folder: String) -> String {
    name.isEmpty ? folder : folder + "/" + name
  }
}

extension FileWitnesses {
  /// Writes the witnesses.
  func write(to image: inout ImageWriter) {
    image.write(isSettled)
    image.write(names) { $0.write($1) }
    image.write(plain: witnesses)
  }

  /// Reads witnesses.
  init(from image: inout ImageReader) {
    isSettled = image.flag()
    names = image.array { $0.string() }
    witnesses = image.plain(Witness.self)
  }
}
