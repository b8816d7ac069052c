import ComityModel
import ComityReading

/// The labelled examples of a pack for one requirement, to show which of them a sentence is like.
///
/// Only `comity explain` reads them: a check has no need of what its recogniser once learned from.
struct NearestExamples {
  /// One example with its place.
  struct Example {
    let text: String
    let path: String
    let line: Int
    let verdict: Verdict
  }

  private var examples: [Example] = []

  /// Reads the examples of a pack; a file that cannot be read shows none, and `rules train` says why.
  init(_ pack: Pack, requirement: String) {
    let folder = Path.join(pack.folder, PackTraining.examples)
    let requirements = pack.requirements.map(\.id)
    let names = ((try? FileSystem.list(folder)) ?? []).filter { $0.hasSuffix(".jsonl") }.sorted()
    for name in names {
      let path = Path.join(folder, name)
      guard let bytes = try? FileSystem.read(path) else { continue }
      let shown = Path.shown(path, workingDirectory: Process.workingDirectory)
      let file = ExampleFile(source: Source(path: shown, bytes: bytes), requirements: requirements)
      for example in (try? file.examples(mentioning: requirement)) ?? [] {
        guard let answer = example.answer, answer.requirement == requirement else { continue }
        examples.append(
          Example(
            text: String(decoding: example.text, as: UTF8.self), path: shown, line: example.line,
            verdict: answer.verdict))
      }
    }
  }

  /// The example with a verdict that shares most of its words with a text; nil where there is none.
  func nearest(to text: String, _ verdict: Verdict) -> Example? {
    let candidates = examples.filter { $0.verdict == verdict }
    var nearest = NearestText(candidates.map { Array($0.text.utf8) })
    return nearest.nearest(to: Array(text.utf8)).map { candidates[$0] }
  }
}
