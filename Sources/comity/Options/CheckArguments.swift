import ComityEngine

/// Everything that `comity check` can be told, whoever parsed it.
struct CheckArguments: Equatable {
  var paths: [String] = []
  var packs: [String] = []
  var profile: String?
  var documentKind: String?
  var told: EvidenceChoice.Kind?
  var founding: String?
  var select: [String] = []
  var ignore: [String] = []
  var stage: CheckOptions.Stage?
  var failOn: CheckOptions.Threshold?
  var formats: [OutputFormat] = []
  var color = ColorChoice.auto
  var jobs: Int?
  var maxBytes = CheckOptions().maximumBytes
  var stdinFilename: String?
  var today: String?
  var config: String?
  var isolated = false
  var hook = false
  var fix = false
  var diff = false
  var verbose = false
  var profileRules = false
  var quiet = false

  /// What is wrong with values that each are well-formed; nil where nothing is.
  var problem: String? {
    if let jobs, jobs < 1 { return "--jobs takes a number from 1 up" }
    if maxBytes < 1 { return "--max-bytes takes a number from 1 up" }
    if let today, CheckOptions.day(today) == nil { return "--today takes a date such as 2026-11-24" }
    if isolated, config != nil { return "--config and --isolated exclude each other" }
    if fix, diff { return "--fix and --diff exclude each other" }
    if fix || diff, paths.contains("-") { return "standard input cannot be mended; name a file" }
    if formats.filter({ $0.file == nil }).count > 1 {
      return "only one --format can go to standard output; write `--format json=FILE` for the others"
    }
    let files = formats.compactMap(\.file).map(Path.normal)
    if let twice = files.first(where: { file in files.count { $0 == file } > 1 }) {
      return "two reports would go to \(twice); give each a file of its own"
    }
    return nil
  }

  /// The configuration of the run: named, found, or none.
  func configuration() throws(CommandProblem) -> Configuration {
    if isolated { return Configuration() }
    do { return try ConfigurationLoader.load(config, workingDirectory: Process.workingDirectory) } catch {
      throw CommandProblem(message: error.text)
    }
  }

  /// The options of the engine: what the command line says, else what the configuration says.
  func options(_ configuration: Configuration) throws(CommandProblem) -> CheckOptions {
    var options = CheckOptions()
    if let documentKind { try options.setKind(documentKind) }
    options.configuration = configuration
    options.profile = profile ?? configuration.profile?.value ?? options.profile
    options.isHook = hook
    options.today = today.flatMap(CheckOptions.day)
    options.wantsDescriptions = formats.contains { $0.name == .sarif || $0.name == .sarifFull }
    options.needsClaim = packs.isEmpty && configuration.packs.value.isEmpty
    options.wantsProfile = profileRules
    options.wantsReport = !quiet || fix || diff || formats.contains { $0.file != nil }
    options.wantsEvidence = formats.contains { [.json, .sarif, .sarifFull, .html].contains($0.name) }
    options.told = told
    options.founding = founding ?? configuration.founding?.value
    options.select = select.isEmpty ? configuration.select.value : select
    options.ignore = ignore + configuration.ignore.value + configuration.off
    options.stage = stage
    options.failOn = failOn ?? configuration.failOn?.value ?? options.failOn
    options.jobs = jobs ?? Process.processors
    options.maximumBytes = maxBytes
    options.standardInputName = stdinFilename
    options.wantsDigests = formats.contains { [.json, .sarif, .sarifFull, .html].contains($0.name) }
    return options
  }
}
