import ArgumentParser
import ComityEngine
import ComityReporting

/// `comity matrix`: requirement by article by meeting.
struct MatrixCommand: ParsableCommand {
  /// How the matrix is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, markdown, csv, json
  }

  static let configuration = CommandConfiguration(
    commandName: "matrix",
    abstract:
      "Show which article of a founding text meets which requirement, and what became of it in each meeting.",
    discussion: """
      The records are judged by the requirements and by the founding text; a second table counts where practice breaks \
      an article. The exit code is 0, whatever the verdicts are, and 2 where Comity could not do its work.
      """)

  @Argument(help: "The founding text.") var draft: String

  @Argument(help: ArgumentHelp("Meeting records, or folders of them.", valueName: "records"))
  var records: [String]

  @OptionGroup var packs: PackOptions

  @Option(help: "Profile that decides how strongly each requirement is asked for.") var profile: String?

  @Option(
    help: ArgumentHelp(
      "Show only these rules or requirements, by id or the beginning of one (repeatable).", valueName: "id"))
  var select: [String] = []

  @Option(help: "text, markdown, csv or json (comity.matrix/1).") var format = Format.text

  @Option(help: ArgumentHelp("Configuration file (default: the nearest comity.yml).", valueName: "file"))
  var config: String?

  @Flag(help: "Look for no configuration file.") var isolated = false

  @Option(help: "Colours: auto, always or never.") var color = ColorChoice.auto

  func run() throws {
    let text = try check([draft]) { $0.told = .draft }
    let practice = try check(records) { options in
      options.founding = draft
      // What the configuration calls a record is one; else the command line says so.
      if !options.configuration.hasGlobs { options.told = .record }
    }
    let problems = text.problems + practice.problems
    for problem in problems { Console.error(problem.text) }
    for failure in text.report.failures + practice.report.failures {
      Console.error("\(failure.subject): \(failure.rule) failed: \(failure.message)")
    }
    if text.hasSubjects && practice.hasSubjects {
      write(Matrix(text: text.report, practice: practice.report))
    }
    let isWhole = problems.isEmpty && text.report.failures.isEmpty && practice.report.failures.isEmpty
    if !isWhole { throw ExitCode(2) }
  }

  private func check(_ paths: [String], _ change: (inout CheckOptions) -> Void) throws -> CheckOutcome {
    var arguments = CheckArguments()
    arguments.paths = paths
    arguments.packs = packs.packs
    arguments.profile = profile
    arguments.select = select
    arguments.config = config
    arguments.isolated = isolated
    return try CheckSetup(arguments, changing: change).run.check(paths)
  }

  private func write(_ matrix: Matrix) {
    var output = TextBuffer()
    switch format {
    case .text: MatrixText(color: color.isOn).write(matrix, into: &output)
    case .markdown: MatrixMarkdown().write(matrix, into: &output)
    case .csv: MatrixCSV().write(matrix, into: &output)
    case .json: MatrixJSON().write(matrix, into: &output)
    }
    Console.print(bytes: output.bytes)
  }
}
