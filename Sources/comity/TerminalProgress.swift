import ComityEngine

/// One line on standard error that says how far a run is, where a person sees it.
enum TerminalProgress {
  /// A meter, where standard error is a terminal that can take a line back; else nil.
  static func meter(quiet: Bool = false) -> Progress? {
    guard !quiet, Process.isTerminal(2), Process.environment("TERM") != "dumb" else { return nil }
    return Progress { state in
      let line = state.map { "comity: \($0.text)" } ?? ""
      Process.write(Array("\r\u{1B}[K\(line)".utf8), to: 2)
    }
  }
}
