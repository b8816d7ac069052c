import Foundation

/// A folder for one test, removed after it.
final class Scratch {
  /// Its path with links followed.
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().appending(
      path: "comity-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a text file below the folder and gives its path.
  @discardableResult
  func write(_ name: String, _ text: String) throws -> String {
    let file = URL(fileURLWithPath: path).appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    return file.path
  }

  /// Text of a file below the folder.
  func read(_ name: String) throws -> String {
    try String(contentsOf: URL(fileURLWithPath: path).appending(path: name), encoding: .utf8)
  }
}
