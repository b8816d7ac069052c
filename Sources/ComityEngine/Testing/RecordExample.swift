import ComityModel

/// The records of an example as the file that they are tried in: YAML of one or several meetings, or Markdown minutes,
/// which begin with front matter and a heading after it.
struct RecordExample {
  /// A way to put an example into a file.
  enum Setting: String, CaseIterable {
    case plain
    case multibyte = "after multi-byte characters"

    /// How it is told; empty for what needs no telling.
    var words: String { self == .plain ? "" : rawValue }
  }

  let text: String

  /// Whether the example is minutes.
  var isMinutes: Bool {
    let parts = text.split(separator: "\n---\n", maxSplits: 1)
    guard text.hasPrefix("---\n"), parts.count == 2 else { return false }
    return parts[1].drop { $0 == "\n" }.hasPrefix("# ")
  }

  /// The file's name.
  var path: String { isMinutes ? "example.md" : "example.yaml" }

  /// The file of one setting, with the places where findings are expected.
  func trial(_ setting: Setting) -> ExampleText.Trial {
    var text = text
    if setting == .multibyte {
      // Front matter stands first in a file, so minutes get theirs below it.
      text = isMinutes ? text + "\nПроект “é” 😀 文書\n" : "# Проект “é” 😀 文書\n" + text
    }
    return ExampleText.unmarked(Array(text.utf8))
  }

  /// The file of one setting as a source.
  func source(_ trial: ExampleText.Trial) -> Source { Source(path: path, bytes: trial.bytes) }
}
