import ComityModel

/// The folder `tests` of a pack: its whole-document cases, and the list of known differences.
struct CaseFolder: Sendable {
  static let drafts = ["md", "markdown", "txt"]
  static let records = ["yaml", "yml", "json", "ndjson"]
  static let expected = ".expected.json"
  static let recorded = ".recorded.txt"

  let pack: Pack
  /// The folder itself; it need not be there.
  let path: String
  /// The folder as users see it.
  let shown: String

  init(_ pack: Pack) {
    self.pack = pack
    path = Path.join(pack.folder, "tests")
    shown = Path.shown(path, workingDirectory: Process.workingDirectory)
  }

  /// All cases in order of their paths.
  func cases() throws(PackProblem) -> [TestCase] {
    guard FileSystem.exists(path) else { return [] }
    return try cases(below: "")
  }

  private func cases(below name: String) throws(PackProblem) -> [TestCase] {
    let folder = Path.join(path, name)
    let entries: [String]
    do { entries = try FileSystem.list(folder) } catch { throw .file(path: folder, error) }
    if entries.contains("expected.json") || entries.contains("recorded.txt") {
      return [try series(name, entries)]
    }
    var cases: [TestCase] = []
    for entry in entries where entry.utf8.first != 0x2E {
      let inside = Path.join(name, entry)
      if case .folder? = try? FileSystem.status(Path.join(path, inside)).kind {
        cases += try self.cases(below: inside)
      } else if let one = try single(inside, entry) {
        cases.append(one)
      }
    }
    return cases
  }

  /// The case that one file is; nil where it is none.
  private func single(_ name: String, _ entry: String) throws(PackProblem) -> TestCase? {
    let suffix = Path.suffix(entry)
    let isRecords = CaseFolder.records.contains(suffix)
    guard isRecords || CaseFolder.drafts.contains(suffix), entry != "README.md",
      entry != KnownDifferences.file, !entry.hasSuffix(CaseFolder.expected),
      !entry.hasSuffix(CaseFolder.recorded)
    else { return nil }
    let stem = String(name.dropLast(suffix.utf8.count + 1))
    let trial = ExampleText.unmarked(try bytes(name))
    return TestCase(
      path: name, shown: Path.join(shown, name),
      sources: [Source(path: Path.join(shown, name), bytes: trial.bytes)], marked: [trial.marked],
      founding: nil,
      isRecords: isRecords, expectation: try expectation(stem + CaseFolder.expected),
      recorded: try recording(stem + CaseFolder.recorded),
      recordedPath: Path.join(path, stem + CaseFolder.recorded))
  }

  /// A folder of records, with `founding.md` where they are judged by a founding text.
  private func series(_ name: String, _ entries: [String]) throws(PackProblem) -> TestCase {
    var sources: [Source] = []
    var marked: [[ByteRange]] = []
    var founding: Source?
    for entry in entries where entry.utf8.first != 0x2E {
      let suffix = Path.suffix(entry)
      let inside = Path.join(name, entry)
      let source = { (bytes: [UInt8]) in Source(path: Path.join(shown, inside), bytes: bytes) }
      if ["expected.json", "recorded.txt", "README.md"].contains(entry) { continue }
      if entry.hasPrefix("founding."), CaseFolder.drafts.contains(suffix) {
        founding = source(try bytes(inside))
      } else if (CaseFolder.records + CaseFolder.drafts).contains(suffix) {
        let trial = ExampleText.unmarked(try bytes(inside))
        sources.append(source(trial.bytes))
        marked.append(trial.marked)
      }
    }
    return TestCase(
      path: name, shown: Path.join(shown, name), sources: sources, marked: marked, founding: founding,
      isRecords: true, expectation: try expectation(Path.join(name, "expected.json")),
      recorded: try recording(Path.join(name, "recorded.txt")),
      recordedPath: Path.join(Path.join(path, name), "recorded.txt"))
  }

  private func bytes(_ name: String) throws(PackProblem) -> [UInt8] {
    do { return try FileSystem.read(Path.join(path, name), limit: 64 << 20) } catch {
      throw .file(path: Path.join(shown, name), error)
    }
  }

  private func expectation(_ name: String) throws(PackProblem) -> CaseExpectation? {
    guard FileSystem.exists(Path.join(path, name)) else { return nil }
    do {
      return try CaseExpectation(path: Path.join(path, name), shown: Path.join(shown, name), pack: pack)
    } catch {
      throw .content(message: error.text)
    }
  }

  private func recording(_ name: String) throws(PackProblem) -> Source? {
    guard FileSystem.exists(Path.join(path, name)) else { return nil }
    return Source(path: Path.join(shown, name), bytes: try bytes(name))
  }
}
