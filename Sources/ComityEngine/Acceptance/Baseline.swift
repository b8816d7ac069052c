public import ComityModel

/// Findings that were there when checking began: a run fails on new ones only, and on old ones that are gone.
public struct Baseline: Sendable {
  /// Name and version of the format.
  public static let schema = "comity.baseline/1"
  /// What the schemas of all versions begin with.
  private static let family = "comity.baseline/"

  struct Entry: Sendable, Hashable {
    /// Path relative to the folder of the baseline.
    var path: String
    var rule: String
    var fingerprint: String
    /// For people who read the file; never compared.
    var message: String
    /// Bytes of the entry; empty where it was not read from a file.
    var range = ByteRange(0, 0)
  }

  /// The file.
  let source: Source
  /// Folder that its paths count from.
  let folder: String
  let entries: [Entry]
  /// Number of findings.
  public var count: Int { entries.count }

  /// Reads a baseline; throws where it is of another version or not a baseline at all.
  public init(path: String, shown: String) throws(DataProblems) {
    try self.init(try DataFile(path: path, shown: shown), folder: Path.folder(path))
  }

  /// Reads the bytes of a baseline whose paths count from `folder`.
  init(_ source: Source, folder: String) throws(DataProblems) {
    try self.init(try DataFile(source), folder: folder)
  }

  private init(_ read: DataFile, folder: String) throws(DataProblems) {
    var file = read
    self.folder = folder
    source = file.source
    var entries: [Entry] = []
    if let top = file.top(mayBeEmpty: false, keys: "`schema` and `findings`") {
      let schema = file.tree.value("schema", of: top)
      guard let schema, file.tree.string(schema) == Baseline.schema else {
        file.report(
          schema ?? top, "its schema is not `\(Baseline.schema)`; write it anew with `comity baseline`")
        throw DataProblems(file.problems)
      }
      for (key, list) in file.members(of: top, known: ["schema", "findings"], what: "the baseline")
      where key == "findings" {
        for node in file.items(list, what: "`findings`") {
          if let entry = Baseline.decode(node, &file) { entries.append(entry) }
        }
      }
    }
    self.entries = entries
    try file.finish()
  }

  /// Throws where a file is there and no baseline of any version, so that none else is ever written over.
  public static func mayReplace(path: String, shown: String) throws(DataProblems) {
    guard FileSystem.exists(path) else { return }
    var file = try DataFile(path: path, shown: shown)
    guard let top = file.top(mayBeEmpty: true, keys: "`schema` and `findings`") else {
      return try file.finish()
    }
    let schema = file.tree.value("schema", of: top)
    if let schema, file.tree.string(schema)?.hasPrefix(family) == true { return }
    file.report(schema ?? top, "this file is no baseline, so none is written over it; name another file")
    throw DataProblems(file.problems)
  }

  private static func decode(_ node: DataFile.Node, _ file: inout DataFile) -> Entry? {
    let keys = ["path", "rule", "fingerprint", "message"]
    var texts: [String: String] = [:]
    for (key, value) in file.members(of: node, known: keys, what: "an entry") {
      if let text = file.text(value, what: "`\(key)`") { texts[key] = text }
    }
    guard let path = texts["path"], let rule = texts["rule"], let fingerprint = texts["fingerprint"] else {
      file.report(
        node, "an entry without path, rule or fingerprint; write the baseline anew with `comity baseline`")
      return nil
    }
    return Entry(
      path: path, rule: rule, fingerprint: fingerprint, message: texts["message"] ?? "",
      range: file.range(node))
  }

  /// A baseline of all open findings of a report, to be written into `folder`.
  ///
  /// With `pruning`, only entries of that baseline that still hold are kept and nothing is added.
  public static func text(
    of report: Report, folder: String, workingDirectory: String, pruning old: Baseline? = nil
  ) -> String {
    var found: Set<Entry> = []
    var seen: Set<String> = []
    for finding in report.subjects.flatMap(\.findings) where !finding.rule.hasPrefix("comity/") {
      guard finding.acceptance == nil || finding.acceptance?.kind == .baseline else { continue }
      let path = relative(report.sources[finding.location.source].path, folder, workingDirectory)
      let entry = Entry(
        path: path, rule: finding.rule, fingerprint: finding.fingerprint, message: finding.message)
      if seen.insert(key(entry)).inserted { found.insert(entry) }
    }
    var entries = Array(found)
    if let old {
      let judged = Set(report.sources.map { relative($0.path, folder, workingDirectory) })
      entries = old.entries.filter { seen.contains(key($0)) || !judged.contains($0.path) }
    }
    entries.sort { ($0.path, $0.rule, $0.fingerprint) < ($1.path, $1.rule, $1.fingerprint) }
    return write(entries)
  }

  static func key(_ entry: Entry) -> String { "\(entry.path)\u{1F}\(entry.rule)\u{1F}\(entry.fingerprint)" }

  /// A path as baselines have it: relative to their folder where it lies below it.
  static func relative(_ path: String, _ folder: String, _ workingDirectory: String) -> String {
    Path.shown(Path.normal(Path.join(workingDirectory, path)), workingDirectory: folder)
  }

  /// One entry a line, so that two branches that mend different findings merge without a conflict.
  private static func write(_ entries: [Entry]) -> String {
    let lines = entries.map { entry in
      "  {\"path\": \(quoted(entry.path)), \"rule\": \(quoted(entry.rule)), \"fingerprint\": \(quoted(entry.fingerprint)), "
        + "\"message\": \(quoted(entry.message))}"
    }
    return "{\n\"schema\": \"\(schema)\",\n\"findings\": [\n\(lines.joined(separator: ",\n"))\n]}\n"
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\" + String(scalar)
      case "\n": result += "\\n"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
