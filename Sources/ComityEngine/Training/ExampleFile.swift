import ComityModel
import ComityReading

/// One labelled snippet of a file of examples.
struct LabelledExample: Sendable {
  let text: [UInt8]
  /// Line of its file, counted from 1.
  let line: Int
  let kind: DocumentKind
  let isRecital: Bool
  /// Requirement and verdict; nil for a text that is about none of the requirements.
  let answer: (requirement: String, verdict: Verdict)?
}

/// Reads files of labelled examples: one JSON object a line.
struct ExampleFile {
  private static let keys = ["text", "document_kind", "layer", "requirement", "verdict"]

  let source: Source
  /// Requirements that an example may be about.
  let requirements: [String]

  /// All examples in order of the file; throws what is wrong with the first line that cannot be read.
  ///
  /// Lines without the text `mentioning` are passed over unread.
  func examples(mentioning text: String? = nil) throws(PackProblem) -> [LabelledExample] {
    let wanted = Array((text ?? "").utf8)
    var examples: [LabelledExample] = []
    var start = 0
    var line = 0
    while start < source.bytes.count {
      let end = source.bytes[start...].firstIndex(of: 0x0A) ?? source.bytes.count
      line += 1
      let bytes = Array(source.bytes[start..<end])
      start = end + 1
      if bytes.allSatisfy({ $0 <= 0x20 }) || !ExampleFile.contains(bytes, wanted) { continue }
      do { examples.append(try example(DataReader.json(bytes), line)) } catch let problem as RecordSyntaxError
      {
        throw failure(line, problem.message)
      } catch let problem as Fault {
        throw failure(line, problem.message)
      } catch {
        throw failure(line, "it cannot be read")
      }
    }
    return examples
  }

  private static func contains(_ bytes: [UInt8], _ wanted: [UInt8]) -> Bool {
    guard let first = wanted.first else { return true }
    guard bytes.count >= wanted.count else { return false }
    return bytes.indices.dropLast(wanted.count - 1).contains { index in
      bytes[index] == first && bytes[index..<index + wanted.count].elementsEqual(wanted)
    }
  }

  private struct Fault: Error { let message: String }

  private func failure(_ line: Int, _ message: String) -> PackProblem {
    .content(message: "\(source.path):\(line): \(message)")
  }

  private func example(_ tree: RecordTree, _ line: Int) throws -> LabelledExample {
    guard let root = tree.roots.first, tree.nodes[root].kind == .mapping else {
      throw Fault(message: "expected an object with \(ExampleFile.keys.joined(separator: ", "))")
    }
    func text(_ key: String) -> String? { tree.value(key, of: root).flatMap { tree.string($0) } }
    guard let words = text("text") else { throw Fault(message: "it has no `text`") }
    guard let kind = text("document_kind").flatMap({ DocumentKind(rawValue: $0) }) else {
      throw Fault(
        message: "`document_kind` is none of \(DocumentKind.allCases.map(\.rawValue).joined(separator: ", "))"
      )
    }
    guard let layer = text("layer").flatMap({ Layer(rawValue: $0) }) else {
      throw Fault(message: "`layer` is no layer such as operative or preamble")
    }
    var answer: (requirement: String, verdict: Verdict)?
    if let requirement = text("requirement") {
      guard requirements.contains(requirement) else {
        let hint = NearestName.hint(requirement, among: requirements)
        throw Fault(message: "`requirement` is `\(requirement)`, which the catalogue does not have\(hint)")
      }
      guard let verdict = text("verdict").flatMap({ Verdict(rawValue: $0) }) else {
        throw Fault(message: "`verdict` is no verdict such as satisfied or missing")
      }
      answer = (requirement, verdict)
    }
    return LabelledExample(
      text: Array(words.utf8), line: line, kind: kind, isRecital: layer == .preamble, answer: answer)
  }
}
