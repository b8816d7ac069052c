public import ComityModel
import ComityReading

/// A draft as it is read, with the provisions of all its sentences.
public struct InspectedDocument: Sendable {
  /// The document.
  public let document: Document
  /// Provisions in order of their sentences.
  public let provisions: [Provision]

  /// Reads the file at `path`, `-` for standard input.
  public init(path: String, options: CheckOptions) throws(InputProblem) {
    let source = try Source.opened(path, options: options)
    let chosen = EvidenceChoice(source: source, told: options.told)
    if chosen.kind == .record {
      throw InputProblem(path: source.path, message: EvidenceChoice.refusal(chosen.reason))
    }
    document = try Document.read(source, options: options)
    let table = ProvisionTable(document)
    provisions = document.sentences.indices.flatMap { table[$0] }
  }
}

extension RecordFiles {
  /// The records of the file at `path`; nil where it is taken for a draft.
  public static func inspected(path: String, options: CheckOptions) throws(InputProblem) -> [MeetingRecord]? {
    let source = try Source.opened(path, options: options)
    guard EvidenceChoice(source: source, told: options.told).kind == .record else { return nil }
    return try RecordFiles(maximumBytes: options.maximumBytes).records(of: source)
  }
}

extension Source {
  /// The bytes at `path`, `-` for standard input, under the path that users see.
  static func opened(_ path: String, options: CheckOptions) throws(InputProblem) -> Source {
    if path == "-" { return try Inputs.Input.standard(options).open(options) }
    let shown = Path.shown(path, workingDirectory: Process.workingDirectory)
    return try Inputs.Input(path: path, shown: shown, isNamed: true).open(options)
  }
}

extension Document {
  /// Reads a source as a draft.
  static func read(_ source: Source, options: CheckOptions) throws(InputProblem) -> Document {
    do {
      return try DocumentReader.read(
        source, options: ReadingOptions(kind: options.documentKind, maximumBytes: options.maximumBytes))
    } catch {
      throw InputProblem(error, in: source)
    }
  }
}
