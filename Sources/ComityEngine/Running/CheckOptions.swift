public import ComityModel

/// What a run of `comity check` was asked for.
public struct CheckOptions: Sendable {
  /// The quietest finding that fails a run.
  public enum Threshold: String, CaseIterable, Sendable {
    case error, warning, info, never

    /// The quietest severity that fails the run; nil where none does.
    public var severity: Severity? { Severity(rawValue: rawValue) }

    /// Whether a finding of `severity` fails the run.
    func isReached(by severity: Severity) -> Bool {
      switch self {
      case .error: severity.rank <= Severity.error.rank
      case .warning: severity.rank <= Severity.warning.rank
      case .info: true
      case .never: false
      }
    }
  }

  /// How far the draft is on its way.
  public typealias Stage = ComityModel.Stage

  /// Profile that decides strengths; `strict` also takes nothing on trust.
  public var profile = "default"
  /// Kind of all drafts; nil to guess it for each.
  public var documentKind: DocumentKind?
  /// Whether all files are drafts or records; nil to find out for each.
  public var told: EvidenceChoice.Kind?
  /// Founding text that records are judged by; nil where none is.
  public var founding: String?
  /// Whether a pack judges only documents that it takes for its own: nobody asked for it by name.
  public var needsClaim = false
  /// Packs that claim nothing and were not loaded, as people are told of them.
  public var otherPacks: [String] = []
  /// How much of the packs was loaded.
  public var extent = PackLoader.Extent.whole
  /// Rules and requirements to run, by id or the beginning of one; empty for all.
  public var select: [String] = []
  /// Rules and requirements to leave out.
  public var ignore: [String] = []
  /// How many documents are read and judged at a time.
  public var jobs = 1
  /// Whether one document is judged on a thread outside the task pool, and more threads may be used for it.
  var isAlone = false
  /// The draft that is being read while packs are loaded; nil where none is.
  var ahead: ReadAhead?
  /// Largest file that is read, in bytes.
  public var maximumBytes = 64 << 20
  /// How far the drafts are on their way; nil where nobody says.
  public var stage: Stage?
  /// The quietest finding that fails the run.
  public var failOn = Threshold.error
  /// Name under which standard input is reported and its format found.
  public var standardInputName: String?
  /// What the configuration says.
  public var configuration = Configuration()
  /// Whether git names the files: those that nothing claims are passed over, and nothing to check is no problem.
  public var isHook = false
  /// The day that expiry is measured by; nil for today in UTC.
  public var today: CalendarDate?
  /// Whether the words of rule authors go into the report.
  public var wantsDescriptions = false
  /// Whether it is measured what each rule takes.
  public var wantsProfile = false
  /// Told how far the run is; nil where nobody waits for it.
  public var progress: Progress?
  /// Whether anybody is shown anything; a run in silence keeps findings, but no verdicts on records and no large files.
  public var wantsReport = true
  /// Whether the report has a use for the places that prove verdicts on records.
  public var wantsEvidence = true
  /// Whether pack digests are computed for the report.
  public var wantsDigests = false

  /// The day that `YYYY-MM-DD` names; nil where the calendar has no such day.
  public static func day(_ text: String) -> CalendarDate? { CalendarDate(text) }

  /// Makes options with their default values.
  public init() {}

  /// Names of the document kinds that `documentKind` may have.
  public static var documentKindNames: [String] { DocumentKind.allCases.map(\.rawValue) }

  /// Sets the kind of all drafts by name; false where there is no such kind.
  public mutating func setDocumentKind(_ name: String) -> Bool {
    guard let kind = DocumentKind(rawValue: name) else { return false }
    documentKind = kind
    return true
  }
}
