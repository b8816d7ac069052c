import ArgumentParser
import CHeap
import ComityEngine

/// Where the process begins: parses, runs, and turns every outcome into the exit codes of the contract.
@main
enum Entry {
  static func main() {
    Process.outliveClosedReaders()
    // Where two threads share what processors there are, heaps of their own cost more pages than waiting costs time.
    heap_prepare(Process.processors > 2 ? 0 : 1)
    let arguments = Array(CommandLine.arguments.dropFirst())
    if arguments.first == "--version" { Process.exit(VersionLine.write()) }
    do {
      if let quick = QuickArguments.parse(arguments) { Process.exit(try CheckRunner(arguments: quick).run()) }
      var command = try Comity.parseAsRoot(arguments)
      try command.run()
      Process.exit(0)
    } catch let code as ExitCode {
      Process.exit(code.rawValue)
    } catch let problem as CommandProblem {
      Console.error(problem.message)
      Process.exit(2)
    } catch {
      let message = Comity.fullMessage(for: error)
      if Comity.exitCode(for: error) == .success {
        Console.print(message)
        Process.exit(0)
      }
      Console.note(message)
      Process.exit(2)
    }
  }
}
