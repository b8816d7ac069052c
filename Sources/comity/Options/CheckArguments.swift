import ComityEngine

/// Everything that `comity check` can be told, whoever parsed it.
struct CheckArguments: Equatable {
  var paths: [String] = []
  var packs: [String] = []
  var profile = "default"
  var documentKind: String?
  var told: EvidenceChoice.Kind?
  var founding: String?
  var select: [String] = []
  var ignore: [String] = []
  var stage = CheckOptions.Stage.draft
  var failOn = CheckOptions.Threshold.error
  var formats: [OutputFormat] = []
  var color = ColorChoice.auto
  var jobs: Int?
  var maxBytes = CheckOptions().maximumBytes
  var stdinFilename: String?
  var today: String?
  var isolated = false
  var verbose = false
  var quiet = false

  /// What is wrong with values that each are well-formed; nil where nothing is.
  var problem: String? {
    if paths.isEmpty { return "name at least one draft or folder, or `-` for standard input" }
    if let jobs, jobs < 1 { return "--jobs takes a number from 1 up" }
    if maxBytes < 1 { return "--max-bytes takes a number from 1 up" }
    if let today, !CheckArguments.isDate(today) { return "--today takes a date such as 2026-11-24" }
    if formats.filter({ $0.file == nil }).count > 1 {
      return "only one --format can go to standard output; write `--format json=FILE` for the others"
    }
    return nil
  }

  /// The options of the engine.
  func options() throws(CommandProblem) -> CheckOptions {
    var options = CheckOptions()
    if let documentKind { try options.setKind(documentKind) }
    options.profile = profile
    options.told = told
    options.founding = founding
    options.select = select
    options.ignore = ignore
    options.stage = stage
    options.failOn = failOn
    options.jobs = jobs ?? Process.processors
    options.maximumBytes = maxBytes
    options.standardInputName = stdinFilename
    options.wantsDigests = formats.contains { $0.name == .json }
    return options
  }

  private static func isDate(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2, parts[2].utf8.count == 2
    else {
      return false
    }
    guard Int(parts[0]) != nil, let month = Int(parts[1]), let day = Int(parts[2]) else { return false }
    return (1...12).contains(month) && (1...31).contains(day)
  }
}
