import ComityModel

/// The inputs of a run, before any of them is opened: standard input and the files below the named paths.
struct Inputs {
  /// One document to read.
  struct Input: Sendable {
    /// Path to open; nil for standard input.
    let path: String?
    /// Path as users see it.
    let shown: String
    /// Whether the user named it, rather than a folder above it.
    let isNamed: Bool

    /// Standard input.
    static func standard(_ options: CheckOptions) -> Input {
      Input(path: nil, shown: options.standardInputName ?? "<stdin>", isNamed: true)
    }

    /// The input's bytes.
    func open(_ options: CheckOptions) throws(InputProblem) -> Source {
      do {
        let limit = options.maximumBytes
        guard let path else {
          return Source(path: shown, bytes: try FileSystem.readStandardInput(limit: limit))
        }
        return Source(path: shown, bytes: try FileSystem.read(path, limit: limit))
      } catch {
        throw InputProblem(path: shown, message: error.message)
      }
    }
  }

  /// Inputs in order of the command line, folders in order of their names' bytes.
  let sources: [Input]
  /// Paths that cannot be used.
  let problems: [InputProblem]
  /// What was left out on purpose.
  let notes: [String]
  /// The paths as they were named.
  let asked: String

  init(_ paths: [String], options: CheckOptions, workingDirectory: String) {
    asked = paths.joined(separator: " ")
    let discovery = FileDiscovery(paths.filter { $0 != "-" }, workingDirectory: workingDirectory)
    let files = discovery.files.map { Input(path: $0.path, shown: $0.shown, isNamed: $0.isNamed) }
    let standard = paths.contains("-") ? [Input.standard(options)] : []
    sources = standard + files
    problems = discovery.problems
    notes = discovery.notes
  }
}
