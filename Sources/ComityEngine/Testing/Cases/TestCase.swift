import ComityModel

/// A whole draft, or the records of one body, with what a pack's rules must make of it.
struct TestCase: Sendable {
  /// Path below the folder `tests`: `01-covenant.md`, `two-years` for a folder of records.
  let path: String
  /// Where it is, as users see it.
  let shown: String
  /// Drafts: the text; records: all of them. Marks are taken out.
  let sources: [Source]
  /// Places where findings must point, by source; empty where the case marks none.
  let marked: [[ByteRange]]
  /// Founding text of records; nil where there is none.
  let founding: Source?
  /// Whether it holds records.
  let isRecords: Bool
  /// Verdicts that people expect; nil where nobody said.
  let expectation: CaseExpectation?
  /// What came out when somebody last looked at it; nil where it was never written down.
  let recorded: Source?

  /// Path of the file that recorded output is kept in, as the file system knows it.
  let recordedPath: String

  /// Whether the case marks places.
  var hasMarks: Bool { marked.contains { !$0.isEmpty } }

  /// Whether a name of the command line means this case: its path with or without `tests/` and suffix.
  func matches(_ name: String) -> Bool {
    let name = name.hasPrefix("tests/") ? String(name.dropFirst(6)) : name
    let suffix = Path.suffix(path)
    return name == path || !suffix.isEmpty && name == path.dropLast(suffix.utf8.count + 1)
  }
}

/// Verdicts that people expect of a case, from `NAME.expected.json`.
struct CaseExpectation: Sendable {
  /// One verdict.
  struct Entry: Sendable {
    let requirement: String
    let verdict: Verdict
    /// Words of the draft that prove it.
    let quotes: [String]
    /// Elements of records that prove it: `2027.yaml#D-1`.
    let elements: [String]
  }

  /// Kind of the draft; nil where it is guessed.
  private(set) var documentKind: DocumentKind?
  /// Verdicts in order of the file; a requirement that is not among them is not looked at.
  private(set) var entries: [Entry] = []

  /// Reads an expectation for a pack.
  init(path: String, shown: String, pack: Pack) throws(DataProblems) {
    var file = try DataFile(path: path, shown: shown)
    let top = file.top(mayBeEmpty: false, keys: "verdicts")
    let known = ["verdicts", "document", "document_kind", "note", "cross"]
    let members = top.map { file.members(of: $0, known: known, what: "an expectation") }
    for (key, value) in members ?? [] {
      switch key {
      case "verdicts":
        for (id, node) in file.named(value, what: "`verdicts`") { read(id, node, pack, &file) }
      case "document_kind": documentKind = file.choice(value, DocumentKind.self, what: "`document_kind`")
      default: continue
      }
    }
    try file.finish()
  }

  private mutating func read(_ id: String, _ node: DataFile.Node, _ pack: Pack, _ file: inout DataFile) {
    let id = id.hasPrefix(pack.name + "/") ? String(id.dropFirst(pack.name.utf8.count + 1)) : id
    if pack.requirement(id) == nil {
      file.report(
        key: node,
        "the pack has no requirement `\(id)`\(NearestName.hint(id, among: pack.requirements.map(\.id)))")
    }
    var verdict: Verdict?
    var quotes: [String] = []
    var elements: [String] = []
    let known = ["verdict", "evidence", "at", "why"]
    for (key, value) in file.members(of: node, known: known, what: "the entry of `\(id)`") {
      switch key {
      case "verdict": verdict = file.choice(value, Verdict.self, what: "`verdict`")
      case "evidence":
        for item in file.items(value, what: "`evidence`") {
          if let text = file.text(item, what: "`evidence`") { quotes.append(text) }
        }
      case "at":
        for item in file.items(value, what: "`at`") {
          if let text = file.text(item, what: "`at`") { elements.append(text) }
        }
      default: continue
      }
    }
    guard let verdict else {
      if file.tree.value("verdict", of: node) == nil {
        file.report(node, "the entry of `\(id)` has no `verdict`")
      }
      return
    }
    entries.append(Entry(requirement: id, verdict: verdict, quotes: quotes, elements: elements))
  }
}
