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
    /// What the globs of the configuration say it is; nil where they say nothing.
    var claim: Claim?

    /// What the configuration says of a file.
    struct Claim: Sendable {
      let kind: EvidenceChoice.Kind
      let set: FileSet
    }

    /// Standard input.
    static func standard(_ options: CheckOptions) -> Input {
      Input(path: nil, shown: options.standardInputName ?? "<stdin>", isNamed: true)
    }

    /// The input's lines where it is a large file with one record a line, which is not read as a whole.
    func lines(_ options: CheckOptions) throws(InputProblem) -> RecordLines? {
      guard let path, options.told != .draft, claim?.kind != .draft,
        ["ndjson", "jsonl"].contains(Path.suffix(path)),
        let size = try? FileSystem.status(path).size, size > RecordLines.threshold
      else { return nil }
      return try RecordLines(path, shown: shown, limit: options.maximumBytes)
    }

    /// The input's bytes.
    func open(_ options: CheckOptions) throws(InputProblem) -> Source {
      do {
        let limit = options.maximumBytes
        guard let path else {
          return Source(path: shown, bytes: try FileSystem.readStandardInput(limit: limit))
        }
        if options.isAlone, let source = options.ahead?.source(shown) { return source }
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
  /// What no glob claims, for `-v`.
  let passedOver: [String]
  /// The paths as they were named.
  let asked: String

  init(_ paths: [String], options: CheckOptions, workingDirectory: String) {
    asked = paths.joined(separator: " ")
    let globbed = paths.isEmpty ? GlobbedFiles(options.configuration, only: options.told) : nil
    let discovery = FileDiscovery(
      globbed?.paths ?? paths.filter { $0 != "-" }, workingDirectory: workingDirectory)
    let claims = ConfigurationClaims(options, workingDirectory: workingDirectory, areGlobbed: globbed != nil)
    let files = claims.sort(discovery.files)
    let standard = paths.contains("-") ? [Input.standard(options)] : []
    sources = standard + files.inputs
    problems = (globbed?.problems ?? []) + discovery.problems
    notes = discovery.notes + files.notes
    passedOver = files.passedOver
  }
}
