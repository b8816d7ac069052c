import ArgumentParser
import ComityEngine
import ComityReporting

/// `comity inspect`: a draft as Comity reads it.
struct Inspect: ParsableCommand {
  /// How the inspection is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  static let configuration = CommandConfiguration(
    abstract: "Show how a draft is read: structure, sentences, marks, names, references, provisions.")

  @Argument(help: "A draft; `-` reads standard input.") var file: String

  @Option(help: "text or json (comity.inspection/1).") var format = Format.text

  @Flag(help: "Read no configuration.") var isolated = false

  @Option(name: .customLong("as"), help: "Take the file for a draft or for a record (default: found out).")
  var told: EvidenceChoice.Kind?

  @Option(help: ArgumentHelp(Check.kindHelp, valueName: "kind")) var documentKind: String?

  @Option(help: ArgumentHelp("Largest file that is read, in bytes.", valueName: "bytes"))
  var maxBytes = CheckOptions().maximumBytes

  @Option(help: ArgumentHelp("Name of standard input.", valueName: "name")) var stdinFilename: String?

  @Option(help: "Colours: auto, always or never.") var color = ColorChoice.auto

  func run() throws {
    var options = CheckOptions()
    options.told = told
    options.maximumBytes = maxBytes
    options.standardInputName = stdinFilename
    if let documentKind { try options.setKind(documentKind) }
    do {
      if let records = try RecordFiles.inspected(path: file, options: options) {
        return Console.print(bytes: RecordJSON.inspection(of: records))
      }
    } catch {
      throw CommandProblem(message: error.text)
    }
    let inspected: InspectedDocument
    do { inspected = try InspectedDocument(path: file, options: options) } catch {
      throw CommandProblem(message: error.text)
    }
    let inspection = Inspection(document: inspected.document, provisions: inspected.provisions)
    var output = TextBuffer()
    switch format {
    case .json: InspectionJSON().write(inspection, into: &output)
    case .text: InspectionText(color: color.isOn).write(inspection, into: &output)
    }
    Console.print(bytes: output.bytes)
  }
}

extension CheckOptions {
  /// Sets the kind of all drafts by the name that a user gave.
  mutating func setKind(_ name: String) throws(CommandProblem) {
    let kinds = CheckOptions.documentKindNames
    guard setDocumentKind(name) else {
      throw CommandProblem(
        message: "there is no document kind `\(name)`\(NearestName.hint(name, among: kinds)); "
          + "kinds: \(kinds.joined(separator: ", "))")
    }
  }
}
