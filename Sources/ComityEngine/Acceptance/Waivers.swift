import ComityModel

/// A decision of the body to let a requirement fail for a time.
struct Waiver: Sendable {
  var requirement: String
  var subject: FileSet
  var reason: String
  var owner: String
  /// Id of the decision, as records have it.
  var decision: String
  /// Last day on which it holds, counted in UTC.
  var expires: CalendarDate
  /// Bytes of the entry.
  var range: ByteRange
}

/// The waivers of `comity-waivers.yml`.
public struct Waivers: Sendable {
  /// The file.
  let source: Source
  let all: [Waiver]

  static let keys = ["requirement", "subject", "reason", "owner", "decision", "expires"]

  /// Reads a waiver file; throws everything that is wrong with it.
  public init(path: String, shown: String) throws(DataProblems) {
    var file = try DataFile(path: path, shown: shown)
    self.init(&file, folder: Path.folder(path))
    try file.finish()
  }

  /// Reads the bytes of a waiver file whose globs count from `folder`.
  init(_ source: Source, folder: String) throws(DataProblems) {
    var file = try DataFile(source)
    self.init(&file, folder: folder)
    try file.finish()
  }

  private init(_ file: inout DataFile, folder: String) {
    source = file.source
    var all: [Waiver] = []
    if let top = file.top(mayBeEmpty: false, keys: "`waivers`") {
      for (_, list) in file.members(of: top, known: ["waivers"], what: "the waiver file") {
        for entry in file.items(list, what: "`waivers`") {
          if let waiver = Waivers.decode(entry, folder, &file) { all.append(waiver) }
        }
      }
    }
    self.all = all
  }

  private static func decode(_ entry: DataFile.Node, _ folder: String, _ file: inout DataFile) -> Waiver? {
    var texts: [String: (text: String, node: DataFile.Node)] = [:]
    var isBroken = false
    let members = file.members(of: entry, known: keys, what: "a waiver")
    for (key, value) in members {
      // A date is text in YAML as in JSON; a bare number would be a year alone.
      if let text = file.text(value, what: "`\(key)`") { texts[key] = (text, value) } else { isBroken = true }
    }
    guard file.kind(entry) == .mapping else { return nil }
    for key in keys where !members.contains(where: { $0.key == key }) {
      file.report(entry, "a waiver without `\(key)`; every waiver has \(keys.joined(separator: ", "))")
      isBroken = true
    }
    guard !isBroken, let requirement = texts["requirement"], let subject = texts["subject"],
      let reason = texts["reason"],
      let owner = texts["owner"], let decision = texts["decision"], let expires = texts["expires"]
    else { return nil }
    guard let date = CalendarDate(expires.text) else {
      file.report(expires.node, "`expires` is `\(expires.text)`; expected a day of the calendar, YYYY-MM-DD")
      return nil
    }
    do {
      let set = FileSet(glob: try Glob(subject.text), folder: folder)
      return Waiver(
        requirement: requirement.text, subject: set, reason: reason.text, owner: owner.text,
        decision: decision.text,
        expires: date, range: file.range(entry))
    } catch {
      file.report(subject.node, "`\(subject.text)`: \(error.message)")
      return nil
    }
  }

  /// Throws where a waiver is about a requirement that no pack has; `known` are full ids.
  public func validate(_ known: some Sequence<String>) throws(DataProblems) {
    let known = Array(known)
    let lines = LineTable(source)
    let problems = all.filter { !known.contains($0.requirement) }.map { waiver in
      DataProblem(
        path: source.path, position: lines.position(of: Int(waiver.range.start)),
        message:
          "no pack has the requirement `\(waiver.requirement)`\(NearestName.hint(waiver.requirement, among: known))"
      )
    }
    if !problems.isEmpty { throw DataProblems(problems) }
  }
}
