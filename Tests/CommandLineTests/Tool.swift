import Foundation

/// Runs the built `comity` as users do.
enum Tool {
  /// What a run gave.
  struct Run: Equatable {
    var output: String
    var errors: String
    var exitCode: Int32
  }

  /// Root of the repository.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Folder of the products that were built with the tests.
  static let products: URL = {
    var folder = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    while folder.path != "/",
      !FileManager.default.isExecutableFile(atPath: folder.appending(path: "comity").path)
    {
      folder.deleteLastPathComponent()
    }
    return folder
  }()

  /// The built executable.
  static var executable: URL { products.appending(path: "comity") }

  /// Runs `comity` with arguments, in a folder, with bytes on standard input.
  static func comity(
    _ arguments: [String], in folder: URL = root, input: Data? = nil, environment: [String: String] = [:]
  ) throws -> Run {
    try run(executable, arguments, in: folder, input: input, environment: environment)
  }

  /// Runs a line of shell in which `comity` is the built executable.
  static func shell(_ line: String, in folder: URL) throws -> Run {
    try run(URL(fileURLWithPath: "/bin/sh"), ["-c", line], in: folder, input: nil, environment: [:])
  }

  private static func run(
    _ executable: URL, _ arguments: [String], in folder: URL, input: Data?, environment: [String: String]
  ) throws -> Run {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["PATH": "\(products.path):/usr/bin:/bin", "LC_ALL": "C.UTF-8"].merging(environment)
    { $1 }
    // Files instead of pipes: nothing blocks, however much is written.
    let scratch = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    func file(_ name: String, _ data: Data = Data()) throws -> URL {
      let url = scratch.appending(path: name)
      try data.write(to: url)
      return url
    }
    let (output, errors) = (try file("out"), try file("err"))
    process.standardInput = try FileHandle(forReadingFrom: try file("in", input ?? Data()))
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    return Run(
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self),
      exitCode: process.terminationStatus)
  }
}

/// A folder for one test, removed after it.
final class Scratch {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().appending(
      path: "comity-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Writes a file below the folder and gives its path.
  @discardableResult
  func write(_ path: String, _ data: Data) throws -> String {
    let file = url.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: file)
    return file.path
  }

  /// Writes a text file below the folder and gives its path.
  @discardableResult
  func write(_ path: String, _ text: String) throws -> String { try write(path, Data(text.utf8)) }
}
