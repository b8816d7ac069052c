import ArgumentParser
import ComityEngine

/// Which packs a command works with.
struct PackOptions: ParsableArguments {
  @Option(
    name: .customLong("pack"),
    help: "A shipped pack by name, or the folder of one (repeatable; default: all shipped).")
  var packs: [String] = []

  /// Loads the packs; a problem becomes the one message of the command.
  func load() throws -> [Pack] {
    do {
      return try PackLoader().load(packs)
    } catch {
      throw CommandProblem(message: error.message)
    }
  }
}
