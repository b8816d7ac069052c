import ComityLua
import ComityModel
import ComityReading

/// Trains the recogniser of a pack from its labelled examples.
public struct PackTraining: Sendable {
  /// Name of the folder of a pack that holds its files of examples.
  static let examples = "examples"
  /// Folder of a pack that holds its labelled drafts.
  static let drafts = "examples/drafts"
  /// Name of the file of weights in a pack.
  static let weights = "recogniser.tsv"

  /// Where the pack keeps its weights.
  public let path: String
  private let shape: RecogniserShape
  private let declaration: RecogniserDeclaration
  private let folder: String
  /// Requirements of the catalogue.
  private let requirements: [String]

  /// Prepares to train the pack in a folder.
  public init(folder: String) throws(PackProblem) {
    let files = try PackFiles(folder, shown: folder)
    guard let source = files.recogniser else {
      throw .content(message: "\(folder): this pack has no `recogniser.lua`, so there is nothing to train")
    }
    self.folder = folder
    path = Path.join(folder, PackTraining.weights)
    let known: [Requirement]
    do {
      known =
        try files.catalogue.map { (file) throws(DeclarationError) in try Declarations.catalogue(file) } ?? []
    } catch {
      throw .content(message: error.problems.map(\.description).joined(separator: "\n"))
    }
    requirements = known.map(\.id)
    (shape, declaration) = try PackRecogniser.shape(source, files, requirements: known)
  }

  /// Examples that were read, and the file of weights that follows from them: the same bytes on every machine.
  ///
  /// `files` are read instead of the pack's own examples and drafts, where there are some.
  public func train(_ files: [String]) throws(PackProblem) -> (examples: Int, drafts: Int, bytes: [UInt8]) {
    var all: [LabelledExample] = []
    for file in files.isEmpty ? try ownFiles() : files {
      do {
        let source = Source(path: file, bytes: try FileSystem.read(file))
        all += try ExampleFile(source: source, requirements: requirements).examples()
      } catch let problem as PackProblem {
        throw problem
      } catch let problem as FileProblem {
        throw .file(path: file, problem)
      } catch {
        throw .content(message: "\(file): it cannot be read")
      }
    }
    let numbers = Dictionary(uniqueKeysWithValues: shape.requirements.enumerated().map { ($1, $0) })
    let units = all.compactMap { example in
      example.answer.flatMap { answer in
        numbers[answer.requirement].map {
          LabelledUnit(
            text: example.text, kind: example.kind, isRecital: example.isRecital, requirement: $0,
            label: UnitLabel.allCases.first { $0.verdict == answer.verdict })
        }
      }
    }
    let foreign = ForeignUnits(requirements: shape.requirements, declaration: declaration).units(all)
    let drafts =
      files.isEmpty
      ? try DraftExamples(
        folder: Path.join(folder, PackTraining.drafts), numbers: numbers, aliases: declaration.aliases
      ).drafts() : []
    guard let bytes = Training(shape, units, foreign: foreign, drafts: drafts).file() else {
      throw .content(message: "\(folder): what was learned does not fit into \(Training.maximumBytes) bytes")
    }
    return (all.count, drafts.count, bytes)
  }

  private func ownFiles() throws(PackProblem) -> [String] {
    let folder = Path.join(folder, PackTraining.examples)
    do {
      return try FileSystem.list(folder).filter { $0.hasSuffix(".jsonl") }.sorted().map {
        Path.join(folder, $0)
      }
    } catch {
      throw .file(path: folder, error)
    }
  }
}

/// What a pack's recogniser is built on.
enum PackRecogniser {
  /// Shape and declaration of a pack's recogniser.
  static func shape(
    _ source: Source, _ files: PackFiles, requirements: [Requirement]
  ) throws(PackProblem) -> (RecogniserShape, RecogniserDeclaration) {
    do {
      var vocabulary = Vocabulary()
      if let concepts = files.concepts { vocabulary = try Declarations.vocabulary(concepts) }
      let declaration = try Declarations.recogniser(
        source, concepts: vocabulary.concepts.map(\.name), requirements: requirements.map(\.id))
      let shape = RecogniserShape(
        requirements: declaration.roles.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) },
        vocabulary: vocabulary, roles: declaration.roles, language: declaration.language)
      return (shape, declaration)
    } catch {
      throw .content(message: error.problems.map(\.description).joined(separator: "\n"))
    }
  }
}
