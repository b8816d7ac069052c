import ComityModel

/// One input from its bytes to its subject, or to the reason why there is none.
struct DocumentCheck: Sendable {
  /// The input's bytes; empty where they could not be read.
  private(set) var source: Source
  /// What was judged; nil where nothing was.
  private(set) var subject: Subject?
  /// Its meeting records; empty for drafts.
  private(set) var records: [PendingRecord] = []
  /// The file where it is too large to be held; `source` has no bytes then.
  private(set) var lines: RecordLines?
  /// Why nothing was judged.
  private(set) var problem: InputProblem?
  /// Rules that failed.
  private(set) var failures: [RuleFailure] = []
  /// What was skipped or mended.
  private(set) var notes: [String] = []
  /// How the file was taken and why.
  private(set) var choice = ""
  /// Whether nobody named a pack and none takes the draft for its own.
  private(set) var isUnclaimed = false
  /// What each rule took and printed.
  private(set) var usage: [(rule: String, RuleUsage)] = []
  /// Decisions in the text not to act on findings.
  private(set) var suppressions = Suppressions()
  /// Ids of the decisions in a record; nil in drafts.
  private(set) var decisions: Set<String>?

  /// Reads and judges `input`, whose source gets the index `index` in the report.
  init(
    _ input: Inputs.Input, index: Int, packs: [Pack], options: CheckOptions, files: SharedRecordFiles,
    wantsDecisions: Bool
  ) {
    source = Source(path: input.shown, bytes: [])
    do {
      lines = try input.lines(options)
      if let lines { source = try lines.head() } else { source = try input.open(options) }
    } catch {
      problem = error
      return
    }
    var options = options
    if let set = input.claim?.set {
      options.documentKind = options.documentKind ?? set.documentKind
      options.stage = options.stage ?? set.stage
    }
    let chosen = EvidenceChoice(source: source, told: options.told, claim: input.claim)
    choice = "\(input.shown): \(chosen.kind.rawValue), because \(chosen.reason)"
    if let lines {
      source = Source(path: input.shown, bytes: [])
      if input.isNamed || chosen.isCertain {
        read(lines, files, wantsDecisions: wantsDecisions && chosen.isCertain)
      } else {
        choice = "\(input.shown): left out, nothing in it says that it is a meeting record or a draft"
      }
      return
    }
    if wantsDecisions, chosen.kind == .record, chosen.isCertain {
      decisions = RecordDecisions.ids(in: source)
    }
    switch chosen.kind {
    case .draft: judge(index, packs, options)
    case .record where input.isNamed || chosen.isCertain: read(files)
    case .record:
      choice = "\(input.shown): left out, nothing in it says that it is a meeting record or a draft"
    }
  }

  /// Larger drafts are taken apart when they are done with, in bytes.
  static let mostKept = 4 << 20

  /// Reads the records; they are judged when all of their body are read.
  private mutating func read(_ files: SharedRecordFiles) {
    do {
      let files = try files.get()
      let read = try files.records(of: source)
      records = read.map { PendingRecord($0, events: files.events) }
      suppressions = Suppressions(read)
    } catch {
      problem = error
    }
  }

  /// The same line by line; only what must be known of all records at once is kept.
  private mutating func read(_ lines: RecordLines, _ files: SharedRecordFiles, wantsDecisions: Bool) {
    var suppressing: [MeetingRecord] = []
    var ids: Set<String> = []
    do {
      let events = try files.get().events
      var records: [PendingRecord] = []
      try lines.forEach { record in
        records.append(PendingRecord(record, of: lines, events: events))
        if record.tree.value("suppress", of: record.root) != nil { suppressing.append(record) }
        if wantsDecisions { ids.formUnion(RecordDecisions.ids(in: record)) }
      }
      self.records = records
      suppressions = Suppressions(suppressing, isOnly: records.count == 1)
      if wantsDecisions { decisions = ids }
    } catch {
      problem = error
    }
  }

  private mutating func judge(_ index: Int, _ packs: [Pack], _ options: CheckOptions) {
    let document: Document
    let ahead = options.isAlone ? options.ahead?.document(source, options) : nil
    do { document = if let ahead { ahead } else { try Document.read(source, options: options) } } catch {
      problem = error
      return
    }
    choice += "; \(document.kind.rawValue), because \(document.kindReason)"
    var subject = Subject(path: source.path, kind: .draft, documentKind: document.kind)
    var fingerprint = Fingerprint()
    let packs = PackChoice(
      document, packs: packs, needsClaim: options.needsClaim, stage: options.stage, ahead: options.isAlone)
    choice += packs.words.map { "; " + $0 }.joined()
    guard !packs.chosen.isEmpty else {
      isUnclaimed = true
      return
    }
    for chosen in packs.chosen {
      let judge = DocumentJudge(pack: chosen.pack, options: options)
      let result = judge.judge(document, source: index, search: chosen.search, fingerprint: &fingerprint)
      subject.packs.append(.init(name: chosen.pack.name, because: chosen.because))
      subject.verdicts += result.verdicts
      subject.findings += result.findings
      failures += result.failures
      usage += result.usage
    }
    self.subject = subject
    // What a run of one draft has made is of use to nobody after it, and taking it apart takes time.
    if options.isAlone, source.bytes.count <= DocumentCheck.mostKept { Process.keep((document, packs)) }
    suppressions = Suppressions(document)
    notes += document.notes.map { "\(source.path): \($0.message)" }
  }
}
