import ArgumentParser
import ComityEngine

/// `comity init`: puts what a drafting repository needs into the working directory.
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a comity.yml, a .pre-commit-config.yaml and editor settings for this folder.",
    discussion: "Files that are there already are left as they are.")

  func run() throws {
    for file in StarterFiles(rules: PackFinder().shipped).all {
      if FileSystem.exists(file.path) {
        Console.print("kept    \(file.path)")
        continue
      }
      do {
        try FileSystem.makeFolders(Path.folder(file.path))
        try AtomicFile.write(Array(file.text.utf8), to: file.path)
      } catch {
        throw CommandProblem(message: "\(file.path): \(error.message)")
      }
      Console.print("written \(file.path)")
    }
  }
}
