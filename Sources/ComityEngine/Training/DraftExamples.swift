import ComityModel
import ComityReading

/// The folder `examples/drafts` of a pack: whole drafts, each with `NAME.places.json` beside it.
///
/// A file of places says of each requirement that somebody looked for where the draft speaks to it, and what each place
/// says by itself; `[]` where nothing does.
struct DraftExamples {
  static let suffix = ".places.json"
  private static let texts = ["md", "txt"]

  /// Folder of the drafts; it need not be there.
  let folder: String
  /// Requirements that a place may be about, by the numbers that the recogniser gives them.
  let numbers: [String: Int]
  /// Words that names of drafts stand for.
  let aliases: [RecogniserDeclaration.Alias]

  /// All labelled drafts in order of their names.
  func drafts() throws(PackProblem) -> [LabelledDraft] {
    guard FileSystem.exists(folder) else { return [] }
    let names: [String]
    do { names = try FileSystem.list(folder).sorted() } catch { throw .file(path: folder, error) }
    var drafts: [LabelledDraft] = []
    for name in names where name.hasSuffix(DraftExamples.suffix) {
      let stem = String(name.dropLast(DraftExamples.suffix.utf8.count))
      let texts = DraftExamples.texts.map { "\(stem).\($0)" }
      guard let text = texts.first(where: { names.contains($0) }) else {
        let path = Path.join(folder, name)
        throw .content(
          message: "\(path): there is no draft beside it; expected \(texts.joined(separator: " or "))")
      }
      drafts.append(try draft(Path.join(folder, text), places: Path.join(folder, name)))
    }
    return drafts
  }

  private func draft(_ path: String, places: String) throws(PackProblem) -> LabelledDraft {
    let source: Source
    do { source = Source(path: path, bytes: try FileSystem.read(path)) } catch {
      throw .file(path: path, error)
    }
    do {
      let labels = try PlacesFile(path: places, draft: source, numbers: numbers)
      let document = try DocumentReader.read(source, options: ReadingOptions(kind: labels.kind))
      return LabelledDraft(
        document: document, aliases: aliases, places: labels.places, known: labels.known)
    } catch let problems as DataProblems {
      throw .content(message: problems.text)
    } catch let problem as ReadingError {
      throw .content(message: "\(path): \(problem)")
    } catch {
      throw .content(message: "\(path): it cannot be read")
    }
  }
}

/// A file that says where a draft speaks to which requirement.
struct PlacesFile {
  /// Kind of the draft; nil where it is guessed.
  private(set) var kind: DocumentKind?
  /// Places in order of the file.
  private(set) var places: [LabelledDraft.Place] = []
  /// Numbers of the requirements that the file names, in its order.
  private(set) var known: [Int] = []

  private let draft: Source

  /// Reads a file about `draft`.
  init(path: String, draft: Source, numbers: [String: Int]) throws(DataProblems) {
    self.draft = draft
    var file = try DataFile(path: path, shown: path)
    let top = file.top(mayBeEmpty: false, keys: "places")
    let keys = ["document_kind", "places"]
    let members = top.map { file.members(of: $0, known: keys, what: "a file of places") }
    for (key, value) in members ?? [] {
      switch key {
      case "document_kind": kind = file.choice(value, DocumentKind.self, what: "`document_kind`")
      case "places":
        for (id, node) in file.named(value, what: "`places`") {
          guard let number = numbers[id] else {
            let hint = NearestName.hint(id, among: numbers.keys.sorted())
            file.report(key: node, "the recogniser has no requirement `\(id)`\(hint)")
            continue
          }
          self.known.append(number)
          for place in file.items(node, what: "`\(id)`") { read(place, number, &file) }
        }
      default: continue
      }
    }
    try file.finish()
  }

  private mutating func read(_ node: DataFile.Node, _ requirement: Int, _ file: inout DataFile) {
    var range: ByteRange?
    var verdict: Verdict?
    for (key, value) in file.members(of: node, known: ["quote", "says"], what: "a place") {
      switch key {
      case "quote": range = file.text(value, what: "`quote`").flatMap { find($0, value, &file) }
      case "says": verdict = file.choice(value, Verdict.self, what: "`says`")
      default: continue
      }
    }
    guard let range, let verdict else {
      for key in ["quote", "says"] where file.tree.value(key, of: node) == nil {
        file.report(node, "a place has no `\(key)`")
      }
      return
    }
    let label = UnitLabel.allCases.first { $0.verdict == verdict }
    if label == .missing || label == nil && verdict != .disputed {
      return file.report(
        node, "no place says `\(verdict.rawValue)`; what the draft is silent on has an empty list")
    }
    places.append(LabelledDraft.Place(range: range, requirement: requirement, label: label))
  }

  /// The bytes of a quotation, which must stand in the draft once.
  private func find(_ quote: String, _ node: DataFile.Node, _ file: inout DataFile) -> ByteRange? {
    let words = Array(quote.utf8)
    var found: [Int] = []
    let last = draft.bytes.count - words.count
    var start = 0
    while start <= last, found.count < 2 {
      if draft.bytes[start] == words[0], draft.bytes[start..<start + words.count].elementsEqual(words) {
        found.append(start)
      }
      start += 1
    }
    guard found.count == 1 else {
      let problem = found.isEmpty ? "does not stand in" : "stands more than once in"
      file.report(node, "`\(quote)` \(problem) \(draft.path)")
      return nil
    }
    return ByteRange(found[0], found[0] + words.count)
  }
}
