import ComityModel

/// One input from its bytes to its subject, or to the reason why there is none.
struct DocumentCheck: Sendable {
  /// The input's bytes; empty where they could not be read.
  private(set) var source: Source
  /// What was judged; nil where nothing was.
  private(set) var subject: Subject?
  /// Its meeting records; empty for drafts.
  private(set) var records: [MeetingRecord] = []
  /// Why nothing was judged.
  private(set) var problem: InputProblem?
  /// Rules that failed.
  private(set) var failures: [RuleFailure] = []
  /// What was skipped or mended.
  private(set) var notes: [String] = []
  /// How the file was taken and why.
  private(set) var choice = ""

  /// Reads and judges `input`, whose source gets the index `index` in the report.
  init(_ input: Inputs.Input, index: Int, packs: [Pack], options: CheckOptions) {
    source = Source(path: input.shown, bytes: [])
    do {
      source = try input.open(options)
    } catch {
      problem = error
      return
    }
    let chosen = EvidenceChoice(source: source, told: options.told)
    choice = "\(input.shown): \(chosen.kind.rawValue), because \(chosen.reason)"
    switch chosen.kind {
    case .draft: judge(index, packs, options)
    case .record where input.isNamed || chosen.isCertain: read(options)
    case .record:
      choice = "\(input.shown): left out, nothing in it says that it is a meeting record or a draft"
    }
  }

  /// Reads the records; they are judged when all of their body are read.
  private mutating func read(_ options: CheckOptions) {
    do { records = try RecordFiles(maximumBytes: options.maximumBytes).records(of: source) } catch {
      problem = error
    }
  }

  private mutating func judge(_ index: Int, _ packs: [Pack], _ options: CheckOptions) {
    let document: Document
    do { document = try Document.read(source, options: options) } catch {
      problem = error
      return
    }
    choice += "; \(document.kind.rawValue), because \(document.kindReason)"
    var subject = Subject(path: source.path, kind: .draft, documentKind: document.kind)
    var fingerprint = Fingerprint()
    for pack in packs {
      let result = DocumentJudge(pack: pack, options: options).judge(
        document, source: index, fingerprint: &fingerprint)
      subject.verdicts += result.verdicts
      subject.findings += result.findings
      failures += result.failures
    }
    self.subject = subject
    notes = document.notes.map { "\(source.path): \($0.message)" }
  }
}
