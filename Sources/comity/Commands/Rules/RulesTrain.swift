import ArgumentParser
import ComityEngine

/// `comity rules train`: learns a pack's recogniser from its labelled examples.
struct RulesTrain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train",
    abstract: "Learn a pack's recogniser from labelled examples.",
    discussion: """
      Reads the pack's examples/*.jsonl and the drafts in examples/drafts, and writes recogniser.tsv, the same bytes on every \
      machine. Exit codes: 0 done, 1 --check found the file stale, 2 a file cannot be read.
      """)

  @Option(help: "A shipped pack by name, or the folder of one.") var pack = "poa"

  @Option(parsing: .upToNextOption, help: "Files of examples to learn from instead of the pack's own.")
  var examples: [String] = []

  @Option(help: "Where to write the weights (default: recogniser.tsv of the pack).") var output: String?

  @Flag(help: "Write nothing; fail where the weights do not follow from the examples.") var check = false

  func run() throws {
    do {
      for folder in try PackFinder().folders([pack]) {
        let training = try PackTraining(folder: folder)
        let progress = TerminalProgress.meter()
        progress?.begin("learning from examples", of: nil)
        defer { progress?.end() }
        let (count, drafts, bytes) = try training.train(examples)
        progress?.end()
        let target = output ?? training.path
        if check {
          if (try? FileSystem.read(target)) == bytes { continue }
          Console.print("\(target): stale; run `comity rules train --pack \(pack)`")
          throw ExitCode(1)
        }
        try AtomicFile.write(bytes, to: target)
        let learned = [(count, "example"), (drafts, "draft")].filter { $0.0 > 0 }
          .map { "\($0) \($1)\($0 == 1 ? "" : "s")" }.joined(separator: " and ")
        Console.print("\(target): \(bytes.count) bytes from \(learned)")
      }
    } catch let problem as PackProblem {
      throw CommandProblem(message: problem.message)
    } catch let problem as FileProblem {
      throw CommandProblem(message: problem.message)
    }
  }
}
