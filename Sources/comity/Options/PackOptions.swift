import ArgumentParser
import ComityEngine

/// Which packs a command works with.
struct PackOptions: ParsableArguments {
  @Option(
    name: .customLong("pack"),
    help:
      "A shipped pack by name, or the folder of one (repeatable; default: those of comity.yml, else all shipped)."
  )
  var packs: [String] = []

  /// Names or folders of the packs; none for all that are shipped.
  func asked() throws -> [String] { try packs.isEmpty ? CheckArguments().configuration().packs.value : packs }

  /// Loads the packs; a problem becomes the one message of the command.
  func load() throws -> [Pack] {
    let asked = try asked()
    return try PackOptions.clear { try PackLoader().load(asked) }
  }

  /// What `body` gives; a problem of a pack becomes the one message of the command.
  static func clear<Value>(_ body: () throws -> Value) throws -> Value {
    do { return try body() } catch let problem as PackProblem {
      throw CommandProblem(message: problem.message)
    }
  }
}
