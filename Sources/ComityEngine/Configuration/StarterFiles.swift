/// The files that `comity init` writes: each explains itself, and each works as it is.
public struct StarterFiles: Sendable {
  /// One file.
  public struct File: Hashable, Sendable {
    /// Path relative to the folder that is set up.
    public var path: String
    /// What it says.
    public var text: String
  }

  /// The files in the order in which they are written.
  public let all: [File]

  /// The files; the editor's need the schemas that lie beside the shipped packs, in the folder `rules`.
  public init(rules: String?) {
    var all = [
      File(path: "comity.yml", text: StarterFiles.configuration),
      File(path: ".pre-commit-config.yaml", text: StarterFiles.hooks),
    ]
    let schemas = [
      ("comity.schema.json", "comity.yml"), ("comity-waivers.schema.json", "comity-waivers.yml"),
    ]
    var lines: [String] = []
    for (schema, file) in schemas {
      guard let rules, let bytes = try? FileSystem.read(Path.join(rules, schema)) else { continue }
      all.append(File(path: ".vscode/\(schema)", text: String(decoding: bytes, as: UTF8.self)))
      lines.append("    \"./.vscode/\(schema)\": \"\(file)\"")
    }
    let settings = "{\n  \"yaml.schemas\": {\n\(lines.joined(separator: ",\n"))\n  }\n}\n"
    if !lines.isEmpty { all.append(File(path: ".vscode/settings.json", text: settings)) }
    self.all = all
  }

  static let configuration = """
    # What Comity checks in this repository. All paths count from the folder of this file.
    # `comity config show` prints every value and where it comes from.

    # Rule packs: shipped ones by name, your own by folder, such as ./rules/our-body. Left out: all that are shipped.
    # packs: [poa]

    # How strongly the requirements are asked for. Each pack names its profiles.
    # profile: default

    # The founding text that is being drafted. A plain glob is enough; `document-kind` (treaty, political-document,
    # resolution, elements-paper) is guessed where it is left out, and `stage` (zero-draft, draft, consolidated, adopted)
    # decides whether text in brackets is a warning or, once adopted, an error.
    drafts:
      - files: "drafts/**/*.md"
        stage: draft

    # Meeting records, judged one by one and together as a series.
    # records: "records/**/*.{yaml,yml,json}"

    # The adopted text that the records are also judged by.
    # founding: drafts/founding.md

    # Never checked, even when named.
    # exclude: ["archive/"]

    # The quietest finding that fails a run: error, warning, info, never.
    # fail-on: error

    # Rules and requirements that are reported louder or quieter, or not at all: error, warning, info, off.
    # severity:
    #   poa/drafts/some-rule: warning

    # Decisions of the body to let a requirement fail for a time, and findings from before checking began.
    # waivers: comity-waivers.yml
    # baseline: comity-baseline.json

    """

  static let hooks = """
    # Runs on every commit once `pre-commit install` has been run (https://pre-commit.com).
    repos:
      # `comity` as it is installed on this machine. Comity's own repository also offers these hooks built from source.
      - repo: local
        hooks:
          - id: comity-check
            name: comity check
            entry: comity check --hook
            language: system
            files: '\\.(md|markdown|txt|rst|adoc)$'
          - id: comity-records
            name: comity records
            entry: comity check --hook --as record
            language: system
            pass_filenames: false
            files: '\\.(ya?ml|json|ndjson|md|markdown)$'

    """
}
