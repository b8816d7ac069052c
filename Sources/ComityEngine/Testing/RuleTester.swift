import ComityLua
public import ComityModel
import ComityReading

/// Runs the tests of a pack: the examples of its rules, and the whole documents in its folder `tests`.
public struct RuleTester: Sendable {
  /// What is tried and how.
  public struct Options: Sendable {
    /// Profile that decides how strongly each requirement is asked for.
    public var profile = "default"
    /// Rules, requirements and whole-document cases by id or the beginning of one; empty for all.
    public var names: [String] = []
    /// Text that the id of a rule or the path of a case must contain; nil for all.
    public var filter: String?
    /// Whether what comes out is written down as what is expected.
    public var updates = false
    /// Whether satisfied examples are changed to see who notices.
    public var mutates = false
    /// Told how far the run is; nil where nobody waits for it.
    public var progress: Progress?

    /// Makes options that try everything as it is written.
    public init() {}
  }

  let pack: Pack
  let options: Options
  /// Where the loaded pack keeps which lines ran; nil where nobody asks.
  private let coverage: LuaCoverageLog?

  /// Makes a tester of a pack.
  public init(pack: Pack, options: Options = Options()) {
    self.init(pack: pack, options: options, coverage: nil)
  }

  init(pack: Pack, options: Options, coverage: LuaCoverageLog?) {
    self.pack = pack
    self.options = options
    self.coverage = coverage
  }

  /// Tries everything that the options leave.
  ///
  /// - Throws: where a name selects nothing, or a file of a case cannot be read.
  public func run() throws(PackProblem) -> RuleTestReport {
    let folder = CaseFolder(pack)
    let cases = try folder.cases()
    let chosen = try choose(cases)
    var report = RuleTestReport(pack: pack.name, version: pack.version)
    let records = try recordFiles()
    options.progress?.begin("rules of \(pack.name)", of: chosen.rules.count)
    defer { options.progress?.end() }
    for rule in chosen.rules {
      add(rule, records, to: &report)
      options.progress?.advance()
    }
    if let coverage { report.coverage = lines(coverage.coverage, chosen.rules) }
    options.progress?.begin("whole documents of \(pack.name)", of: nil)
    try CaseTester(pack: pack, options: options, folder: folder, records: records).run(
      chosen.cases, isWhole: chosen.cases.count == cases.count, into: &report)
    if options.mutates {
      options.progress?.begin("rules of \(pack.name) mutated", of: chosen.rules.count)
      let tester = MutationTester(pack: pack, profile: options.profile, records: records)
      report.mutation = tester.run(chosen.rules) { options.progress?.advance() }
    }
    return report
  }

  // MARK: Selection

  /// Whether a name means something of another of several packs and nothing of this one.
  static func isForeign(_ name: String, to pack: Pack, among packs: [Pack]) -> Bool {
    func knows(_ pack: Pack) -> Bool {
      pack.rules.contains { Selection.matches(name, Selection.names($0, pack: pack.name)) }
        || ((try? CaseFolder(pack).cases()) ?? []).contains { $0.matches(name) }
    }
    return !knows(pack) && packs.contains { $0.name != pack.name && knows($0) }
  }

  private func choose(
    _ cases: [TestCase]
  ) throws(PackProblem) -> (rules: [RuleDeclaration], cases: [TestCase]) {
    let asked = options.names.filter { name in !cases.contains { $0.matches(name) } }
    var rules: [RuleDeclaration] = []
    if !asked.isEmpty || options.names.isEmpty {
      let selection = Selection(select: asked, ignore: [], option: "")
      try selection.validate(pack.rules.map { (pack.name, $0) })
      rules = pack.rules.filter { selection.includes($0, pack: pack.name) }
    }
    var cases = cases.filter { one in options.names.isEmpty || options.names.contains(where: one.matches) }
    if let filter = options.filter {
      rules = rules.filter { $0.id.contains(filter) }
      cases = cases.filter { $0.path.contains(filter) }
      if rules.isEmpty, cases.isEmpty { throw .nothingToTest(filter: filter) }
    }
    return (rules, cases)
  }

  private func recordFiles() throws(PackProblem) -> RecordFiles {
    do { return try RecordFiles(maximumBytes: CheckOptions().maximumBytes) } catch {
      throw .content(message: error.text)
    }
  }

  // MARK: Examples

  private func add(_ rule: RuleDeclaration, _ records: RecordFiles, to report: inout RuleTestReport) {
    report.rules += 1
    report.examples += rule.examples.count
    if rule.examples.isEmpty { report.untested.append(rule.id) }
    for example in rule.examples {
      let place = "\(rule.file):\(example.line)"
      for (setting, outcome) in outcomes(rule, example, records) {
        report.runs.append(
          RuleTestRun(name: rule.id, place: place, setting: setting, problem: outcome.problem))
        if setting.isEmpty { report.log += outcome.log.map { "\(place): \(rule.id): \($0)" } }
      }
    }
  }

  private func outcomes(
    _ rule: RuleDeclaration, _ example: RuleDeclaration.Example, _ records: RecordFiles
  ) -> [(setting: String, ExampleOutcome)] {
    if !rule.id.hasPrefix("\(pack.name)/drafts/") {
      let tester = RecordTester(pack: pack, profile: options.profile, rule: rule, files: records)
      return RecordExample.Setting.allCases.map { ($0.words, tester.outcome(example, $0)) }
    }
    let tester = DraftTester(pack: pack, profile: options.profile, rule: rule)
    return ExampleText.Setting.allCases.compactMap { setting in
      // What is missing anyway is no better proof inside a quotation.
      if setting == .quoted, example.verdict == .missing || example.verdict == .notApplicable { return nil }
      return (setting.words, tester.outcome(example, setting))
    }
  }

  // MARK: Coverage

  /// The files of the pack; where only some rules were tried, only theirs.
  private func lines(_ all: LuaCoverage, _ rules: [RuleDeclaration]) -> CoverageReport {
    let isWhole = rules.count == pack.rules.count
    let own = Set(rules.map(\.file))
    let folder = Path.shown(pack.folder, workingDirectory: Process.workingDirectory) + "/"
    let files = all.files.filter { isWhole ? $0.key.hasPrefix(folder) : own.contains($0.key) }.sorted {
      $0.key < $1.key
    }
    return CoverageReport(
      files: files.map { path, lines in
        CoverageReport.File(
          path: path, lines: lines.inside.count, missed: lines.inside.subtracting(lines.run).sorted())
      })
  }
}

/// What one run of an example came to.
struct ExampleOutcome {
  /// What came out otherwise than said; nil where nothing did.
  var problem: String?
  /// Lines that the rule printed.
  var log: [String] = []
}
