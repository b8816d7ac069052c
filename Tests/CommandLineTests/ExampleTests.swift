import Foundation
import Testing

/// Runs every story of `Examples/` and compares everything that it prints with what is recorded.
///
/// A story is a folder with a file `command` (lines of shell in which `comity` is the built executable) and a file
/// `output`: for each line the command after `$ `, standard output, standard error after `[errors]`, and `[exit N]`.
/// With `COMITY_RECORD_EXAMPLES=1` the recordings are written anew and the test fails, so that nobody records by chance.
@Suite struct ExampleTests {
  private static let folder = Tool.root.appending(path: "Examples")

  static let stories: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter {
      FileManager.default.fileExists(atPath: folder.appending(path: "\($0)/command").path)
    }.sorted()
  }()

  @Test(arguments: stories) func theStoryIsAsRecorded(_ story: String) throws {
    let home = Self.folder.appending(path: story)
    let commands = try String(contentsOf: home.appending(path: "command"), encoding: .utf8)
    var transcript = ""
    for line in commands.split(separator: "\n") where !line.hasPrefix("#") {
      let run = try Tool.shell(String(line), in: home)
      transcript += "$ \(line)\n\(run.output)"
      if !run.errors.isEmpty { transcript += "[errors]\n\(run.errors)" }
      transcript += "[exit \(run.exitCode)]\n"
    }
    let recording = home.appending(path: "output")
    if ProcessInfo.processInfo.environment["COMITY_RECORD_EXAMPLES"] == "1" {
      try transcript.write(to: recording, atomically: true, encoding: .utf8)
      Issue.record(
        "\(story) was recorded anew: look at the difference, then run without COMITY_RECORD_EXAMPLES")
      return
    }
    let recorded = try String(contentsOf: recording, encoding: .utf8)
    #expect(transcript == recorded, "Examples/\(story)/output is not what the command prints")
  }
}
